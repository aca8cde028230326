import Model
import Testing

@testable import Analysis

@Suite struct StandardLexiconTests {
    @Test("the built-in lexicon compiles and is of some size")
    func compiles() throws {
        let lexicon = try Lexicon(entries: StandardLexicon.entries)
        #expect(lexicon.entries.count >= 400)
    }

    @Test("ids are lower-case, dotted, and begin with a kind")
    func ids() {
        for entry in StandardLexicon.entries {
            #expect(entry.id.contains(".") && entry.id == entry.id.lowercased(), "\(entry.id)")
        }
    }

    @Test("offices begin before they end, and weights lie between 0 and 3")
    func offices() {
        for entry in StandardLexicon.entries {
            #expect((0...3).contains(entry.weight), "\(entry.id)")
            for office in entry.offices {
                guard let from = office.from, let until = office.until else { continue }
                #expect(from < until, "\(entry.id): \(office.title)")
            }
        }
    }

    @Test("topics are those that are documented")
    func topics() {
        let known: Set = [
            "tariffs", "talks", "truce", "export-controls", "rare-earths", "agriculture", "sanctions", "currency", "wto-law", "investment",
            "shipping", "fentanyl", "markets", "visits",
        ]
        for entry in StandardLexicon.entries {
            #expect(entry.topics.allSatisfy { known.contains($0) || $0.hasPrefix("off.") }, "\(entry.id): \(entry.topics)")
        }
    }

    @Test(
        "metals, crops and other goods are each their own",
        arguments: [("锗", "germanium"), ("copper", "copper"), ("玉米", "corn"), ("aluminium", "aluminum"), ("芯片", "semiconductor")])
    func goods(form: String, name: String) throws {
        let lexicon = try #require(Fixture.lexicon)
        let match = try #require(lexicon.matches(in: ScannedText(form)).first)
        #expect(lexicon.entries[match.entry].name == name)
    }

    @Test(
        "a company is not another company of its trade",
        arguments: [("Google", "Google"), ("谷歌", "Google"), ("雷神", "RTX"), ("孟晚舟", "Meng Wanzhou")])
    func companies(form: String, name: String) throws {
        let lexicon = try #require(Fixture.lexicon)
        let match = try #require(lexicon.matches(in: ScannedText(form)).first)
        #expect(lexicon.entries[match.entry].name == name)
    }
}
