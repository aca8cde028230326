import Model

/// The hours and days, in UTC, in which a feed asks not to be read (rss:skipHours, rss:skipDays).
struct RestingHours {
    private let hours: Set<Int>
    private let days: Set<Int>

    /// Wishes that leave no time at all are taken for a mistake and left out.
    init(_ hints: UpdateHints) {
        let hours = hints.skipHours.filter { (0..<24).contains($0) }
        let days = hints.skipDays.filter { (0..<7).contains($0) }
        self.hours = hours.count < 24 ? hours : []
        self.days = days.count < 7 ? days : []
    }

    /// `moment` where it is allowed, else the start of the next hour that is.
    ///
    /// - Returns: `nil` where no hour of the next eight days is allowed, which the rules above rule out.
    func firstAllowed(from moment: Timestamp) -> Timestamp? {
        guard !hours.isEmpty || !days.isEmpty else { return moment }
        let firstHour = floorDivide(moment.seconds, 3600)
        for hour in firstHour..<(firstHour + 8 * 24) {
            let start = Timestamp(seconds: hour * 3600)
            let hourOfDay = Int(hour - floorDivide(hour, 24) * 24)
            if !hours.contains(hourOfDay), !days.contains(start.day.weekday) { return max(start, moment) }
        }
        return nil
    }
}
