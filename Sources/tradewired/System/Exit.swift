import ArgumentParser
import Glibc

/// sysexits(3), as far as the daemon uses them.
enum Exit {
    static let usage = ExitCode(64)
    static let badData = ExitCode(65)
    static let unavailable = ExitCode(69)
    static let ourBug = ExitCode(70)
    static let io = ExitCode(74)
    static let tryAgain = ExitCode(75)
    static let configuration = ExitCode(78)
}

/// Words for people, on standard error; errors, where that is the journal.
func complain(_ message: String) {
    let isJournal = JournalSocket.isJournal(STDERR_FILENO, environment: processEnvironment)
    let lines = "tradewired: \(message)".split(separator: "\n", omittingEmptySubsequences: false)
    writeAll(lines.map { (isJournal ? "<3>" : "") + $0 + "\n" }.joined(), to: STDERR_FILENO)
}

/// Writes every byte, however the pipe takes them; a reader that left is no error.
func writeAll(_ text: String, to descriptor: Int32) { writeAll(Array(text.utf8), to: descriptor) }

func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            guard errno == EINTR else { return }
        } else {
            rest = rest.dropFirst(count)
        }
    }
}
