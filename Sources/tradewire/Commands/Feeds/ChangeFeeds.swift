import API
import ArgumentParser
import QueryClient

struct AddFeed: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Adds a feed, once it has been read and found to be one.",
        discussion: """
            Where the address is a page, the feed is added that the page names first.

            EXAMPLES:
              tradewire feeds add https://example.org/trade.xml --tag wire --interval 1h
              tradewire feeds add https://example.org/news
            """)

    @Argument(help: "The feed's address, or that of a page which names it.")
    var url: String

    @Option(help: "A title of your own.")
    var title: String?

    @Option(name: .customLong("tag"), help: "A tag; may be given again.")
    var tags: [String] = []

    @Option(help: ArgumentHelp("How often it is read: 30m, 2h, 1d.", valueName: "span"))
    var interval: String?

    @Flag(help: "Read the articles' pages too.")
    var fullText = false

    @Flag(help: "Add it without reading it first.")
    var force = false

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var draft = FeedDraft(url: try FeedAddress.read(url), title: title, tags: tags, wantsFullText: fullText, isForced: force)
        draft.interval = try interval.map { try FeedInterval.read($0) }
        try FeedChange.report(add(draft, in: session), "added", in: &session)
    }

    private func add(_ draft: FeedDraft, in session: Session) throws -> [UInt8] {
        do {
            return try session.ask(.addFeed, body: draft)
        } catch ClientError.refused(let problem) where problem.kind == .feedUnreachable {
            // The daemon's own hint is for those who write the request themselves.
            throw Failure(.badData, Failure(problem).message, hint: "to add it all the same: tradewire feeds add --force \(url)")
        } catch ClientError.refused(let problem) where problem.kind == .notAFeed {
            guard let offered = problem.proposals.first else { throw ClientError.refused(problem) }
            return try add(offered, others: problem.proposals.dropFirst(), draft, in: session)
        }
    }

    /// Adds the feed that the page names first, or else has where feeds usually are. The daemon reads it before, so that a guess which is
    /// wrong adds nothing.
    private func add(_ offered: String, others: ArraySlice<String>, _ draft: FeedDraft, in session: Session) throws -> [UInt8] {
        var draft = draft
        draft.url = offered
        do {
            let document = try session.ask(.addFeed, body: draft)
            session.say("\(url) is a page; its feed is \(offered)")
            return document
        } catch ClientError.refused(let problem) where problem.kind == .notAFeed || problem.kind == .feedUnreachable {
            let hint = others.isEmpty ? nil : "its feed may be at: " + others.joined(separator: ", ")
            throw Failure(.badData, "\(url) is a page, and \(offered) is no feed", hint: hint)
        } catch ClientError.refused(let problem) where problem.kind == .feedExists {
            throw Failure(.badData, Failure(problem).message, hint: "\(url) is a page; its feed is \(offered)")
        }
    }
}

struct RemoveFeed: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Removes a feed; its articles stay.", aliases: ["rm"])

    @Argument(help: "Its id, its address, or a part of its title.", completion: .custom(LiveCompletion.feeds))
    var feed: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let listed = try FeedName(feed).feed(in: session)
        _ = try session.client.ask(.removeFeed(listed.feed.id))
        try FeedChange.report(listed.jsonBytes, "removed", in: &session)
    }
}

struct PauseFeed: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "pause", abstract: "Stops reading a feed until it is resumed.")

    @Argument(help: "Its id, its address, or a part of its title.", completion: .custom(LiveCompletion.feeds))
    var feed: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let id = try FeedName(feed).id(in: session)
        try FeedChange.report(session.ask(.editFeed(id), body: FeedEdit(isEnabled: false)), "paused", in: &session)
    }
}

struct ResumeFeed: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Reads a paused feed again.")

    @Argument(help: "Its id, its address, or a part of its title.", completion: .custom(LiveCompletion.feeds))
    var feed: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let id = try FeedName(feed).id(in: session)
        try FeedChange.report(session.ask(.editFeed(id), body: FeedEdit(isEnabled: true)), "resumed", in: &session)
    }
}

/// What is said once a feed was changed.
enum FeedChange {
    static func report(_ document: [UInt8], _ deed: String, in session: inout Session) throws {
        if session.options.form == .json { return try session.out.write(json: document) }
        guard let listed = ListedFeed(jsonBytes: document) else { throw Failure.misunderstood("a feed without what a feed has") }
        if session.options.form == .ids { return try session.out.write(SafeText(listed.feed.id)) }
        let name = listed.feed.title.isEmpty || listed.feed.title == listed.feed.url ? "" : "  \(listed.feed.title)"
        try session.out.write(SafeText("\(deed) feed \(listed.feed.id)\(name)  \(listed.feed.url)"))
    }
}

/// "30m", "2h", "P1D": how often a feed is read.
enum FeedInterval {
    static func read(_ text: String) throws -> Duration {
        guard case .ago(let period) = TimeBound(text), period.months == 0, (60...2_592_000).contains(period.seconds) else {
            throw Failure.usage("--interval does not understand '\(text)'", hint: "write 30m, 2h or 1d: a minute to thirty days")
        }
        return .seconds(period.seconds)
    }
}
