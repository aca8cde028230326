/// A quoted stretch: the tokens of its marks and of what stands between them.
struct Quotation: Sendable {
    /// From the opening mark to the closing one, both included; a quotation that runs on into the next paragraph has no closing mark.
    var outer: Range<Int>
    /// What is between the marks.
    var inner: Range<Int>
    /// The paragraph ended before the quotation did, and the next one opens with a mark again.
    var runsOn: Bool
}

/// Pairs quotation marks, paragraph by paragraph: curly, straight and Han ones, and single ones where they can be no apostrophes.
enum QuotationMarks {
    /// Typed text mixes both shapes of a mark within one pair.
    private static let closers: WordTable<[String]> = [
        "“": ["”", "\""], "\"": ["\"", "”"], "「": ["」"], "『": ["』"], "‘": ["’"], "'": ["'"],
    ]
    /// A quotation longer than this is a mark that was never closed.
    private static let tokenLimit = 400
    private static let singleLimit = 60

    static func quotations(in passage: Passage) -> [Quotation] {
        var found: [Quotation] = []
        var index = 0
        while index < passage.tokens.count {
            guard let closers = passage.value(index, in: closers), isOpener(passage, index),
                let quotation = quotation(in: passage, from: index, closers: closers)
            else {
                index += 1
                continue
            }
            found.append(quotation)
            index = quotation.outer.upperBound
        }
        return found
    }

    private static func quotation(in passage: Passage, from open: Int, closers: [String]) -> Quotation? {
        let isSingle = isSingle(passage.word(open))
        let limit = min(passage.tokens.count, open + (isSingle ? singleLimit : tokenLimit))
        var index = open + 1
        while index < limit {
            let word = passage.word(index)
            if closers.contains(word), isCloser(passage, index) {
                guard index > open + 1 else { return nil }
                return Quotation(outer: open..<index + 1, inner: open + 1..<index, runsOn: false)
            }
            if word == "\n" {
                guard !isSingle, passage.word(index + 1) == passage.word(open), index > open + 1 else { return nil }
                return Quotation(outer: open..<index, inner: open + 1..<index, runsOn: true)
            }
            index += 1
        }
        return nil
    }

    private static func isSingle(_ mark: String) -> Bool { mark == "'" || mark == "‘" }

    /// Straight and single marks open where a space or an opening stands before them and a word after; single ones, which may be
    /// apostrophes ('90s), not before a number.
    private static func isOpener(_ passage: Passage, _ index: Int) -> Bool {
        guard passage.kind(index) == .mark else { return false }
        switch passage.word(index) {
        case "'", "‘": return hasGapBefore(passage, index) && !hasGapAfter(passage, index) && passage.kind(index + 1) != .number
        case "\"": return !hasGapAfter(passage, index) || hasGapBefore(passage, index)
        default: return true
        }
    }

    private static func isCloser(_ passage: Passage, _ index: Int) -> Bool {
        switch passage.word(index) {
        case "'", "’": !hasGapBefore(passage, index) && (hasGapAfter(passage, index) || passage.kind(index + 1) == .mark)
        case "\"": !hasGapBefore(passage, index) || hasGapAfter(passage, index)
        default: true
        }
    }

    private static func hasGapBefore(_ passage: Passage, _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let previous = passage.tokens[index - 1]
        return previous.range.upperBound < passage.tokens[index].range.lowerBound || ["(", "[", "-", ":", "\n"].contains(previous.text)
    }

    private static func hasGapAfter(_ passage: Passage, _ index: Int) -> Bool {
        guard index + 1 < passage.tokens.count else { return true }
        return passage.tokens[index].range.upperBound < passage.tokens[index + 1].range.lowerBound || passage.word(index + 1) == "\n"
    }
}
