import Model

/// What the document says about the feed itself, while it is read.
struct FeedDraft: Sendable {
    var title = Candidate<String>()
    var subtitle = Candidate<String>()
    var homePage = Candidate<String>()
    var selfLink: String?
    var hub: String?
    var language: String?
    var authors: [String] = []
    var hints = UpdateHints()
    private var period: Duration?
    private var frequency = 1

    /// sy:updatePeriod: hourly, daily, weekly, monthly, yearly.
    mutating func setPeriod(_ name: String?) {
        let days: [String: Int] = ["daily": 1, "weekly": 7, "monthly": 30, "yearly": 365]
        guard let name = name?.lowercased() else { return }
        period = name == "hourly" ? .seconds(3600) : days[name].map { .seconds($0 * 86_400) }
        settleInterval()
    }

    /// sy:updateFrequency: so many times a period.
    mutating func setFrequency(_ text: String?) {
        guard let text, let count = Int(text), (1...1000).contains(count) else { return }
        frequency = count
        settleInterval()
    }

    /// rss:ttl, in minutes, which says more plainly than sy what is wanted.
    mutating func setTimeToLive(_ text: String?) {
        guard let text, let minutes = Int(text), (1...525_600).contains(minutes) else { return }
        hints.interval = .seconds(minutes * 60)
        hasTimeToLive = true
    }

    private var hasTimeToLive = false

    private mutating func settleInterval() {
        guard !hasTimeToLive, let period else { return }
        hints.interval = period / frequency
    }

    mutating func skipHour(_ text: String?) {
        // Some count 1 to 24 (RSS 0.93), others 0 to 23.
        guard let text, let hour = Int(text), (0...24).contains(hour) else { return }
        hints.skipHours.insert(hour % 24)
    }

    mutating func skipDay(_ name: String?) {
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        guard let name, let day = names.firstIndex(of: name.lowercased()) else { return }
        hints.skipDays.insert(day)
    }
}
