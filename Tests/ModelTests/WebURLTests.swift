import Testing

@testable import Model

@Suite("Web addresses")
struct WebURLTests {
    /// RFC 3986 §5.4.1 and §5.4.2.
    @Test(
        "References are resolved as RFC 3986 resolves them",
        arguments: [
            ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
            (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
            ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
            ("g/../h", "http://a/b/c/h"),
            ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
        ])
    func resolves(reference: String, expected: String) {
        #expect(WebURL("http://a/b/c/d;p?q")?.resolving(reference)?.description == expected)
    }

    @Test(
        "What browsers repair is repaired, and nothing else",
        arguments: [
            ("HTTP://Example.COM:80/A%2fb", "http://example.com/A%2fb"), (" https://x.example/a b\n", "https://x.example/a%20b"),
            ("https://x.example\\a", "https://x.example/a"),
            ("https://u:p@x.example:8443/?q=关税", "https://u:p@x.example:8443/?q=%E5%85%B3%E7%A8%8E"),
            ("http://[2001:DB8::1]:8080/x", "http://[2001:db8::1]:8080/x"), ("https://x.example:443", "https://x.example"),
        ])
    func repairs(text: String, expected: String) {
        #expect(WebURL(text)?.description == expected)
    }

    @Test(
        "What is no address is refused",
        arguments: ["http://", "http://x.example:99999/", "http://x.example:8a/", "https://<b>/", "http://a b/"])
    func refuses(text: String) {
        #expect(WebURL(text) == nil)
    }

    @Test(
        "Printing and reading again changes nothing",
        arguments: ["http://a/b?c#d", "mailto:x@y.example", "//h/p", "p/q", "https://x.example/%E5%85%B3"])
    func idempotent(text: String) throws {
        let once = try #require(WebURL(text)).description
        #expect(WebURL(once)?.description == once)
    }
}
