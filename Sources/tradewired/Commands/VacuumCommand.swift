import ArgumentParser
import Cache
import Glibc
import Model

struct VacuumCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacuum", abstract: "Give the cache's unused space back to the file system. No daemon may run.",
        discussion: """
            A daemon does so by itself after each pruning, a little at a time. A cache that another tool made without SQLite's incremental \
            vacuum is written anew once, which takes its size twice meanwhile: in SQLite's temporary folder (SQLITE_TMPDIR, else TMPDIR, \
            else /var/tmp), and in the write-ahead log beside the cache. Exits with 75 where another tradewired holds the cache.
            """)

    @OptionGroup var source: ConfigurationOption

    func run() async throws {
        let configuration = try source.loadOrExit()
        let lock = try StateLock.claimOrExit(beside: configuration.cache.path)
        defer { _ = lock }
        do {
            let store = try SQLiteStore.open(path: configuration.cache.path, now: Timestamp.now)
            let result = try await store.vacuum(mayRewrite: true)
            try await store.close()
            let manner = result.wasRewritten ? ", written anew" : ""
            // A file that had nothing to give back grows a little by the pages that let it do so from now on.
            let returned = max(0, result.byteCountBefore - result.byteCount)
            writeAll("\(returned) bytes given back; \(result.byteCount) in use\(manner)\n", to: STDOUT_FILENO)
        } catch let error as StoreError {
            complain(error.sentence)
            throw error.exitCode
        }
    }
}
