import Model
import Testing

@testable import Analysis

/// What counts as a report of a stage in the words of headlines and first sentences, and what does not.
@Suite struct StageRulesTests {
    private func stage(_ title: String, _ text: String = "", day: CivilDay? = CivilDay(year: 2025, month: 8, day: 12)) throws -> TalksStage?
    {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: title, text: text, day: day)).stage
    }

    @Test(
        "the table, the line and the paper stand for talks, for a call and for what was agreed",
        arguments: [
            ("US and China back at the negotiating table over tariffs", TalksStage.restarted),
            ("Washington and Beijing return to the table in tariff row", .restarted),
            ("US, China reach preliminary consensus on tariffs", .framework), ("中美就关税达成初步共识", .framework),
            ("Bessent and He Lifeng settle on 90-day tariff pause", .agreed),
            ("US-China tariff talks break up with nothing to show", .stalled), ("中美经贸谈判不欢而散", .stalled),
            ("US-China tariff truce expires, duties snap back", .expired), ("美中關稅休兵再延90天", .extended),
            ("中美互降关税今日生效", .inForce), ("何立峰与贝森特视频通话谈经贸", .held),
            ("贝森特预定下周在马德里与何立峰展开经贸磋商", .scheduled), ("Greer and Bessent to see He Lifeng in Madrid over tariffs", .scheduled),
        ])
    func headlines(title: String, wanted: TalksStage) throws { #expect(try stage(title) == wanted) }

    @Test(
        "first sentences report stages behind a day, a place, a speaker",
        arguments: [
            ("The US and China agreed on Tuesday to suspend most tariffs on each other's goods.", TalksStage.agreed),
            ("Tariff talks between the US and China broke up on Monday without a deal.", .stalled),
            ("Washington and Beijing said that they had gone back to the negotiating table over tariffs.", .restarted),
            ("China charged the US with hollowing out the tariff truce.", .accused),
            ("US trade officials say China fell short of the promises made in the tariff deal.", .accused),
            ("Bessent said he would see He Lifeng in Stockholm next week to discuss tariffs.", .scheduled),
            ("Bessent and He Lifeng sat down in Stockholm on Monday to discuss tariffs.", .held),
            ("A first day of bargaining between US and Chinese delegations over tariffs ended on Monday.", .held),
            ("中美11日发表联合声明，宣布将关税休战延长90天。", .extended), ("中方指出，美方严重违反日内瓦经贸会谈共识。", .accused),
        ])
    func ledes(text: String, wanted: TalksStage) throws { #expect(try stage("", text) == wanted) }

    @Test(
        "what resumes, stalls, lapses or is extended beside the talks is none of their stages",
        arguments: [
            "China's buying of US corn resumed after the tariff row.", "US licences for chips to China stall over tariffs.",
            "USTR extends exclusions from its tariffs on China.", "Lapsed exemptions from US tariffs on Chinese goods may come back.",
            "Banks bet on a collapse of the yuan as US tariffs bite China.", "New US tariffs on Chinese cars take effect.",
            "Trump signs order raising tariffs on China.", "US chip rules meet Chinese anger over tariffs.",
            "China accuses the US of bullying over tariffs.", "Xi invites Trump to visit China amid tariff row.",
            "美国对华关税清单月底生效。",
        ])
    func besides(text: String) throws { #expect(try stage("", text) == nil) }

    @Test(
        "wishes, doubts, terms and what was agreed long ago report nothing",
        arguments: [
            "Carriers ask whether the US-China tariff pause will be prolonged.",
            "US importers hurried to use the tariff truce reached in May with China.",
            "The 90-day tariff pause that the US and China signed in May helped carriers.",
            "In Geneva, the US and China had agreed to take down most tariffs.", "The US-China tariff truce expires on 12 August.",
            "Bessent said he would like to sit down with He Lifeng over tariffs.",
            "Until last week US tariffs on China had stood at 10%, when a round of talks ended without a deal.",
            "日内瓦谈成的中美关税文本，业界仍在细读。", "中美是否延长关税休战，业界观望。",
        ])
    func background(text: String) throws { #expect(try stage("", text) == nil) }

    @Test("what stands far below the lede is background")
    func body() throws {
        let lede = String(repeating: "Ships that carry soybeans from the US to China wait off the coast for better prices. ", count: 8)
        #expect(try stage("US tariffs on China: what shippers see", lede + "The US and China extended their tariff truce.") == nil)
    }

    @Test("a visit that was paid is not talks that were held, and a meeting of last month is no news")
    func meetingsThatAreNoStage() throws {
        #expect(try stage("", "US Commerce Secretary Lutnick arrived in Beijing on Monday amid a row over tariffs.") == nil)
        #expect(try stage("", "Bessent, who met He Lifeng in Geneva on 10 May, praised the tariffs on China.") == nil)
    }
}
