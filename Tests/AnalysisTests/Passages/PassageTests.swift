import Testing

@testable import Analysis

@Suite struct PassageTests {
    private static func passage(_ text: String) throws -> Passage {
        Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
    }

    @Test(
        "text is cut into words, numbers, characters and marks",
        arguments: [
            ("The U.S. raised 1,234.5%.", ["the", "u.s.", "raised", "1,234.5", "%", "."]),
            ("a 90-day truce", ["a", "90", "-", "day", "truce"]),
            ("China’s reply", ["china's", "reply"]),
            ("関税145％", ["関", "税", "145", "%"]),
        ])
    func tokens(text: String, wanted: [String]) throws {
        #expect(try Self.passage(text).tokens.map(\.text) == wanted)
    }

    @Test(
        "sentences end where they end",
        arguments: [
            ("The U.S. Treasury agreed. China did not.", 2), ("Mr. Greer met J. Powell. They spoke.", 2), ("“Yes.” He left.", 2),
            ("中方表示反对。美方未回应。", 2), ("Rates rose 2.5 percent today", 1), ("One\nTwo", 2),
        ])
    func sentences(text: String, count: Int) throws {
        #expect(try Self.passage(text).sentences.count == count)
    }

    @Test("phrases are compared word by word, Han without spaces, and never outside the text")
    func phrases() throws {
        let passage = try Self.passage("a state visit 经贸磋商")
        #expect(passage.spells("state visit", at: 1) == 3)
        #expect(passage.spells("经贸磋商", at: 3) == 7)
        #expect(passage.spells("经贸磋商会", at: 3) == nil)
        #expect(passage.spells("a", at: -1) == nil)
        #expect(passage.spells("a", at: 99) == nil)
    }
}
