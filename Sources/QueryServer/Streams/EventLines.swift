import API
import Cache
import Model
import Synchronization

/// Events as lines of NDJSON, each written once for all readers.
final class EventLines: Sendable {
    private let store: any Store
    private let lines = Mutex([Cursor: [UInt8]]())
    /// A few megabytes; what is older is written again for those who ask.
    private static let memory = 4096

    init(store: any Store) { self.store = store }

    func line(of event: Event) async throws -> [UInt8] {
        if let line = lines.withLock({ $0[event.cursor] }) { return line }
        var article: ArticleReference?
        if let id = event.articleID { article = try await store.article(id: id).map { ArticleReference($0.article) } }
        var feed: FeedReference?
        if let id = event.feedID { feed = try await store.feed(id: id).map { FeedReference($0) } }
        let line = Self.line(.event(StreamEvent(event, article: article, feed: feed)))
        lines.withLock { lines in
            if lines.count >= Self.memory { lines.removeAll(keepingCapacity: true) }
            lines[event.cursor] = line
        }
        return line
    }

    static func line(_ record: StreamRecord) -> [UInt8] {
        var json = JSONWriter(reserving: 512)
        record.write(to: &json)
        json.endLine()
        return json.bytes
    }
}
