import API
import ArgumentParser
import Model

struct TimelineCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Who said and did what, in the order of time.",
        discussion: """
            A meeting or a deadline stands on its own day, a statement on the day of its publication. With --as-of, only what was known
            here then.

            EXAMPLES:
              tradewire timeline --from 2025-05-12 --to 2025-06-15
              tradewire timeline --since 30d --kinds stage,deadline,meeting
              tradewire timeline --who "He Lifeng" --as-of 2025-06-05
            """)

    @Option(
        help: ArgumentHelp("Only these, by comma: quote, figure, deadline, meeting, claim, stage, person.", valueName: "kinds"),
        completion: .list(FactCollection.allCases.map(\.singular)))
    var kinds: String?

    @OptionGroup(title: "Which facts") var facts: FactOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var parameters = try facts.parameters(in: session)
        parameters.collections = try kinds.map { try FactKinds.read($0) }
        let document = try session.fetch(.timeline(parameters))
        let presentation = TimelinePresentation(session, isVerbose: facts.verbose)
        let count = try Listing(presentation: presentation, document: document).write(in: &session, mustCount: facts.span.exitCode)
        try session.end(count, words: "nothing happened that is known here; widen --since", exitCode: facts.span.exitCode)
    }
}

/// "figure,stage": kinds of facts as people name them.
enum FactKinds {
    static func read(_ text: String) throws -> Set<FactCollection> {
        let names = FactCollection.allCases.map(\.singular)
        return Set(
            try text.split(separator: ",").map(String.init).map { name in
                if let collection = FactCollection(singular: name) ?? FactCollection(rawValue: name) { return collection }
                let near = nearestName(to: name, among: names).map { "did you mean \($0)?" }
                throw Failure.usage("there is no kind of fact '\(name)'", hint: near ?? "there are \(names.joined(separator: ", "))")
            })
    }
}
