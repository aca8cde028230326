import Model
import Testing

@testable import Analysis

/// What the verb, the noun's governor or the clause says of a meeting: held, ahead, off, or none.
@Suite struct MeetingGrammarTests {
    private func meetings(_ text: String, title: String = "US and China tariffs: what comes next") throws -> [String] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 6, day: 5), language: nil)
        return analyser.analyse(item).facts(.meeting).filter { $0.field == .text }.map { fact in
            ["kind", "status", "place"].compactMap { fact[$0]?.string }.joined(separator: " ")
        }
    }

    @Test(
        "a verb of meeting tells by its time, its auxiliary and what it hangs on",
        arguments: [
            ("Bessent and He are to meet in Zurich on Friday.", "meeting planned Zurich"),
            ("Yellen was received by Premier Li Qiang in Beijing on Sunday.", "meeting held Beijing"),
            ("The two leaders spoke for ninety minutes on Thursday, their first call since January.", "call held"),
            ("The pair had talked by telephone in June.", "call held"),
            ("Trump said he expects to speak with Xi this week.", "call planned"),
            ("After meeting Wang Wentao in Brussels, Raimondo said progress was slow.", "meeting held Brussels"),
            ("Before meeting Xi, Trump played down expectations.", "meeting planned"),
            ("When Trump meets Xi in Busan on Thursday, soybeans will top the list.", "meeting planned Busan"),
            ("Bessent told Fox News he would probably see his counterpart again in two to three weeks.", "meeting planned"),
            ("Trump hosted Xi at Mar-a-Lago in 2017.", "meeting held Mar-a-Lago"),
            ("Mr Trump came out of eighty minutes with Mr Xi in Osaka.", "meeting held Osaka"),
        ])
    func verbs(text: String, wanted: String) throws { #expect(try meetings(text) == [wanted]) }

    @Test(
        "a noun for a meeting tells by what is done with it and what it does",
        arguments: [
            ("Talks between Washington and Beijing broke up without a deal on Friday.", "talks held"),
            ("The seventh round, due to start in Vienna on Monday, has been put off.", "talks cancelled Vienna"),
            ("A phone call between the two presidents is being arranged, an official said.", "call planned"),
            ("The president's trip to Beijing, originally planned for April, has been pushed back to May.", "visit cancelled Beijing"),
            ("Liu He's trip to Washington was called off after the tweet.", "visit cancelled Washington"),
            ("Trump said a meeting with Xi may not happen.", "meeting planned"),
            ("Neither side would say when the next round would be.", "talks planned"),
            ("The outcome of the Stockholm meetings will be put to Trump.", "meeting held Stockholm"),
            ("Bessent, in Paris for the talks, said both sides wanted stability.", "talks held Paris"),
            ("Rubio's first in-person meeting with Wang Yi was 'constructive', he said.", "meeting held"),
            ("Trump-Xi summit in doubt as tariffs rise", "summit planned"),
            ("An in-person meeting could follow within weeks.", "meeting planned"),
            ("No readout was issued after Tuesday's phone conversation.", "call held"),
        ])
    func nouns(text: String, wanted: String) throws { #expect(try meetings(text) == [wanted]) }

    @Test(
        "a visit is of an official of one side to the other's country, or one that he is asked to pay",
        arguments: [
            ("Trump invites Xi to Mar-a-Lago", "visit invited Mar-a-Lago"),
            ("Xi accepts Trump's invitation to visit Washington", "visit planned Washington"),
            ("Trump is due in the Chinese capital.", "visit planned Beijing"),
            ("Trump wrote that he had accepted an invitation to Beijing in April.", "visit planned Beijing"),
            ("Trump asked Xi to be his guest in Washington later in the year.", "visit invited Washington"),
            ("Raimondo wraps up four-day visit to China", "visit held China"),
            ("The treasury secretary left for Shanghai on Sunday.", "visit held Shanghai"),
            ("Mnuchin and Lighthizer flew to Shanghai on Monday for talks with Liu He.", "talks held Shanghai"),
        ])
    func visits(text: String, wanted: String) throws { #expect(try meetings(text) == [wanted]) }

    @Test(
        "a city stands for the talks that were held in it",
        arguments: [
            ("Since Busan the relationship has kept a steady heading.", "summit held Busan"),
            ("Madrid changed nothing, he reckons.", "talks held Madrid"),
            ("Under the joint statement issued in Geneva the duty falls to 30%.", "talks held Geneva"),
            ("自釜山会晤以来，双方保持克制。", "summit held Busan"), ("中美双方发布日内瓦经贸会谈联合声明。", "talks held Geneva"),
        ])
    func metonyms(text: String, wanted: String) throws { #expect(try meetings(text) == [wanted]) }

    @Test(
        "a market, a port, a dateline, a deal's name and a city where they will meet are no talks that were held",
        arguments: [
            "Copper in London rose on hopes for a truce with China.", "Ships queued in the port of Busan as US duties on China rose.",
            "The Geneva truce runs out in August.", "GENEVA, June 4 – A panel found that US duties on China broke the rules.",
            "The London Metal Exchange fell.", "落实釜山共识，双方暂停关税。",
        ])
    func noMetonyms(text: String) throws { #expect(try meetings(text) == []) }

    @Test(
        "a Chinese clause tells by its adverbs, its aspect and what stands behind the meeting",
        arguments: [
            ("何立峰与贝森特将于下周在苏黎世会面。", "meeting planned Zurich"), ("刘鹤率团赴美磋商。", "talks held"),
            ("李成钢在会谈后对记者说，双方进行了坦诚交流。", "talks held"), ("第六轮磋商推迟到下月举行。", "talks cancelled"),
            ("特朗普说他会在四月去北京。", "visit planned Beijing"), ("两国经贸团队此前已在首尔碰过一次头。", "meeting held Seoul"),
            ("特朗普称已接受邀请，明年4月访问北京。", "visit planned Beijing"), ("特朗普扬言取消与习近平的会面。", "meeting planned"),
            ("谈判进入第二天。", "talks held"), ("川普揚言退出，美中高層仍在瑞士重啟談判。", "talks held Switzerland"),
            ("美方邀请中方代表团赴华盛顿谈判。", "talks invited Washington"),
        ])
    func chinese(text: String, wanted: String) throws { #expect(try meetings(text) == [wanted]) }

    @Test(
        "what is denied, was never, or is somebody else's is no meeting",
        arguments: [
            "Wang Yi and Rubio have yet to meet.", "Xi will not travel to Washington this year, the foreign ministry said.",
            "Beijing turned down a US request for a call between the leaders.", "He Lifeng met American executives in Beijing on Tuesday.",
            "Bessent met with Japan's finance minister on Friday to discuss tariffs on China.",
            "Apple's Tim Cook met Wang Wentao in Beijing on Wednesday.", "The White House denied that talks with China had resumed.",
            "The Commerce Department held a meeting with chip makers on the China rules.",
            "The Senate's session on China tariffs ended late.",
            "No economic and trade negotiations of any kind are under way between China and the United States.",
            "中方从未与美方进行任何谈判。", "双方目前没有会面计划。", "何立峰会见美国商界代表团。",
        ])
    func none(text: String) throws { #expect(try meetings(text) == []) }
}
