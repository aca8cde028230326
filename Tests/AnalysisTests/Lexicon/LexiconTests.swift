import Model
import Testing

@testable import Analysis

@Suite struct LexiconTests {
    private static func entry(
        _ id: String, _ name: String, kind: LexiconEntry.Kind = .institution, aliases: [String] = [], exact: [String] = []
    ) -> LexiconEntry {
        var entry = LexiconEntry(id: id, name: name, kind: kind, location: "test: \(id)")
        entry.aliases = aliases
        entry.caseSensitiveAliases = exact
        return entry
    }

    private static func found(_ text: String, _ entries: [LexiconEntry]) throws -> [String] {
        let lexicon = try Lexicon(entries: entries)
        let scanned = ScannedText(text)
        return lexicon.matches(in: scanned).map { "\(lexicon.entries[$0.entry].id) \(scanned[$0.range])" }
    }

    @Test("alphabetic forms match whole words, in any letter case")
    func wholeWords() throws {
        let entries = [Self.entry("chip", "chip", kind: .company)]
        #expect(try Self.found("Chip makers; chipper, microchip, CHIP.", entries) == ["chip Chip", "chip CHIP"])
    }

    @Test(
        "case-sensitive forms want their letters",
        arguments: [("the US said", ["us US"]), ("tell us more", []), ("the U.S. said", ["us U.S."])])
    func letterCase(text: String, wanted: [String]) throws {
        #expect(try Self.found(text, [Self.entry("us", "United States", aliases: ["U.S."], exact: ["US"])]) == wanted)
    }

    @Test("the longest form that starts at a place wins, and Han needs no spaces")
    func longestWins() throws {
        let entries = [Self.entry("us", "美国"), Self.entry("mofcom", "商务部"), Self.entry("us-commerce", "美国商务部")]
        #expect(try Self.found("中国商务部回应美国商务部", entries) == ["mofcom 商务部", "us-commerce 美国商务部"])
    }

    @Test("a long form that breaks off leaves the shorter one that ended on the way")
    func shorterAfterAll() throws {
        let entries = [Self.entry("trade", "trade", kind: .term), Self.entry("trade-war", "trade war zone", kind: .term)]
        #expect(try Self.found("a trade war zoned", entries) == ["trade trade"])
    }

    @Test("traditional characters, full-width letters, curly apostrophes and hyphens fold away")
    func folding() throws {
        let entries = ["关税", "WTO", "Lan Fo'an", "rare earth"].map { Self.entry($0, $0) }
        #expect(
            try Self.found("關稅 ＷＴＯ Lan Fo’an rare‑earth", entries)
                == ["关税 關稅", "WTO ＷＴＯ", "Lan Fo'an Lan Fo’an", "rare earth rare‑earth"])
    }

    @Test("things that are traded and done are found in the plural, people are not")
    func plurals() throws {
        let entries = [Self.entry("tariff", "tariff", kind: .instrument), Self.entry("greer", "Greer", kind: .person)]
        #expect(try Self.found("tariffs Greers", entries) == ["tariff tariffs"])
    }

    @Test("Latin forms are found inside Han text")
    func latinInHan() throws {
        #expect(try Self.found("对TikTok的限制", [Self.entry("tiktok", "TikTok")]) == ["tiktok TikTok"])
    }

    @Test("offsets count Unicode scalars and convert to UTF-8")
    func offsets() throws {
        let lexicon = try Lexicon(entries: [Self.entry("tariff", "关税")])
        let text = ScannedText("🐼é关税")
        let match = try #require(lexicon.matches(in: text).first)
        #expect(match.range == 2..<4)
        #expect(text.utf8Offset(ofScalar: match.start) == 6)
    }

    @Test("of two entries with one form the one that wants its letter case is preferred, then the first")
    func ties() throws {
        let entries = [Self.entry("apple-fruit", "apple"), Self.entry("apple-company", "Apple Inc", exact: ["Apple"])]
        #expect(try Self.found("Apple and apple", entries) == ["apple-company Apple", "apple-fruit apple"])
    }

    @Test("entries that cannot be used are refused with their place")
    func errors() {
        #expect(throws: LexiconError.duplicateID("a", first: "test: a", second: "test: a")) {
            try Lexicon(entries: [Self.entry("a", "x"), Self.entry("a", "y")])
        }
        #expect(throws: LexiconError.emptyForm(id: "a", location: "test: a")) {
            try Lexicon(entries: [Self.entry("a", "x", aliases: [" "])])
        }
        #expect(throws: LexiconError.formTooLong(id: "a", location: "test: a", limit: 80)) {
            try Lexicon(entries: [Self.entry("a", String(repeating: "x", count: 81))])
        }
    }

    @Test("an empty lexicon finds nothing and an empty text holds nothing")
    func empty() throws {
        #expect(try Self.found("tariff", []) == [])
        #expect(try Self.found("", [Self.entry("a", "tariff")]) == [])
    }

    @Test("every form of many random ones is found where it stands alone")
    func everyFormIsFound() throws {
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let letters = Array("abcdefgh 关税贸易中美")
        let forms = Set((0..<2000).map { _ in "k" + String((0..<(1 + random(6))).map { _ in letters[random(letters.count)] }) + "z" })
        let lexicon = try Lexicon(entries: forms.sorted().enumerated().map { Self.entry("e\($0)", $1) })
        for form in forms {
            let text = ScannedText(form)
            #expect(lexicon.matches(in: text).map(\.range) == [0..<text.count])
        }
    }
}
