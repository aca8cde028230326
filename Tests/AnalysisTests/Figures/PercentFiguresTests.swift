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
            ("美方加税。中国商品面临的关税高达145%。", "US", "CN"),
            ("Duties of 25% would hit American farm products, Beijing warned.", "CN", "US"),
            ("Washington acted. Chinese semiconductors already face duties of 50%.", "US", "CN"),
            ("Chinese furniture is taxed at 30 percent by Washington.", "US", "CN"),
            ("US duties on Chinese exports matter, and China's average on US exports is 32.6%.", "CN", "US"),
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

    @Test("two sides in one sentence each have their own tariff")
    func sides() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: "", text: "China will cut its tariffs on US goods to 10% and the U.S. will lower its to 30%.")
        #expect(analyser.analyse(item).facts(.figure).map { $0["by"]?.string } == ["CN", "US"])
    }

    @Test(
        "what is added, taken away, held or compared is told apart from a rate",
        arguments: [
            ("He would put a 100% tariff on top of any tariffs in force.", "added"), ("将对中国商品征收100%的额外关税。", "added"),
            ("美方取消了91%的加征关税。", "cut"), ("双方将24个百分点的关税暂停实施。", "cut"), ("A 34% tariff was suspended.", "total"),
            ("The yuan weakened 0,3% on the day.", "cut"), ("The trade deficit narrows 55% in April.", "cut"),
            ("Prices are 20% higher than last year.", "rise"), ("It takes a 10% stake in the chipmaker.", "share"),
            ("三成受访企业推迟投资。", "share"), ("关税将提高至五成。", "total"), ("It was down a little, giving rivals a long lead of 35%.", "level"),
        ])
    func kinds(text: String, kind: String) throws {
        #expect(try figure(text)?["kind"]?.string == kind)
    }

    @Test(
        "a tariff on some goods names them",
        arguments: [
            ("China put a 10% tariff on US pork.", "pork"), ("Duties of 100% on Chinese electric vehicles apply.", "electric vehicles"),
            ("对原产于美国的高粱加征10%关税。", "sorghum"), ("The tariff on Chinese goods is 30%.", nil),
        ] as [(String, String?)])
    func goods(text: String, goods: String?) throws {
        #expect(try figure(text)?["goods"]?.string == goods)
    }

    @Test(
        "a percentage is of what is counted, not of what a tariff is put on or what trade gives its name to",
        arguments: [
            ("China's average tariff on US exports is 32.6%.", "tariff"), ("中国5月进口大豆同比增长36.2%。", "imports"),
            ("Before the trade war it was 20%.", nil), ("Export growth slowed to 5%.", "exports"),
        ] as [(String, String?)])
    func subjects(text: String, subject: String?) throws {
        #expect(try figure(text)?["applies_to"]?.string == subject)
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
