import Testing

@testable import Syncing

@Suite("robots.txt")
struct RobotsRulesTests {
    private func allows(_ text: String, _ target: String) -> Bool { RobotsRules(Array(text.utf8), agent: "tradewire").allows(target) }

    @Test(
        "The longest rule decides, and of equals the one that allows",
        arguments: [
            ("User-agent: *\nDisallow: /", "/a", false), ("User-agent: *\nDisallow:", "/a", true), ("", "/a", true),
            ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true), ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/c", false),
            ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true), ("user-agent:*\r\ndisallow:/x # no\r\n", "/x/y", false),
            ("User-agent: *\nDisallow: /*.pdf$", "/doc.pdf", false), ("User-agent: *\nDisallow: /*.pdf$", "/doc.pdf?x", true),
            ("User-agent: *\nDisallow: /a*b*c", "/a1b2b3c4", false), ("User-agent: *\nDisallow: /a*b*c", "/a1b2", true),
        ])
    func longest(text: String, target: String, isAllowed: Bool) {
        #expect(allows(text, target) == isAllowed)
    }

    @Test("Our own group hides the common one, also when several agents share it")
    func ownGroup() {
        let text = "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Tradewire/2.0\nDisallow: /private\n"
        #expect(allows(text, "/news"))
        #expect(!allows(text, "/private/x"))
    }

    @Test("A pattern of many stars ends in bounded time")
    func manyStars() {
        let pattern = String(repeating: "*a", count: 2000)
        #expect(allows("User-agent: *\nDisallow: /\(pattern)b$", "/" + String(repeating: "a", count: 4000)))
    }
}
