import API
import ArgumentParser
import Model
import QueryClient

struct Who: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "who",
        abstract: "The people whom articles name, their offices, and how often they speak.",
        discussion: """
            EXAMPLES:
              tradewire who                     those in most articles first
              tradewire who Bessent
              tradewire quotes --who Bessent    what they said
            """)

    @Argument(help: "A name, or a part of one.")
    var name: [String] = []

    @OptionGroup(title: "Which span") var span: SpanOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var parameters = try span.parameters(in: session)
        parameters.name = name.isEmpty ? nil : name.joined(separator: " ")
        let document = try session.fetch(.who(parameters))
        let count = try Listing(presentation: PeoplePresentation(session), document: document).write(in: &session, mustCount: span.exitCode)
        guard count == 0 else { return }
        if session.options.isForPeople { session.say("no article names such a person; widen --since") }
        if span.exitCode { throw Failure.nothingFound }
    }
}

struct Topics: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics",
        abstract: "How much is written on each topic, beside the span before.",
        discussion: """
            The last seven days unless --since says otherwise, beside as many days before.

            EXAMPLES:
              tradewire topics --since 30d
              tradewire latest --topic rare-earths
            """)

    @OptionGroup(title: "Which span") var span: SpanOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let document = try session.fetch(.topics(span.parameters(in: session)))
        let count = try Listing(presentation: TopicPresentation(session), document: document).write(in: &session, mustCount: span.exitCode)
        guard count == 0 else { return }
        if session.options.isForPeople { session.say("no article in that span; widen --since") }
        if span.exitCode { throw Failure.nothingFound }
    }
}

/// Which span of time is counted.
struct SpanOptions: ParsableArguments {
    @Option(
        name: [.customLong("since"), .customLong("from")],
        help: ArgumentHelp("Published then or later: 7d, P1M, 2025-06-05, today, or an interval 2025-06-01/P7D.", valueName: "time"))
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
        guard ArticleParameters.limits.contains(limit) else { throw Failure.usage("-n takes 1 to 1000") }
        let span = try TimeSpan(since: since, until: until, now: session.now)
        var parameters = SpanParameters()
        parameters.since = span.since
        parameters.until = span.until
        parameters.asOf = try asOf.map { try TimeSpan.bound($0, option: "--as-of", now: session.now) }
        parameters.limit = limit
        return parameters
    }
}
