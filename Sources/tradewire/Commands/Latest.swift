import API
import ArgumentParser

struct Latest: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "latest",
        abstract: "The newest articles on the subject.",
        discussion: """
            EXAMPLES:
              tradewire latest                       what is new, as a table
              tradewire latest -n 50 --since today   more of it, from today only
              tradewire latest --verdict core --format md > brief.md
              tradewire latest --json | jq -r '.articles[].title'
            """)

    @OptionGroup(title: "Which articles") var list: ListOptions
    @OptionGroup(title: "Everywhere") var global: GlobalOptions

    func run(in session: inout Session) throws {
        var parameters = try list.parameters(in: session)
        parameters.order = .newest
        try ArticleListing(parameters: parameters, exitCode: list.exitCode).write(in: &session)
    }
}
