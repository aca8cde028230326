import API
import ArgumentParser
import Glibc
import QueryClient

struct Sync: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Reads the feeds now, instead of when they are due.",
        discussion: """
            Where no daemon runs, tradewired reads them itself and leaves.
            Exits with 0 where at least one feed could be read, 75 where none could.

            EXAMPLES:
              tradewire sync
              tradewire sync --feed "Harbour Wire"
              tradewire sync --quiet && tradewire latest --since 1h --exit-code
            """)

    @Option(
        help: ArgumentHelp("Only this feed: an id, an address, or a part of its title; may be given again.", valueName: "feed"),
        completion: .custom(LiveCompletion.feeds))
    var feed: [String] = []

    @Flag(inversion: .prefixedNo, help: "Wait until all are read.")
    var wait = true

    @Flag(name: .shortAndLong, help: "Say nothing unless it fails.")
    var quiet = false

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        do {
            try runOnDaemon(in: &session)
        } catch ClientError.noDaemon(let attempts) where feed.isEmpty && session.options.socket == nil && session.options.form != .json {
            // A socket that is there and refuses us has a daemon behind it, which holds the lock: that of the machine, which is not the one
            // of an archive of one's own.
            let telling = hasOwnConfiguration(session) ? attempts.filter { $0.path != SocketSearch.machinePath } : attempts
            if telling.contains(where: { $0.reason == .denied || $0.reason == .unanswered }) { throw ClientError.noDaemon(attempts) }
            throw DaemonProgram.become(["sync"] + (quiet ? ["--quiet"] : []))
        }
    }

    /// Whether tradewired would work for this user, and not for the machine.
    private func hasOwnConfiguration(_ session: Session) -> Bool {
        guard geteuid() != 0, let home = session.environment("XDG_CONFIG_HOME") ?? session.environment("HOME").map({ "\($0)/.config" })
        else { return false }
        return access("\(home)/tradewire/tradewire.toml", R_OK) == 0
    }

    private func runOnDaemon(in session: inout Session) throws {
        let ids = feed.isEmpty ? nil : try feed.map { try FeedName($0).id(in: session) }
        var document = try session.ask(.sync, body: SyncRequest(feedIDs: ids))
        var report: SyncReport = try QueryClient.read(document)
        if wait {
            var bar = ProgressBar(
                isShown: session.showsProgress && !quiet, columns: TerminalSize.of(STDERR_FILENO)?.columns ?? 80,
                hasUnicode: session.look.hasUnicode)
            while !report.isFinished {
                bar.show(done: report.done, total: report.total, note: Self.note(report))
                // A job that polls nothing ends at once; a long one is not asked about more often than a person can see.
                usleep(100_000)
                document = try session.client.ask(.job(report.id))
                report = try QueryClient.read(document)
            }
            bar.erase()
        }
        if session.options.form == .json {
            try session.out.write(json: document)
        } else if !quiet {
            try session.out.write(SafeText(Self.summary(report)))
        }
        if report.isFinished, report.failedFeeds > 0 { try tell(report, in: &session) }
    }

    /// Names the feeds that failed. A feed that fails now and then is no reason for a mail of cron's.
    private func tell(_ report: SyncReport, in session: inout Session) throws {
        let failed = FailedFeeds(among: try session.fetch(.feeds, as: FeedList.self).feeds.map(\.feed), after: report)
        guard let sentence = failed.sentence else { return }
        let hint = "see tradewire feeds list --health failing,gone"
        if failed.isEveryFeed { throw Failure(.tryAgain, sentence, hint: hint) }
        guard !quiet, session.options.form != .json else { return }
        session.say(sentence)
        session.say(hint)
    }

    private static func note(_ report: SyncReport) -> String {
        var words: [String] = []
        if report.newArticles > 0 { words.append("\(report.newArticles) new") }
        if report.failedFeeds > 0 { words.append("\(report.failedFeeds) failed") }
        return words.joined(separator: ", ")
    }

    private static func feeds(_ count: Int) -> String { count == 1 ? "1 feed" : "\(count) feeds" }

    /// "500 feeds in 2.4 s: 14 new articles, 2 changed; 460 feeds unchanged, 3 failed".
    static func summary(_ report: SyncReport) -> String {
        guard let end = report.finishedAt else { return "sync \(report.id) is under way: \(report.done) of \(report.total) feeds" }
        let time = ClockTime.duration(milliseconds: end.milliseconds - report.startedAt.milliseconds)
        let articles = report.newArticles == 1 ? "1 new article" : "\(report.newArticles) new articles"
        return "\(feeds(report.total)) in \(time): \(articles), \(report.changedArticles) changed; "
            + "\(feeds(report.unchangedFeeds)) unchanged, \(report.failedFeeds) failed"
            + (report.deferredFeeds > 0 ? ", \(report.deferredFeeds) not asked yet, as the server wishes" : "")
    }
}
