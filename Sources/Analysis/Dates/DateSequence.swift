import Model

/// Days that are put right by those before them: a timeline's entries go on from its first one's year, and "arrives next Monday and meets
/// them on Tuesday" stays in its week.
struct DateSequence {
    let passage: Passage
    let today: CivilDay?

    func ordered(_ dates: [DateExpression]) -> [DateExpression] {
        guard dates.count > 1 else { return dates }
        var dates = dates
        var entry: CivilDay?
        var shift: (index: Int, days: Int64) = (-1, 0)
        for index in dates.indices {
            var date = dates[index]
            // "A day later" goes with the day that it counts from.
            if shift.index == index - 1, shift.days != 0, date.isRelative, !isCalendar(date.tokens), isFollower(date.tokens),
                let first = date.first
            {
                date = moved(date, to: first.adding(days: Int(shift.days)))
                dates[index] = date
            }
            guard date.precision == .day, let first = date.first, first == date.last else { continue }
            defer { if let now = dates[index].first, now != first { shift = (index, now.daysSince1970 - first.daysSince1970) } }
            if isEntry(date.tokens) {
                if date.isRelative, let entry, let day = sameOrNext(first, from: entry), isCalendar(date.tokens) {
                    dates[index] = moved(date, to: day)
                }
                entry = dates[index].first
            } else if date.isRelative, let entry, isCalendar(date.tokens), abs(first.daysSince1970 - entry.daysSince1970) > Self.halfYear {
                if let day = nearest(first, to: entry) { dates[index] = moved(date, to: day) }
            } else if index > 0, date.isRelative, let day = sameWeek(date, behind: dates[index - 1]) {
                dates[index] = moved(date, to: day)
            }
        }
        return dates
    }

    private static let halfYear: Int64 = 183

    private func moved(_ date: DateExpression, to day: CivilDay) -> DateExpression {
        var date = date
        date.first = day
        date.last = day
        return date
    }

    private func isFollower(_ tokens: Range<Int>) -> Bool {
        let last = passage.word(tokens.upperBound - 1)
        return ["later", "day", "earlier", "日", "天"].contains(last) && tokens.count > 1
    }

    // MARK: Timelines

    /// It opens a line, and a dash or a colon stands behind it.
    private func isEntry(_ tokens: Range<Int>) -> Bool {
        var start = tokens.lowerBound - 1
        while ["*", "-", "·", "•"].contains(passage.word(start)) { start -= 1 }
        guard start < 0 || passage.kind(start) == .newline else { return false }
        return ["-", ":"].contains(passage.word(tokens.upperBound))
    }

    private static let months = WordSet(
        listing: """
            january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            月
            """)

    /// A month and a day; weekdays go by the day of publication.
    private func isCalendar(_ tokens: Range<Int>) -> Bool {
        tokens.contains { passage.kind($0) == .number } && tokens.contains { passage.isWord($0, in: Self.months) }
    }

    private func sameOrNext(_ day: CivilDay, from entry: CivilDay) -> CivilDay? {
        let same = CivilDay(year: entry.year, month: day.month, day: day.day)
        guard let same, same < entry else { return same }
        return CivilDay(year: entry.year + 1, month: day.month, day: day.day)
    }

    private func nearest(_ day: CivilDay, to entry: CivilDay) -> CivilDay? {
        (-1...1).compactMap { CivilDay(year: entry.year + $0, month: day.month, day: day.day) }
            .min { abs($0.daysSince1970 - entry.daysSince1970) < abs($1.daysSince1970 - entry.daysSince1970) }
    }

    // MARK: Weeks

    /// A bare weekday behind a day of a week that is to come, in the same sentence.
    private func sameWeek(_ date: DateExpression, behind other: DateExpression) -> CivilDay? {
        guard let today, let day = date.first, other.precision == .day, other.isRelative, !isCalendar(other.tokens),
            let named = other.first, isBareWeekday(date.tokens),
            named.daysSince1970 - Int64(named.weekday) > today.daysSince1970, day < named,
            passage.sentenceIndex(of: date.tokens.lowerBound) == passage.sentenceIndex(of: other.tokens.lowerBound)
        else { return nil }
        let isHan = passage.kind(date.tokens.lowerBound) == .han
        let side =
            isHan ? HanTense(passage: passage).side(of: date.tokens) : Tense(passage: passage).side(at: date.tokens.lowerBound)
        guard side != .past else { return nil }
        let ahead = (day.weekday - named.weekday + 7) % 7
        return named.weekday + ahead <= 6 ? named.adding(days: ahead) : nil
    }

    private func isBareWeekday(_ tokens: Range<Int>) -> Bool {
        let first = passage.word(tokens.lowerBound)
        return ["周", "星", "礼"].contains(first) || tokens.count == 1 && first.hasSuffix("day") && passage.kind(tokens.lowerBound) == .word
    }
}
