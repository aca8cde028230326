import Model

/// One side of a comparison.
struct Compared {
    /// Titles with more of their words in common than this are alike in all but what differs.
    private static let alikeTitles = 0.6

    var published: Timestamp
    var signature: Signature

    func daysApart(_ other: Compared) -> Double {
        abs(Double(published.milliseconds - other.published.milliseconds)) / 86_400_000
    }

    /// Each names a number in its title that the other's title and first sentences do not have; between titles that are alike in all but
    /// their numbers (episodes, issues, daily reports), one that the other's title does not have.
    func contradictsNumbers(of other: Compared) -> Bool {
        let common = SortedWords.commonCount(signature.titleNumbers, other.signature.titleNumbers)
        let differ = common < min(signature.titleNumbers.count, other.signature.titleNumbers.count)
        if differ, titles(alikeIn: other) >= Self.alikeTitles { return true }
        func isMissing(_ a: Signature, _ b: Signature) -> Bool { a.titleNumbers.contains { !SortedWords.contains(b.numbers, $0) } }
        return isMissing(signature, other.signature) && isMissing(other.signature, signature)
    }

    /// Titles that are alike in all but their names: one thing in two cities.
    func isNamesake(of other: Compared) -> Bool {
        func differs(_ a: Signature, _ b: Signature) -> Bool { a.names.contains { !SortedWords.contains(b.title, $0) } }
        return differs(signature, other.signature) && differs(other.signature, signature) && titles(alikeIn: other) >= Self.alikeTitles
    }

    /// Each names someone or some place in its title of which the other's title and first sentences know nothing.
    func namesOthers(than other: Compared) -> Bool {
        func isMissing(_ a: Signature, _ b: Signature) -> Bool { a.names.contains { !SortedWords.contains(b.lede, $0) } }
        return isMissing(signature, other.signature) && isMissing(other.signature, signature)
    }

    /// The part of the shorter title's words that the longer has.
    func titles(alikeIn other: Compared) -> Double {
        SortedWords.containment(signature.titleWords, other.signature.titleWords)
    }
}
