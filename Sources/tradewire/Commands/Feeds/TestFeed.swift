import API
import ArgumentParser
import QueryClient

struct TestFeed: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Reads an address once and shows what would be taken from it.",
        discussion: """
            EXAMPLES:
              tradewire feeds test https://example.org/trade.xml
            """)

    @Argument(help: "The address.")
    var url: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let document = try session.ask(.tryFeed, body: FeedTrialRequest(url: try FeedAddress.read(url)))
        let trial: FeedTrial = try QueryClient.read(document)
        if session.options.form == .json {
            try session.out.write(json: document)
        } else {
            try FeedTrialText(clock: session.clock, look: session.look).write(trial, to: &session.out)
        }
        guard let failure = trial.failure else { return }
        let hint = trial.proposals.isEmpty ? nil : "its feed may be at: " + trial.proposals.joined(separator: ", ")
        let message = failure.message.hasSuffix(".") ? String(failure.message.dropLast()) : failure.message
        throw Failure(.badData, "\(message) [\(failure.kind)]", hint: hint)
    }
}

/// What an address holds, for people.
struct FeedTrialText {
    let clock: ClockTime
    let look: Look

    func write(_ trial: FeedTrial, to out: inout StandardOutput) throws {
        guard trial.failure == nil else { return }
        try out.write(Line(trial.title ?? trial.url, .bold))
        var facts = NamedValues(indent: 12, columns: look.columns)
        if let final = trial.finalURL, final != trial.url { facts.add("Read from", final) }
        facts.add("Format", trial.format)
        let newest = trial.newest.map { look.isTerminal ? ", the newest \(clock.relative($0))" : ", the newest of \($0.rfc3339)" }
        facts.add("Entries", "\(trial.entryCount)\(newest ?? "")")
        facts.add("Size", byteCountText(Int64(trial.byteCount)))
        for warning in trial.warnings { facts.add("Warning", warning, .yellow) }
        for proposal in trial.proposals { facts.add("Offers", proposal) }
        try facts.write(to: &out)
        if !trial.sample.isEmpty {
            try out.blankLine()
            try table(trial.sample).write(to: &out)
        }
        if let page = trial.page { try write(page, to: &out) }
    }

    private func write(_ page: PageTrial, to out: inout StandardOutput) throws {
        try out.blankLine()
        try out.write(Line("The first entry's page", .bold))
        var facts = NamedValues(indent: 12, columns: look.columns)
        facts.add("Address", page.url)
        facts.add("Title", page.title)
        if !page.byline.isEmpty { facts.add("Byline", page.byline.joined(separator: ", ")) }
        facts.add("Published", page.published)
        facts.add("Language", page.language)
        if let access = page.access, access != "full" { facts.add("Access", access, .yellow) }
        if page.characterCount > 0 { facts.add("Text", "\(page.characterCount) characters") }
        if let excerpt = page.excerpt { facts.add("Begins", excerpt) }
        if let reason = page.reason { facts.add("Not read", reason, .yellow) }
        try facts.write(to: &out)
    }

    private func table(_ sample: [FeedTrial.Sample]) -> Table {
        var table = Table(columns: [
            .init(header: "VERDICT"), .init(header: look.isTerminal ? "AGE" : "TIME", sacrifice: 1), .init(header: "TITLE", narrowest: 24),
        ])
        for entry in sample {
            let time = entry.published.map { look.isTerminal ? clock.age($0) : $0.rfc3339 } ?? "-"
            var title = Line()
            title.add(SafeText(entry.title), entry.verdict == .core ? .bold : .plain, link: Line.Link(entry.link))
            table.rows.append(
                .init(cells: [Line(entry.verdict.rawValue, entry.verdict == .core ? .red : .plain), Line(time, .dim), title]))
        }
        return table
    }
}
