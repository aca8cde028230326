import Model

import struct Model.Cursor

/// What the archive answers about facts; a part of `Store`.
package protocol FactStore: Sendable {
    /// - Throws: `StoreError.badQuery` that points at the column.
    func facts(_ query: FactQuery) async throws -> FactPage
    /// Figures and deadlines by what they are of, over the newest `FactQuery.groupedFacts` that the query finds; most articles first.
    func factGroups(_ query: FactQuery, limit: Int) async throws -> [FactGroup]
    /// Events that the query's meetings tell of, each put together from what all articles say of it. Newest first, with `days` soonest first.
    /// - Throws: `StoreError.badQuery` for a page that is none of this list.
    func meetings(_ query: FactQuery, limit: Int) async throws -> MeetingPage
    /// Events that became known in a span of time, or that its articles tell otherwise than those before; newest first.
    func meetingsChanged(since: Timestamp, until: Timestamp, limit: Int) async throws -> [Meeting]
    /// What an article states, in its order. For a copy: its own words, which are nearly those of the first.
    /// - Throws: `StoreError.noSuchArticle`.
    func facts(articleID: Int64) async throws -> [CitedFact]
    /// Articles by topic, of those published in the span; most first.
    func topics(since: Timestamp, until: Timestamp, asOf: Timestamp?) async throws -> [TopicCount]
    func people(_ query: PeopleQuery) async throws -> [PersonCount]
    /// What became known in a span of time.
    func learned(since: Timestamp, until: Timestamp) async throws -> LearnedCounts
    /// Stories that began or grew in a span of time, as they were at its end; the latest to be published first.
    func storiesLearned(since: Timestamp, until: Timestamp, limit: Int) async throws -> [StorySummary]
    /// Core articles that became known in a span of time and that stood in no story of several, and were no copies, at its end; the newest first.
    func loneArticlesLearned(since: Timestamp, until: Timestamp, limit: Int) async throws -> [Article]

    /// The next articles, newest first, that rules or a lexicon of another stamp read.
    func articlesToReanalyse(stamp: Int64, limit: Int) async throws -> ReanalysisBatch
    /// Stores what was read anew and how far it went, in one transaction.
    func finish(_ batch: ReanalysisBatch, _ results: [ReanalysedArticle], stamp: Int64, at: Timestamp) async throws
    /// Begins at the newest article again where any is left that another stamp read: it was under way when the rules changed, and was stored
    /// behind the walk.
    /// - Returns: whether there is any.
    func beginReanalysisAgain(stamp: Int64) async throws -> Bool
}

package struct FactQuery: Sendable, Equatable {
    /// Of the articles: text, topic, feed, verdicts, copies, `since` and `until` (on publication), `limit`, `page`, `now`.
    package var articles: ArticleQuery
    package var collections: Set<FactCollection>
    package var order: Order
    /// `nil`: now.
    package var asOf: Timestamp?
    package var story: Int64?
    /// A person's or institution's key, or a part of the name.
    package var speaker: String?
    package var channel: String?
    /// Who raises a tariff, on whom; `nil` for anyone.
    package var by: String?
    package var on: String?
    package var appliesTo: String?
    /// On the day that the fact speaks of, half-open.
    package var days: Range<Timestamp>?
    /// On the clock of first sight, half-open.
    package var learned: Range<Timestamp>?
    /// Meetings: whether the place or the day of the event is still to be determined.
    package var isUndetermined: Bool?
    /// Meetings: of an event that several statements tell, the one that tells its day best.
    package var tellsMeetingsOnce = false
    package var isOpen: Bool?

    package enum Order: Sendable {
        /// By publication.
        case newest
        /// By the time that facts speak of, soonest first; `since` and `until` of `articles` then bound that time.
        case time
    }

    /// What groups are made of at most.
    package static let groupedFacts = 5000

    package init(_ collections: Set<FactCollection>, articles: ArticleQuery, order: Order = .newest) {
        self.collections = collections
        self.articles = articles
        self.order = order
    }
}

package struct FactPage: Sendable {
    package var facts: [CitedFact]
    /// `nil` on the last page.
    package var next: String?
    /// The event log's end in the same snapshot.
    package var cursor: Cursor
    /// With `tellsMeetingsOnce`: the event of each meeting, by the fact's id.
    package var meetings: [Int64: Meeting] = [:]

    package init(facts: [CitedFact], next: String?, cursor: Cursor) {
        self.facts = facts
        self.next = next
        self.cursor = cursor
    }
}

package struct MeetingPage: Sendable {
    package var meetings: [Meeting]
    /// `nil` on the last page.
    package var next: String?
    /// Where more statements are known than events are put together from: these are made of those published since then.
    package var since: Timestamp?
    /// The event log's end in the same snapshot.
    package var cursor: Cursor

    /// What the pages of events begin with, and those of facts do not.
    package static let mark = FactPlace.eventMark + "."

    package init(meetings: [Meeting], next: String? = nil, since: Timestamp? = nil, cursor: Cursor) {
        self.meetings = meetings
        self.next = next
        self.since = since
        self.cursor = cursor
    }
}

package struct TopicCount: Sendable, Equatable {
    package var topic: String
    /// Copies of one article count once.
    package var articles: Int
    package var facts: Int

    package init(topic: String, articles: Int, facts: Int) {
        self.topic = topic
        self.articles = articles
        self.facts = facts
    }
}

package struct PeopleQuery: Sendable, Equatable {
    /// On publication, half-open.
    package var since: Timestamp?
    package var until: Timestamp?
    package var asOf: Timestamp?
    /// A key, or a part of the name.
    package var name: String?
    package var limit: Int

    package init(limit: Int) { self.limit = limit }
}

package struct PersonCount: Sendable, Equatable {
    /// The lexicon's id; `nil` for somebody whom only articles introduce.
    package var id: String?
    package var name: String
    package var side: String?
    /// Newest first.
    package var offices: [String] = []
    package var articles: Int
    package var quotes: Int
    package var claims: Int
    package var first: Timestamp
    package var last: Timestamp
}

package struct LearnedCounts: Sendable, Equatable {
    package var articles = 0
    package var core = 0
    package var copies = 0
    package var facts = 0

    package init() {}
}

/// Articles to be read again, and where the walk through the archive stands once they are.
package struct ReanalysisBatch: Sendable, Equatable {
    package var articles: [Item] = []
    /// The sort key down to which every article is up to date; `nil` at the archive's end.
    var place: Int64?
    /// Every article is up to date, and the cache knows.
    package var isFinished = false
    /// The walk has reached the archive's end.
    package var isEnd: Bool { place == nil }

    package struct Item: Sendable, Equatable {
        package var id: Int64
        package var title: String
        package var summary: String?
        package var text: String?
        package var published: Timestamp?
        /// In minutes east of Greenwich.
        package var zone: Int?
        package var language: String?
        package var outlet: String?
    }

    package init() {}
}

package struct ReanalysedArticle: Sendable, Equatable {
    package var id: Int64
    package var relevance: Relevance
    package var reading: FactReading

    package init(id: Int64, relevance: Relevance, reading: FactReading) {
        self.id = id
        self.relevance = relevance
        self.reading = reading
    }
}
