import ArgumentParser
import Glibc
import QueryClient

/// Runs a command line to its exit status: every error becomes a sentence, a hint and a number here and nowhere else.
enum Outcome {
    static func status(of arguments: [String]) -> Int32 {
        do {
            var command = try parse(arguments)
            try command.run()
            return 0
        } catch OutputError.readerLeft {
            return 128 + SIGPIPE
        } catch {
            if let failure = failure(error) {
                report(failure)
                return failure.status.rawValue
            }
            if let slip = CommandNames.slip(in: arguments) {
                report(slip)
                return slip.status.rawValue
            }
            return parserStatus(error)
        }
    }

    /// What is to be said of an error; `nil` for one of ArgumentParser's.
    static func failure(_ error: any Error) -> Failure? {
        switch error {
        case let failure as Failure: failure
        case let error as ClientError: Failure(error)
        case OutputError.failed(let code): Failure(.inputOutput, "standard output failed: \(systemMessage(code))")
        default: nil
        }
    }

    /// ArgumentParser takes as long to walk the tree of commands as to read a command's options. A first word that names a command by itself
    /// goes straight to it; what that one cannot read (help, a slip) is read again from the root, whose messages name the whole path.
    private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
        let options = Array(arguments.dropFirst())
        // ArgumentParser takes it for no --exec at all.
        if arguments.first == "watch" || arguments.starts(with: ["searches", "run"]), let exec = arguments.firstIndex(of: "--exec"),
            exec == arguments.count - 1
        {
            throw Failure.usage("--exec takes a program and its arguments", hint: "see tradewire \(arguments[0]) --help")
        }
        if let command = arguments.first.flatMap(CommandNames.leaf), let parsed = try? command.parse(options) { return parsed }
        return try Tradewire.parseAsRoot(arguments)
    }

    /// Help and version are errors to ArgumentParser, and end well.
    private static func parserStatus(_ error: any Error) -> Int32 {
        let code = Tradewire.exitCode(for: error).rawValue
        let message = Tradewire.fullMessage(for: error)
        if code == 0 {
            do throws(OutputError) {
                try StandardOutput.writeAll(Array((message + "\n").utf8), to: STDOUT_FILENO)
                return 0
            } catch {
                return error == .readerLeft ? 128 + SIGPIPE : Failure.Status.inputOutput.rawValue
            }
        }
        guard !message.isEmpty else { return code }
        report(.usage(sentence(Tradewire.message(for: error)), hint: usageHint(message)))
        return Failure.Status.usage.rawValue
    }

    private static func report(_ failure: Failure) {
        guard !failure.message.isEmpty else { return }
        Session.complain("tradewire: \(failure.message)")
        if let hint = failure.hint { Session.complain("hint: \(hint)") }
    }

    /// ArgumentParser lists the values that there are one a line.
    static func sentence(_ message: String) -> String {
        let lines = message.split(separator: "\n").map { $0.drop { $0 == " " } }
        let values = lines.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
        let words = lines.filter { !$0.hasPrefix("- ") }.joined(separator: " ")
        return values.isEmpty ? words : "\(words) \(values.joined(separator: ", "))"
    }

    /// ArgumentParser's "See 'tradewire latest --help' for more information.", as a hint.
    private static func usageHint(_ message: String) -> String {
        for line in message.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            guard line.hasPrefix("See '") else { continue }
            return "see " + line.dropFirst(5).prefix { $0 != "'" }
        }
        return "see tradewire --help"
    }
}
