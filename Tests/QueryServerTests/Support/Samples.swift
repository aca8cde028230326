import Cache
import Model

extension FakeStore {
    /// Three articles of one feed, two of them one story; a feed of the configuration, and one that was added.
    static var sample: FakeStore {
        let store = FakeStore()
        store.state.withLock { state in
            state.feeds = [
                Feed(id: 1, url: "https://wire.example/feed", title: "Harbour Wire", origin: .config),
                Feed(id: 2, url: "https://gov.example/feed", title: "Trade Office", origin: .added),
            ]
            for id in 1...3 as ClosedRange<Int64> {
                let relevance = Relevance(verdict: .core, score: 0.5, reasons: ["US side: tariff (title)"])
                var article = Article(
                    id: id, title: "Truce holds, day \(id)", firstSeen: Timestamp(seconds: 1_749_000_000 + id), relevance: relevance)
                article.story = id == 3 ? nil : 1
                article.summary = "It holds."
                state.articles.append(article)
                article.text = "It holds.\nFor day \(id) 关税."
                let appearance = Appearance(
                    feedID: 1, feedTitle: "Harbour Wire", guid: "g\(id)", link: nil, firstSeen: article.firstSeen,
                    lastSeen: article.firstSeen)
                let revision = Revision(number: 1, replacedAt: article.firstSeen, title: "Before", summary: nil, text: nil)
                state.details[id] = ArticleDetail(
                    article: article, appearances: [appearance], revisions: [revision], copies: [], copyReason: nil)
            }
        }
        return store
    }
}

/// Reads one address a line, which is enough to be told from what is none.
enum TestOPML {
    struct NoOPML: Error {}

    @Sendable static func read(_ bytes: [UInt8]) throws -> [FeedDefinition] {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("opml\n") else { throw NoOPML() }
        return text.split(separator: "\n").dropFirst().map { FeedDefinition(url: String($0)) }
    }
}
