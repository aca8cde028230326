import Model
import Testing

@testable import Analysis

@Suite struct SpeakerResolverTests {
    private func quotes(_ text: String, title: String = "") throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 6, day: 5))).facts(.quote)
    }

    @Test(
        "the last words in marks are those of whoever the article makes speak",
        arguments: [
            ("Greer met growers, saying: “Nobody will be left behind this time.”", "Jamieson Greer"),
            ("Britain urged Canada and Mexico to wait, saying “nobody gains” from haste.", "United Kingdom"),
            ("Greer hopes the pause “ends well” and called it “a good sign.”", "Jamieson Greer"),
            ("Lutnick said the plan was “years in the making” and that it had “nothing to do with the call.”", "Howard Lutnick"),
            ("“The shed is full,” said Teresa Quill, who sells seeds in Ohio, “and nothing new will come.”", "Teresa Quill"),
            ("Mara Lindqvist runs a port. The board was told that “our ports will reply in kind”, Lindqvist said.", "Mara Lindqvist"),
            ("Orders will fall in autumn, says Mara Lindqvist. “No shop will order twice.”", "Mara Lindqvist"),
            ("“Rent is rent,” shrugs Lin Weidong, who sells lamps in Yiwu.", "Lin Weidong"),
            ("The duties send a “very clear signal” to growers, says Mara Lindqvist, head of a union.", "Mara Lindqvist"),
            ("“We ship on Monday,” Peter Quill, in charge of freight at Tern Lines, told a forum.", "Peter Quill"),
            ("Mara Lindqvist, 58, grows beans. “I have two sons,” the 58-year-old said.", "Mara Lindqvist"),
            ("“We pay twice,” Mara Lindqvist said. “Twice, and for nothing at all,” the farmer said.", "Mara Lindqvist"),
            ("Bessent said in a statement that the talks went on. “We are close to the end,” the statement said.", "Scott Bessent"),
            ("Ms. Anna Quill and Greer met. Quill left. “I stay for the vote,” he said.", "Jamieson Greer"),
            ("Dana Whitlock, chair of the growers, issued the following statement: “We will not sell now.”", "Dana Whitlock"),
            ("“Section 232 is a tool,” Ambassador Greer said.", "Jamieson Greer"),
            ("Dana Whitlock: 'We will not sell a single bean'", "Dana Whitlock"),
        ])
    func speakers(text: String, wanted: String) throws {
        #expect(try quotes(text).last { $0["direct"] == .bool(true) }?["speaker"]?.string == wanted)
    }

    @Test("paragraphs that run on before their speaker is named are his too, also between straight marks")
    func namedLate() throws {
        let found = try quotes("\"We began in spring, long before.\n\"We end in autumn, I hope,\" Dana Whitlock said.")
        #expect(found.map { $0["speaker"]?.string } == ["Dana Whitlock", "Dana Whitlock"])
    }

    @Test(
        "the office that a country's head holds names him on that day",
        arguments: [
            ("The US secretary of state said the talks would go on.", "Marco Rubio"),
            ("The US president said the talks would go on.", "Donald Trump"),
            ("中国商务部部长表示，双方应当加强沟通。", "Wang Wentao"), ("The commerce minister, Wang Wentao, said the talks would go on.", "Wang Wentao"),
        ])
    func offices(text: String, wanted: String) throws {
        #expect(try quotes(text).first?["speaker"]?.string == wanted)
    }

    @Test(
        "names of works, what a thing is called, headings between marks, and what the article says of others are no speech",
        arguments: [
            "A film called “Salt and Steel” follows two families.", "It builds what is called a “chain shelter” for ships.",
            "The port was shut for a week.\n'A week of silence'\nIt opened again on Monday.",
            "Lutnick spoke, a lawyer has said, as it emerged that ships were “turned away at night”.",
        ])
    func notSpeech(text: String) throws {
        #expect(try quotes(text).filter { $0["direct"] == .bool(true) }.isEmpty)
    }

    @Test(
        "Chinese speakers are found behind whoever passes their words on, unnamed, foreign, or without a comma after the verb",
        arguments: [
            ("“谁来买单？”俄亥俄州农户汤姆·奎尔问道。", "汤姆·奎尔"), ("“这笔账由我们付。”得州进口商罗德里格斯说。", "罗德里格斯"),
            ("一名白宫官员说：“目前没有安排。”", "一名白宫官员"), ("贝森特在社交平台上发文：“谈判会继续下去。”", "Scott Bessent"),
            ("据路透社报道，贝森特说谈判取得进展。", "Scott Bessent"), ("新华社援引发言人的话说，谈判取得实质性进展。", "发言人"),
        ])
    func chinese(text: String, wanted: String) throws {
        #expect(try quotes(text).first?["speaker"]?.string == wanted)
    }

    @Test("said to shine or to praise is no report", arguments: ["贝森特称赞谈判取得的进展很大。", "贝森特说话时语气平静而坚定。"])
    func otherVerbs(text: String) throws {
        #expect(try quotes(text).isEmpty)
    }

    @Test(
        "a headline's label speaks, on either side of its colon",
        arguments: [
            ("Greer: duties will stay for a while", "Jamieson Greer"), ("Duties will stay for a while: Greer", "Jamieson Greer"),
            ("Bessent: talks with China are 'a bit slow'", "Scott Bessent"),
            ("'Nobody wins such a war': Chinese ambassador", "Chinese ambassador"),
            ("商务部回应加征关税：与事实严重不符", "Ministry of Commerce of China"), ("贝森特：中美谈判进展有限", "Scott Bessent"),
        ])
    func labels(title: String, wanted: String) throws {
        #expect(try quotes("", title: title).map { $0["speaker"]?.string } == [wanted])
    }

    @Test(
        "a place before a headline's colon does not speak", arguments: ["Germany: man charged after a fire", "Analysis: duties will stay"])
    func places(title: String) throws {
        #expect(try quotes("", title: title).isEmpty)
    }
}
