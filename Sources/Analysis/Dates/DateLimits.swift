import Model

/// Whether a date is a deadline, and which word makes it one.
struct DateLimits {
    let passage: Passage
    /// The day of publication.
    let today: CivilDay?

    func cue(of date: DateExpression) -> String? {
        let last = date.tokens.upperBound - 1
        return passage.kind(last) == .han || passage.kind(date.tokens.upperBound) == .han
            ? HanLimits(passage: passage, today: today).cue(of: date) : EnglishLimits(passage: passage, today: today).cue(of: date)
    }
}
