/// What a noun of speech says of itself: "the ministry's position is that …", "the White House line is that …".
extension EnglishReport {
    private static let nouns = WordSet(
        listing: """
            position line message view argument answer claim complaint hope verdict case response stance reply explanation contention warning
            assessment conclusion reasoning retort rejoinder assertion insistence
            """)
    private static let copulas: WordSet = ["is", "was", "remains", "remained"]
    private static let houseReach = 8

    func nominal(_ own: Range<Int>) -> ReportedSpeech? {
        guard
            let noun = own.first(where: {
                passage.isWord($0, in: Self.nouns) && !quoted.contains($0) && $0 < own.lowerBound + Self.labelLimit
            })
        else { return nil }
        // "Its answer on Monday was that", "the message from Beijing is that".
        let copula = (noun + 1..<min(own.upperBound, noun + Self.houseReach)).first { passage.isWord($0, in: Self.copulas) }
        guard let copula, passage.word(copula + 1) == "that", !quoted.contains(copula) else { return nil }
        let source = passage.word(noun + 1) == "from" || passage.word(noun + 1) == "of" ? noun + 2..<copula : own.lowerBound..<noun
        guard !source.contains(where: { passage.word($0) == "," }) else { return nil }
        return report(source, copula + 2..<clause.end(from: copula + 2, in: own), .nominal)
    }
}
