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
            "Bessent did not say the truce would hold.",
            "China added 28 American firms to its control list.", "In a statement on Monday, the Treasury Department said.",
            "Trump was told that the duties would rise in May.", "Bessent told reporters aboard a plane to Madrid.",
            "Shares fell, Greer said on Monday, and oil rose.", "Talks are off, a charge Greer denies.",
            "If Trump said the duties would rise, markets would fall.",
        ])
    func notReported(text: String) throws {
        #expect(try quotes(text).isEmpty)
    }

    @Test(
        "whoever is called by what he is speaks too, and a spokesperson speaks for the institution",
        arguments: [
            ("Analysts said the duties would rise in May.", "Analysts", "the duties would rise in May"),
            ("Aides to Trump said the duties would rise in May.", "Aides to Trump", "the duties would rise in May"),
            ("The list may still grow, said traders who had seen it, a sign that few are at ease.", "traders", "The list may still grow"),
            ("Such a list, Greer said, runs counter to the rules.", "Jamieson Greer", "runs counter to the rules"),
            ("At that price, Greer noted, there is no market.", "Jamieson Greer", "there is no market"),
            ("The list may still grow, two analysts reckon.", "two analysts", "The list may still grow"),
            ("The list may grow, Greer said on Monday, hours after the talks broke off.", "Jamieson Greer", "The list may grow"),
            ("Greer let it be known that the pause would end.", "Jamieson Greer", "the pause would end"),
            ("Nordwick Freight wrote in a note on Monday that rates had peaked.", "Nordwick Freight", "rates had peaked"),
            (
                "A spokesperson for the Chinese Ministry of Commerce noted that the list was long.", "Ministry of Commerce of China",
                "the list was long"
            ),
            (
                "China's Ministry of Commerce spoke out. The list is long, the spokesperson said.", "Ministry of Commerce of China",
                "The list is long"
            ),
            ("Shares fell after Lutnick said the licences would be withdrawn.", "Howard Lutnick", "the licences would be withdrawn"),
            ("LUZERN, May 3 (Tern) -- The quota will shrink, Greer told a farm forum.", "Jamieson Greer", "The quota will shrink"),
            ("The terms are good; the pause will hold, Greer was quoted as saying by a paper.", "Jamieson Greer", "the pause will hold"),
            ("As Greer noted, the pause will end in May.", "Jamieson Greer", "the pause will end in May"),
            ("Greer made clear that the pause would end.", "Jamieson Greer", "the pause would end"),
        ])
    func classes(text: String, speaker: String, words: String) throws {
        let found = try quotes(text)
        #expect(found.map { $0["speaker"]?.string } == [speaker])
        #expect(found.map { $0["text"]?.string } == [words])
    }

    @Test(
        "behind a comma the article goes on, or whoever spoke",
        arguments: [
            ("Greer said the duties would rise, while shares fell in New York.", ["the duties would rise"]),
            ("Greer said the duties would rise, with steel to follow next.", ["the duties would rise"]),
            (
                "Greer said the duties would rise, and China's embassy said the talks were off.",
                ["the duties would rise", "the talks were off"]
            ),
            ("Greer said the duties would rise, adding that no date was set.", ["the duties would rise", "no date was set"]),
            ("Greer said the duties would rise, a sign that talks have stalled.", ["the duties would rise"]),
            ("Greer said the duties would rise and called for patience.", ["the duties would rise"]),
            (
                "Greer said the duties on Peru, Chile and the United States of Mexico would rise.",
                ["the duties on Peru, Chile and the United States of Mexico would rise"]
            ),
        ])
    func ends(text: String, words: [String]) throws {
        #expect(try quotes(text).map { $0["text"]?.string } == words)
    }

    @Test("a few words in marks within what is reported are the speaker's, a term behind a determiner is not")
    func parts() throws {
        let found = try quotes("Hassett estimated that growers were “in no hurry” to plant.")
        #expect(found.map { $0["text"]?.string } == ["in no hurry"])
        #expect(found.map { $0["direct"] } == [.bool(true)])
        #expect(try quotes("Bessent indicated that its “port fee plan” would be dropped.").map { $0["direct"] } == [.bool(false)])
    }

    @Test("a post that is printed as a paragraph of its own is said in these very words")
    func paragraph() throws {
        let found = try quotes("In a post Trump wrote:\nWE WILL NOT BEND, AND NOBODY SHOULD BET ON IT!\nShares fell.")
        #expect(found.map { $0["text"]?.string } == ["WE WILL NOT BEND, AND NOBODY SHOULD BET ON IT!"])
        #expect(found.first?["direct"] == .bool(true) && found.first?["speaker"]?.string == "Donald Trump")
    }

    @Test("marks inside marks close first")
    func nested() throws {
        let found = try quotes("\"Our cooks say \"fresh\" and mean frozen, so taste it first,\" Greer said.")
        #expect(found.map { $0["text"]?.string } == ["Our cooks say \"fresh\" and mean frozen, so taste it first,"])
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
