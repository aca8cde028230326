/// What an English clause makes of a side that it names, beside levying a tariff or bearing it: where the goods go, whose buyers pay, whom
/// another side answers.
struct TariffRoles {
    let passage: Passage
    typealias Side = TariffSides.Side

    private static let arriving = WordSet(
        listing: """
            sold sell sells selling arriving arrive arrives arrived landing land lands landed entering enter enters entered shipped ship ships
            shipping bound sent send sends sending imported exported export exports headed heading unloaded delivered brought entry cross
            crossing reach reaches reaching reached into came come comes coming going cleared bought meet meets
            """)
    private static let ways: WordSet = ["in", "into", "to", "for", "at"]
    private static let articles: WordSet = ["the", "mainland", "its", "customs", "port", "ports", "of"]

    /// "Goods sold in China", "shipped to America", "bound for Guangdong", "entering the United States".
    func isDestination(_ side: Side) -> Bool {
        var index = side.tokens.lowerBound - 1
        while index > side.tokens.lowerBound - 3, passage.isWord(index, in: Self.articles) { index -= 1 }
        if passage.isWord(index, in: Self.ways) { return (1...3).contains { passage.isWord(index - $0, in: Self.arriving) } }
        return passage.isWord(index, in: Self.arriving) && passage.word(index).hasSuffix("ing")
    }

    private static let buyers: WordSet = [
        "buyers", "importers", "consumers", "shoppers", "households", "retailers", "customers", "families", "wholesalers", "importer",
        "buyer", "consumer", "customs", "crushers", "mills",
    ]

    /// "American buyers pay 47%", "the Chinese importer", "buyers in China".
    func isPayer(_ side: Side) -> Bool {
        let end = side.tokens.upperBound
        if passage.isWord(end, in: Self.buyers) || (passage.kind(end) == .word && passage.isWord(end + 1, in: Self.buyers)) { return true }
        let start = passage.word(side.tokens.lowerBound - 1) == "the" ? side.tokens.lowerBound - 1 : side.tokens.lowerBound
        return passage.word(start - 1) == "in" && passage.isWord(start - 2, in: Self.buyers)
    }

    private static let answering = WordSet(
        listing: """
            answered answers answering answer countered counters punish punishes punished punishing hit hits hitting target targets targeted
            targeting slapped slaps slapping taxed taxes tax taxing charge charged charging slap punishing penalise penalize
            """)
    private static let following = WordSet(
        listing: """
            matched matches matching match followed follows following echoed joined joins joining copied mirrored undercut told tells urged
            asked met meets
            """)

    /// "China answered Canada with a 75.8% duty": the object of a blow.
    func isStruck(_ side: Side) -> Bool {
        !side.isOwner && passage.isWord(before(side), in: Self.answering) && !passage.isWord(side.tokens.upperBound, in: TariffWords.nouns)
    }

    /// "Canada matched the US with a levy": an object that neither levies nor bears.
    func isFollowed(_ side: Side) -> Bool {
        !side.isOwner && passage.isWord(before(side), in: Self.following)
    }

    private func before(_ side: Side) -> Int {
        let index = side.tokens.lowerBound - 1
        return passage.word(index) == "the" ? index - 1 : index
    }

    private static let ellipses: WordSet = ["ones", "own"]
    private static let behindEllipsis: WordSet = [
        "on", "at", "to", "from", "is", "was", "were", "are", "will", "would", "stays", "stay", "stands", "stood", "went", "goes", "fall",
        "falls", "fell", "rise", "rises", "rose", "comes", "came", "come", "drop", "drops", "dropped", ",", ";", ".", ")", "-",
    ]

    /// "American ones at 57%", "Beijing's on American goods", "China's own comes down": the tariff itself is left out.
    func isElliptical(_ side: Side) -> Bool {
        let end = side.tokens.upperBound
        if passage.isWord(end, in: Self.ellipses) {
            return !["on", "for", "against"].contains(passage.word(before(side)))
        }
        return side.isOwner && passage.isWord(end, in: Self.behindEllipsis)
    }
}
