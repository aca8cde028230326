import Model

/// One side of a comparison.
struct Compared {
    var published: Timestamp
    var signature: Signature

    func daysApart(_ other: Compared) -> Double {
        abs(Double(published.milliseconds - other.published.milliseconds)) / 86_400_000
    }

    /// Each names a number in its title that the other's title and first sentences do not have; between titles that are alike in all but
    /// their numbers (episodes, issues, daily reports), one that the other's title does not have.
    func contradictsNumbers(of other: Compared) -> Bool {
        let common = SortedWords.common(signature.titleNumbers, other.signature.titleNumbers)
        let differ = common < min(signature.titleNumbers.count, other.signature.titleNumbers.count)
        if differ, signature.title.containment(in: other.signature.title) >= 0.6 { return true }
        func isMissing(_ a: Signature, _ b: Signature) -> Bool { a.titleNumbers.contains { !SortedWords.contains(b.numbers, $0) } }
        return isMissing(signature, other.signature) && isMissing(other.signature, signature)
    }

    /// Each names someone or some place in its title of which the other's title and first sentences know nothing; between titles that are
    /// alike in all but their names (one thing in two cities), which the other's title does not name.
    func contradictsNames(of other: Compared) -> Bool {
        func differs(_ a: Signature, _ b: Signature) -> Bool { a.names.contains { !b.title.contains($0) } }
        if differs(signature, other.signature), differs(other.signature, signature),
            signature.title.containment(in: other.signature.title) >= 0.6
        {
            return true
        }
        func isMissing(_ a: Signature, _ b: Signature) -> Bool { a.names.contains { !b.lede.contains($0) } }
        return isMissing(signature, other.signature) && isMissing(other.signature, signature)
    }
}
