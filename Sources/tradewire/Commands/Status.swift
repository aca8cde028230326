import API
import ArgumentParser
import Model
import QueryClient

struct Status: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "How the daemon, its cache and its feeds fare.",
        discussion: """
            EXAMPLES:
              tradewire status
              tradewire status --json | jq .feeds.failing
            """)

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        try session.options.checkNoList("status")
        let document = try session.fetch(.status)
        if session.options.form == .json || session.options.form == .ndjson { return try session.out.write(json: document) }
        let report: StatusReport = try QueryClient.read(document)
        let needsCare = [Feed.Health.failing, .silent, .gone].contains { (report.feeds.byHealth[$0] ?? 0) > 0 }
        let feeds = needsCare ? try session.fetch(.feeds, as: FeedList.self).feeds : []
        try StatusText(clock: session.clock, look: session.look).write(report, feeds, to: &session.out)
    }
}
