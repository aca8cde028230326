/// Whether an item is about US–China trade.
package enum Verdict: String, Sendable, CaseIterable {
    /// Its subject is trade between the United States and China.
    case core
    /// It touches the subject: one side with a consequence for the other, markets, third countries.
    case related
    /// It does not; only its headline is kept.
    case no
}

/// A verdict with what it stands on.
package struct Relevance: Sendable, Equatable {
    package var verdict: Verdict
    /// 0 to 1, rounded to three decimals so that the same input prints the same.
    package var score: Double
    /// In order of weight, each a short sentence such as "US side: Bessent (title)".
    package var reasons: [String]
    /// Ids of topics, most supported first.
    package var topics: [String]

    package init(verdict: Verdict, score: Double, reasons: [String], topics: [String] = []) {
        self.verdict = verdict
        self.score = score
        self.reasons = reasons
        self.topics = topics
    }
}
