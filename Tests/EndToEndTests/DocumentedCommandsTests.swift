import Foundation
import Testing

/// The commands of README.md and docs/tutorial.md, run as a reader would run them, against the demo.
@Suite("The documentation", .serialized)
struct DocumentedCommandsTests {
    @Test("Every command that is shown runs, and prints what is shown", arguments: ["README.md", "docs/tutorial.md"])
    func shown(document: String) async throws {
        let demo = try await Demo()
        let examples = try Document(document).console.filter { $0.isRunnable }
        #expect(examples.count > 3)
        for example in examples {
            let result = try await demo.shell(example.command, isElsewhere: example.needsNetwork)
            if example.needsNetwork {
                #expect(result.status != 64, "\(example.command): \(result.errors)")
            } else {
                #expect(result.status == 0, "\(example.command): \(result.errors)")
                #expect(Self.missing(example.output, in: result.output) == nil, "\(example.command)\n\(result.output)")
            }
        }
        await demo.stop()
    }

    @Test("Every command that is named in passing is understood", arguments: ["README.md", "docs/tutorial.md", "docs/operations.md"])
    func named(document: String) async throws {
        let scratch = try Scratch()
        let home = try Home(in: scratch, socket: "/nonexistent/tradewire.sock")
        for command in try Document(document).inline where command.hasPrefix("tradewire ") && !command.contains("…") {
            let result = try await home.shell(command.replacing("tradewire watch", with: "tradewire watch --once"))
            // A command may be named without what it is to be given.
            let isUnderstood = result.status != 64 || result.errors.contains("Missing expected argument")
            #expect(isUnderstood, "\(command): \(result.errors)")
        }
    }

    /// The first line shown that is not printed after the one before it. Times and sizes differ from run to run; `…` stands for lines that
    /// are left out, and what is shown first is printed first unless `…` says otherwise.
    private static func missing(_ shown: [String], in printed: String) -> String? {
        var rest = printed.split(separator: "\n", omittingEmptySubsequences: false).map { masked(String($0)) }[...]
        var isGap = false
        for line in shown.map(masked) {
            if line == "…" {
                isGap = true
                continue
            }
            guard let index = isGap ? rest.firstIndex(of: line) : (rest.first == line ? rest.startIndex : nil) else { return line }
            rest = rest[(index + 1)...]
            isGap = false
        }
        return nil
    }

    private static func masked(_ line: String) -> String {
        var line = line.replacing(#/20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z/#, with: "TIME")
        line = line.replacing(#/[0-9]+(\.[0-9]+)? (s|kB|MB|GB)\b/#, with: "SIZE")
        while line.last == " " { line.removeLast() }
        return line
    }
}

/// A document's examples.
private struct Document {
    struct Example {
        var command: String
        var output: [String]

        /// What installs or never ends is not run.
        var isRunnable: Bool {
            (command.hasPrefix("tradewire ") || command.hasPrefix("tradewired ") || command.hasPrefix("install "))
                && !command.hasPrefix("tradewired run")
        }

        var needsNetwork: Bool { command.contains("example.org") }
    }

    private let lines: [String]

    init(_ path: String) throws {
        let text = try String(contentsOf: Program.repository.appending(path: path), encoding: .utf8)
        lines = text.components(separatedBy: "\n")
    }

    /// In fenced blocks of the kind `console`: a line that begins with `$ ` is a command, the lines after it are its output.
    var console: [Example] {
        var examples: [Example] = []
        var isConsole = false
        for line in lines {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ ") {
                // What stands after a comment's sign explains the command.
                let command = line.dropFirst(2).components(separatedBy: "  #").first ?? ""
                examples.append(Example(command: command.replacing(#/ # .*$/#, with: "").trimmingCharacters(in: .whitespaces), output: []))
            } else if isConsole, !examples.isEmpty {
                examples[examples.count - 1].output.append(line)
            }
        }
        return examples.map { example in
            var example = example
            while example.output.last?.isEmpty == true { example.output.removeLast() }
            return example
        }
    }

    /// Between back quotes, outside of fenced blocks.
    var inline: [String] {
        var isFenced = false
        var commands: [String] = []
        for line in lines {
            if line.hasPrefix("```") { isFenced.toggle() }
            guard !isFenced else { continue }
            commands += line.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        }
        return commands
    }
}

/// A user's home in a folder that goes: commands run in a shell, with what they would find on a desktop.
private struct Home {
    let scratch: Scratch
    let environment: [String: String]

    init(in scratch: Scratch, socket: String) throws {
        self.scratch = scratch
        let programs = scratch.url.appending(path: "bin")
        try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
        for name in ["notify-send", "mail", "xdg-open"] {
            let file = programs.appending(path: name).path
            let isMade = FileManager.default.createFile(
                atPath: file, contents: Data("#!/bin/sh\nexit 0\n".utf8), attributes: [.posixPermissions: 0o755])
            try #require(isMade)
        }
        environment = [
            "HOME": scratch.path, "TRADEWIRE_SOCKET": socket, "XDG_STATE_HOME": scratch.path + "/state",
            "XDG_RUNTIME_DIR": scratch.path + "/run", "XDG_CONFIG_HOME": scratch.path + "/.config",
            "PATH": "\(programs.path):\(Program.binaries.path):/usr/bin:/bin",
        ]
    }

    func shell(_ command: String, socket: String? = nil) async throws -> Program.Result {
        var environment = environment
        if let socket { environment["TRADEWIRE_SOCKET"] = socket }
        // Relative names are those of the repository; what is written goes to the scratch folder.
        let line = command.replacing(#/> (?<name>[a-z]+\.[a-z]+)$/#) { "> \(scratch.path)/\($0.name)" }
            .replacing(#/--out (?<name>[a-z]+\.html)/#) { "--out \(scratch.path)/\($0.name)" }
        return try await Running(
            binary: URL(filePath: "/bin/sh"), arguments: ["-c", "cd '\(Program.repository.path)' && \(line)"], environment: environment,
            input: ""
        ).result()
    }
}

/// The demo, read twice: its second reading brings what changed.
private struct Demo {
    private let home: Home
    private let daemon: Running

    init() async throws {
        let scratch = try Scratch()
        let repository = Program.repository.path
        home = try Home(in: scratch, socket: scratch.path + "/tradewire.sock")
        daemon = try Program.tradewired.start([
            "demo", "--config", repository + "/config/demo.toml", "--feeds", repository + "/config/demo", "--state", scratch.path,
        ])
        let (home, daemon) = (home, daemon)
        try await eventually("all demo feeds are read") {
            guard daemon.isRunning else { return true }
            return try await home.shell("tradewire status --json").output.contains("\"total\":6,\"ok\":6")
        }
        _ = try await home.shell("tradewire sync")
    }

    func shell(_ command: String, isElsewhere: Bool) async throws -> Program.Result {
        try await home.shell(command, socket: isElsewhere ? "/nonexistent/tradewire.sock" : nil)
    }

    func stop() async {
        daemon.send(SIGTERM)
        _ = await daemon.result()
    }
}
