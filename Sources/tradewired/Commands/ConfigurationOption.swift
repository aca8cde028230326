import ArgumentParser
import Config
import Glibc

/// Where the configuration stands; shared by the commands that need one.
struct ConfigurationOption: ParsableArguments {
    @Option(name: [.customShort("c"), .customLong("config")], help: ArgumentHelp("The configuration file.", valueName: "file"))
    var path: String?

    init() {}

    init(path: String?) { self.path = path }

    static var places: Places { Places(environment: processEnvironment, userID: geteuid()) }

    /// Leaves with 78 and every mistake on standard error where it cannot be used.
    func loadOrExit() throws -> Configuration {
        do {
            let configuration = try ConfigurationFile.load(path: path, places: Self.places)
            for warning in configuration.warnings { complain("warning: \(warning)") }
            return configuration
        } catch {
            complain("the configuration has mistakes:\n\(error)")
            throw Exit.configuration
        }
    }
}
