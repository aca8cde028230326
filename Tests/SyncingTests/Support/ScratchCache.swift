import Cache
import Glibc
import Model
import Testing

/// A cache in a folder of its own, until it is closed.
struct ScratchCache {
    let store: SQLiteStore
    private let folder: String

    init(now: Timestamp) throws {
        var template = Array("/tmp/tradewire-syncing-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap(mkdtemp).map { String(cString: $0) } }
        folder = try #require(made)
        store = try SQLiteStore.open(path: folder + "/cache.db", now: now)
    }

    func close() async throws {
        try await store.close()
        for name in ["cache.db", "cache.db-wal", "cache.db-shm"] { unlink(folder + "/" + name) }
        rmdir(folder)
    }
}
