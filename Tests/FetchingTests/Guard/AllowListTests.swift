import Model
import Testing

@testable import Fetching

@Suite("Allow list") struct AllowListTests {
    @Test(
        "An entry exempts what it names and nothing more",
        arguments: [
            ("feeds.lan", "http://feeds.lan/", true), ("feeds.lan", "https://FEEDS.LAN:8443/x", true),
            ("feeds.lan", "http://a.feeds.lan/", false),
            ("feeds.lan:8080", "http://feeds.lan:8080/", true), ("feeds.lan:8080", "http://feeds.lan/", false),
            ("feeds.lan:80", "http://feeds.lan/", true), ("feeds.lan:443", "https://feeds.lan/", true),
            ("feeds.lan:80", "https://feeds.lan/", false),
            ("*.lan", "http://feeds.lan/", true), ("*.lan", "http://a.b.lan/", true), ("*.lan", "http://lan/", false),
            ("*.lan", "http://evil-lan/", false), ("127.0.0.1", "http://127.0.0.1:9/", true), ("127.0.0.1", "http://127.1/", false),
            ("127.0.0.1", "http://2130706433/", false), ("127.0.0.1", "http://localhost/", false), ("[::1]", "http://[::1]:8080/", true),
            ("::1", "http://[::1]/", true), ("[::1]:8080", "http://[::1]/", false),
        ])
    func hosts(entry: String, url: String, expected: Bool) throws {
        #expect(AllowList([entry]).exempts(try #require(WebURL(url))) == expected)
    }

    @Test("A block exempts addresses, whatever their names")
    func block() throws {
        let list = AllowList(["10.1.0.0/16", "fd00::/8"])
        #expect(list.exempts(try #require(IPAddress("10.1.2.3"))))
        #expect(list.exempts(try #require(IPAddress("fd12::1"))))
        #expect(!list.exempts(try #require(IPAddress("10.2.0.1"))))
    }

    @Test(
        "Lines that are no entries are told apart",
        arguments: ["", "*.", "*.a b", "10.0.0.0/99", "http://host/", "host/path", "a@b", "host:99999"])
    func mistakes(line: String) {
        #expect(AllowList.Entry(line) == nil)
    }
}
