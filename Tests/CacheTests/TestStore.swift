import Cache
import GRDB
import Glibc
import Model

/// A store in a folder of its own that goes when the test is over.
final class TestFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/tradewire-cache-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap(mkdtemp).map { String(cString: $0) } ?? "/tmp/tradewire-cache"
        }
    }

    func file(_ name: String) -> String { path + "/" + name }

    var names: [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    deinit {
        for name in names { unlink(file(name)) }
        rmdir(path)
    }
}

let noon = Timestamp(seconds: 1_749_211_200)

extension Timestamp {
    func hours(_ count: Int64) -> Timestamp { adding(seconds: count * 3600) }
}

/// A store with two feeds, and short words for what tests do with it.
struct TestStore {
    let folder = TestFolder()
    let store: SQLiteStore
    let feed: Int64
    let other: Int64

    init(name: String = "cache.db") async throws {
        store = try SQLiteStore.open(path: folder.file(name), now: noon)
        let first = try await store.addFeed(FeedDefinition(url: "https://a.example/feed", title: "The A"), at: noon)
        let second = try await store.addFeed(FeedDefinition(url: "https://b.example/feed", title: "The B"), at: noon)
        feed = first.id
        other = second.id
    }

    @discardableResult
    func poll(
        _ items: [PolledItem], feed: Int64? = nil, at: Timestamp = noon, validators: Validators? = nil,
        link: @escaping @Sendable (LinkQuestion) -> Linkage = { _ in Linkage() }
    ) async throws -> PollOutcome {
        let fetched = FetchedFeed(title: "Document title", format: "rss2.0", items: items)
        return try await commit(.fetched(fetched), feed: feed, at: at, validators: validators, link: link)
    }

    @discardableResult
    func commit(
        _ result: Poll.Result, feed: Int64? = nil, at: Timestamp = noon, validators: Validators? = nil,
        link: @escaping @Sendable (LinkQuestion) -> Linkage = { _ in Linkage() }
    ) async throws -> PollOutcome {
        var poll = Poll(
            feedID: feed ?? self.feed, at: at, result: result, schedule: Poll.Schedule(nextPoll: at.hours(1), reason: "every hour"))
        poll.validators = validators
        return try await store.commit(poll, link: link)
    }

    func titles(_ text: String? = nil, verdicts: Set<Verdict> = [], order: ArticleQuery.Order? = nil) async throws -> [String] {
        var query = ArticleQuery(now: noon.hours(48), text: text, verdicts: verdicts, limit: 100)
        if let order { query.order = order }
        return try await store.articles(query).articles.map(\.title)
    }

    func events() async throws -> [Event] { try await store.events(after: Cursor(0), limit: 1000).events }
}

func item(
    _ guid: String, _ title: String = "Tariffs fall", verdict: Verdict = .core, summary: String? = nil, text: String? = nil,
    url: String? = nil, published: Timestamp? = noon, topics: [String] = [], language: String? = "en", outlet: String? = nil
) -> PolledItem {
    var hash: Int64 = 1_469_598_103
    for byte in (title + "|" + (summary ?? "") + "|" + (text ?? "")).utf8 { hash = (hash &* 1_099_511_628_211) ^ Int64(byte) }
    var item = PolledItem(
        guid: guid, title: title, contentHash: hash,
        relevance: Relevance(verdict: verdict, score: verdict == .no ? 0.1 : 0.8, reasons: ["both sides: title"], topics: topics))
    item.summary = summary
    item.text = text
    item.canonicalURL = url
    item.link = url.map { $0 + "?utm_source=rss" }
    item.published = published
    item.language = language
    item.outlet = outlet
    return item
}

extension Store {
    /// For tests in which nothing belongs together.
    func finishPage(articleID: Int64, _ result: PageResult, at: Timestamp) async throws {
        try await finishPage(articleID: articleID, result, at: at) { _ in Linkage() }
    }
}

extension TestStore {
    /// What another tool reads from the file.
    func plain(_ sql: String) throws -> [String] {
        let database = try DatabaseQueue(path: store.path)
        return try database.read { try String.fetchAll($0, sql: sql) }
    }
}
