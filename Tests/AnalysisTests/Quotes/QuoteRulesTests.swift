import Model
import Testing

@testable import Analysis

@Suite struct QuoteRulesTests {
    private func quotes(_ text: String, title: String = "") throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: title, text: text)).facts(.quote)
    }

    private func speaker(_ text: String) throws -> String? { try quotes(text).first?["speaker"]?.string }

    @Test(
        "names, coinages and scare quotes are no speech",
        arguments: [
            "The so-called \"Liberation Day\" came.", "It is known as the \"50% rule\".", "所谓“脱钩”不可行。", "The film \"Dragon Gate\" opens.",
        ])
    func notSpeech(text: String) throws {
        #expect(try quotes(text).isEmpty)
    }

    @Test("a quotation split by its attribution is two spans of one speaker")
    func split() throws {
        let found = try quotes("“We will talk,” Greer said, “but we will not wait for ever and a day.”")
        #expect(found.map { $0["speaker"]?.string } == ["Jamieson Greer", "Jamieson Greer"])
    }

    @Test("a quotation that runs on into the next paragraph keeps its speaker")
    func runsOn() throws {
        let found = try quotes("“We began in May,” said Bessent. “We were close then.\n“We are closer now than we have been.”")
        #expect(found.count == 3)
        #expect(found.allSatisfy { $0["speaker"]?.string == "Scott Bessent" })
    }

    @Test(
        "pronouns and offices lead back to whoever was named",
        arguments: [
            ("Bessent arrived late. “It went well,” he said.", "Scott Bessent"),
            ("Wang Wentao came out. “The door is open,” the minister said.", "Wang Wentao"),
            ("Mara Lindqvist, an economist at Tern, disagreed. “It costs us all,” Lindqvist said.", "Mara Lindqvist"),
            ("何咏前出席发布会。她说：“中方立场一贯明确。”", "He Yongqian"),
        ])
    func resolution(text: String, wanted: String) throws {
        #expect(try speaker(text) == wanted)
    }

    @Test(
        "where it was said is read from the words around it",
        arguments: [
            ("“A good call,” Trump wrote on Truth Social.", "truth-social"), ("“No comment,” Greer told reporters.", "press-briefing"),
            ("“We are near,” Lutnick said in an interview with CNBC.", "interview"), ("“坚决反对。”林剑在例行记者会上说。", "press-briefing"),
        ])
    func channels(text: String, wanted: String) throws {
        #expect(try quotes(text).first?["channel"]?.string == wanted)
    }

    @Test("a headline's single quotes are speech where somebody is named, and apostrophes are not")
    func headlines() throws {
        let found = try quotes("", title: "'We will fight to the end', says Beijing")
        #expect(found.first?["text"]?.string == "We will fight to the end")
        #expect(try quotes("", title: "China's exporters' orders fall").isEmpty)
    }

    @Test("a mark that never closes quotes nothing")
    func unclosed() throws {
        #expect(try quotes("Trump said: “we are close and then the text goes on").isEmpty)
    }

    @Test(
        "the clause that leads up to the marks or ends the sentence speaks, and the next sentence does not",
        arguments: [
            ("China will “fight to the end” if it must, Lin Jian said on Tuesday.", "Lin Jian"),
            ("Greer was glum. Bessent, who briefed Trump, was more upbeat: “The meetings were very constructive.”", "Scott Bessent"),
            ("Greer said it was “a fair deal for both.” But Lutnick said the opposite.", "Jamieson Greer"),
            ("“Nobody wanted this war of tariffs,” Mara Lindqvist began.", "Mara Lindqvist"),
        ])
    func clauses(text: String, wanted: String) throws {
        #expect(try quotes(text).first { $0["direct"] == .bool(true) }?["speaker"]?.string == wanted)
    }

    @Test("what somebody was asked is not what he said, and what he calls a thing is its name")
    func askedAndCalled() throws {
        #expect(try quotes("Greer was asked, “Will you raise them?” He walked off.").isEmpty)
        #expect(try quotes("Trump unveiled what he calls “reciprocal” tariffs.").isEmpty)
    }

    @Test("the name of goods in marks is no speech, whoever is named beside it")
    func goodsInMarks() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: "China to loosen “rare earth” curbs, Bessent says")
        #expect(!analyser.analyse(item).facts(.quote).contains { $0["text"]?.string == "rare earth" })
    }
}
