import API
import ArgumentParser
import QueryClient

struct Show: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One article: its text, where it came from, and why it is here.",
        discussion: """
            EXAMPLES:
              tradewire show 812
              tradewire show 812 --text | wc -w
              tradewire show 812 --revisions    what changed since it was first read, word by word
              tradewire show 812 --facts -v     what was read from it, with the words that say so
            """)

    @Argument(help: "The article's id, as lists show it.")
    var id: Int64

    @Flag(help: "The text alone.")
    var text = false

    @Flag(help: "What the article said before, and what was changed.")
    var revisions = false

    @Flag(help: "The facts that it states, in its order.")
    var facts = false

    @Flag(name: .shortAndLong, help: "With --facts: where in the article each stands, and the rule that read it.")
    var verbose = false

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func validate() throws {
        if [text, revisions, facts].filter({ $0 }).count > 1 {
            throw ValidationError("--text, --revisions and --facts are three questions: ask one")
        }
    }

    func run(in session: inout Session) throws {
        if revisions { return try showRevisions(in: &session) }
        if facts { return try showFacts(in: &session) }
        if text, session.options.form != .json {
            let bytes = try session.fetch(.articleText(id))
            var words = String(decoding: bytes, as: UTF8.self)
            if words.hasSuffix("\n") { words.removeLast() }
            return try session.out.write(SafeText(lines: words))
        }
        try showWhole(in: &session)
    }

    private func showWhole(in session: inout Session) throws {
        let document = try session.fetch(.article(id))
        let printer = RecordPrinter(kind: .articles, document: RecordPrinter.list(of: document, as: .articles), fields: try fields(session))
        switch session.options.form {
        case .json where printer.fields == nil: try session.out.write(json: document)
        case .json, .ndjson: try printer.printLines(to: &session.out)
        case .csv: try printer.printDelimited(.csv, to: &session.out)
        case .tsv: try printer.printDelimited(.tsv, to: &session.out)
        case .ids: try printer.printIDs(to: &session.out)
        case .html: throw GlobalOptions.noPage
        case .md:
            let article: ArticleDocument = try QueryClient.read(document)
            try session.out.write(SafeText(lines: Markdown.page(article.article)))
        case .table, .plain:
            if let fields = printer.fields { return try printer.printParagraphs(fields, to: &session.out) }
            let article: ArticleDocument = try QueryClient.read(document)
            try ArticleText(clock: session.clock, look: session.look).writeWhole(article, to: &session.out)
        }
    }

    private func fields(_ session: Session) throws -> [String]? { try session.options.chosenFields(of: .article) }

    private func showFacts(in session: inout Session) throws {
        let presentation = FactPresentation(collection: nil, session: session, isVerbose: verbose)
        let count = try Listing(presentation: presentation, document: session.fetch(.articleFacts(id))).write(in: &session)
        if count == 0, session.options.isForPeople { session.say("nothing was read from article \(id) but its verdict") }
    }

    private func showRevisions(in session: inout Session) throws {
        let document = try session.fetch(.articleRevisions(id))
        guard session.options.form == .table || session.options.form == .plain else { return try session.out.write(json: document) }
        let list: RevisionList = try QueryClient.read(document)
        guard !list.revisions.isEmpty else { return session.say("article \(id) has not changed since it was first read") }
        let current = try session.fetch(.article(id), as: ArticleDocument.self).article
        try RevisionText(look: session.look, clock: session.clock).write(list.revisions, current: current, to: &session.out)
    }
}
