import Model

/// Days that go by a name and fall on the same date every year: "until Christmas", 圣诞节前.
struct Holidays {
    let passage: Passage
    let years: NearestYear

    private static let days = PhraseBook<(month: Int, day: Int)>([
        ((12, 25), ["christmas", "christmas day", "圣诞节", "圣诞"]), ((12, 24), ["christmas eve"]),
        ((1, 1), ["new year's day", "元旦"]), ((12, 31), ["new year's eve"]), ((10, 31), ["halloween"]),
        ((7, 4), ["the fourth of july", "independence day"]), ((10, 1), ["国庆节"]),
    ])
    private static let links: WordSet = ["until", "till", "by", "before", "after", "on", "since", "at", "around", "than"]

    func expression(at index: Int) -> DateExpression? {
        guard let (date, end) = Self.days.match(in: passage, at: index) else { return nil }
        let isHan = passage.kind(index) == .han
        // "Christmas orders" are no day.
        guard isHan || (passage.isWord(index - 1, in: Self.links) && !isNoun(end)) else { return nil }
        if isHan, passage.kind(end) == .han, !["前", "后", "当", "之", "，"].contains(passage.word(end)) { return nil }
        let side = isHan ? HanTense(passage: passage).side(of: index..<end) : Tense(passage: passage).side(at: index)
        let year = years.year(month: date.month, day: date.day, hint: NearestYear.Hint(side), slack: 1)
        return .day(index..<end, year.flatMap { CivilDay(year: $0, month: date.month, day: date.day) }, isRelative: true)
    }

    private func isNoun(_ index: Int) -> Bool {
        passage.kind(index) == .word
            && !["and", "or", "but", "when", "as", "if", "to", "in", "at", "with", "that", "the", "for"].contains(passage.word(index))
    }
}
