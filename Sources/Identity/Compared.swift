import Model

/// One side of a comparison.
struct Compared {
    var published: Timestamp
    var signature: Signature
    /// Content words of the title; sorted, without doubles, as are those below.
    var titleWords: [UInt32]
    var titleNumbers: [UInt32]

    init(title: String, published: Timestamp, signature: Signature) {
        self.published = published
        self.signature = signature
        let headline = Headline(title)
        titleWords = headline.contentWords.sorted()
        titleNumbers = headline.numbers
    }

    func daysApart(_ other: Compared) -> Double {
        abs(Double(published.milliseconds - other.published.milliseconds)) / 86_400_000
    }

    /// Each names a number in its title that the other's title and first sentences do not have.
    func contradictsNumbers(of other: Compared) -> Bool {
        func isMissing(_ a: Compared, _ b: Compared) -> Bool {
            a.titleNumbers.contains { !b.titleNumbers.contains($0) && !b.signature.numbers.contains($0) }
        }
        return isMissing(self, other) && isMissing(other, self)
    }

    /// Each names someone or some place in its title of which the other's title and first sentences know nothing.
    func contradictsNames(of other: Compared) -> Bool {
        func isMissing(_ a: Compared, _ b: Compared) -> Bool { a.signature.names.contains { !b.signature.lede.contains($0) } }
        return isMissing(self, other) && isMissing(other, self)
    }
}
