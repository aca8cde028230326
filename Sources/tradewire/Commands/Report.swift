import API
import ArgumentParser
import Glibc
import Model
import QueryClient

struct Report: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "One HTML page on a span of time, to keep, print or send.",
        discussion: """
            Where the talks stand, stages and events on an axis of time, tariffs over time with their sources, deadlines, stories with
            outlets, quotes. What is drawn goes back from the newest article as far as the span is long. The page needs nothing else: it
            runs no script, loads nothing, and links to http and https addresses alone.

            EXAMPLES:
              tradewire report --since 30d --out report.html
              tradewire report --since 2025-05-01/2025-07-01 --out truce.html
            """)

    @Option(help: ArgumentHelp("Learned then or later: 30d, 2025-06-05, or an interval.", valueName: "time"))
    var since = "30d"

    @Option(help: ArgumentHelp("Learned before; now unless said.", valueName: "time"))
    var until: String?

    @Option(
        name: [.customShort("n"), .customLong("limit")], help: ArgumentHelp("At most so many in each part, 1 to 100.", valueName: "count"))
    var limit = 40

    @Option(
        name: [.customShort("o"), .customLong("out"), .customLong("html")],
        help: ArgumentHelp("Where the page goes; - for standard output.", valueName: "file"), completion: .file(extensions: ["html"]))
    var out: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        guard session.options.form == .table, session.options.fields == nil else {
            throw Failure.usage("report writes HTML and nothing else", hint: "tradewire brief has md, plain and json")
        }
        let page = try page(in: session)
        if out == "-" { return try session.out.write(page) }
        try OutputFile.write(page, to: out)
        session.say("wrote \(out)")
    }

    private func page(in session: Session) throws -> SafeText {
        guard BriefParameters.limits.contains(limit) else { throw Failure.usage("-n takes 1 to 100") }
        let span = try TimeSpan(since: since, until: until, now: session.now)
        var parameters = BriefParameters()
        (parameters.since, parameters.until, parameters.limit) = (span.since, span.until, limit)
        let brief = try session.fetch(.brief(parameters), as: Brief.self)
        // Everything else as it was known when the brief ends, so that the parts of the page agree.
        var known = FactParameters()
        known.asOf = .at(brief.until)
        let stage = try session.fetch(.facts(.stage, known), as: StageReport.self)
        var deadlines = try FactPages(.deadlines, known, in: session)
        known.limit = ArticleParameters.limits.upperBound
        let meetings = try session.fetch(.facts(.meetings, known), as: FactList.self)
        known.appliesTo = "tariff"
        var figures = try ["US:CN", "CN:US"].map { pair in
            known.pair = pair
            return try FactPages(.figures, known, in: session)
        }
        let drawn = DrawnSpan(brief: brief, stage: stage, facts: meetings.facts + ([deadlines] + figures).flatMap(\.facts))
        try deadlines.read(backTo: drawn.start, in: session)
        for index in figures.indices { try figures[index].read(backTo: drawn.start, in: session) }
        let content = ReportContent(brief: brief, stage: stage, drawn: drawn, meetings: meetings, deadlines: deadlines, figures: figures)
        return SafeText(lines: ReportPage.document(content, limit: limit))
    }
}

/// A file that a command makes for the user.
enum OutputFile {
    /// Replaces a file of that name once the new one is whole.
    static func write(_ text: SafeText, to path: String) throws {
        let part = "\(path).part-\(getpid())"
        let descriptor = open(part, O_CREAT | O_WRONLY | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Failure(.inputOutput, "\(path) cannot be written: \(systemMessage(errno))") }
        do throws(OutputError) {
            defer { close(descriptor) }
            try StandardOutput.writeAll(Array((text.text + "\n").utf8), to: descriptor)
        } catch {
            unlink(part)
            throw error
        }
        guard rename(part, path) == 0 else {
            let code = errno
            unlink(part)
            throw Failure(.inputOutput, "\(path) cannot be written: \(systemMessage(code))")
        }
    }
}
