import API
import Model

/// What `--since` and `--until` say together.
struct TimeSpan: Equatable {
    var since: TimeBound?
    var until: TimeBound?

    /// - Parameters:
    ///   - since: a time, or an ISO 8601 interval: two times, or a time and a duration, with a slash between.
    ///   - now: what `today` and durations are counted from.
    init(since: String?, until: String?, now: Timestamp) throws {
        self.until = try until.map { try Self.bound($0, option: "--until", now: now) }
        guard let since else { return }
        let parts = since.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            self.since = try Self.bound(since, option: "--since", now: now)
            return
        }
        guard until == nil else { throw Failure.usage("--since names an interval already", hint: "leave --until out") }
        let start = try Self.bound(parts[0], option: "--since", now: now)
        let end = try Self.bound(parts[1], option: "--since", now: now)
        switch (start, end) {
        case (.at, .at): (self.since, self.until) = (start, end)
        case (.at(let start), .ago(let period)):
            let forward = TimeBound.ago(.init(months: -period.months, seconds: -period.seconds))
            (self.since, self.until) = (.at(start), .at(forward.moment(now: start)))
        case (.ago, .at(let end)): (self.since, self.until) = (.at(start.moment(now: end)), .at(end))
        case (.ago, .ago): throw Failure.usage("an interval of two durations has no place in time", hint: "write 2025-06-01/P7D")
        }
    }

    static func bound(_ text: String, option: String, now: Timestamp) throws -> TimeBound {
        switch text.lowercased() {
        case "now": return .at(now)
        case "today": return .at(now.day.start)
        case "yesterday": return .at(now.day.adding(days: -1).start)
        default: break
        }
        guard let bound = TimeBound(text) else {
            throw Failure.usage(
                "\(option) does not understand '\(text)'", hint: "write 7d, 12h, 2025-06-05, 2025-06-05T14:30:00Z, P1M or today")
        }
        return bound
    }
}
