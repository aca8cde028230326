/// A copy is a text of which nearly everything stands in the other, from its beginning: whole, cut, or under another headline or dateline.
enum CopyRule {
    /// - Returns: the part of the shorter text's shingles that the longer has, 0 to 1, where that makes a copy.
    static func share(_ a: Compared, _ b: Compared, withinDays days: Double) -> Double? {
        guard a.daysApart(b) <= days, !a.contradictsNumbers(of: b), agreeOnNumbers(a, b) else { return nil }
        let (common, smaller, larger, scale) = a.signature.shared(with: b.signature)
        let titles = a.titles(alikeIn: b)
        guard smaller > 0 else {
            // Headlines alone: the same words, and enough of them.
            return titles == 1 && min(a.signature.titleWords.count, b.signature.titleWords.count) >= 5 && a.daysApart(b) <= 2 ? 1 : nil
        }
        // A dateline or a byline of some words may stand before the shorter text.
        let share = Double(common) / Double(smaller)
        let missing = (smaller - common) * scale
        let head = SortedWords.containment(a.signature.head, b.signature.head)
        // One stock sentence, repeated or alone, is the beginning of many texts.
        let isLargePart = 3 * smaller >= larger
        let isSameText = share >= 0.9 || (missing <= 3 && share >= 0.65) || (missing <= 6 && share >= 0.8)
        let isCopy =
            switch common * scale {
            case 150...: share >= 0.7 || (share >= 0.5 && titles >= 0.6 && head >= 0.5)
            case 60...: share >= 0.8 && (head >= 0.5 || titles >= 0.9)
            default: isSameText && head >= 0.5 && titles >= 0.9 && numbersMissing(a, b) == 0 && (common * scale >= 15 || isLargePart)
            }
        return isCopy ? share : nil
    }

    static func reason(_ share: Double, _ a: Compared, _ b: Compared) -> String {
        guard a.signature.shared(with: b.signature).smaller > 0 else { return "the same headline" }
        return "\(Int((share * 100).rounded())) % of shingles"
    }

    /// Market reports and tables repeat their words daily with other numbers.
    private static func agreeOnNumbers(_ a: Compared, _ b: Compared) -> Bool {
        let missing = numbersMissing(a, b)
        let smaller = min(a.signature.numbers.count, b.signature.numbers.count)
        return missing <= 1 || Double(missing) <= 0.25 * Double(smaller)
    }

    /// Numbers of the text with fewer that the other does not have.
    private static func numbersMissing(_ a: Compared, _ b: Compared) -> Int {
        min(a.signature.numbers.count, b.signature.numbers.count) - SortedWords.commonCount(a.signature.numbers, b.signature.numbers)
    }
}
