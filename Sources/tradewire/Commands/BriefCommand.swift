import API
import ArgumentParser
import Model
import QueryClient

struct BriefCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "What changed since then: stage, stories, figures, deadlines, quotes, new articles, each cited.",
        discussion: """
            What this archive learned in that span, in at most 80 columns: made for a mail. The same span gives the same bytes. With
            --exit-code nothing is printed where nothing is new, so that cron sends no mail.

            EXAMPLES:
              tradewire brief --since yesterday
              tradewire brief --since 7d --format md > week.md
              tradewire brief --since yesterday --html | mail -a "Content-Type: text/html" -s "US–China trade" me
            """)

    @Option(
        help: ArgumentHelp("Learned then or later; a day ago unless said: 7d, yesterday, 2025-06-05, or an interval.", valueName: "time"))
    var since: String?

    @Option(help: ArgumentHelp("Learned before; now unless said.", valueName: "time"))
    var until: String?

    @Option(
        name: [.customShort("n"), .customLong("limit")], help: ArgumentHelp("At most so many in each part, 1 to 100.", valueName: "count"))
    var limit = 10

    @Flag(help: "One HTML page that needs nothing else (--format html).")
    var html = false

    @Flag(help: "Print nothing and exit with 1 where nothing is new.")
    var exitCode = false

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        try session.options.checkNoList("brief", besides: [.md, .html])
        let document = try session.fetch(.brief(parameters(session)))
        let brief: Brief = try QueryClient.read(document)
        let digest = Digest(brief)
        if exitCode, brief.counts.articles == 0, brief.counts.facts == 0 { throw Failure.nothingFound }
        switch html ? .html : session.options.form {
        case .html: try session.out.write(SafeText(lines: DigestPage.document(digest)))
        case .json, .ndjson: try session.out.write(json: document)
        case .md: try session.out.write(SafeText(lines: DigestMarkdown.document(digest)))
        default: try DigestText(look: session.look).write(digest, to: &session.out)
        }
    }

    private func parameters(_ session: Session) throws -> BriefParameters {
        guard BriefParameters.limits.contains(limit) else { throw Failure.usage("-n takes 1 to 100") }
        let span = try TimeSpan(since: since, until: until, now: session.now)
        var parameters = BriefParameters()
        parameters.since = span.since
        parameters.until = span.until
        parameters.limit = limit
        return parameters
    }
}
