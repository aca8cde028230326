import Model

/// A year in an English text: "in 2024", "early 2025", "the end of 2026", "its 2018 tariffs".
struct EnglishYears {
    let passage: Passage

    private static let before: WordSet = [
        "in", "since", "until", "by", "of", "from", "before", "during", "after", "through", "till", "throughout", "into", "late", "early",
    ]
    private static let owners: WordSet = ["the", "its", "their", "his", "her", "our", "a", "over", "than", "record", "full"]
    /// What is counted in such numbers.
    private static let units = WordSet(
        listing: """
            tonnes tons barrels bushels jobs points people workers companies firms dollars yuan containers cars vehicles units items lines miles
            kilometres kilometers pounds shares acres head percent per or and to mark level-mark mt teu products goods
            """)

    func expression(at index: Int) -> DateExpression? {
        guard passage.word(index).utf8.count == 4, passage.kind(index) == .number, let year = Int(passage.word(index)),
            (1990...2060).contains(year), passage.word(index + 1) != "%"
        else { return nil }
        let before = passage.word(index - 1)
        let isMiddle = before == "-" && passage.word(index - 2) == "mid"
        if ["early", "late"].contains(before) || isMiddle {
            let months = isMiddle ? 5...8 : before == "early" ? 1...4 : 9...12
            return .months((isMiddle ? index - 2 : index - 1)..<index + 1, year: year, months, isRelative: false)
        }
        if before == "of", passage.word(index - 2) == "end", let last = CivilDay(year: year, month: 12, day: 31) {
            return .day((passage.word(index - 3) == "the" ? index - 3 : index - 2)..<index + 1, last, isRelative: false)
        }
        guard passage.isWord(index - 1, in: Self.before) || isPremodifier(index) else { return nil }
        return .year(index..<index + 1, year, isRelative: false)
    }

    /// "The 2020 accord", "over 2017 levels".
    private func isPremodifier(_ index: Int) -> Bool {
        (passage.isWord(index - 1, in: Self.owners) || passage.word(index - 1).hasSuffix("'s")) && passage.kind(index + 1) == .word
            && passage.word(index + 1).utf8.count > 3 && !passage.isWord(index + 1, in: Self.units)
    }
}
