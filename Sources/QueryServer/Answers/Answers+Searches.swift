import API
import Cache
import Model

extension Answers {
    private static let defaultMatchLimit = 100

    func addSearch(_ draft: SavedSearchDraft) async throws -> Reply {
        Reply(try await store.saveSearch(name: draft.name, query: draft.query, at: now()), status: 201)
    }

    func searchMatches(_ name: String, _ parameters: MatchParameters) async throws -> Reply {
        let limit = parameters.limit ?? Self.defaultMatchLimit
        let found = try await store.matches(ofSearch: name, after: parameters.since, limit: limit, now: now())
        let articles = found.articles.enumerated().map { index, article in
            ListedArticle(article, snippet: index < found.snippets.count ? found.snippets[index] : nil)
        }
        return Reply(
            SearchMatchList(
                name: found.search.name, query: found.search.query, articles: articles, next: found.hasMore ? found.cursor : nil,
                eventsCursor: found.cursor, hasGap: found.hasGap))
    }

    func editSearch(_ name: String, _ edit: SavedSearchEdit) async throws -> Reply {
        Reply(try await store.moveSearch(name: name, to: edit.cursor))
    }

    func removeSearch(_ name: String) async throws -> Reply {
        try await store.removeSearch(name: name)
        return .empty
    }
}
