import Model
import Testing

@testable import Config

@Suite("A configuration") struct ConfigurationTests {
    @Test("has every default when the file is empty, and warns that there are no feeds")
    func defaults() throws {
        let configuration = try read("")
        #expect(configuration.feeds.isEmpty)
        // What operators of feeds name as the most that they want to see.
        #expect(configuration.sync.interval == .seconds(3600))
        #expect(configuration.sync.totalTimeout == .seconds(60))
        #expect(configuration.sync.firstByteTimeout == .seconds(20))
        #expect(configuration.sync.redirectLimit == 10)
        #expect(configuration.sync.bodyByteLimit == 16 * 1024 * 1024)
        #expect(configuration.sync.headerByteLimit == 256 * 1024)
        #expect(configuration.cache.path == "/home/ada/.local/state/tradewire/tradewire.sqlite")
        #expect(configuration.cache.keepCore == nil)
        #expect(configuration.server.socket == "/run/user/1000/tradewire/tradewire.sock")
        #expect(configuration.server.adminSocket == "/run/user/1000/tradewire/admin.sock")
        #expect(configuration.lexicon.directory == "/etc/lexicon")
        #expect(configuration.network.allow.isEmpty)
        #expect(configuration.warnings.map(\.fault) == ["no feeds"])
    }

    @Test("may set a whole User-Agent")
    func userAgent() throws {
        #expect(try read("[network]\nuser_agent = \"desk/1 (x; y)\"").network.userAgent == "desk/1 (x; y)")
        #expect(try read("").network.userAgent == nil)
    }

    @Test("takes every setting of a feed")
    func wholeFeed() throws {
        let configuration = try read(
            """
            # a comment first

            [[feed]]
            url = "https://example.org/feed"
            title = "Example"
            tags = ["wire", "zh"]
            interval = "2h"
            enabled = true
            full_text = true
            content_selector = "article .text"
            strip_selector = ".ad"
            """)
        var feed = FeedSettings(url: "https://example.org/feed")
        feed.title = "Example"
        feed.tags = ["wire", "zh"]
        feed.interval = .seconds(7200)
        feed.fullText = true
        feed.contentSelector = "article .text"
        feed.stripSelector = ".ad"
        feed.line = 3
        #expect(configuration.feeds == [feed])
        #expect(configuration.warnings.isEmpty)
    }

    @Test("takes feeds written as a list of inline tables too")
    func inlineFeeds() throws {
        let configuration = try read("feed = [{ url = \"https://a.example/\" },\n { url = \"https://b.example/\" }]")
        #expect(configuration.feeds.map(\.url) == ["https://a.example/", "https://b.example/"])
        #expect(configuration.feeds.map(\.line) == [1, 2])
    }

    @Test("warns when every feed is switched off")
    func allOff() throws {
        let configuration = try read("[[feed]]\nurl = \"https://a.example/\"\nenabled = false")
        #expect(configuration.warnings.map(\.fault) == ["every feed is switched off"])
    }

    @Test("reads paths from home, from the root, and from beside its file")
    func paths() throws {
        let configuration = try read(
            """
            [cache]
            path = "~/news.sqlite"
            [server]
            socket = "/tmp/a.sock"
            [network]
            credentials_file = "secrets.toml"
            """)
        #expect(configuration.cache.path == "/home/ada/news.sqlite")
        #expect(configuration.server.socket == "/tmp/a.sock")
        #expect(configuration.network.credentialsFile == "/etc/secrets.toml")
    }

    @Test("lets defaults give way to what is set beside them")
    func yieldingDefaults() throws {
        let sync = try read("[sync]\ninterval = \"2d\"\ntotal_timeout = \"5s\"\nconcurrency = 1").sync
        #expect(sync.maxInterval == .seconds(2 * 86_400))
        #expect(sync.firstByteTimeout == .seconds(5))
        #expect(sync.perHost == 1)
        #expect(try read("[sync]\ninterval = 60").sync.minInterval == .seconds(60))
    }

    @Test("keeps articles for ever where it is told so")
    func forever() throws {
        let cache = try read("[cache]\nkeep_no = \"forever\"\nkeep_related = \"P30D\"").cache
        #expect(cache.keepNo == nil)
        #expect(cache.keepRelated == .seconds(30 * 86_400))
    }

    @Test(
        "takes hosts, ports, domains and blocks of addresses that may be private",
        arguments: [
            ("Feeds.LAN", "feeds.lan"), ("feeds.lan:8080", "feeds.lan:8080"), ("[::1]", "[::1]"), ("[::1]:8080", "[::1]:8080"),
            ("fd00::1", "fd00::1"),
            ("10.0.0.7", "10.0.0.7"), ("*.lan", "*.lan"), ("192.168.1.0/24", "192.168.1.0/24"), ("fd00::/8", "fd00::/8"),
            ("新闻.example", "新闻.example"),
        ])
    func allowedHosts(_ written: String, _ read: String) throws {
        #expect(try ConfigTests.read("[network]\nallow = [\"\(written)\"]").network.allow == [read])
    }

    @Test(
        "takes nothing else for a host",
        arguments: [
            "http://a/", "a/b", "*.", "*", "a b", "a:b", "a:99999", "me@a", "10.0.0.0/33", "10.0.0/8", "fd00::/129", "::1/x", "-a", "a..b",
            "?",
        ])
    func notHosts(_ written: String) {
        #expect(mistakes("[network]\nallow = [\"\(written)\"]").count == 1)
    }

    @Test("is the same for Windows line ends and a byte order mark")
    func lineEnds() throws {
        let text = "[sync]\r\ninterval = \"1h\"\r\n[[feed]]\r\nurl = \"https://a.example/\"\r\n"
        let plain = try read(text.filter { $0 != "\r" }.replacing("\r\n", with: "\n"))
        #expect(try read("\u{FEFF}" + text) == plain)
    }

    @Test("knows its own keys")
    func keys() {
        #expect(Set(Configuration.keys).count == Configuration.keys.count)
        #expect(Configuration.keys.contains("feed.url"))
        #expect(Configuration.keys.contains("sync.per_host_gap"))
        #expect(Configuration.keys.contains("log.format"))
    }
}
