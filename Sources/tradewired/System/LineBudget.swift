import Logging
import Model

/// Bounds how often one message is said: thousands of feeds that fail together must not bury everything else.
///
/// The text of a message is the same for all its feeds, which stand in the metadata.
struct LineBudget: Sendable {
    /// What was left out in a span that is over.
    struct Summary: Equatable {
        var message: String
        var level: Logger.Level
        var count: Int

        var sentence: String { "\(message): \(count) \(KnownMessage.linesLeftOut.rawValue) within a minute" }
    }

    static let linesInSpan = 20
    static let spanSeconds: Int64 = 60
    /// Messages that are counted apart; any others share one budget.
    private static let messageLimit = 64

    private struct Count {
        var level: Logger.Level
        var begin: Timestamp
        var lines = 0
    }
    private var counts: [String: Count] = [:]

    /// Whether the line may be said. Counts it in either case.
    mutating func admits(_ message: String, _ level: Logger.Level, at now: Timestamp) -> Bool {
        let key = counts[message] != nil || counts.count < Self.messageLimit ? message : "other messages"
        var count = counts[key] ?? Count(level: level, begin: now)
        count.lines += 1
        count.level = max(count.level, level)
        counts[key] = count
        return count.lines <= Self.linesInSpan
    }

    /// Ends the spans that are over, in the order of their messages. A clock that went back ends them too.
    ///
    /// - Parameter now: `nil` ends all, for a process that leaves.
    mutating func takeSummaries(at now: Timestamp?) -> [Summary] {
        let over = counts.filter { count in
            now.map { $0 < count.value.begin || $0 >= count.value.begin.adding(seconds: Self.spanSeconds) } ?? true
        }
        for message in over.keys { counts[message] = nil }
        return over.filter { $0.value.lines > Self.linesInSpan }
            .map { Summary(message: $0.key, level: $0.value.level, count: $0.value.lines - Self.linesInSpan) }
            .sorted { $0.message < $1.message }
    }
}
