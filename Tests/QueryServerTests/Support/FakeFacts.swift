import Cache
import Model

/// No article in memory states anything.
extension FakeStore {
    func facts(_ query: FactQuery) async throws -> FactPage { try read { FactPage(facts: [], next: nil, cursor: $0.end) } }
    func factGroups(_ query: FactQuery, limit: Int) async throws -> [FactGroup] { [] }
    func meetings(_ query: FactQuery, limit: Int) async throws -> MeetingPage { try read { MeetingPage(meetings: [], cursor: $0.end) } }
    func meetingsChanged(since: Timestamp, until: Timestamp, limit: Int) async throws -> [Meeting] { [] }

    func facts(articleID: Int64) async throws -> [CitedFact] {
        guard try await article(id: articleID) != nil else { throw StoreError.noSuchArticle(id: articleID) }
        return []
    }

    func topics(since: Timestamp, until: Timestamp, asOf: Timestamp?) async throws -> [TopicCount] { [] }
    func people(_ query: PeopleQuery) async throws -> [PersonCount] { [] }
    func learned(since: Timestamp, until: Timestamp) async throws -> LearnedCounts { LearnedCounts() }
    func storiesLearned(since: Timestamp, until: Timestamp, limit: Int) async throws -> [StorySummary] { [] }
    func loneArticlesLearned(since: Timestamp, until: Timestamp, limit: Int) async throws -> [Article] { [] }

    func articlesToReanalyse(stamp: Int64, limit: Int) async throws -> ReanalysisBatch { throw StoreError.io("nothing is read again here") }
    func finish(_ batch: ReanalysisBatch, _ results: [ReanalysedArticle], stamp: Int64, at: Timestamp) async throws {}
    func beginReanalysisAgain(stamp: Int64) async throws -> Bool { false }
}
