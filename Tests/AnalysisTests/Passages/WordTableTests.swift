import Testing

@testable import Analysis

@Suite struct WordTableTests {
    @Test("every word is found with its value, and no other word")
    func lookUp() {
        let words = (0..<500).map { "word\($0)" }
        let table = WordTable(words.enumerated().map { (word: $1, value: $0) })
        #expect(words.enumerated().allSatisfy { table[$1] == $0 })
        #expect(!(500..<1000).contains { table.contains("word\($0)") })
        #expect(!table.contains(""))
    }

    @Test("of a word that is given twice the first value counts, and empty words are none")
    func doubles() {
        let table = WordTable([(word: "tariff", value: 1), (word: "", value: 2), (word: "tariff", value: 3)])
        #expect(table["tariff"] == 1)
        #expect(table.keys == ["tariff"])
    }

    @Test("words are listed with spaces and line breaks between them, and sets are joined")
    func sets() {
        let words = WordSet(listing: "from to\nuntil").union(["关税"])
        #expect(["from", "to", "until", "关税"].allSatisfy(words.contains))
        #expect(!words.contains("税"))
    }

    @Test("a phrase of two tables with one print is still told apart")
    func prints() throws {
        let passage = Passage(field: .text, text: "tariff 关税", lexicon: try #require(Fixture.lexicon))
        #expect(passage.isWord(0, in: ["tariff"]))
        #expect(!passage.isWord(0, in: ["duty"]))
        #expect(!passage.isWord(99, in: ["tariff"]))
    }
}
