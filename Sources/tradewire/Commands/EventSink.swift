import API
import Glibc
import Model

/// Where events go: to the terminal as lines, to a pipe as NDJSON, or to a command.
struct EventSink {
    let command: [String]
    let isForPeople: Bool
    /// `nil`: every event; else those of articles so judged.
    let verdicts: Set<Verdict>?

    mutating func take(_ line: [UInt8], _ json: JSONValue, in session: inout Session) throws {
        switch StreamRecord(json: json) {
        case .heartbeat: return
        case .gap: session.say("some events are gone: they were pruned, or came faster than they were read")
        case .event(let event):
            if let verdicts, !(event.article.map { verdicts.contains($0.verdict) } ?? false) { return }
            if !command.isEmpty { return try run(event, line, in: session) }
            if isForPeople {
                try session.out.write(EventLine(look: session.look).line(event))
                return try session.out.flush()
            }
        case nil:
            if verdicts != nil || !command.isEmpty || isForPeople { return }
        }
        guard command.isEmpty, !isForPeople else { return }
        try session.out.write(json: line)
        try session.out.flush()
    }

    /// A command that fails is told, and the next event is taken. One that is not there will not be there for the next event either.
    private func run(_ event: StreamEvent, _ line: [UInt8], in session: Session) throws(Failure) {
        let arguments = Self.arguments(command, for: event)
        guard let pipe = Pipe() else { return session.say("no pipe for \(command[0]): \(systemMessage(errno))") }
        let child = ChildProcess.spawn(arguments, input: pipe.readEnd)
        close(pipe.readEnd)
        guard let child else {
            close(pipe.writeEnd)
            throw .usage(
                "\(command[0]) could not be started for event \(event.cursor.value)", hint: "--exec takes a program and its arguments")
        }
        let before = signal(SIGPIPE, SIG_IGN)
        // The command need not read its input.
        try? StandardOutput.writeAll(JSONSafety.escaped(line) + [0x0A], to: pipe.writeEnd)
        close(pipe.writeEnd)
        signal(SIGPIPE, before)
        let status = child.wait()
        if status != 0 { session.say("\(command[0]) ended with status \(status) for event \(event.cursor.value)") }
    }

    /// Only what cannot be taken for an option is put in: a number, or an address that begins with http.
    static func arguments(_ command: [String], for event: StreamEvent) -> [String] {
        let id = (event.article?.id ?? event.feed?.id).map { String($0) } ?? ""
        let address = Line.Link(event.article?.url ?? event.feed?.url)?.address ?? ""
        return command.map { $0.replacing("{url}", with: address).replacing("{}", with: id) }
    }
}

/// One event as a line for people.
struct EventLine {
    let look: Look

    func line(_ event: StreamEvent) -> Line {
        var line = Line(String(event.at.rfc3339.dropFirst(11).prefix(5)), .dim)
        line.add("  ")
        if let article = event.article {
            line.add(ArticleTable.mark(article.verdict, isStarred: false, look))
            line.add(event.kind == .articleChanged ? " changed  " : "  ", .dim)
            if let outlet = article.outlet { line.add(outlet + "  ", .cyan) }
            line.add(SafeText(article.title), article.verdict == .core ? .bold : .plain, link: Line.Link(article.url))
            line.add("  #\(article.id)", .dim)
        } else {
            line.add(event.kind.rawValue, Self.style(of: event.kind))
            if let feed = event.feed { line.add("  \(feed.title)") }
            if let detail = try? JSONReader.read(event.detail), let message = detail["message"]?.string { line.add("  \(message)", .dim) }
        }
        return line
    }

    private static func style(of kind: Event.Kind) -> Style {
        switch kind {
        case .feedFailing, .feedGone: .red
        case .feedSilent, .feedMoved: .yellow
        case .feedRecovered: .green
        default: .dim
        }
    }
}
