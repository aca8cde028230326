import Model

/// A date as a feed gives it: what the clock on the wall said, and where known, how far that wall is from Greenwich.
struct FeedDate: Sendable, Equatable {
    var day: CivilDay
    /// Milliseconds since midnight; `nil` where only the day is given. May reach past the day's end (24:00, leap seconds).
    var clock: Int64?
    /// Minutes east of Greenwich; `nil` where the zone is missing.
    var offset: Int?

    /// A timestamp from a bare day is midnight in UTC, whatever the zone: it must print as the same day.
    func timestamp(defaultOffset: Int) -> Timestamp {
        guard let clock else { return day.start }
        return Timestamp(milliseconds: day.start.milliseconds + clock - Int64(offset ?? defaultOffset) * 60_000)
    }

    /// In minutes east of Greenwich. Servers stamp in UTC wherever they stand: that is no zone.
    func zone(defaultOffset: Int) -> Int? {
        guard clock != nil, case let offset = offset ?? defaultOffset, offset != 0 else { return nil }
        return offset
    }

    var lacksZone: Bool { clock != nil && offset == nil }
}
