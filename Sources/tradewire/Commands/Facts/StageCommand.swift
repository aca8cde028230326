import API
import ArgumentParser
import Model
import QueryClient

struct Stage: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "stage",
        abstract: "Where the talks stand, who says so, and how they got there.",
        discussion: """
            none, scheduled, held, framework, agreed, in-force, accused, stalled, restarted, extended, expired, or undetermined. What
            other articles say of the same days is shown with its count. Lists (csv, ndjson, md …) hold the steps that led there.

            EXAMPLES:
              tradewire stage
              tradewire stage --at 2025-06-05        as published by then
              tradewire stage --as-of 2025-06-05     as known here by then
            """)

    @Option(
        help: ArgumentHelp("Where they stood then, by what was published before: a time, or a day, whose end is meant.", valueName: "time"))
    var at: String?

    @OptionGroup(title: "Which facts") var facts: FactOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func validate() throws {
        if at != nil, facts.span.until != nil { throw ValidationError("--at and --until are one question: ask one") }
    }

    func run(in session: inout Session) throws {
        var parameters = try facts.parameters(in: session)
        if let at { parameters.until = try Self.end(of: TimeSpan.bound(at, option: "--at", now: session.now), written: at) }
        let document = try session.fetch(.facts(.stage, parameters))
        let report: StageReport = try QueryClient.read(document)
        if session.options.isForPeople, session.options.fields == nil {
            try StageText(clock: session.clock, look: session.look, isVerbose: facts.verbose).write(report, to: &session.out)
        } else {
            _ = try Listing(presentation: StepPresentation(session), document: document).write(in: &session)
        }
        if facts.span.exitCode, report.current.stage == nil { throw Failure.nothingFound }
    }

    /// A day by itself means all of it.
    private static func end(of bound: TimeBound, written text: String) throws -> TimeBound {
        guard case .at(let moment) = bound, !text.contains("T"), text.lowercased() != "now" else { return bound }
        return .at(moment.day.adding(days: 1).start)
    }
}
