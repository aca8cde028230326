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
    private static let closers: WordTable<WordSet> = [
        "“": ["”", "\""], "\"": ["\"", "”"], "「": ["」"], "『": ["』"], "‘": ["’"], "'": ["'"],
    ]
    /// The same mark's closer alone, of those that nest.
    private static let ownClosers: WordTable<WordSet> = ["“": ["”"], "\"": ["\""]]
    private static let gaps: WordSet = ["(", "[", "-", ":", "\n"]
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

    private static func quotation(in passage: Passage, from open: Int, closers: WordSet) -> Quotation? {
        let isSingle = isSingle(passage.word(open))
        let limit = min(passage.tokens.count, open + (isSingle ? singleLimit : tokenLimit))
        if !isSingle, let close = nestedClose(in: passage, from: open, limit: limit) {
            return Quotation(outer: open..<close + 1, inner: open + 1..<close, runsOn: false)
        }
        var index = open + 1
        while index < limit {
            if passage.isWord(index, in: closers), isCloser(passage, index) {
                guard index > open + 1 else { return nil }
                return Quotation(outer: open..<index + 1, inner: open + 1..<index, runsOn: false)
            }
            if passage.kind(index) == .newline {
                guard !isSingle, passage.word(index + 1) == passage.word(open), index > open + 1 else { return nil }
                return Quotation(outer: open..<index, inner: open + 1..<index, runsOn: true)
            }
            index += 1
        }
        return nil
    }

    /// `"Call it "fresh" if you like."`: behind a mark that opens inside another its own one closes first. `nil` where none opens.
    private static func nestedClose(in passage: Passage, from open: Int, limit: Int) -> Int? {
        let mark = passage.word(open)
        guard let closer = passage.value(open, in: ownClosers) else { return nil }
        var (depth, isNested) = (1, false)
        for index in open + 1..<limit where passage.kind(index) != .word {
            if passage.kind(index) == .newline { return nil }
            if passage.word(index) == mark, hasGapBefore(passage, index), !hasGapAfter(passage, index) {
                // Only a word or a few stand in the inner marks.
                guard depth == 1, index + 1 < limit else { return nil }
                (depth, isNested) = (2, true)
            } else if passage.isWord(index, in: closer) {
                depth -= 1
                if depth == 0 { return isNested ? index : nil }
            }
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
        return passage.tokens[index - 1].range.upperBound < passage.tokens[index].range.lowerBound || passage.isWord(index - 1, in: gaps)
    }

    private static func hasGapAfter(_ passage: Passage, _ index: Int) -> Bool {
        guard index + 1 < passage.tokens.count else { return true }
        return passage.tokens[index].range.upperBound < passage.tokens[index + 1].range.lowerBound || passage.word(index + 1) == "\n"
    }
}
