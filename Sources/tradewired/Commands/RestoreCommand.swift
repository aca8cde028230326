import ArgumentParser
import Cache
import Glibc
import Model

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the cache. No daemon may run.",
        discussion: """
            The backup is checked first and left as it is. The present cache is set aside under a name that says when. Feeds that were \
            added by hand come from the backup, those of the configuration from the configuration.
            """)

    @OptionGroup var source: ConfigurationOption
    @Argument(help: "The file that `tradewired backup` wrote.", completion: .file()) var file: String

    func run() async throws {
        let configuration = try source.loadOrExit()
        let lock = try StateLock.claimOrExit(beside: configuration.cache.path)
        defer { _ = lock }
        do {
            let restored = try await SQLiteStore.restore(from: file, to: configuration.cache.path, now: Timestamp.now)
            if let aside = restored.setAside { complain("the cache that was there is now \(aside)") }
            let feeds = restored.feeds == 1 ? "1 feed" : "\(restored.feeds) feeds"
            writeAll("restored \(restored.articles) articles of \(feeds)\n", to: STDOUT_FILENO)
        } catch {
            complain(error.sentence)
            throw error.exitCode
        }
    }
}
