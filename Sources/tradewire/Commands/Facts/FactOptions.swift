import API
import ArgumentParser
import Model

/// Which facts are wanted.
struct FactOptions: ParsableArguments {
    @OptionGroup var span: SpanOptions

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

    @Option(help: ArgumentHelp("Go on where a list ended: its \"next\".", valueName: "cursor"))
    var page: String?

    @Flag(name: .shortAndLong, help: "Under each, the words of the article, where they stand, and the rule that read them.")
    var verbose = false

    func parameters(in session: Session) throws -> FactParameters {
        let (since, until, asOf) = try span.bounds(in: session)
        var parameters = FactParameters()
        parameters.since = since
        parameters.until = until
        parameters.asOf = asOf
        parameters.limit = span.limit
        parameters.speaker = who
        parameters.topic = topic
        parameters.storyID = story
        parameters.query = query
        parameters.feedID = try feed.map { try FeedName($0).id(in: session) }
        parameters.verdicts = try verdict.map { try ListOptions.verdicts($0) }
        parameters.includesCopies = copies ? true : nil
        parameters.page = page
        return parameters
    }
}
