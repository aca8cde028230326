import Model

/// Decides whether a new article is a copy of an earlier one, and whether it tells of the same event.
///
/// Both rules would rather miss than mix: a wrong copy hides an article.
package enum Linking {
    private static let copyDays = 7.0

    package static func link(_ question: LinkQuestion) -> Linkage {
        guard !question.candidates.isEmpty, let mine = Signature(question.fingerprint.signature) else { return Linkage() }
        let article = Compared(published: question.published, signature: mine)
        // Earliest first, so that of equals the first wins.
        let others = question.candidates.sorted { ($0.published, $0.id) < ($1.published, $1.id) }.compactMap { candidate in
            Signature(candidate.signature).map { signature in
                Pair(candidate: candidate, compared: Compared(published: candidate.published, signature: signature))
            }
        }
        if let linkage = copy(article, others) { return linkage }
        return story(article, others, question)
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

    /// A story's known articles must be alike on the whole, or it would grow from one event to the next by its edges.
    private static func story(_ article: Compared, _ others: [Pair], _ question: LinkQuestion) -> Linkage {
        let near = others.filter { article.daysApart($0.compared) <= Double(LinkBounds.storyDays) }
        let overlaps = near.map { StoryRule.overlap(article, $0.compared) }
        guard overlaps.contains(where: { $0 != nil }) else { return Linkage() }
        // Of the keys that are terms themselves: others are pairs of terms.
        let terms = question.fingerprint.storyKeys.filter { UInt32(exactly: $0) != nil }
        let rule = StoryRule(rarity: Rarity(background: question.background(terms)))
        var stories: [Int64: [Member]] = [:]
        for (pair, overlap) in zip(near, overlaps) {
            let likeness = overlap.flatMap { rule.likeness(article, pair.compared, $0) }
            stories[pair.candidate.story ?? pair.candidate.id, default: []].append(Member(id: pair.candidate.id, likeness: likeness))
        }
        let closest = stories.compactMap { story, members -> (story: Int64, member: Member, score: Double)? in
            guard members.reduce(0, { $0 + $1.bounded }) > 0, let best = members.max(by: { ($0.score, -$0.id) < ($1.score, -$1.id) }) else {
                return nil
            }
            return (story, best, best.score)
        }
        guard let best = closest.max(by: { ($0.score, -$0.story) < ($1.score, -$1.story) }) else { return Linkage() }
        return Linkage(storyOf: best.member.id, storyReason: best.member.likeness?.reason)
    }

    private struct Member {
        /// One that is very much alike does not make up for several that are not.
        private static let bound = 3.0

        var id: Int64
        var likeness: StoryRule.Likeness?

        var score: Double { likeness?.score ?? -.infinity }
        var bounded: Double { min(max(score, -Self.bound), Self.bound) }
    }
}
