import FeedParsing
import Model
import Testing

@Suite("Feeds in JSON") struct JSONFeedTests {
    @Test("JSON Feed 1.1 is read, with what the web makes of JSON")
    func jsonFeed() throws {
        let document = try FeedParser.parse(Fixture.bytes("json-feed-1.1.json"), contentType: nil, url: "https://gazette.example/feed.json")
        #expect(document.title == "Harbour Gazette")
        #expect(document.language == "en")
        let entry = try #require(document.entries.first)
        #expect(entry.guid == "7")
        #expect(entry.link == "https://gazette.example/1")
        #expect(entry.content == "a\nb")
        #expect(entry.authors == ["Ann", "Bo"])
        #expect(entry.published?.rfc3339 == "2025-06-05T14:30:00Z")
    }

    @Test("The feed's author is the author of items without one, in 1.0's form too")
    func authors() throws {
        let document = try parse(
            """
            {"version":"https://jsonfeed.org/version/1","author":{"name":"Desk"},"items":[{"id":"1"},{"id":"2","author":{"name":"Ann"}}]}
            """)
        #expect(document.entries.map(\.authors) == [["Desk"], ["Ann"]])
    }

    @Test("Escaped control characters do not come out")
    func controls() throws {
        let entry = try parse(#"{"version":"https://jsonfeed.org/version/1","items":[{"id":"a\u0007b","title":"x\u001b[31my\u0085"}]}"#)
            .entries.first
        #expect(entry?.guid == "ab")
        #expect(entry?.title?.unicodeScalars.contains { $0.properties.generalCategory == .control } == false)
    }

    @Test("RSS in JSON is read, with one item or many")
    func rssInJSON() throws {
        let entry = try FeedParser.parse(Fixture.bytes("rss-in-json.json"), contentType: nil, url: nil).entries.first
        #expect(entry?.guid == "1")
        #expect(entry?.link == "https://gazette.example/1")
        #expect(entry?.authors == ["Ann"])
        #expect(entry?.published?.rfc3339 == "2025-06-05T14:30:00Z")
        #expect(try parse(#"{"rss":{"channel":{"title":"t","item":{"title":"only"}}}}"#).entries.map(\.title) == ["only"])
    }

    @Test("A document of more values than any feed has is refused before it fills the memory")
    func tooManyValues() {
        let document = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[\(String(repeating: "1,", count: 1_000_001))1]}"
        #expect(throws: FeedParsingError.brokenJSON(reason: "more values than are read", line: 1)) { try parse(document) }
    }

    @Test("Items without a version are a feed when they look like one")
    func bareItems() throws {
        #expect(try parse(#"{"items":[{"id":"1","content_text":"x\n\ny"}]}"#).entries.first?.content == "x\ny")
        #expect(throws: FeedParsingError.otherJSON) { try parse(#"{"items":[{"price":1}]}"#) }
    }
}
