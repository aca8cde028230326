import API
import Model
import Testing

@testable import tradewire

@Suite struct ArticleTableTests {
    private static func record() throws -> JSONValue {
        try JSONReader.read(ListedArticle(SampleNews.articles[0], snippet: "a word", copyCount: 2).jsonBytes)
    }

    @Test("The count of copies that the daemon gives stands after the title")
    func copies() throws {
        let clock = ClockTime(now: Timestamp(seconds: 1_749_133_800))
        let table = try ArticleTable(clock: clock, look: .plain).table([Self.record()])
        #expect(table.rows.first?.tail == Line("+2", .dim))
    }

    @Test(
        "The passage that matched stands under the title, unless the title is that passage",
        arguments: [("… by 90 \u{E000}days\u{E001} …", false), ("… \u{E000}Call\u{E001} restarts stalled trade talks …", true)])
    func snippet(snippet: String, isInTitle: Bool) throws {
        let clock = ClockTime(now: Timestamp(seconds: 1_749_133_800))
        let listed = ListedArticle(SampleNews.articles[0], snippet: snippet, copyCount: 0)
        let look = Look(isTerminal: true, hasColour: false, hasLinks: false, hasUnicode: true, columns: 80, rows: nil)
        let table = try ArticleTable(clock: clock, look: look).table([JSONReader.read(listed.jsonBytes)])
        #expect(table.rows.first?.notes.isEmpty == isInTitle)
    }

    @Test("Every field that a list of articles can be asked for is one that the daemon gives")
    func fields() throws {
        let record = try Self.record()
        for field in RecordKind.articles.fields { #expect(record[field] != nil, "\(field)") }
    }
}
