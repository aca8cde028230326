import API
import ArgumentParser
import Model
import QueryClient

struct Searches: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "searches",
        abstract: "Keeps searches, and tells what is new for each.",
        subcommands: [ListSearches.self, AddSearch.self, RemoveSearch.self, RunSearches.self],
        defaultSubcommand: ListSearches.self)
}

struct ListSearches: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The searches that are kept.")

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let count = try Listing(presentation: SearchPresentation(), document: try session.fetch(.searches)).write(in: &session)
        if count == 0, session.options.isForPeople { session.say("no searches; tradewire searches add NAME QUERY keeps one") }
    }
}

struct AddSearch: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Keeps a search under a name.",
        discussion: """
            What comes in from now on is new for it, until it was run.

            EXAMPLES:
              tradewire searches add magnets '"rare earths" OR 稀土'
            """)

    @Argument(help: "Its name: letters a to z, digits, and - _ . after the first.")
    var name: String

    @Argument(help: "What to look for, as tradewire search takes it.")
    var query: [String]

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let document = try session.ask(.addSearch, body: SavedSearchDraft(name: name, query: query.joined(separator: " ")))
        if session.options.form == .json { return try session.out.write(json: document) }
        try session.out.write(SafeText("kept search \(name)"))
    }
}

struct RemoveSearch: SessionCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Forgets a search.", aliases: ["rm"])

    @Argument(help: "Its name.", completion: .custom(LiveCompletion.searches))
    var name: String

    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        _ = try session.client.ask(.removeSearch(SearchName.checked(name)))
        if session.options.form != .json { try session.out.write(SafeText("forgot search \(name)")) }
    }
}

/// Names stand in the path of a request.
enum SearchName {
    static func checked(_ name: String) throws -> String {
        guard SavedSearch.isName(name) else {
            throw Failure.usage("'\(name)' is no name of a search", hint: "see tradewire searches list")
        }
        return name
    }
}
