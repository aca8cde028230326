/// Lines that belong to the page and not to what it tells: bylines and dates, reading times, labels of buttons, credits, calls to
/// subscribe.
struct PageFurniture {
    private static let headCount = 8
    private static let tailCount = 4
    private static let repetitions = 3

    private let blocks: [DraftBlock]
    private let bylineKeys: [[UInt8]]
    /// Without outlets that sign with one word, which is also what their articles speak of.
    private let personKeys: [[UInt8]]
    private let repeated: Set<[UInt8]>
    private let keepsDates: Bool

    static func drop(_ blocks: [DraftBlock], byline: [String], keepsDates: Bool, _ reasons: inout [DropReason]) {
        let live = blocks.indices.filter { reasons[$0] == .live }
        let furniture = PageFurniture(live.map { blocks[$0] }, byline: byline, keepsDates: keepsDates)
        for (place, index) in live.enumerated() {
            if let reason = furniture.reason(at: place) { reasons[index] = reason }
        }
    }

    private init(_ blocks: [DraftBlock], byline: [String], keepsDates: Bool) {
        self.blocks = blocks
        self.keepsDates = keepsDates
        bylineKeys = byline.map(TextKey.of).filter { $0.count >= 4 }
        personKeys = byline.filter { $0.contains(" ") || $0.utf8.allSatisfy { $0 >= 0x80 } }.map(TextKey.of)
        repeated = Self.repeatedLines(blocks)
    }

    private func reason(at place: Int) -> DropReason? {
        let block = blocks[place]
        let isAtTail = place >= blocks.count - Self.tailCount
        let isPastStart = place >= 3
        if block.weight < 60, LinePhrases.isLabel(block.bytes) || Self.isWithoutWords(block) || repeated.contains(block.bytes) {
            return .label
        }
        if place < Self.headCount || isAtTail, block.kind != .heading, block.kind != .quotation, isOrigin(block) { return .byline }
        if isAtTail, isPastStart, Self.isBiography(block, personKeys) { return .byline }
        if place == blocks.count - 1, isPastStart, Self.isInitials(block) { return .byline }
        if Self.isPictureCredit(block) { return .credit }
        if block.weight < (isAtTail ? 260 : 60), block.kind != .heading, LinePhrases.isCredit(block.bytes) { return .credit }
        if block.weight < 450, LinePhrases.isConsent(block.bytes) { return .call }
        guard block.weight < 260 else { return nil }
        if isAtTail, isPastStart, SubscriptionOffers.isOffer(block.text) { return .call }
        let isLinked = block.linkShare > 0.3 || block.endsInLink
        return (isLinked || block.weight < 100) && LinePhrases.isCall(block.bytes) && !isStep(place) ? .call : nil
    }

    /// Who wrote it, when, and how long it takes to read.
    private func isOrigin(_ block: DraftBlock) -> Bool {
        Self.isByline(block, bylineKeys) || Self.isSignature(block) || (!keepsDates && Self.isDate(block)) || Self.isReadingTime(block)
    }

    /// "Sign up for an account" among the steps of an instruction.
    private func isStep(_ place: Int) -> Bool {
        guard blocks[place].kind == .listItem else { return false }
        return [place - 1, place + 1].contains { neighbour in
            blocks.indices.contains(neighbour) && blocks[neighbour].kind == .listItem && blocks[neighbour].linkShare < 0.3
                && !LinePhrases.isCall(blocks[neighbour].bytes)
        }
    }

    /// Short lines that stand on the page again and again: what its parts are called, not what they say. A speaker's name before what
    /// he says ends in a colon.
    private static func repeatedLines(_ blocks: [DraftBlock]) -> Set<[UInt8]> {
        var counts: [[UInt8]: Int] = [:]
        for block in blocks
        where block.kind == .paragraph && block.weight < 40 && !block.endsSentence && block.bytes.last != UInt8(ascii: ":") {
            counts[block.bytes, default: 0] += 1
        }
        return Set(counts.filter { $0.value >= repetitions }.keys)
    }

    /// "By Ana Ruiz and Li Wei", "Ana Ruiz, Berlin": a short line that a name of the byline takes up most of.
    private static func isByline(_ block: DraftBlock, _ keys: [[UInt8]]) -> Bool {
        guard block.weight < 120, !keys.isEmpty, !block.endsSentence else { return false }
        let key = TextKey.of(block.bytes)
        let named = keys.filter { contains(key, $0) }.reduce(0) { $0 + $1.count }
        return named > 0 && named * 2 >= key.count - 12
    }

    /// "By Ana Ruiz and Li Wei" where the page's metadata name nobody or others.
    private static func isSignature(_ block: DraftBlock) -> Bool {
        guard block.weight < 80, !block.endsSentence else { return false }
        let text = block.text
        return PersonNames.hasLead(text) && text.split(separator: " ").count <= 8 && !PersonNames.split(text, isDeclared: false).isEmpty
    }

    /// "Ana Ruiz is our correspondent in Lima.", at the end.
    private static func isBiography(_ block: DraftBlock, _ keys: [[UInt8]]) -> Bool {
        guard block.weight < 800 else { return false }
        let start = Array(TextKey.of(block.bytes.prefix(200)).prefix(50))
        return keys.contains { $0.count >= 6 && contains(start, $0) }
    }

    /// "(abc/dpa)", "（完）": how agencies and desks sign an article at its end.
    private static func isInitials(_ block: DraftBlock) -> Bool {
        guard block.weight < 20 else { return false }
        let isBracketed = block.bytes.first == UInt8(ascii: "(") && block.bytes.last == UInt8(ascii: ")")
        return isBracketed || (block.bytes.starts(with: "（".utf8) && block.bytes.suffix(3).elementsEqual("）".utf8))
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
