import Analysis

/// A file of labelled passages and one of labelled items. The halves that are "apart" were set aside before the rules were tuned: nobody looks
/// at their rows, only at their totals. "Fresh" ones were written later, by somebody who had not read the rules.
enum LabelledSet: String, CaseIterable {
    case tuned, apart
    case freshTuned = "fresh-tuned"
    case freshApart = "fresh-apart"

    /// Its misses are listed for those who work on the rules.
    var listsMisses: Bool { self == .tuned || self == .freshTuned }

    var passages: [LabelledPassage] { Fixture.table("passages-\(rawValue).tsv").compactMap(LabelledPassage.init) }
    var items: [LabelledItem] { Fixture.table("relevance-\(rawValue).tsv").compactMap(LabelledItem.init) }
}

/// A headline with its verdict, and with a summary or none.
struct LabelledItem {
    var wanted: String
    var title: String
    var summary: String?

    init?(row: [String]) {
        guard row.count >= 2 else { return nil }
        wanted = row[0]
        title = row[1]
        summary = row.count > 2 ? row[2] : nil
    }

    func verdict(by scorer: RelevanceScorer) -> String {
        scorer.relevance(title: title, summary: summary, text: nil, language: nil, source: nil).verdict.rawValue
    }
}
