import Model

/// Copies and stories among articles that come one after the other, in memory: the rules and the bounds of the cache without the cache.
package struct LinkIndex {
    private static let articlesPerKey = 8
    private static let candidateLimit = 12

    private var holders: [Int64: [Int]] = [:]
    private var articles: [IndexedArticle] = []

    package init() {}

    /// - Returns: positions in the order of calls; `copyOf` is the first of its copies, `story` the first of its story.
    package mutating func add(
        title: String, text: String?, published: Timestamp, language: String?
    ) -> (copyOf: Int?, story: Int, reason: String?) {
        let position = articles.count
        var article = IndexedArticle(
            id: Int64(position), published: published, copyOf: nil, story: nil, signature: [])
        guard let fingerprint = Fingerprints.fingerprint(title: title, text: text, language: language) else {
            articles.append(article)
            return (nil, position, nil)
        }
        let keys = fingerprint.copyKeys + fingerprint.storyKeys.map { ~$0 }
        var shares: [Int: Int] = [:]
        for key in keys { for holder in holders[key, default: []].suffix(Self.articlesPerKey) { shares[holder, default: 0] += 1 } }
        let best = shares.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(Self.candidateLimit)
        let linkage = Linking.link(
            published: published, fingerprint: fingerprint, candidates: best.map { articles[$0.key] })
        article.signature = fingerprint.signature
        if let id = linkage.copyOf.map(Int.init) { article.copyOf = articles[id].copyOf ?? Int64(id) }
        if let id = linkage.storyOf.map(Int.init) { article.story = articles[id].story ?? Int64(id) }
        articles.append(article)
        for key in keys { holders[key, default: []].append(position) }
        return (article.copyOf.map(Int.init), article.story.map(Int.init) ?? position, linkage.copyReason ?? linkage.storyReason)
    }
}
