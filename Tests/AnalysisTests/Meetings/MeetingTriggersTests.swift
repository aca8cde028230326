import Model
import Testing

@testable import Analysis

/// Which words tell a meeting of the two sides, and whether it was held or lies ahead.
@Suite struct MeetingTriggersTests {
    private func meetings(_ text: String) throws -> [String] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(
            title: "US and China tariffs: what comes next", text: text, day: CivilDay(year: 2025, month: 10, day: 24), language: nil)
        return analyser.analyse(item).facts(.meeting).filter { $0.field == .text }.map { fact in
            ["kind", "status", "place"].compactMap { fact[$0]?.string }.joined(separator: " ")
        }
    }

    @Test(
        "whom one sees, receives, or goes to tells a meeting or a visit",
        arguments: [
            ("Trump told reporters that he would see Xi Jinping next week.", "meeting planned"),
            ("Bessent had received He Lifeng on Wednesday to talk tariffs.", "meeting held"),
            ("Trump said he wants to go to Beijing in the spring.", "visit planned Beijing"),
            ("The envoys of the US and China sat together in Honolulu last week.", "meeting held Honolulu"),
            ("The US and Chinese teams talked through tariffs before they shook hands in Geneva in May.", "meeting held Geneva"),
        ])
    func verbs(text: String, wanted: String) throws { #expect(try meetings(text) == [wanted]) }

    @Test(
        "Chinese words for sitting down, and 会 for what is to come",
        arguments: [
            ("何立峰与贝森特谈了五个小时。", "talks held"), ("刘鹤同耶伦连线，谈到关税。", "call held"),
            ("中方代表会抵达华盛顿展开第十三轮磋商。", "talks planned Washington"), ("贝森特打算在马德里与何立峰碰面。", "meeting planned Madrid"),
            ("美中代表團這個禮拜在瑞典斯德哥爾摩會商。", "talks held Stockholm"), ("九月的马德里会谈，双方没有谈拢。", "talks held Madrid"),
        ])
    func chinese(text: String, wanted: String) throws { #expect(try meetings(text) == [wanted]) }

    @Test(
        "what meets demand, a call with reporters, a negotiator, a summit of others and a traveller are no meetings",
        arguments: [
            "American firms in China meet licensing hurdles at every step.", "The Chinese licence rules meet American anger.",
            "US farmers met China's demand for soybeans.", "Greer said in a call with reporters that China would pay tariffs.",
            "US officials issued a call for restraint to China.", "贝森特与中方谈判代表都很谨慎。", "特朗普没有说何立峰谈了哪些商品。",
            "Leaders of the G20 gathered in Johannesburg before US tariffs on China rose.",
            "Bessent and He Lifeng have met four times since spring.",
            "Trump sees Xi Jinping as a friend.",
        ])
    func none(text: String) throws { #expect(try meetings(text) == []) }

    @Test(
        "the day and what stands before decide whether talks lie ahead",
        arguments: [
            ("Trump and Xi paused tariffs after 80 minutes of talks in Osaka.", "talks held Osaka"),
            ("Carmakers hope for a pause before the US and Chinese teams gather in Kuala Lumpur.", "meeting planned Kuala Lumpur"),
            ("US and Chinese talks in Busan on 30 October could bring a truce.", "talks planned Busan"),
            ("Lutnick praised the US talks with China in London.", "talks held London"),
        ])
    func status(text: String, wanted: String) throws { #expect(try meetings(text) == [wanted]) }

    @Test("two meetings of one sentence keep their own place, day and status")
    func twoInOne() throws {
        let text = """
            He Lifeng will sit down with Bessent in Malaysia on Saturday, which should clear the table for a meeting between Trump and Xi in \
            South Korea on October 30.
            """
        #expect(Set(try meetings(text)) == ["meeting planned Malaysia", "meeting planned South Korea"])
        let other = "Bessent met He Lifeng in Madrid in September and will hold a fifth round of talks with him in Malaysia next week."
        #expect(Set(try meetings(other)) == ["meeting held Madrid", "talks planned Malaysia"])
    }

    @Test("in an item about the two sides' trade, talks need no second naming of both")
    func theirs() throws {
        #expect(try meetings("Lutnick recalled that the first round in Geneva had left much open.") == ["talks held Geneva"])
    }
}
