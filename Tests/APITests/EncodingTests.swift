import API
import Model
import Testing

@Suite struct PercentEncodingTests {
    @Test("Any text is decoded to itself", arguments: ["", "a b+c%&=?#/", "关税", "e\u{301}", "\u{0}\n", "~-._"])
    func readsBack(text: String) {
        let encoded = PercentEncoding.encode(text)
        #expect(PercentEncoding.decode(encoded) == text)
        #expect(PercentEncoding.decode(encoded, plusIsSpace: true) == text)
        #expect(encoded.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "+") })
    }

    @Test("A plus is a space in queries only")
    func plus() {
        #expect(PercentEncoding.decode("rare+earths", plusIsSpace: true) == "rare earths")
        #expect(PercentEncoding.decode("rare+earths") == "rare+earths")
    }

    @Test("What is cut short or no UTF-8 is not decoded", arguments: ["%", "%4", "%4x", "%g0", "%ff%fe", "%c3", "%ed%a0%80"])
    func refuses(text: String) {
        #expect(PercentEncoding.decode(text) == nil)
    }
}

@Suite struct NearestNameTests {
    private static let names = ["since", "until", "limit", "verdict", "starred"]

    @Test(
        "Slips are understood, other words are not",
        arguments: [
            ("sicne", "since"), ("SINCE", "since"), ("untl", "until"), ("verdicts", "verdict"), ("star", nil), ("", nil), ("xyz", nil),
        ] as [(String, String?)])
    func near(name: String, expected: String?) {
        #expect(nearestName(to: name, among: Self.names) == expected)
    }
}

@Suite struct RequestFormTests {
    @Test(
        "A body that does not fit is refused by the member's name",
        arguments: [
            (#"{}"#, "url"), (#"{"url":7}"#, "url"), (#"{"url":null}"#, "url"), (#"{"url":"ftp://x.example/f"}"#, "url"),
            (#"{"url":"https://ada:secret@x.example/f"}"#, "url"), (#"{"url":"/feed"}"#, "url"), (#"{"url":"https://"}"#, "url"),
            (#"{"url":"https://x.example/","title":[]}"#, "title"),
            (#"{"url":"https://x.example/","title":"a\u0007b"}"#, "title"), (#"{"url":"https://x.example/","tags":"us"}"#, "tags"),
            (#"{"url":"https://x.example/","tags":[""]}"#, "tags"), (#"{"url":"https://x.example/","interval_s":59}"#, "interval_s"),
            (#"{"url":"https://x.example/","interval_s":1e3}"#, "interval_s"), (#"{"url":"https://x.example/","force":1}"#, "force"),
            ("[]", nil), ("", nil), ("{", nil), ("\u{FEFF}{}", nil),
        ] as [(String, String?)])
    func refuses(body: String, parameter: String?) {
        let problem = #expect(throws: Problem.self) { try FeedDraft(jsonBytes: Array(body.utf8)) }
        #expect(problem?.kind == .badRequest)
        #expect(problem?.parameter == parameter)
    }

    @Test("Nesting without end is refused, not followed")
    func nesting() {
        let body = Array(repeating: UInt8(ascii: "["), count: 500_000)
        #expect(throws: Problem.self) { try SyncRequest(jsonBytes: body) }
    }

    @Test("A body is read back from its own form")
    func readsBack() throws {
        let draft = FeedDraft(
            url: "https://x.example/f", title: "X", tags: ["us"], interval: .seconds(600), wantsFullText: true, isForced: true)
        #expect(try FeedDraft(jsonBytes: draft.jsonBytes) == draft)
        let edit = FeedEdit(title: nil, tags: [], isEnabled: false, interval: .seconds(60))
        #expect(try FeedEdit(jsonBytes: edit.jsonBytes) == edit)
        #expect(try SyncRequest(jsonBytes: SyncRequest(feedIDs: [3, 4]).jsonBytes) == SyncRequest(feedIDs: [3, 4]))
        #expect(try SyncRequest(jsonBytes: SyncRequest().jsonBytes) == SyncRequest())
        #expect(try ArticleEdit(jsonBytes: ArticleEdit(isStarred: true).jsonBytes) == ArticleEdit(isStarred: true))
        #expect(try FeedTrialRequest(jsonBytes: FeedTrialRequest(url: "https://x.example").jsonBytes).url == "https://x.example")
    }

    @Test("Unknown members are ignored") func unknownMembers() throws {
        #expect(try ArticleEdit(jsonBytes: Array(#"{"colour":1,"starred":false}"#.utf8)) == ArticleEdit(isStarred: false))
    }

    @Test("An edit that changes nothing is refused") func emptyEdit() {
        #expect(throws: Problem.self) { try FeedEdit(jsonBytes: Array("{}".utf8)) }
    }
}
