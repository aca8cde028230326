import ArgumentParser
import Config
import Glibc

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read the configuration and name every mistake in it.",
        discussion: "Exits with 0 where the daemon could start with it, and with 78 where not.")

    @OptionGroup var source: ConfigurationOption
    @Argument(help: "The configuration file, as with --config.") var file: String?

    func run() throws {
        do throws(ConfigurationErrors) {
            let configuration = try ConfigurationFile.load(path: file ?? source.path, places: ConfigurationOption.places)
            _ = try Inputs(configuration)
            for warning in configuration.warnings { writeAll("warning: \(warning)\n", to: STDERR_FILENO) }
            writeAll("ok: \(configuration.feeds.count) feeds, cache \(configuration.cache.path)\n", to: STDOUT_FILENO)
        } catch {
            let count = error.problems.count
            writeAll(error.description + "\n" + "\(count) mistake\(count == 1 ? "" : "s")\n", to: STDERR_FILENO)
            throw Exit.configuration
        }
    }
}
