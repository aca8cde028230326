import Model
import Testing

@testable import Analysis

@Suite struct ReportedSpeechTests {
    private func quotes(_ text: String) throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: "", text: text, day: CivilDay(year: 2025, month: 7, day: 28))).facts(.quote)
    }

    @Test(
        "Chinese prose reports speech after its verb, without marks, and that is not said to be direct",
        arguments: [
            ("何立峰指出，双方应当用好磋商机制。", "He Lifeng", "双方应当用好磋商机制"),
            ("王毅同鲁比奥会面时表示，双方应当加强沟通。", "Wang Yi", "双方应当加强沟通"),
            ("何立峰在会见贝森特时强调，合作是唯一正确选择。", "He Lifeng", "合作是唯一正确选择"),
            ("商务部新闻发言人表示：中方将采取必要措施。", "Ministry of Commerce of China", "中方将采取必要措施"),
        ])
    func reported(text: String, speaker: String, words: String) throws {
        let found = try quotes(text)
        #expect(found.map { $0["speaker"]?.string } == [speaker])
        #expect(found.first?["text"]?.string == words)
        #expect(found.first?["direct"] == .bool(false))
    }

    @Test(
        "A country behind the one who speaks is where it was said",
        arguments: ["德国外长在中国说，双方应当加强经贸合作。", "法国财长在美国表示，关税对各方都没有好处。", "这家公司的董事长在美国表示，关税让成本大幅上升。"])
    func place(text: String) throws {
        #expect(try quotes(text).allSatisfy { !["China", "United States"].contains($0["speaker"]?.string) })
    }

    @Test(
        "A sentence cut for its length in the middle of a name is read like any other",
        arguments: [
            "Commerce Department said the tariffs would rise", "Chinese Commerce Ministry said it would answer",
            "According to a trader, 34, prices",
        ])
    func cut(words: String) throws {
        for filler in 770...805 {
            let text = String(repeating: "a ", count: filler / 2) + (filler % 2 == 0 ? "" : "b") + " " + words + " sharply, 34, again"
            #expect(try quotes(text).count < 5)
        }
    }

    @Test("她 and 他 lead back to whoever spoke before")
    func pronouns() throws {
        let found = try quotes("何咏前表示，双方团队正在落实成果。她强调，希望美方相向而行。")
        #expect(found.map { $0["speaker"]?.string } == ["He Yongqian", "He Yongqian"])
    }

    @Test(
        "statistics, reports of nobody and nouns that end like verbs are not speech",
        arguments: ["据海关总署统计，今年对美出口下降。", "有消息称，会谈将延期举行。", "他的职称，是高级工程师和教授。"])
    func notSpeech(text: String) throws {
        #expect(try quotes(text).isEmpty)
    }

    @Test("the turns of a transcript are direct speech of their speakers; questions of nobody are left out")
    func transcript() throws {
        let turns = [
            "PRESIDENT TRUMP: We have a deal with China, a great one.", "Q: When will it be signed, sir?",
            "SECRETARY BESSENT: The papers are being written now.",
        ]
        let found = try quotes(turns.joined(separator: "\n"))
        #expect(found.map { $0["speaker"]?.string } == ["Donald Trump", "Scott Bessent"])
        #expect(found.first?["text"]?.string == "We have a deal with China, a great one.")
        #expect(found.first?["direct"] == .bool(true))
        #expect(try quotes("外交部发言人郭嘉昆：中方立场是一贯的、明确的。").first?["speaker"]?.string == "Guo Jiakun")
    }

    @Test(
        "speakers are found beside adverbs, places, trades and dashes",
        arguments: [
            ("In a statement on Tuesday, the Treasury Department said: “The talks will go on next week.”", "US Treasury Department"),
            ("Beijing “will not be lectured”, the US Treasury chief told CNBC.", "Scott Bessent"),
            ("“THEY PLAYED IT WRONG, AND THEY KNOW IT!” Mr. Trump wrote on Truth Social.", "Donald Trump"),
            ("Trump spoke. Stephanie Kelm, who sells kettles in Ohio, froze orders. “At 100 I close,” she said.", "Stephanie Kelm"),
            ("Li Chenggang said the two sides reached a “preliminary consensus” in Malaysia.", "Li Chenggang"),
            ("“The playbook is to flood the market,” Mr. Greer said.", "Jamieson Greer"),
            ("Trump was calm. “Highly respected President Xi just had a bad moment,” he said.", "Donald Trump"),
            ("Shops had told her that it was “uninvestible”, Bessent said.", "Scott Bessent"),
            ("“We lost a season,” said longtime grower Mike Browne.", "Mike Browne"),
            ("Dana Whitlock flatly said: “We will not pay it twice.”", "Dana Whitlock"),
            ("“Our door is open, and we will see who comes in.”\n— Liu Pengyu, embassy spokesman", "Liu Pengyu"),
            ("Wang Wentao criticised the move, saying, “It harms everyone at the table.”", "Wang Wentao"),
            ("“We will not accept it,” Greer said. “It is over,” the trade envoy added.", "Jamieson Greer"),
        ])
    func speakers(text: String, wanted: String) throws {
        #expect(try quotes(text).last?["speaker"]?.string == wanted)
    }

    @Test("an answer in a ministry's questions and answers is its spokesperson's")
    func answers() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let text = "问：请介绍磋商成果。\n答：双方达成了重要成果共识，将抓紧落实。\n发言人指出，双方应当相向而行。"
        let item = AnalysedItem(title: "商务部新闻发言人就中美经贸磋商答记者问", text: text, day: CivilDay(year: 2025, month: 10, day: 30))
        let found = analyser.analyse(item).facts(.quote)
        #expect(found.map { $0["speaker_id"]?.string } == ["institution.mofcom", "institution.mofcom"])
    }

    @Test("of two presidents the one whom the sentence before is about is \"the president\"")
    func presidents() throws {
        let text = "Trump landed in Malaysia before his meeting with Xi. “They want a deal, and so do we,” the president said."
        #expect(try quotes(text).first?["speaker"]?.string == "Donald Trump")
    }

    @Test(
        "who is accused did not say so, and a few words behind a determiner name a thing",
        arguments: [
            "Dana Whitlock, a trader, is accused of “smuggling”.",
            "The ministry confirmed that it was building its “digital port system” in Ningbo.",
        ])
    func fragments(text: String) throws {
        #expect(try quotes(text).allSatisfy { $0["direct"] == .bool(false) })
    }
}
