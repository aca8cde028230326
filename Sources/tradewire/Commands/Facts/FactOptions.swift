import API
import ArgumentParser
import Model

/// Which facts are wanted.
struct FactOptions: ParsableArguments {
    @Option(
        name: [.customLong("since"), .customLong("from")],
        help: ArgumentHelp("Published then or later: 7d, 12h, P1M, 2025-06-05, today, or an interval 2025-06-01/P7D.", valueName: "time"))
    var since: String?

    @Option(name: [.customLong("until"), .customLong("to")], help: ArgumentHelp("Published before; the same forms.", valueName: "time"))
    var until: String?

    @Option(name: [.customShort("n"), .customLong("limit")], help: ArgumentHelp("At most so many, 1 to 1000.", valueName: "count"))
    var limit = 20

    @Option(
        name: [.customLong("who"), .customLong("speaker")],
        help: ArgumentHelp("Only what this person or institution says, does or is accused of: a name, or a part of it.", valueName: "name"))
    var who: String?

    @Option(help: ArgumentHelp("Only from articles on this topic.", valueName: "topic"), completion: .custom(LiveCompletion.topics))
    var topic: String?

    @Option(help: ArgumentHelp("Only from the articles of this story.", valueName: "id"))
    var story: Int64?

    @Option(help: ArgumentHelp("Only from articles that this query finds.", valueName: "query"))
    var query: String?

    @Option(
        help: ArgumentHelp("Only from what this feed carried: an id, an address, or a part of its title.", valueName: "feed"),
        completion: .custom(LiveCompletion.feeds))
    var feed: String?

    @Option(
        help: ArgumentHelp("Only from articles judged so: core, related, or all; several by comma.", valueName: "verdicts"),
        completion: .list(ListOptions.verdictNames))
    var verdict: String?

    @Flag(help: "From copies too, which otherwise count as one with their original.")
    var copies = false

    @Option(
        name: [.customLong("as-of"), .customLong("asof")],
        help: ArgumentHelp("Answer with what was known then, whatever was learned since.", valueName: "time"))
    var asOf: String?

    @Option(help: ArgumentHelp("Go on where a list ended: its \"next\".", valueName: "cursor"))
    var page: String?

    @Flag(name: .shortAndLong, help: "Under each, the words of the article, where they stand, and the rule that read them.")
    var verbose = false

    @Flag(help: "Exit with 1 where nothing is found.")
    var exitCode = false

    func parameters(in session: Session) throws -> FactParameters {
        guard ArticleParameters.limits.contains(limit) else {
            throw Failure.usage("-n takes 1 to 1000", hint: "the rest comes with --page")
        }
        let span = try TimeSpan(since: since, until: until, now: session.now)
        var parameters = FactParameters()
        parameters.since = span.since
        parameters.until = span.until
        parameters.limit = limit
        parameters.speaker = who
        parameters.topic = topic
        parameters.storyID = story
        parameters.query = query
        parameters.feedID = try feed.map { try FeedName($0).id(in: session) }
        parameters.verdicts = try verdict.map { try ListOptions.verdicts($0) }
        parameters.includesCopies = copies ? true : nil
        parameters.asOf = try asOf.map { try TimeSpan.bound($0, option: "--as-of", now: session.now) }
        parameters.page = page
        return parameters
    }
}
