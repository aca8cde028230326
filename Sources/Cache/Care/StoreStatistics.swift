import Model

package struct StoreStatistics: Sendable {
    package var articles: [Verdict: Int]
    package var feeds: Int
    package var byteCount: Int64
    package var schemaVersion: Int
    package var path: String
    package var lastSync: Timestamp?
    package var pagesWaiting: Int
    package var cursor: Cursor

    package init(
        articles: [Verdict: Int], feeds: Int, byteCount: Int64, schemaVersion: Int, path: String, lastSync: Timestamp?, pagesWaiting: Int,
        cursor: Cursor
    ) {
        self.articles = articles
        self.feeds = feeds
        self.byteCount = byteCount
        self.schemaVersion = schemaVersion
        self.path = path
        self.lastSync = lastSync
        self.pagesWaiting = pagesWaiting
        self.cursor = cursor
    }
}
