import Model

/// Days from a first to a last, saying no month or year twice: "9 Jun 2025", "4 – 9 Jun 2025", "28 May – 9 Jun 2025".
enum DaySpan {
    static func text(_ first: CivilDay, _ last: CivilDay) -> String {
        let end = ClockTime.day(last)
        guard first < last else { return end }
        let words = ClockTime.day(first).split(separator: " ")
        let shared = first.year != last.year ? 0 : first.month != last.month ? 1 : 2
        return "\(words.dropLast(shared).joined(separator: " ")) – \(end)"
    }
}
