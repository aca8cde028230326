import ArgumentParser
import Config
import Glibc
import Model

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Serve the demo feeds on loopback and run the daemon on them; needs no network.",
        discussion: "The cache and the sockets go into --state, which may be thrown away afterwards.")

    @Option(help: ArgumentHelp("The configuration to run.", valueName: "file")) var config = "config/demo.toml"
    @Option(help: ArgumentHelp("The folder of feed documents to serve.", valueName: "folder")) var feeds = "config/demo"
    @Option(help: ArgumentHelp("The folder for the cache and the sockets.", valueName: "folder")) var state: String

    func run() async throws {
        let wanted = try load(config)
        let wantedPort = try port(of: wanted)
        let server = try serve(port: wantedPort)
        server.start()
        let path = try renumbered(from: wantedPort, to: server.port)
        try await Daemon.runOrExit(try load(path), source: ConfigurationOption(path: path))
    }

    private func load(_ path: String) throws -> Configuration {
        var places = ConfigurationOption.places
        places.stateDirectory = state
        places.runtimeDirectory = state
        do {
            return try ConfigurationFile.load(path: path, places: places)
        } catch {
            complain("\(error)")
            throw Exit.configuration
        }
    }

    /// The feeds of the demo all name one port of this machine.
    private func port(of configuration: Configuration) throws -> UInt16 {
        guard let port = configuration.feeds.lazy.compactMap({ WebURL($0.url)?.port }).first, let port = UInt16(exactly: port) else {
            complain("\(config) names no feed on a port of 127.0.0.1")
            throw Exit.configuration
        }
        return port
    }

    private func serve(port: UInt16) throws -> DemoServer {
        do throws(DemoServer.Failure) {
            return try DemoServer(files: try DemoServer.files(in: feeds), wantedPort: port)
        } catch {
            complain(error.message)
            throw Exit.unavailable
        }
    }

    /// The configuration with the port that is really served, beside the cache.
    private func renumbered(from old: UInt16, to new: UInt16) throws -> String {
        let path = state + "/demo.toml"
        let bytes = DemoServer.renumbered(try InputFile.readOrExit(config), from: old, to: new)
        mkdir(state, 0o700)
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            complain("\(path): \(String(cString: strerror(errno)))")
            throw Exit.io
        }
        defer { close(file) }
        writeAll(bytes, to: file)
        return path
    }
}
