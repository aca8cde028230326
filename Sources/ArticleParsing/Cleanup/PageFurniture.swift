/// Lines that belong to the page and not to what it tells: bylines and dates, reading times, labels of buttons, credits, calls to
/// subscribe.
enum PageFurniture {
    private static let headCount = 8
    private static let tailCount = 4

    static func drop(_ blocks: [DraftBlock], byline: [String], keepsDates: Bool, _ reasons: inout [DropReason]) {
        let bylineKeys = byline.map(TextKey.of).filter { $0.count >= 4 }
        let live = blocks.indices.filter { reasons[$0] == .live }
        for (place, index) in live.enumerated() {
            let block = blocks[index]
            let isEdge = place < headCount || place >= live.count - tailCount
            if block.weight < 60, LinePhrases.isLabel(block.bytes) || isWithoutWords(block) {
                reasons[index] = .label
            } else if isEdge, block.kind != .heading, block.kind != .quotation,
                isByline(block, bylineKeys) || (!keepsDates && isDate(block)) || isReadingTime(block)
            {
                reasons[index] = .byline
            } else if place >= max(3, live.count - tailCount), isBiography(block, bylineKeys) {
                reasons[index] = .byline
            } else if isPictureCredit(block) {
                reasons[index] = .credit
            } else if block.weight < (place >= live.count - tailCount ? 260 : 60), block.kind != .heading, LinePhrases.isCredit(block.bytes)
            {
                reasons[index] = .credit
            } else if block.weight < 260, block.linkShare > 0.3 || block.endsInLink || block.weight < 100, LinePhrases.isCall(block.bytes) {
                reasons[index] = .call
            }
        }
    }

    /// "By Ana Ruiz and Li Wei", "Ana Ruiz, Berlin": a short line that a name of the byline takes up most of.
    private static func isByline(_ block: DraftBlock, _ keys: [[UInt8]]) -> Bool {
        guard block.weight < 120, !keys.isEmpty, !block.endsSentence else { return false }
        let key = TextKey.of(block.bytes)
        let named = keys.filter { contains(key, $0) }.reduce(0) { $0 + $1.count }
        return named > 0 && named * 2 >= key.count - 12
    }

    /// "Ana Ruiz is our correspondent in Lima.", at the end.
    private static func isBiography(_ block: DraftBlock, _ keys: [[UInt8]]) -> Bool {
        guard block.weight < 500 else { return false }
        let start = Array(TextKey.of(block.bytes.prefix(200)).prefix(50))
        return keys.contains { $0.count >= 6 && contains(start, $0) }
    }

    /// Page numbers, times of players, rules drawn with signs.
    private static func isWithoutWords(_ block: DraftBlock) -> Bool {
        guard block.kind == .paragraph || block.kind == .heading, block.weight < 16 else { return false }
        return block.bytes.allSatisfy {
            $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "$")
        }
    }

    /// "Jane Doe/AFP", "imago images/Ostsee", "… in Berlin. (Jane Doe / AP)".
    private static func isPictureCredit(_ block: DraftBlock) -> Bool {
        guard block.kind == .paragraph, block.weight < 300, block.bytes.contains(UInt8(ascii: "/")) else { return false }
        let words = block.bytes.split(separator: 0x20)
        if block.weight < 40, words.count <= 4, !block.endsSentence,
            !block.bytes.contains(where: { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ":") })
        {
            return true
        }
        guard block.bytes.last == UInt8(ascii: ")"), let start = block.bytes.lastIndex(of: UInt8(ascii: "(")) else { return false }
        let credit = block.bytes[start...]
        return credit.count < 80 && credit.firstRange(of: " / ".utf8) != nil
    }

    private static func contains(_ key: [UInt8], _ part: [UInt8]) -> Bool {
        guard key.count >= part.count else { return false }
        return (0...key.count - part.count).contains { key[$0..<$0 + part.count].elementsEqual(part) }
    }

    /// A line of a date and at most a few words such as "Published" and "Updated at".
    private static func isDate(_ block: DraftBlock) -> Bool {
        guard block.weight < 70 else { return false }
        let text = block.text
        let tokens = DateToken.tokens(text, byteLimit: 200)
        let words = tokens.filter { token in token.word.map { MonthNames.number(of: $0) == nil && $0.count > 1 } ?? false }
        guard words.count <= 6, tokens.contains(where: { $0.number != nil }) else { return false }
        if DateText(prefersMonthFirst: true).read(text) != nil { return true }
        if words.count <= 5, block.weight < 50, ClockText.read(tokens, after: 0) != nil { return true }
        let hasMonth = tokens.contains { $0.word.flatMap { MonthNames.number(of: $0) } != nil }
        return words.count <= 2 && hasMonth && tokens.count <= 6
    }

    /// "5 min read", "Lesezeit: 5 Minuten".
    private static func isReadingTime(_ block: DraftBlock) -> Bool {
        guard block.weight < 40 else { return false }
        let tokens = DateToken.tokens(block.text, byteLimit: 120)
        let isMinutes = tokens.contains { token in
            token.word.map { $0 == "min" || $0 == "mins" || $0.hasPrefix("minut") || $0.hasPrefix("minuto") } ?? false
        }
        return isMinutes && tokens.count <= 7 && tokens.contains { $0.number != nil }
    }
}
