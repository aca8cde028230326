import API
import ArgumentParser
import Model

struct Watch: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Prints what happens, as it happens.",
        discussion: """
            Lines for people on a terminal, NDJSON elsewhere. When the daemon restarts, the stream goes on where it was.
            With --exec a command is run for each event, without a shell: {} stands for the id of the article or feed,
            {url} for its web address, and the event is on its standard input as JSON. Commands run one after the other.

            EXAMPLES:
              tradewire watch
              tradewire watch --on figure,deadline,stage
              tradewire watch --search magnets --exec notify-send "Rare earths" {url}
              tradewire watch --types article.new --verdict core --exec notify-send "US–China trade" {url}
              tradewire watch --once > log.ndjson
            """)

    @Option(
        help: ArgumentHelp("Only these types of event, by comma: article.new, feed.failing, …", valueName: "types"),
        completion: .list(Event.Kind.allCases.map(\.rawValue)))
    var types: String?

    @Option(
        help: ArgumentHelp("Only facts that are new, by comma: quote, figure, deadline, meeting, claim, stage.", valueName: "kinds"),
        completion: .list(Self.factKinds.keys.sorted()))
    var on: String?

    @Option(
        help: ArgumentHelp("Only what a saved search finds, from now on.", valueName: "name"), completion: .custom(LiveCompletion.searches))
    var search: String?

    @Option(
        help: ArgumentHelp("Only articles judged so: core, related; by comma. Other events are left out.", valueName: "verdicts"),
        completion: .list(ListOptions.verdictNames))
    var verdict: String?

    @Option(help: ArgumentHelp("Begin after this cursor; 0 for all that is kept. Else from now on.", valueName: "cursor"))
    var from: Int64?

    @Flag(help: "From the start of the log, or --from, to its end; then leave.")
    var once = false

    @Option(
        parsing: .remaining,
        help: ArgumentHelp("Run this for each event. Takes the rest of the line.", valueName: "command"))
    var exec: [String] = []

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func validate() throws {
        if let from, from < 0 { throw ValidationError("a cursor is not negative") }
    }

    func run(in session: inout Session) throws {
        var parameters = EventParameters()
        parameters.kinds = try wantedKinds()
        // A cursor from the start, so that nothing is missed where the stream breaks before its first event.
        let now = once ? Cursor(0) : try session.client.ask(.status, for: StatusReport.self).cursor
        let begin = from.map { Cursor($0) } ?? now
        parameters.since = begin
        parameters.follows = once ? false : nil
        let isLines = session.options.form == .table && session.look.isTerminal
        var sink = EventSink(command: exec, isForPeople: isLines, verdicts: try verdict.map { try ListOptions.verdicts($0) })
        sink.matches = try search.map { SearchMatches(name: try SearchName.checked($0), from: begin) }
        var reader = EventReader(parameters: parameters)
        try reader.run(in: &session, &sink)
    }

    private func wantedKinds() throws -> Set<Event.Kind>? {
        guard types != nil || on != nil else { return search == nil ? nil : [.articleNew] }
        let named = try types.map { try Self.kinds($0) } ?? []
        return named.union(try on.map { try Self.facts($0) } ?? [])
    }

    private static let factKinds: [String: Event.Kind] = [
        "quote": .factQuote, "figure": .factFigure, "deadline": .factDeadline, "meeting": .factMeeting, "claim": .factClaim,
        "stage": .factStage,
    ]

    private static func facts(_ text: String) throws -> Set<Event.Kind> {
        // An event that newer articles settle, or say was held or called off, is news of meetings too.
        let others: [String: Set<Event.Kind>] = ["meeting": [.meetingChanged]]
        return Set(
            try text.split(separator: ",").map(String.init).flatMap { name in
                if let kind = factKinds[name] { return [kind] + (others[name] ?? []) }
                let names = factKinds.keys.sorted()
                let near = nearestName(to: name, among: names).map { "did you mean \($0)?" }
                throw Failure.usage("there is no kind of fact '\(name)'", hint: near ?? "there are \(names.joined(separator: ", "))")
            })
    }

    private static func kinds(_ text: String) throws -> Set<Event.Kind> {
        let names = Event.Kind.allCases.map(\.rawValue)
        return Set(
            try text.split(separator: ",").map(String.init).map { name in
                if let kind = Event.Kind(rawValue: name) { return kind }
                let near = nearestName(to: name, among: names).map { "did you mean \($0)?" }
                throw Failure.usage("there is no event '\(name)'", hint: near ?? "there are \(names.joined(separator: ", "))")
            })
    }
}
