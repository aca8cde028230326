import ArgumentParser
import Glibc
import Model

/// The command line: `tradewire latest`, `tradewire search …`
@main
struct Tradewire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tradewire",
        abstract: "Asks tradewired for the news on US–China trade.",
        discussion: """
            EXAMPLES:
              tradewire latest                         the newest, as a table
              tradewire search '"rare earths" date:P7D'
              tradewire show 812                       one of them, whole
              tradewire sync && tradewire status       read the feeds, see how it went
              tradewire watch --verdict core           tell me as it happens
              tradewire stage && tradewire deadlines --ahead 90d
              tradewire brief --since yesterday        what changed, each line cited
              tradewire latest --json | jq             everything prints JSON too
            """,
        version: "\(Product.name) \(Product.version)",
        groupedSubcommands: groups)

    /// The commands that have none below them.
    static var leaves: [any ParsableCommand.Type] {
        groups.flatMap(\.subcommands).filter { $0.configuration.subcommands.isEmpty }
    }

    private static let groups = [reading, asking, keepingUp, lookingAfter]

    private static let reading = CommandGroup(
        name: "Read", subcommands: [Latest.self, Search.self, Show.self, Open.self, Star.self, Stories.self])
    private static let asking = CommandGroup(
        name: "Ask for facts",
        subcommands: [
            Quotes.self, Figures.self, Deadlines.self, Meetings.self, Claims.self, Stage.self, TimelineCommand.self, Who.self, Topics.self,
        ])
    private static let keepingUp = CommandGroup(
        name: "Keep up", subcommands: [BriefCommand.self, Report.self, Sync.self, Watch.self, Searches.self])
    private static let lookingAfter = CommandGroup(
        name: "Look after",
        subcommands: [Feeds.self, Status.self, Doctor.self, Backup.self, Export.self, Completions.self])

    static func main() {
        Interrupts.handle()
        Glibc.exit(Outcome.status(of: Array(CommandLine.arguments.dropFirst())))
    }
}
