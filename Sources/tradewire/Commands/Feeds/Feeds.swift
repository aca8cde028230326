import API
import ArgumentParser
import QueryClient

struct Feeds: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Lists, tries and changes feeds.",
        subcommands: [
            ListFeeds.self, ShowFeed.self, TestFeed.self, AddFeed.self, RemoveFeed.self, PauseFeed.self, ResumeFeed.self, ImportFeeds.self,
            ExportFeeds.self,
        ],
        defaultSubcommand: ListFeeds.self)
}

struct ListFeeds: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "All feeds and how they fare.",
        discussion: """
            EXAMPLES:
              tradewire feeds list --health failing,silent
              tradewire feeds list --fields id,url,error.message --format csv
            """)

    @Option(
        help: ArgumentHelp("Only feeds in this state: ok, new, failing, silent, gone, paused; several by comma.", valueName: "states"),
        completion: .list(HealthFilter.states.map(\.rawValue)))
    var health: String?

    @Flag(help: "Exit with 1 where there is none.")
    var exitCode = false

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var document = try session.fetch(.feeds)
        if let health { document = try HealthFilter(health).keeping(document) }
        let count = try Listing(presentation: FeedPresentation(session), document: document).write(in: &session, mustCount: exitCode)
        let words = health == nil ? "no feeds; tradewire feeds add URL adds one" : "no feed is in that state"
        try session.end(count, words: words, exitCode: exitCode)
    }
}

struct ShowFeed: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "All that is known of one feed.")

    @Argument(help: "Its id, its address, or a part of its title.", completion: .custom(LiveCompletion.feeds))
    var feed: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let document = try session.fetch(.feed(FeedName(feed).id(in: session)))
        if session.options.form == .json, session.options.fields == nil { return try session.out.write(json: document) }
        let list = RecordPrinter.list(of: document, as: .feeds)
        if session.options.form == .table, session.options.fields == nil {
            return try FeedText(clock: session.clock, look: session.look).write(QueryClient.read(document), to: &session.out)
        }
        _ = try Listing(presentation: FeedPresentation(session), document: list).write(in: &session)
    }
}
