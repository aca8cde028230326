import Analysis
import Testing

/// Precision and recall on passages of our own, printed with the misses. The rows of `passages-apart.tsv` were set apart before the rules
/// were tuned, and only their totals are looked at.
@Suite struct EvaluationTests {
    private struct Score {
        var right = 0, wrong = 0, missed = 0
        var precision: Double { Double(right) / Double(max(1, right + wrong)) }
        var recall: Double { Double(right) / Double(max(1, right + missed)) }

        mutating func add(wanted: Set<String>, found: Set<String>) {
            right += wanted.intersection(found).count
            wrong += found.subtracting(wanted).count
            missed += wanted.subtracting(found).count
        }
    }

    private static let kinds = ["quote", "figure", "date", "deadline", "stage", "meeting", "claim", "person"]

    @Test("facts are found in labelled passages", arguments: [("passages-tuned.tsv", true), ("passages-apart.tsv", false)])
    func labelledPassages(file: String, listsMisses: Bool) throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let passages = Fixture.table(file).compactMap(LabelledPassage.init)
        #expect(passages.count >= 70)
        var total = Score()
        for kind in Self.kinds {
            var score = Score()
            for passage in passages where passage.kind == kind {
                let found = passage.found(by: analyser)
                score.add(wanted: passage.wanted, found: found)
                total.add(wanted: passage.wanted, found: found)
                if listsMisses, found != passage.wanted {
                    print("  \(kind): \(passage.text)\n    wanted \(passage.wanted.sorted())\n    found  \(found.sorted())")
                }
            }
            print("\(file) \(kind): precision \(percent(score.precision)), recall \(percent(score.recall))")
        }
        print("\(file) all: precision \(percent(total.precision)), recall \(percent(total.recall))")
        #expect(total.precision >= 0.85)
        #expect(total.recall >= 0.8)
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
