import Model
import Testing

@testable import Analysis

@Suite struct EnglishReportTests {
    private func quotes(_ text: String, title: String = "") throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 10, day: 14))).facts(.quote)
    }

    @Test(
        "speech without marks is reported where somebody named stands beside the verb",
        arguments: [
            ("Bessent said the truce would hold.", "Scott Bessent", "the truce would hold"),
            ("Greer told reporters on Monday that the duties would rise in May.", "Jamieson Greer", "the duties would rise in May"),
            ("Lutnick told CNBC late on Tuesday night that a deal was near.", "Howard Lutnick", "a deal was near"),
            ("The duties would rise again in May, Greer said on Monday.", "Jamieson Greer", "The duties would rise again in May"),
            ("Growers cannot wait any longer, said Mara Lindqvist, head of a union.", "Mara Lindqvist", "Growers cannot wait any longer"),
            ("According to Greer, the pause runs for a year.", "Jamieson Greer", "the pause runs for a year"),
            ("The pause runs for a year, according to Greer.", "Jamieson Greer", "The pause runs for a year"),
            ("Greer, standing beside him, said China would buy more beans.", "Jamieson Greer", "China would buy more beans"),
            ("Leo Brandt of Tern Economics said in a note that growth would slow this year.", "Leo Brandt", "growth would slow this year"),
            ("Bessent spoke first. He added that the terms had been agreed.", "Scott Bessent", "the terms had been agreed"),
        ])
    func reported(text: String, speaker: String, words: String) throws {
        let found = try quotes(text)
        #expect(found.map { $0["speaker"]?.string } == [speaker])
        #expect(found.map { $0["text"]?.string } == [words])
        #expect(found.first?["direct"] == .bool(false))
        #expect(found.first?.rule == "quote.reported")
    }

    @Test(
        "what is denied, passive, subordinate, the writer's own, or of nobody named is no report",
        arguments: [
            "Bessent did not say the truce would hold.", "The plan, which Bessent said would hold, has failed.",
            "Aides to Trump said the duties would rise in May.", "Analysts said the duties would rise in May.",
            "China added 28 American firms to its control list.", "In a statement on Monday, the Treasury Department said.",
            "Trump was told that the duties would rise in May.", "Bessent told reporters aboard a plane to Madrid.",
            "A more pressing factor, Greer said, is the price of beans.", "If Trump said the duties would rise, markets would fall.",
        ])
    func notReported(text: String) throws {
        #expect(try quotes(text).isEmpty)
    }

    @Test("a headline reports too")
    func headline() throws {
        let found = try quotes("", title: "Bessent says China truce will hold")
        #expect(found.first?["text"]?.string == "China truce will hold")
    }

    @Test("a sentence with words in marks is told by those words alone")
    func marked() throws {
        let found = try quotes("Bessent said the talks in Madrid were “a very good start”.")
        #expect(found.map { $0["direct"] } == [.bool(true)])
    }
}
