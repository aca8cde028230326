import Testing

@testable import Config

@Suite("The files around the product") struct ShippedFilesTests {
    private static let system = Places(environment: [:], userID: 0)

    private static func text(_ path: String) throws -> String {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        return String(decoding: try ConfigurationFile.bytes(of: root + "/" + path), as: UTF8.self)
    }

    private static func read(_ text: String) throws(ConfigurationErrors) -> Configuration {
        try Configuration.read(Array(text.utf8), file: "/etc/tradewire/tradewire.toml", places: system)
    }

    @Test("hold a sample configuration that passes its own check, with feeds in both languages")
    func sample() throws {
        let configuration = try Self.read(try Self.text("config/tradewire.toml"))
        #expect(configuration.warnings.isEmpty)
        #expect(configuration.feeds.count { $0.enabled } >= 30)
        #expect(configuration.feeds.count { $0.tags.contains("zh") && $0.enabled } >= 8)
        #expect(configuration.feeds.allSatisfy { $0.url.hasPrefix("https://") && !$0.tags.isEmpty })
    }

    @Test("say of each feed what it is")
    func commentedFeeds() throws {
        let headers = try Self.text("config/tradewire.toml").split(separator: "\n").filter { $0.hasPrefix("[[feed]]") }
        #expect(headers.allSatisfy { $0.hasPrefix("[[feed]] # ") })
    }

    @Test("show the true defaults: taking every # away changes nothing")
    func defaults() throws {
        let sample = try Self.text("config/tradewire.toml")
        var settings = sample.split(separator: "\n", omittingEmptySubsequences: false).prefix {
            $0 != "# United States: offices that make trade policy"
        }
        .map { $0.wholeMatch(of: /#([a-z_]+ = .*)/).map { String($0.1) } ?? String($0) }
        #expect(settings.contains("interval = \"1h\"              # how often a feed is polled that says nothing about it"))
        settings.append("[[feed]]\nurl = \"https://a.example/\"")
        var shown = try Self.read(settings.joined(separator: "\n"))
        shown.feeds = []
        var defaults = try Self.read("[[feed]]\nurl = \"https://a.example/\"")
        defaults.feeds = []
        #expect(shown == defaults)
    }

    @Test("name every setting, in the sample and in the manual", arguments: Configuration.keys)
    func everyKey(_ key: String) throws {
        let parts = key.split(separator: ".")
        let (table, name) = (String(try #require(parts.first)), String(try #require(parts.last)))
        let heading = table == "feed" ? "FEEDS" : "[\(table)]"
        let manual = try Self.text("docs/man/tradewire.toml.5").split(separator: #/\n\.S[hs] /#).first { $0.hasPrefix(heading) } ?? ""
        #expect(manual.contains("\n.It Ic \(name)\n"), "\(key) is missing in tradewire.toml(5)")
        let sample = try Self.text("config/tradewire.toml")
        if table == "feed" {
            #expect(sample.contains(try Regex("\\b\(name)\\b")))
        } else {
            let section = sample.split(separator: "\n[").first { $0.hasPrefix("\(table)]") } ?? ""
            #expect(section.contains(try Regex("\n#(e\\.g\\. )?\(name) = ")), "\(key) is missing in the sample")
        }
    }

    @Test("hold a demonstration that stays on this machine")
    func demo() throws {
        let configuration = try Self.read(try Self.text("config/demo.toml"))
        #expect(configuration.warnings.isEmpty)
        #expect(configuration.feeds.count == 6)
        #expect(configuration.feeds.allSatisfy { $0.url.hasPrefix("http://127.0.0.1:8439/") })
        for feed in configuration.feeds {
            let file = feed.url.split(separator: "/").last ?? ""
            #expect(try !Self.text("config/demo/\(file)").isEmpty)
        }
    }
}
