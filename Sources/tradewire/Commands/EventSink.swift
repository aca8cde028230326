import API
import Model
import QueryClient

/// Where events go: to the terminal as lines, to a pipe as NDJSON, or to a command.
struct EventSink {
    let command: [String]
    let isForPeople: Bool
    /// `nil`: every event; else those of articles so judged.
    let verdicts: Set<Verdict>?
    /// `nil`: every event; else those of articles that a saved search finds.
    var matches: SearchMatches?

    mutating func take(_ line: [UInt8], _ json: JSONValue, in session: inout Session) throws {
        switch StreamRecord(json: json) {
        case .heartbeat: return
        case .gap: session.say("some events are gone: they were pruned, or came faster than they were read")
        case .event(let event):
            guard try isWanted(event, in: session) else { return }
            if !command.isEmpty { return try run(event, line, in: session) }
            if isForPeople { return try show(event, in: &session) }
        case nil:
            if verdicts != nil || matches != nil || !command.isEmpty || isForPeople { return }
        }
        guard command.isEmpty, !isForPeople else { return }
        try session.out.write(json: line)
        try session.out.flush()
    }

    private mutating func isWanted(_ event: StreamEvent, in session: Session) throws -> Bool {
        if let verdicts, !(event.article.map { verdicts.contains($0.verdict) } ?? false) { return false }
        return try matches?.contains(event, in: session) ?? true
    }

    /// A fact is shown in its own words; where the article does not hold it any more, its event is shown alone.
    private func show(_ event: StreamEvent, in session: inout Session) throws {
        let lines = EventLine(look: session.look)
        let facts = Self.facts(of: event, in: session)
        if facts.isEmpty { try session.out.write(lines.line(event)) }
        for fact in facts { try session.out.write(lines.line(event, fact)) }
        try session.out.flush()
    }

    private static func facts(of event: StreamEvent, in session: Session) -> [CitedFact] {
        guard event.kind.rawValue.hasPrefix("fact."), let article = event.article, let detail = try? JSONReader.read(event.detail)
        else { return [] }
        let ids = (detail["facts"]?.array ?? []).compactMap { $0.int }
        guard let stated: ArticleFacts = try? session.client.ask(.articleFacts(article.id)) else { return [] }
        return stated.facts.filter { ids.contains($0.id) }
    }

    /// A command that fails is told, and the next event is taken.
    private func run(_ event: StreamEvent, _ line: [UInt8], in session: Session) throws(Failure) {
        let hook = Hook(command: command, id: event.article?.id ?? event.feed?.id, address: event.article?.url ?? event.feed?.url)
        let status = try hook.run(input: line)
        if status != 0 { session.say("\(command[0]) ended with status \(status) for event \(event.cursor.value)") }
    }
}

/// Which articles a saved search finds, looked up as the event log grows.
struct SearchMatches {
    private let name: String
    private var cursor: Cursor
    private var articles: Set<Int64> = []

    /// - Parameter cursor: where the watch begins.
    init(name: String, from cursor: Cursor) {
        self.name = name
        self.cursor = cursor
    }

    mutating func contains(_ event: StreamEvent, in session: Session) throws -> Bool {
        guard let article = event.article else { return false }
        if event.cursor > cursor { try lookUp(in: session) }
        // Further events of the article go on to belong to the search; the set is as large as what was found while watching.
        return articles.contains(article.id)
    }

    private mutating func lookUp(in session: Session) throws {
        var next: Cursor? = cursor
        while let since = next {
            let list: SearchMatchList = try session.client.ask(.searchMatches(name, MatchParameters(since: since, limit: 1000)))
            articles.formUnion(list.articles.map(\.article.id))
            cursor = max(cursor, list.eventsCursor)
            next = list.next
        }
    }
}
