import Model
import Testing

@testable import tradewired

@Suite("Articles as records for spreadsheets")
struct ArticleRecordTests {
    private static func line(title: String) -> String {
        let article = Article(
            id: 7, title: title, firstSeen: Timestamp(seconds: 0),
            relevance: Relevance(verdict: .core, score: 0.5, reasons: [], topics: ["tariffs", "chips"]))
        return String(decoding: ArticleRecord.line(article), as: UTF8.self)
    }

    @Test("A cell that spreadsheets would run is text", arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
    func formulas(title: String) {
        #expect(Self.line(title: title).hasPrefix("7,'\(title),"))
    }

    @Test("Quotes, commas and line breaks stay within their cell")
    func quoting() {
        #expect(Self.line(title: "He said \"no\", twice\nor so").hasPrefix("7,\"He said \"\"no\"\", twice\nor so\",,"))
        #expect(Self.line(title: "=1,\"2\"").hasPrefix("7,\"'=1,\"\"2\"\"\",,"))
    }

    @Test("A record has as many cells as the header, and ends as RFC 4180 has it")
    func shape() {
        let header = String(decoding: ArticleRecord.header, as: UTF8.self)
        let line = Self.line(title: "Steel")
        #expect(line.hasSuffix("\r\n") && header.hasSuffix("\r\n"))
        #expect(line.filter { $0 == "," }.count == header.filter { $0 == "," }.count)
        #expect(line.contains("core,0.5,tariffs chips,"))
    }
}
