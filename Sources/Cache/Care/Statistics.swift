import GRDB
import Model

extension SQLiteStore {
    /// Counters are kept as polls are stored: nothing is counted here that grows with the archive.
    package func statistics() async throws -> StoreStatistics {
        let path = path
        return try await reading { db in
            var articles: [Verdict: Int] = [:]
            for row in try db.rows("SELECT verdict, articles FROM tally") {
                if let verdict = Verdict(rawValue: row[0]) { articles[verdict] = row[1] }
            }
            let feeds = try db.row("SELECT count(*), max(last_poll) FROM feed WHERE is_listed = 1", [])
            let pages = try db.integer("PRAGMA page_count") ?? 0
            let pageSize = try db.integer("PRAGMA page_size") ?? 0
            return StoreStatistics(
                articles: articles, feeds: feeds?[0] ?? 0, byteCount: pages * pageSize, schemaVersion: try Migrations.current(db),
                path: path,
                lastSync: (feeds?[1] as Int64?).map(Timestamp.init(milliseconds:)),
                pagesWaiting: Int(try db.integer("SELECT count(*) FROM page WHERE due IS NOT NULL") ?? 0), cursor: try EventLog.end(db))
        }
    }
}
