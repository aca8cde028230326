/// A fact beside the article that states it: enough to cite it and to find its words again.
package struct CitedFact: Sendable, Equatable {
    /// Stays the same as long as the article keeps saying it.
    package var id: Int64
    package var fact: Fact
    /// The very words: the span of the article's field.
    package var text: String
    /// The day of which it speaks, where that is another than the day of publication: a deadline's end, a meeting's first day.
    package var day: CivilDay?
    /// When this cache learned of it: with the article, or with the change that brought it.
    package var firstSeen: Timestamp
    /// When a change of the article took it back; `nil` for what it still says.
    package var withdrawn: Timestamp?
    package var source: Source

    /// The article, as citations need it.
    package struct Source: Sendable, Equatable {
        package var articleID: Int64
        package var title: String
        package var link: String?
        package var outlet: String?
        package var published: Timestamp?
        package var firstSeen: Timestamp
        package var verdict: Verdict
        package var copyOf: Int64?
        package var story: Int64?
        /// How many other articles are copies of it. They count as one source.
        package var copyCount: Int

        package init(articleID: Int64, title: String, firstSeen: Timestamp, verdict: Verdict) {
            self.articleID = articleID
            self.title = title
            self.firstSeen = firstSeen
            self.verdict = verdict
            copyCount = 0
        }
    }

    package init(id: Int64, fact: Fact, text: String, firstSeen: Timestamp, source: Source) {
        self.id = id
        self.fact = fact
        self.text = text
        self.firstSeen = firstSeen
        self.source = source
    }
}
