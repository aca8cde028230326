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
        guard let members = try await store.story(id: id) else { throw Problem.noSuchStory(id) }
        return Reply(StoryDocument(id: id, articles: members))
    }
}
