import API
import ArgumentParser

struct Stories: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "Events, each with the articles that tell it.",
        discussion: """
            EXAMPLES:
              tradewire stories --since 7d       the week's events, the most recent first
              tradewire stories 12               every article of one
            """)

    @Argument(help: "A story's id, for the articles of that one.")
    var id: Int64?

    @Option(help: ArgumentHelp("Only stories about this.", valueName: "query"))
    var query: String?

    @Option(help: ArgumentHelp("Not older: 7d, 12h, 2025-06-05, today, or an interval.", valueName: "time"))
    var since: String?

    @Option(help: ArgumentHelp("Older than that.", valueName: "time"))
    var until: String?

    @Option(name: [.customShort("n"), .customLong("limit")], help: ArgumentHelp("At most so many, 1 to 1000.", valueName: "count"))
    var limit = 20

    @Flag(help: "Exit with 1 where nothing is found.")
    var exitCode = false

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let count: Int?
        if let id {
            let listing = Listing(presentation: ArticlePresentation(session), document: try session.fetch(.story(id)))
            count = try listing.write(in: &session, mustCount: exitCode)
        } else {
            let listing = Listing(presentation: StoryPresentation(session), document: try session.fetch(.stories(parameters(session))))
            count = try listing.write(in: &session, mustCount: exitCode)
        }
        try session.end(count, words: "no stories; widen --since", exitCode: exitCode)
    }

    private func parameters(_ session: Session) throws -> StoryParameters {
        guard ArticleParameters.limits.contains(limit) else { throw Failure.usage("-n takes 1 to 1000") }
        let span = try TimeSpan(since: since, until: until, now: session.now)
        var parameters = StoryParameters()
        parameters.query = query
        parameters.since = span.since
        parameters.until = span.until
        parameters.limit = limit
        return parameters
    }
}
