import API
import Cache
import Model

extension Answers {
    func stories(_ parameters: StoryParameters) async throws -> Reply {
        let now = now()
        var query = ArticleQuery(now: now, text: parameters.query, limit: parameters.limit ?? Self.defaultLimit)
        query.since = parameters.since?.moment(now: now)
        query.until = parameters.until?.moment(now: now)
        let stories = try await store.stories(query).map {
            Story(
                id: $0.id, lead: $0.lead, articleCount: $0.articleCount, outlets: $0.outlets, firstSeen: $0.firstSeen,
                lastSeen: $0.lastSeen)
        }
        return Reply(StoryList(stories: stories))
    }

    /// A story bears the number of the article that it began with.
    func story(_ id: Int64) async throws -> Reply {
        guard let founder = try await store.article(id: id)?.article, founder.story == id else { throw Problem.noSuchStory(id) }
        var query = ArticleQuery(now: now(), verdicts: Set(Verdict.allCases), limit: ArticleParameters.limits.upperBound)
        query.includesCopies = true
        query.since = founder.sortTime.adding(seconds: -Self.storySpan)
        query.until = founder.sortTime.adding(seconds: Self.storySpan)
        var members: [Article] = []
        repeat {
            let page = try await store.articles(query)
            members += page.articles.filter { $0.story == id }
            query.page = page.next
        } while query.page != nil
        return Reply(StoryDocument(id: id, articles: members))
    }

    /// In seconds. A story is told within days; a later article that is like it begins one of its own.
    private static let storySpan: Int64 = 14 * 86_400
}
