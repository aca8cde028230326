/// What articles say about one thing: every value, each with how many independent articles give it and when.
package struct FactGroup: Sendable, Equatable {
    /// What the values are of, by stable names: `applies_to`, `by`, `on`, `kind`, `unit`.
    package var about: [JSONValue.Member]
    /// Independent articles that give any value; copies of one article count once.
    package var articleCount: Int
    /// Of a history the newest first; else most articles first, then newest.
    package var values: [Value]
    /// Values follow each other, as the rates of a tariff of one side on another do.
    package var isHistory = false

    package struct Value: Sendable, Equatable {
        /// A number, a change ("145 → 30"), or a day.
        package var value: String
        package var articleCount: Int
        /// At most five, in the order in which they gave it.
        package var outlets: [String]
        package var newest: CitedFact
        /// Publication of the oldest and of the newest article that gives it.
        package var first: Timestamp
        package var last: Timestamp
        /// Of a history: the day on which an article gave another value, after which none gives this one; `nil` for what stands.
        package var supersededOn: CivilDay?

        /// - Parameter newest: the article that gives it; where there are more, `first` is to be set.
        package init(value: String, articleCount: Int, outlets: [String], newest: CitedFact) {
            self.value = value
            self.articleCount = articleCount
            self.outlets = outlets
            self.newest = newest
            last = newest.source.published ?? newest.source.firstSeen
            first = last
        }
    }

    /// Two independent articles of the same days give values of which they have none in common: of a deadline days that lie close to each
    /// other, of anything else values of the newest days. One article that gives several by itself contradicts nobody, and neither does
    /// one of today an older one.
    package var isDisputed: Bool

    package init(about: [JSONValue.Member], articleCount: Int, values: [Value], isDisputed: Bool) {
        self.about = about
        self.articleCount = articleCount
        self.values = values
        self.isDisputed = isDisputed
    }

    /// Whether the values that are shown are those of a dispute.
    package var disagrees: Bool { isDisputed && values.count > 1 }
}
