import Foundation
import Testing

/// The real binaries, as the build left them beside this test.
enum Program: String {
    case tradewired, tradewire

    static let binaries = URL(filePath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "")
        .deletingLastPathComponent()
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Runs to the end; `input` is all of standard input.
    func run(_ arguments: [String], environment: [String: String] = [:], input: String = "") async throws -> Result {
        let running = try start(arguments, environment: environment, input: input)
        return await running.result()
    }

    func start(_ arguments: [String], environment: [String: String] = [:], input: String = "") throws -> Running {
        try Running(binary: Self.binaries.appending(path: rawValue), arguments: arguments, environment: environment, input: input)
    }
}

/// A program under way. Its output goes to files, so that no pipe can fill up and hold it.
final class Running: Sendable {
    private let process: Process
    private let folder: URL
    var identifier: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }

    init(binary: URL, arguments: [String], environment: [String: String], input: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tradewire-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(input.utf8).write(to: folder.appending(path: "in"))
        for name in ["out", "err"] { try Data().write(to: folder.appending(path: name)) }
        process = Process()
        process.executableURL = binary
        process.arguments = arguments
        var values = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder.path, "LC_ALL": "C.UTF-8"]
        values.merge(environment) { $1 }
        process.environment = values
        process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "out"))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: "err"))
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: folder)
    }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    func result() async -> Program.Result {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            Thread.detachNewThread { [process] in
                process.waitUntilExit()
                continuation.resume()
            }
        }
        return Program.Result(status: process.terminationStatus, output: text("out"), errors: text("err"))
    }

    func errorsSoFar() -> String { text("err") }
    func outputSoFar() -> String { text("out") }

    private func text(_ name: String) -> String {
        String(decoding: (try? Data(contentsOf: folder.appending(path: name))) ?? Data(), as: UTF8.self)
    }
}

/// A folder that goes when the test is over.
final class Scratch: Sendable {
    let url: URL
    var path: String { url.path }

    init() throws {
        // Short: a Unix socket's path has 107 bytes at most.
        url = URL(filePath: "/tmp/tw-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = url.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }
}

/// Asks until the answer is there. Waits on the program itself, for as long as a slow machine may need.
func eventually(_ what: String, within limit: Duration = .seconds(60), _ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + limit
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            Issue.record("never came true: \(what)")
            return
        }
        try await Task.sleep(for: .milliseconds(50))
    }
}
