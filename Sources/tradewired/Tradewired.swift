import ArgumentParser
import Model

@main
struct Tradewired: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tradewired",
        abstract: "Keeps the local archive of the news on US–China trade.",
        discussion: """
            Without a subcommand it runs in the foreground: it polls the configured feeds and answers `tradewire` on a Unix socket \
            until it gets SIGTERM. SIGHUP reads the configuration again.
            """,
        version: Product.version,
        subcommands: [
            RunCommand.self, SyncCommand.self, CheckCommand.self, InspectCommand.self, BackupCommand.self, RestoreCommand.self,
            ExportCommand.self, VacuumCommand.self, ReanalyzeCommand.self, VerifyCommand.self, OfflineCommand.self, DemoCommand.self,
        ],
        defaultSubcommand: RunCommand.self)
}
