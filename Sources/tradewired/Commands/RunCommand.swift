import ArgumentParser

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Poll the configured feeds and answer on the sockets, in the foreground, until SIGTERM.")

    @OptionGroup var source: ConfigurationOption

    func run() async throws {
        try await Daemon.runOrExit(try source.loadOrExit(), source: source)
    }
}
