import ArgumentParser
import Cache
import Glibc

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Read the whole cache and say what is wrong with it, also while a daemon runs.",
        discussion: """
            Checks SQLite's own structures and what must hold between the tables: every article was brought by a feed and can be \
            found, counts are right, nothing is there twice. Exits with 65 where something is wrong.
            """)

    @OptionGroup var source: ConfigurationOption
    @Argument(help: "Another file, such as a backup.", completion: .file()) var file: String?

    func run() async throws {
        let path = try file ?? source.loadOrExit().cache.path
        do {
            let store = try SQLiteStore.openReadOnly(path: path)
            let findings = try await store.verify()
            try await store.close()
            for finding in findings { complain("\(path): \(finding)") }
            guard findings.isEmpty else { throw Exit.badData }
            writeAll("\(path) is sound\n", to: STDOUT_FILENO)
        } catch let error as StoreError {
            complain(error.sentence)
            throw error.exitCode
        }
    }
}
