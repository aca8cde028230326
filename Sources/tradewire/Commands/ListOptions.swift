import API
import ArgumentParser
import Model

/// Which articles are wanted.
struct ListOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Not older: 7d, 12h, P1M, 2025-06-05, 2025-06-05T14:30:00Z, today, or an interval 2025-06-01/P7D.", valueName: "time"))
    var since: String?

    @Option(help: ArgumentHelp("Older than that; the same forms.", valueName: "time"))
    var until: String?

    @Option(name: [.customShort("n"), .customLong("limit")], help: ArgumentHelp("At most so many, 1 to 1000.", valueName: "count"))
    var limit = 20

    @Option(
        help: ArgumentHelp("core, related, no, or all; several by comma.", valueName: "verdicts"), completion: .list(Self.verdictNames))
    var verdict: String?

    @Option(
        help: ArgumentHelp("Only what this feed carried: an id, an address, or a part of its title.", valueName: "feed"),
        completion: .custom(LiveCompletion.feeds))
    var feed: String?

    @Option(help: ArgumentHelp("Only what is about this topic.", valueName: "topic"), completion: .custom(LiveCompletion.topics))
    var topic: String?

    @Flag(help: "Only what you starred.")
    var starred = false

    @Flag(help: "Show copies too, each on its own line.")
    var copies = false

    @Option(help: ArgumentHelp("Go on where a list ended: its \"next\".", valueName: "cursor"))
    var page: String?

    @Flag(help: "Exit with 1 where nothing is found.")
    var exitCode = false

    func parameters(in session: Session) throws -> ArticleParameters {
        guard ArticleParameters.limits.contains(limit) else {
            throw Failure.usage("-n takes 1 to 1000", hint: "the rest comes with --page")
        }
        let span = try TimeSpan(since: since, until: until, now: session.now)
        var parameters = ArticleParameters()
        parameters.since = span.since
        parameters.until = span.until
        parameters.limit = limit
        parameters.verdicts = try verdict.map { try Self.verdicts($0) }
        parameters.feedID = try feed.map { try FeedName($0).id(in: session) }
        parameters.topic = topic
        parameters.isStarred = starred ? true : nil
        parameters.includesCopies = copies ? true : nil
        parameters.page = page
        return parameters
    }

    static let verdictNames = Verdict.allCases.map(\.rawValue) + ["all"]

    static func verdicts(_ text: String) throws -> Set<Verdict> {
        var verdicts: Set<Verdict> = []
        for name in text.split(separator: ",").map(String.init) {
            if name == "all" { return Set(Verdict.allCases) }
            guard let verdict = Verdict(rawValue: name) else {
                let near = nearestName(to: name, among: verdictNames).map { "did you mean \($0)?" }
                throw Failure.usage("there is no verdict '\(name)'", hint: near ?? "there are core, related, no, and all")
            }
            verdicts.insert(verdict)
        }
        return verdicts
    }
}
