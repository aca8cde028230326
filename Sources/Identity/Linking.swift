import Model

/// Decides whether a new article is a copy of an earlier one, and whether it tells of the same event.
///
/// Both rules would rather miss than mix: a wrong copy hides an article.
package enum Linking {
    private static let copyDays: Int64 = 7
    private static let storyDays: Int64 = 3

    /// - Parameter candidates: earlier articles that share a key with this one.
    package static func link(
        published: Timestamp, fingerprint: Fingerprint, candidates: [IndexedArticle]
    ) -> Linkage {
        guard !candidates.isEmpty, let mine = Signature(fingerprint.signature) else { return Linkage() }
        let article = Compared(published: published, signature: mine)
        // Earliest first, so that of equals the first wins.
        let others = candidates.sorted { ($0.published, $0.id) < ($1.published, $1.id) }.compactMap { candidate in
            Signature(candidate.signature).map { signature in
                Pair(candidate: candidate, compared: Compared(published: candidate.published, signature: signature))
            }
        }
        if let linkage = copy(article, others) { return linkage }
        return story(article, others)
    }

    private struct Pair {
        var candidate: IndexedArticle
        var compared: Compared
    }

    private static func copy(_ article: Compared, _ others: [Pair]) -> Linkage? {
        var best: (share: Double, pair: Pair)?
        for pair in others {
            guard let share = CopyRule.share(article, pair.compared, withinDays: copyDays), share > best?.share ?? 0 else { continue }
            best = (share, pair)
        }
        guard let best else { return nil }
        let reason = CopyRule.reason(best.share, article, best.pair.compared)
        return Linkage(copyOf: best.pair.candidate.id, copyReason: reason, storyOf: best.pair.candidate.id, storyReason: reason)
    }

    /// Half of a story's known articles must be alike, or it would grow from one event to the next by its edges.
    private static func story(_ article: Compared, _ others: [Pair]) -> Linkage {
        var stories: [Int64: (alike: [(likeness: Double, id: Int64)], members: Int)] = [:]
        for pair in others {
            let story = pair.candidate.story ?? pair.candidate.id
            let likeness = StoryRule.likeness(article, pair.compared, withinDays: storyDays)
            stories[story, default: ([], 0)].members += 1
            if let likeness { stories[story, default: ([], 0)].alike.append((likeness, pair.candidate.id)) }
        }
        let fitting = stories.filter { !$0.value.alike.isEmpty && $0.value.alike.count * 2 >= $0.value.members }
        let best = fitting.compactMap { story, found in
            found.alike.max { ($0.likeness, -$0.id) < ($1.likeness, -$1.id) }.map { (story: story, likeness: $0.likeness, member: $0.id) }
        }.max { ($0.likeness, -$0.story) < ($1.likeness, -$1.story) }
        guard let best else { return Linkage() }
        return Linkage(storyOf: best.member, storyReason: "\(Int((best.likeness * 100).rounded())) % alike in headline and lede")
    }
}
