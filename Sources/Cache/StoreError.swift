package enum StoreError: Error, Sendable, Equatable {
    /// The path, what happened, what to do.
    case unusable(path: String, reason: String, advice: String)
    /// Damaged: set aside under `movedTo`, where that could be done.
    case damaged(path: String, movedTo: String?, reason: String)
    case newerVersion(path: String, found: Int, known: Int)
    case full(path: String)
    case busy(path: String)
    case feedExists(id: Int64)
    case noSuchFeed(id: Int64)
    case noSuchArticle(id: Int64)
    /// Another holder got the feed since.
    case leaseLost(feedID: Int64)
    case searchExists(name: String)
    case noSuchSearch(name: String)
    /// A query that the language does not have; `column` counts characters from 1.
    case badQuery(column: Int, reason: String)
    case io(String)
}
