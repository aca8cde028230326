import Analysis
import Model
import Testing

@testable import Syncing

@Suite("Reading what articles state")
struct FactReaderTests {
    private static func reader(_ entries: [LexiconEntry] = StandardLexicon.entries) throws -> FactReader {
        FactReader(scorer: RelevanceScorer(lexicon: try Lexicon(entries: entries)))
    }

    private static let core = Relevance(verdict: .core, score: 1, reasons: [])
    private static let text = """
        WASHINGTON — The United States will cut tariffs on Chinese goods from 145% to 30% for 90 days, Treasury Secretary Scott Bessent said.
        “We have a framework with China,” Bessent told reporters. 美国和中国的经贸磋商将于6月9日在伦敦举行。
        """

    private func read(_ text: String?, summary: String? = nil) throws -> FactReading {
        try Self.reader().reading(
            title: "US cuts tariffs on China to 30%", summary: summary, text: text, published: Timestamp(seconds: 1_747_000_000),
            zone: nil, language: "en", source: nil, judged: Self.core)
    }

    @Test("Every fact's words are its field's own, counted in Unicode scalars")
    func verbatim() throws {
        let reading = try read(Self.text)
        #expect(reading.facts.count > 5)
        for statement in reading.facts {
            let field = statement.fact.field == .title ? "US cuts tariffs on China to 30%" : Self.text
            let span = Array(field.unicodeScalars)[statement.fact.start..<statement.fact.end]
            #expect(String(String.UnicodeScalarView(span)) == statement.text)
        }
    }

    @Test("What text and summary both say is one fact, at its first place")
    func repetition() throws {
        #expect(try read(Self.text, summary: Self.text).facts.allSatisfy { $0.fact.field != .text })
        let meanings = try read(Self.text + "\n" + Self.text).facts.map(\.meaning)
        #expect(Set(meanings).count == meanings.count)
    }

    @Test(
        "Days are counted from the day of publication where it was printed",
        arguments: [(-240, "2025-06-05"), (480, "2025-06-06"), (nil, "2025-06-06")] as [(Int?, String)])
    func zones(zone: Int?, day: String) throws {
        let reading = try Self.reader().reading(
            title: "US, China hold trade talks today", summary: nil, text: nil, published: Timestamp(rfc3339: "2025-06-06T02:30:00Z"),
            zone: zone, language: "en", source: nil, judged: Self.core)
        #expect(reading.facts.first { $0.fact.kind == .date }?.fact["from"]?.string == day)
    }

    @Test("The same lexicon has the same stamp, another one another")
    func stamps() throws {
        var other = StandardLexicon.entries
        other[0].aliases.append("a new name")
        #expect(try Self.reader().stamp == Self.reader().stamp)
        #expect(try Self.reader().stamp != Self.reader(other).stamp)
    }
}
