/// What articles say about one thing: every value, each with how many independent articles give it.
package struct FactGroup: Sendable, Equatable {
    /// What the values are of, by stable names: `applies_to`, `by`, `on`, `kind`, `unit`.
    package var about: [JSONValue.Member]
    /// Independent articles that give any value; copies of one article count once.
    package var articleCount: Int
    /// Most articles first, then newest.
    package var values: [Value]

    package struct Value: Sendable, Equatable {
        /// A number, a change ("145 → 30"), or a day.
        package var value: String
        package var articleCount: Int
        /// At most five, in the order in which they gave it.
        package var outlets: [String]
        package var newest: CitedFact

        package init(value: String, articleCount: Int, outlets: [String], newest: CitedFact) {
            self.value = value
            self.articleCount = articleCount
            self.outlets = outlets
            self.newest = newest
        }
    }

    /// Two independent articles give values of which they have none in common. One that gives several by itself contradicts nobody.
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
