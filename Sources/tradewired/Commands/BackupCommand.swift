import ArgumentParser
import Cache
import Glibc
import Model

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write a checked copy of the cache, also while a daemon runs.",
        discussion: """
            The copy is one SQLite file that shows one moment of the cache; only its owner may read it. An existing file is never \
            overwritten. `tradewired restore` puts it back.
            """)

    @OptionGroup var source: ConfigurationOption
    @Argument(help: "Where to write the copy.", completion: .file()) var file: String

    func run() async throws {
        let configuration = try source.loadOrExit()
        umask(0o077)
        do {
            let store = try SQLiteStore.openReadOnly(path: configuration.cache.path)
            try await store.backup(to: file)
            try await store.close()
        } catch {
            throw Self.leave(error)
        }
    }

    private static func leave(_ error: any Error) -> any Error {
        guard let error = error as? StoreError else { return error }
        complain(error.sentence)
        return error.exitCode
    }
}
