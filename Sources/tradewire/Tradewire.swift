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
              tradewire latest --json | jq             everything prints JSON too
            """,
        version: "\(Product.name) \(Product.version)",
        groupedSubcommands: [reading, keepingUp, lookingAfter])

    /// The commands that have none below them.
    static var leaves: [any ParsableCommand.Type] {
        reading.subcommands + keepingUp.subcommands + lookingAfter.subcommands.filter { $0 != Feeds.self }
    }

    private static let reading = CommandGroup(
        name: "Read", subcommands: [Latest.self, Search.self, Show.self, Open.self, Star.self, Stories.self])
    private static let keepingUp = CommandGroup(name: "Keep up", subcommands: [Sync.self, Watch.self])
    private static let lookingAfter = CommandGroup(name: "Look after", subcommands: [Feeds.self, Status.self, Doctor.self])

    static func main() {
        Interrupts.handle()
        Glibc.exit(Outcome.status(of: Array(CommandLine.arguments.dropFirst())))
    }
}
