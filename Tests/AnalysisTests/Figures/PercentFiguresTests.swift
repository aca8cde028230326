import Model
import Testing

@testable import Analysis

@Suite struct PercentFiguresTests {
    private func figure(_ text: String) throws -> Fact? {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: "", text: text)).facts(.figure).first { $0["by"] != nil }
    }

    @Test(
        "who raises the tariff on whom is read from the sentence, or from its neighbours where they name one side",
        arguments: [
            ("Trump spoke. The tariff on Chinese imports averages 47%, down from 57%.", "US", "CN"),
            ("China waits. The deal lowered U.S. duties to around 55% from as high as 145%.", "US", "CN"),
            ("China would face a total of 55% in tariffs, Trump wrote.", "US", "CN"),
            ("Under the US plan, tariffs rise: China would get 34%.", "US", "CN"),
            ("The US said Chinese goods would be hit with 34% duties.", "US", "CN"),
            ("Chinese duties on US goods will fall to 10% from 125%.", "CN", "US"),
            ("自4月12日起，对原产于美国的进口商品加征关税税率由84%提高至125%。", "CN", "US"),
            ("中国将对原产于美国的鸡肉加征15%关税。", "CN", "US"),
        ])
    func pairs(text: String, by: String, on: String) throws {
        let fact = try #require(try figure(text))
        #expect(fact["by"]?.string == by)
        #expect(fact["on"]?.string == on)
    }

    @Test("a level that is compared with an earlier one is a change from that to this")
    func compared() throws {
        let fact = try #require(try figure("The US tariff on Chinese goods is 47%, down from 57%."))
        #expect(fact["from"] == .number("57"))
        #expect(fact["to"] == .number("47"))
        #expect(fact["kind"]?.string == "cut")
    }

    @Test("the rule that is called after a percentage is no figure")
    func rules() throws {
        #expect(try figure("美方将暂停实施出口管制50%穿透性规则一年。") == nil)
        #expect(try figure("The US suspends the 50% affiliates rule on Chinese firms.") == nil)
    }

    @Test("nobody is named where the text names nobody")
    func nobody() throws {
        #expect(try figure("Tariffs on Chinese goods went to 30%.")?["by"] == .null)
    }

    @Test("a number right behind a second country is what that one faces too")
    func counted() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: "", text: "Canada faces a 35% tariff and Switzerland 39%.")
        #expect(analyser.analyse(item).facts(.figure).map { $0["on"]?.string } == ["Canada", "Switzerland"])
    }

    @Test(
        "the direction may stand behind the number, and \"up to\" is none",
        arguments: [
            ("Exports to America saw a 21% year-on-year drop.", "cut"), ("Officials reported a 12% increase in imports.", "rise"),
            ("Buyers may save up to 40% of the price.", "share"),
        ])
    func directionBehind(text: String, kind: String) throws {
        #expect(try figure(text)?["kind"]?.string == kind)
    }
}
