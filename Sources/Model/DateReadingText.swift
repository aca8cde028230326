extension ArticleContent.DateReading: CustomStringConvertible {
    /// "2025-06-05", "2025-06-05T14:30:00" where the zone is unknown, "2025-06-05T14:30:00+08:00" where it is known.
    package var description: String {
        guard let clock else { return day.description }
        let time = "\(day)T\(twoDigits(clock / 3600)):\(twoDigits(clock / 60 % 60)):\(twoDigits(clock % 60))"
        guard let offsetMinutes else { return time }
        let size = abs(offsetMinutes)
        return time + (offsetMinutes < 0 ? "-" : "+") + "\(twoDigits(size / 60)):\(twoDigits(size % 60))"
    }

    private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
