import API
import ArgumentParser

struct Search: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Articles that match a query.",
        discussion: """
            Words must all occur; "phrases" as they stand; -word must not; OR and parentheses as usual.
            title: source: feed: topic: lang: date: and verdict: narrow a term. Write -- before a query that begins with a dash.

            EXAMPLES:
              tradewire search tariff
              tradewire search '"rare earths" date:P7D -opinion'
              tradewire search 关税 --newest
              tradewire search 'title:truce OR title:deal' --format csv > deals.csv
            """)

    @Argument(help: "What to look for.")
    var query: [String]

    @Flag(help: "Newest first, instead of the best match.")
    var newest = false

    @OptionGroup(title: "Which articles") var list: ListOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        let words = query.joined(separator: " ")
        // Most likely a variable that a script did not set.
        guard words.contains(where: { !$0.isWhitespace }) else {
            throw Failure.usage("there is nothing to search for", hint: "tradewire latest shows what is new")
        }
        var parameters = try list.parameters(in: session)
        parameters.query = words
        parameters.order = newest ? .newest : nil
        try ArticleListing(parameters: parameters, exitCode: list.exitCode).write(in: &session)
    }
}
