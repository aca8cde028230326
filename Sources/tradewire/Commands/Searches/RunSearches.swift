import API
import ArgumentParser
import Glibc
import Model
import QueryClient

struct RunSearches: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "What is new for each search since it was last run.",
        discussion: """
            With --exec a command is run for each article, without a shell: {} stands for its id, {url} for its web address, and the
            article is on its standard input as JSON. What was printed or dealt with is not new the next time; where a command fails,
            the run ends and begins there again.

            EXAMPLES:
              tradewire searches run
              tradewire searches run magnets --format md
              tradewire searches run magnets --exec notify-send "Rare earths" {url}
            """)

    @Argument(help: "Names of searches; all unless named.", completion: .custom(LiveCompletion.searches))
    var names: [String] = []

    @Flag(help: "Leave it all new for the next run.")
    var keep = false

    @Option(
        help: ArgumentHelp("What the event log has after this cursor, whatever was run; needs no right to change.", valueName: "cursor"))
    var since: Int64?

    @Option(
        parsing: .remaining,
        help: ArgumentHelp("Run this for each article. Takes the rest of the line.", valueName: "command"))
    var exec: [String] = []

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    private static let pageSize = 1000

    func validate() throws {
        if let since, since < 0 { throw ValidationError("a cursor is not negative") }
    }

    func run(in session: inout Session) throws {
        var wanted = try names.map { try SearchName.checked($0) }
        if wanted.isEmpty { wanted = try session.fetch(.searches, as: SavedSearchList.self).searches.map(\.name) }
        guard !wanted.isEmpty else { throw Failure(.badData, "no search is kept", hint: "tradewire searches add NAME QUERY keeps one") }
        for name in wanted { try run(name, isOneOfSeveral: wanted.count > 1, in: &session) }
    }

    private func run(_ name: String, isOneOfSeveral: Bool, in session: inout Session) throws {
        var parameters = MatchParameters(since: since.map { Cursor($0) }, limit: Self.pageSize)
        var isEmpty = true
        while true {
            let document = try session.fetch(.searchMatches(name, parameters))
            let list: SearchMatchList = try QueryClient.read(document)
            if list.hasGap { session.say("\(name): some history was pruned; articles may be missing") }
            try takeOver(list, document, isOneOfSeveral: isOneOfSeveral, in: &session)
            if !keep, since == nil { _ = try session.ask(.editSearch(name), body: SavedSearchEdit(cursor: list.eventsCursor)) }
            isEmpty = isEmpty && list.articles.isEmpty
            guard let next = list.next else {
                if isEmpty, exec.isEmpty, session.options.isForPeople { session.say("\(name): nothing new") }
                if since != nil { session.say("\(name): go on with --since \(list.eventsCursor.value)") }
                return
            }
            parameters.since = next
        }
    }

    private func takeOver(_ list: SearchMatchList, _ document: [UInt8], isOneOfSeveral: Bool, in session: inout Session) throws {
        guard exec.isEmpty else {
            for article in list.articles { try hand(article, of: list.name) }
            return
        }
        if list.articles.isEmpty, session.options.form != .json { return }
        if isOneOfSeveral, session.options.isForPeople { try session.out.write(Line(list.name, .bold) + Line("  \(list.query)", .dim)) }
        _ = try Listing(presentation: ArticlePresentation(session), document: document).write(in: &session)
        // Seen before it is called dealt with.
        try session.out.flush()
    }

    private func hand(_ article: ListedArticle, of search: String) throws {
        let hook = Hook(command: exec, id: article.article.id, address: article.article.canonicalURL)
        let status = try hook.run(input: article.jsonBytes)
        guard status == 0 else {
            throw Failure(
                .tryAgain, "\(exec[0]) ended with status \(status) for article \(article.article.id)",
                hint: "the next run of '\(search)' begins there again")
        }
    }
}
