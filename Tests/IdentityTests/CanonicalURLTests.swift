import Identity
import Testing

@Suite("Canonical addresses")
struct CanonicalURLTests {
    @Test(
        "addresses of one page become one",
        arguments: [
            ("HTTP://WWW.Example.COM:80/News/Deal", "https://example.com/News/Deal"),
            ("https://example.com:443/a/./b/../c", "https://example.com/a/c"),
            ("https://example.com/a//b/", "https://example.com/a/b"),
            ("https://user:word@example.com/a", "https://example.com/a"),
            ("https://example.com./a", "https://example.com/a"),
            ("https://example.com", "https://example.com/"),
            ("https://example.com/a#comments", "https://example.com/a"),
            ("https://example.com/#!/story/7", "https://example.com/#!/story/7"),
            ("https://example.com/a?utm_source=rss&id=7&utm_medium=feed", "https://example.com/a?id=7"),
            ("https://example.com/a?b=2&a=1", "https://example.com/a?a=1&b=2"),
            ("https://example.com/a?fbclid=x&gclid=y&mc_cid=z&CMP=share", "https://example.com/a"),
            ("https://example.com/a?source=rss", "https://example.com/a"),
            ("https://example.com/a?source=wire-7", "https://example.com/a?source=wire-7"),
            ("https://example.com/a?", "https://example.com/a"),
            ("https://example.com/%7euser/%e5%85%b3", "https://example.com/~user/%E5%85%B3"),
            ("https://example.com/关", "https://example.com/%E5%85%B3"),
            ("https://example.com/100%", "https://example.com/100%25"),
            ("https://m.example.com/a", "https://example.com/a"),
            ("https://www.m.example.com/a", "https://example.com/a"),
            ("https://m.com/a", "https://m.com/a"),
            ("https://amp.example.com/a", "https://example.com/a"),
            ("https://example.com/story-7/amp/", "https://example.com/story-7"),
            ("https://example.com/amp/story-7", "https://example.com/story-7"),
            ("https://example.com/story-7.amp.html", "https://example.com/story-7.html"),
            ("https://example.com/story-7?amp=1", "https://example.com/story-7"),
            ("https://www.google.com/amp/s/www.example.com/story-7", "https://example.com/story-7"),
            ("https://example-com.cdn.ampproject.org/c/s/example.com/story-7", "https://example.com/story-7"),
            ("https://www.google.com/url?rct=j&url=https%3A%2F%2Fexample.com%2Fstory-7&sa=t", "https://example.com/story-7"),
            ("https://example.com/news/index.html", "https://example.com/news"),
            ("https://example.com/story;jsessionid=1A2B?id=3", "https://example.com/story?id=3"),
            ("https://example.com:8443/a", "https://example.com:8443/a"),
            ("  https://example.com/a b\n", "https://example.com/a%20b"),
        ])
    func unified(link: String, expected: String) {
        #expect(CanonicalURL.canonical(link) == expected)
    }

    @Test(
        "what is no web address has none",
        arguments: ["", "mailto:a@b.example", "/relative", "https://", "javascript:x", "https://a b/c", "tag:x,2025:1"])
    func none(link: String) {
        #expect(CanonicalURL.canonical(link) == nil)
    }

    @Test("pages that differ stay apart")
    func apart() {
        let links = [
            "https://example.com/a", "https://example.com/A", "https://example.com/a?id=1", "https://example.com/a?id=2",
            "https://a.example.com/a",
            "https://example.com/a/b", "https://example.com/a%2Fb", "https://example.org/a",
        ]
        #expect(Set(links.map(CanonicalURL.canonical)).count == links.count)
    }

    @Test("canonicalising twice changes nothing, whatever is thrown at it")
    func idempotent() {
        var random = SplitMix(state: 3)
        let pieces = [
            "http://", "https://", "www.", "m.", "amp.", "mobile.", "example.com", "google.com", "cdn.ampproject.org", "/", "//", "/amp",
            "/s/", "/c/",
            "index.html", ".amp.html", ".amp", "..", ".", "%2e", "%2F", "%41", "%e5", "%", "%zz", ";jsessionid=1", "?", "&", "=",
            "utm_source=x", "id=1",
            "url=https://www.m.example.com/amp", "q=", "#", "#!", "a", "B", "关", ":80", ":443", ":8080", "@", " ", "\\", "+", "amp=1",
            "url", "amp/s/",
        ]
        for _ in 0..<20_000 {
            let link = "http" + (0..<Int(random.next() % 12)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            guard let once = CanonicalURL.canonical(link) else { continue }
            #expect(CanonicalURL.canonical(once) == once, "\(link)")
        }
    }

    @Test(
        "a site's root and its sections name no article",
        arguments: ["https://example.com/", "https://example.com/news", "https://example.com/world/asia"])
    func sections(link: String) {
        #expect(!CanonicalURL.isSpecific(link))
    }
}

struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
