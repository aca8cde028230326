import API
import Model
import Testing

@testable import QueryServer

@Suite struct RecentAnswerTests {
    private func reply(_ text: String) -> Reply { Reply(mediaType: "text/plain", body: .bytes(Array(text.utf8))) }

    private func text(_ reply: Reply?) -> String? {
        guard case .bytes(let bytes)? = reply?.body else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("An answer is given again until the next commit, and to the same question alone")
    func untilCommit() {
        let recent = RecentAnswers()
        recent.keep(reply("seven"), to: "/v1/articles?limit=7", at: 4)
        #expect(text(recent.reply(to: "/v1/articles?limit=7", at: 4)) == "seven")
        #expect(recent.reply(to: "/v1/articles?limit=8", at: 4) == nil)
        #expect(recent.reply(to: "/v1/articles?limit=7", at: 5) == nil)
    }

    @Test("An answer that was read before a commit does not replace those after it")
    func late() {
        let recent = RecentAnswers()
        recent.keep(reply("new"), to: "/v1/articles", at: 5)
        recent.keep(reply("old"), to: "/v1/articles", at: 4)
        recent.keep(reply("old"), to: "/v1/feeds", at: 4)
        #expect(text(recent.reply(to: "/v1/articles", at: 5)) == "new")
        #expect(recent.reply(to: "/v1/feeds", at: 5) == nil)
    }

    @Test("However many different things are asked, what is kept stays within bounds")
    func bounded() {
        let recent = RecentAnswers()
        let body = String(repeating: "x", count: 10_000)
        for number in 0..<1000 { recent.keep(reply(body), to: "/v1/articles/\(number)", at: 1) }
        let kept = (0..<1000).count { recent.reply(to: "/v1/articles/\($0)", at: 1) != nil }
        #expect((1...104).contains(kept))
        #expect(recent.reply(to: "/v1/articles/999", at: 1) != nil)
    }

    @Test("Refusals, streams and very long answers are not kept")
    func unfit() {
        let recent = RecentAnswers()
        recent.keep(Reply(problem: .noSuchArticle(1)), to: "/a", at: 1)
        recent.keep(Reply(mediaType: Reply.ndjson, body: .stream { _ in }), to: "/b", at: 1)
        recent.keep(reply(String(repeating: "x", count: 1 << 19)), to: "/c", at: 1)
        for target in ["/a", "/b", "/c"] { #expect(recent.reply(to: target, at: 1) == nil) }
    }

    @Test(
        "Only what follows from the store alone is held until the next commit",
        arguments: [
            ("/v1/articles", true), ("/v1/articles?since=2025-06-01&limit=5", true), ("/v1/articles?since=7d", false),
            ("/v1/articles?until=P1D", false), ("/v1/articles?q=tariff", false), ("/v1/articles?topic=tariffs&order=rank", false),
            ("/v1/articles/7", true), ("/v1/stories", true), ("/v1/stories?since=7d", false), ("/v1/feeds", true), ("/v1/status", false),
            ("/v1/healthz", false), ("/v1/metrics", false), ("/v1/events", false),
        ])
    func steady(target: String, isSteady: Bool) throws {
        #expect(try Route(method: "GET", target: target).followsFromStore == isSteady)
    }
}
