import Model

/// Copies and stories among articles that come one after the other, in memory: the rules and the bounds of the cache without the cache.
package struct LinkIndex {
    private struct Key: Hashable {
        var isOfCopies: Bool
        var value: Int64
    }

    private var holders: [Key: [Int]] = [:]
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
        let keys =
            fingerprint.copyKeys.map { Key(isOfCopies: true, value: $0) } + fingerprint.storyKeys.map { Key(isOfCopies: false, value: $0) }
        var candidates = LinkCandidates()
        for key in keys {
            for holder in holders[key, default: []].suffix(LinkBounds.articlesPerKey) {
                candidates.add(Int64(holder), isByCopyKey: key.isOfCopies)
            }
        }
        var question = LinkQuestion(
            published: published, fingerprint: fingerprint, candidates: candidates.best().map { articles[Int($0)] })
        question.background = { [holders] keys in Self.counts(of: keys, holders) }
        let linkage = Linking.link(question)
        article.signature = fingerprint.signature
        if let id = linkage.copyOf.map(Int.init) { article.copyOf = articles[id].copyOf ?? Int64(id) }
        if let id = linkage.storyOf.map(Int.init) { article.story = articles[id].story ?? Int64(id) }
        articles.append(article)
        for key in keys { holders[key, default: []].append(position) }
        return (article.copyOf.map(Int.init), article.story.map(Int.init) ?? position, linkage.copyReason ?? linkage.storyReason)
    }

    private static func counts(of keys: [Int64], _ holders: [Key: [Int]]) -> [Int64: Int] {
        keys.reduce(into: [:]) { counts, key in
            counts[key] = min(holders[Key(isOfCopies: false, value: key), default: []].count, LinkBounds.background)
        }
    }
}
