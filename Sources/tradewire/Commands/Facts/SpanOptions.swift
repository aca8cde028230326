import API
import ArgumentParser
import Model

/// Which span of time is looked at, and how far into it.
struct SpanOptions: ParsableArguments {
    @Option(
        name: [.customLong("since"), .customLong("from")],
        help: ArgumentHelp("Published then or later: 7d, 12h, P1M, 2025-06-05, today, or an interval 2025-06-01/P7D.", valueName: "time"))
    var since: String?

    @Option(name: [.customLong("until"), .customLong("to")], help: ArgumentHelp("Published before; the same forms.", valueName: "time"))
    var until: String?

    @Option(name: [.customShort("n"), .customLong("limit")], help: ArgumentHelp("At most so many, 1 to 1000.", valueName: "count"))
    var limit = 20

    @Option(
        name: [.customLong("as-of"), .customLong("asof")],
        help: ArgumentHelp("Answer with what was known then, whatever was learned since.", valueName: "time"))
    var asOf: String?

    @Flag(help: "Exit with 1 where nothing is found.")
    var exitCode = false

    func parameters(in session: Session) throws -> SpanParameters {
        let (since, until, asOf) = try bounds(in: session)
        var parameters = SpanParameters()
        parameters.since = since
        parameters.until = until
        parameters.asOf = asOf
        parameters.limit = limit
        return parameters
    }

    /// - Throws: `Failure.usage` also for a limit that is none.
    func bounds(in session: Session) throws -> (since: TimeBound?, until: TimeBound?, asOf: TimeBound?) {
        guard ArticleParameters.limits.contains(limit) else { throw Failure.usage("-n takes 1 to 1000") }
        let span = try TimeSpan(since: since, until: until, now: session.now)
        return (span.since, span.until, try asOf.map { try TimeSpan.bound($0, option: "--as-of", now: session.now) })
    }
}
