import Analysis
import Model

private let analyser: Analyser? = (try? Lexicon(entries: StandardLexicon.entries)).map { Analyser(scorer: RelevanceScorer(lexicon: $0)) }

/// Any text is analysed to facts that are stretches of it, and twice to the same ones.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAnalysis(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
    let title = String(text.prefix { $0 != "\n" })
    let day = count % 3 == 0 ? nil : CivilDay(year: 2024, month: 2, day: 29)
    let item = AnalysedItem(title: title, summary: String(text.suffix(200)), text: text, day: day)
    guard let analysis = analyser?.analyse(item) else { return 0 }
    let fields: [Fact.Field: [Unicode.Scalar]] = [
        .title: Array(title.unicodeScalars), .summary: Array((item.summary ?? "").unicodeScalars), .text: Array(text.unicodeScalars),
    ]
    for fact in analysis.facts {
        let field = fields[fact.field] ?? []
        Expectation.holds(fact.start >= 0 && fact.start < fact.end && fact.end <= field.count, "\(fact.rule) has no span in its field")
        guard let words = fact["text"]?.string, fact.end <= field.count else { continue }
        var span = String.UnicodeScalarView()
        span.append(contentsOf: field[fact.start..<fact.end])
        // Scalar by scalar: as characters, a combining mark at the span's edge would make them differ.
        let isPart = String(span).utf8.count >= words.utf8.count && contains(Array(span), Array(words.unicodeScalars))
        Expectation.holds(isPart, "\(fact.rule) prints words that are not in its span")
    }
    Expectation.holds(analyser?.analyse(item) == analysis, "the same item gives other facts")
    Expectation.holds((0...1).contains(analysis.relevance.score), "a score outside 0 to 1")
    return 0
}

private func contains(_ whole: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
}
