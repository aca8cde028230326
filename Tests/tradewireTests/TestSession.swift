import ArgumentParser
import Glibc
import Testing

@testable import tradewire

enum TestSession {
    /// Runs a command line against a daemon of its own.
    static func run(_ arguments: [String], look: Look) throws -> String {
        let daemon = try SampleNews.daemon()
        return try run(arguments, look: look, socket: daemon.path)
    }

    static func run(_ arguments: [String], look: Look, socket: String) throws -> String {
        let command = try #require(try Tradewire.parseAsRoot(arguments + ["--socket", socket]) as? any SessionCommand)
        var session = Session(
            command.global, now: SampleNews.now, out: StandardOutput(look: look, destination: .memory), environment: { _ in nil })
        try command.run(in: &session)
        return session.out.text
    }

    /// What a command line fails with.
    static func failure(_ arguments: [String], look: Look = .plain) throws -> Failure? {
        do {
            _ = try run(arguments, look: look)
            return nil
        } catch {
            return Outcome.failure(error)
        }
    }
}

enum Fixture {
    static func expect(_ text: String, _ name: String) throws {
        let path = "\(#filePath)".split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Fixtures/\(name)"
        if getenv("TRADEWIRE_RECORD") != nil { return try write(text, to: path) }
        let expected = try String(decoding: InputFile.read(path, byteLimit: 1 << 20), as: UTF8.self)
        #expect(text == expected, "\(name)")
    }

    private static func write(_ text: String, to path: String) throws {
        let descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o644)
        defer { close(descriptor) }
        try StandardOutput.writeAll(Array(text.utf8), to: descriptor)
    }
}
