import API
import Cache
import Model

extension Answers {
    static let defaultLimit = 20
    /// What a listed article takes as JSON, roughly.
    private static let articleBytes = 1200

    func articles(_ parameters: ArticleParameters) async throws -> Reply {
        let page = try await store.articles(listed(parameters))
        // Written straight from the store's values: no list of wire values in between.
        var json = JSONWriter(reserving: Self.articleBytes * (page.articles.count + 1))
        ArticleList.write(
            page.articles, snippets: page.snippets, copyCounts: page.copyCounts, next: page.next, eventsCursor: page.cursor, to: &json)
        return Reply(mediaType: Reply.json, body: .bytes(json.bytes))
    }

    func article(_ id: Int64) async throws -> Reply {
        let detail = try await detail(id)
        return Reply(
            ArticleDocument(
                article: detail.article, appearances: detail.appearances, copies: detail.copies.map { ArticleReference($0) },
                copyReason: detail.copyReason))
    }

    func articleText(_ id: Int64) async throws -> Reply {
        let article = try await detail(id).article
        let text = article.text ?? article.summary ?? ""
        return Reply(mediaType: "text/plain; charset=utf-8", body: .bytes(Array(text.utf8)))
    }

    func articleRevisions(_ id: Int64) async throws -> Reply {
        Reply(RevisionList(revisions: try await detail(id).revisions))
    }

    func editArticle(_ id: Int64, _ edit: ArticleEdit) async throws -> Reply {
        try await store.star(articleID: id, edit.isStarred)
        return try await article(id)
    }

    func detail(_ id: Int64) async throws -> ArticleDetail {
        guard let detail = try await store.article(id: id) else { throw Problem.noSuchArticle(id) }
        return detail
    }

    /// What the store is asked for, with bounds that are relative taken from `now`.
    func articleQuery(_ selection: some ArticleSelection, now: Timestamp) -> ArticleQuery {
        var query = ArticleQuery(
            now: now, text: selection.query, verdicts: selection.verdicts ?? [], limit: selection.limit ?? Self.defaultLimit)
        query.since = selection.since?.moment(now: now)
        query.until = selection.until?.moment(now: now)
        query.feedID = selection.feedID
        query.topic = selection.topic
        query.includesCopies = selection.includesCopies ?? false
        query.page = selection.page
        return query
    }

    private func listed(_ parameters: ArticleParameters) -> ArticleQuery {
        var query = articleQuery(parameters, now: now())
        query.isStarred = parameters.isStarred
        switch parameters.order {
        case .newest: query.order = .newest
        case .rank: query.order = .rank
        case nil: break
        }
        return query
    }
}
