import Analysis
import Identity
import Model

/// Reads what articles state, in the very fields that are stored. Pure.
struct FactReader: Sendable {
    private let analyser: Analyser
    /// Another one means other rules or another lexicon.
    let stamp: Int64

    /// In scalars; whatever comes later is comments, tables, or a week's live blog.
    private static let textLimit = 60_000

    init(scorer: RelevanceScorer) {
        analyser = Analyser(scorer: scorer)
        stamp = Self.stamp(of: scorer.lexicon.entries)
    }

    /// - Parameter text: `nil` where it only repeats the summary.
    func reading(
        title: String, summary: String?, text: String?, published: Timestamp?, zone: Int?, language: String?, source: String?,
        judged: Relevance
    ) -> FactReading {
        let text = text == summary ? nil : text.map(Self.bounded)
        let day = published.map { PublicationDay.day(of: $0, zone: zone, language: language, title: title) }
        let item = AnalysedItem(title: title, summary: summary, text: text, day: day, language: language, source: source)
        let analysis = analyser.analyse(item, judged: judged)
        return FactReading(
            analysis.facts, stage: analysis.stage?.rawValue, stamp: stamp, title: title, summary: summary, text: text)
    }

    private static func bounded(_ text: String) -> String {
        guard text.utf8.count > textLimit, text.unicodeScalars.count > textLimit else { return text }
        return String(text.unicodeScalars.prefix(textLimit))
    }

    private static func stamp(of entries: [LexiconEntry]) -> Int64 {
        var text = "\(Analyser.rulesVersion)\n"
        for entry in entries {
            let offices = entry.offices.flatMap { [$0.title, $0.from.map { "\($0)" } ?? "", $0.until.map { "\($0)" } ?? ""] }
            let names = [entry.id, entry.name, entry.kind.rawValue, entry.side?.rawValue ?? "", entry.implied?.rawValue ?? ""]
            let lists = [names, entry.aliases, entry.caseSensitiveAliases, entry.topics, offices].map { $0.joined(separator: "\u{1F}") }
            text += lists.joined(separator: "\u{1E}") + "\u{1E}\(entry.weight)\n"
        }
        // 0 stands for articles that were never read.
        return max(1, Int64(Hash64.of(text) >> 1))
    }
}
