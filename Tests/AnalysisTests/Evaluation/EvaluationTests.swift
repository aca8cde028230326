import Analysis
import Testing

/// Precision and recall on passages and items of our own, printed as one table with the misses of the halves that may be seen.
@Suite struct EvaluationTests {
    /// The least share of a set's facts that must be right and be found.
    private struct Floor {
        var set: LabelledSet
        var passageCount: Int
        var precision: Double
        var recall: Double
    }

    private static let floors = [
        Floor(set: .tuned, passageCount: 70, precision: 0.85, recall: 0.8),
        Floor(set: .apart, passageCount: 70, precision: 0.85, recall: 0.8),
        Floor(set: .freshTuned, passageCount: 180, precision: 0.93, recall: 0.93),
        Floor(set: .freshApart, passageCount: 180, precision: 0.88, recall: 0.83),
    ]

    @Test("facts and verdicts are found in labelled passages and items")
    func labelledSets() throws {
        let scorer = RelevanceScorer(lexicon: try #require(Fixture.lexicon))
        let evaluation = Evaluation(analyser: Analyser(scorer: scorer), scorer: scorer)
        print("\(evaluation.table)\n\n\(evaluation.misses.joined(separator: "\n"))")
        for floor in Self.floors {
            let facts = evaluation.tally(.allFacts, of: floor.set)
            #expect(facts.count >= floor.passageCount)
            #expect(facts.precision >= floor.precision, "\(floor.set)")
            #expect(facts.recall >= floor.recall, "\(floor.set)")
            let relevant = evaluation.tally(.relevant, of: floor.set)
            #expect(relevant.count >= 60)
            #expect(relevant.precision >= 0.95, "\(floor.set)")
            #expect(relevant.recall >= 0.88, "\(floor.set)")
        }
    }
}
