import Model
import Testing

@testable import Analysis

@Suite struct AmountFiguresTests {
    private func figures(_ text: String) throws -> [String] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let facts = analyser.analyse(AnalysedItem(title: "", text: text)).facts(.figure)
        return facts.map { "\($0["value"]?.double ?? 0) \($0["unit"]?.string ?? "")" }
    }

    @Test(
        "money is read in its currency, cents as parts of a dollar",
        arguments: [
            ("The loonie traded at 72.5 cents US.", "0.725 USD"), ("Gas added five cents.", "0.05 USD"),
            ("Trade came to 2.5 trillion U.S. dollars.", "2500000000000.0 USD"), ("车厂多掏300亿韩元。", "30000000000.0 KRW"),
            ("首批二千五百亿美元货品。", "250000000000.0 USD"), ("订购13.2万吨美国大豆。", "132000.0 tonnes"), ("出口机床640台。", "640.0 units"),
            ("Canberra will let in 9,000 Chinese electric vans a year.", "9000.0 vehicles"),
            ("Prices rose a hundred per cent.", "100.0 percent"), ("税率比原先少五个点。", "5.0 percentage-points"),
        ])
    func amounts(text: String, figure: String) throws {
        #expect(try figures(text).first == figure)
    }

    @Test(
        "a count of time is a figure where a measure lasts so long",
        arguments: [
            ("The pause runs for 60 days.", "60.0 days"), ("The fees are set aside for two years.", "2.0 years"),
            ("The truce was extended by six months.", "6.0 months"), ("暂停期为三个月。", "3.0 months"), ("法案须在7天内公布。", "7.0 days"),
        ])
    func durations(text: String, figure: String) throws {
        #expect(try figures(text) == [figure])
    }

    @Test(
        "how long ago something was, and how long anything else took, is none",
        arguments: [
            "Three weeks ago he went home.", "She has sold lamps there for more than sixteen years.", "Two days after the notice they met.",
            "Both sides talked for seven hours.", "刘鹤与他谈了四个小时。", "The minister has 17 days of stock.",
            "Prices fell for five weeks running.", "她做了十六年出口。", "任期三年多。", "两年前他离任。",
        ])
    func otherTimes(text: String) throws {
        #expect(try figures(text).isEmpty)
    }

    @Test("what is named behind a comma is not what was counted")
    func goods() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let facts = analyser.analyse(AnalysedItem(title: "", text: "They moved 900 containers, soybeans and corn among them.")).facts(
            .figure)
        #expect(facts.first?["applies_to"] == .null)
    }
}
