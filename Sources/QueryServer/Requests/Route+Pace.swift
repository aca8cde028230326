import API
import Model

extension Route {
    /// How long an answer takes, which decides where it is made and for whom it waits.
    enum Pace: Equatable {
        /// A few microseconds, without the store.
        case immediate
        /// A few pages of the store: in turn with those of other clients.
        case short
        /// A walk through many pages: in turn, and never in every place at once.
        case long
        /// Waits for the sync, for another server, or for what is to come: beside all others.
        case unbounded
    }

    /// A list of so many is short still.
    private static let shortLimit = 100

    var pace: Pace {
        switch self {
        case .version, .openapi: .immediate
        case .healthz, .job, .events: .unbounded
        case .article, .articleText, .articleRevisions, .articleFacts, .feed, .feeds, .status, .metrics: .short
        case .articles(let wanted):
            wanted.query == nil && wanted.topic == nil && wanted.feedID == nil && wanted.limit ?? 0 <= Self.shortLimit ? .short : .long
        default: method == .get ? .long : .unbounded
        }
    }

    /// Whether the answer is the same until the next commit: neither the clock nor the sync has a say in it.
    var followsFromStore: Bool {
        switch self {
        case .article, .articleText, .articleRevisions, .story, .feeds, .feed: true
        case .articles(let wanted):
            // Relative dates in queries and the rank of what they find depend on the hour.
            wanted.query == nil && wanted.order != .rank && Self.areFixed(wanted.since, wanted.until)
        case .stories(let wanted): wanted.query == nil && Self.areFixed(wanted.since, wanted.until)
        default: false
        }
    }

    private static func areFixed(_ bounds: TimeBound?...) -> Bool {
        bounds.allSatisfy { bound in if case .ago = bound { false } else { true } }
    }
}
