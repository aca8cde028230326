/// Lines such as "Read more: …" that point out of the article, and lists of other articles at its end.
///
/// The phrase alone is no evidence, since articles say "read more" too: the line must also be mostly a link, end in one, or be short and
/// stand before an ordinary paragraph or at the end.
enum InsertLines {
    private static let insertWeight: Int32 = 300
    private static let shortWeight: Int32 = 120
    private static let tailLimit = 120
    private static let closingWeight: Int32 = 1500

    static func drop(_ blocks: [DraftBlock], _ reasons: inout [DropReason]) {
        dropTail(blocks, &reasons)
        dropClosing(blocks, &reasons)
        for index in blocks.indices where reasons[index] == .live {
            let next = blocks.indices[(index + 1)...].first { reasons[$0] == .live }.map { blocks[$0] }
            if isInsert(blocks[index], before: next) || isCutTeaser(index, blocks, reasons) { reasons[index] = .insert }
        }
    }

    private static func isInsert(_ block: DraftBlock, before next: DraftBlock?) -> Bool {
        guard block.weight < insertWeight, let phrase = LinePhrases.insert(at: block.bytes) else { return false }
        if block.linkShare > 0.4 || block.endsInLink { return true }
        guard block.weight < shortWeight else { return false }
        switch phrase {
        case .whole: return true
        case .label: return next.map { $0.kind == .paragraph && $0.weight > 60 } ?? true
        case .opening: return next == nil && block.kind != .heading && !block.endsSentence
        }
    }

    /// The beginning of another article's text, cut with dots, under the link to it.
    private static func isCutTeaser(_ index: Int, _ blocks: [DraftBlock], _ reasons: [DropReason]) -> Bool {
        guard index > 0, reasons[index - 1] == .links || reasons[index - 1] == .insert, blocks[index].weight < insertWeight else {
            return false
        }
        return blocks[index].bytes.suffix(3).elementsEqual("...".utf8) || blocks[index].bytes.suffix(3).elementsEqual("…".utf8)
    }

    private static func isProse(_ block: DraftBlock) -> Bool {
        block.linkShare < 0.3 && (block.weight > 150 || (block.weight > 60 && block.endsSentence && block.kind == .paragraph))
    }

    /// A heading that announces the author, the sources or where else to meet, and the few lines behind it that end the page.
    private static func dropClosing(_ blocks: [DraftBlock], _ reasons: inout [DropReason]) {
        guard let index = blocks.firstIndex(where: { $0.weight < 60 && LinePhrases.isClosingHeading($0.bytes) }), index > 2 else { return }
        let tail = blocks[index...]
        guard tail.count <= 10, tail.reduce(0, { $0 + $1.weight }) < closingWeight else { return }
        for dropped in tail.indices where reasons[dropped] == .live { reasons[dropped] = .byline }
    }

    /// A line that announces other articles, with nothing but short lines and links behind it.
    private static func dropTail(_ blocks: [DraftBlock], _ reasons: inout [DropReason]) {
        guard blocks.count > 3 else { return }
        for index in blocks.indices.dropFirst(2) where blocks[index].weight < 60 && !blocks[index].endsSentence {
            let announces = LinePhrases.insert(at: blocks[index].bytes) != nil
            guard announces || LinePhrases.mayHeadList(blocks[index].bytes) else { continue }
            let tail = blocks[(index + 1)...]
            guard tail.count <= tailLimit else { continue }
            let prose = tail.indices.filter { isProse(blocks[$0]) }
            let links = tail.filter { $0.linkShare > 0.6 }.count
            // Teasers: each text stands under a linked headline.
            let areTeasers =
                links >= 3
                && prose.allSatisfy { blocks[$0].weight < 350 && (blocks[$0 - 1].linkShare > 0.6 || blocks[$0 - 2].linkShare > 0.6) }
            guard areTeasers || (prose.isEmpty && (announces || links >= 3)) else { continue }
            for dropped in index..<blocks.count where reasons[dropped] == .live { reasons[dropped] = .insert }
            return
        }
    }
}

extension DraftBlock {
    /// The line ends as a sentence does, perhaps inside quotation marks or brackets.
    var endsSentence: Bool {
        for scalar in text.unicodeScalars.suffix(3).reversed() {
            switch scalar {
            case ".", "!", "?", "。", "！", "？", "…": return true
            case "\"", "'", ")", "”", "’", "»", "«", "“", "」", "』", "）", "]": continue
            default: return false
            }
        }
        return false
    }
}
