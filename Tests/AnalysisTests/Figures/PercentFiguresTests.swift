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

    @Test("the percentage that a rule is called after is no tariff")
    func rules() throws {
        #expect(try figure("美方将暂停实施出口管制50%穿透性规则一年。")?["applies_to"] == .null)
        #expect(try figure("The US suspends the 50% affiliates rule on Chinese firms.")?["applies_to"] == .null)
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
            ("美方取消了91%的加征关税。", "cut"), ("双方将24个百分点的关税暂停实施。", "added"), ("A 34% tariff was suspended.", "added"),
            ("The yuan weakened 0,3% on the day.", "cut"), ("The trade deficit narrows 55% in April.", "cut"),
            ("Prices are 20% higher than last year.", "rise"), ("It takes a 10% stake in the chipmaker.", "share"),
            ("三成受访企业推迟投资。", "share"), ("关税将提高至五成。", "rise"), ("It was down a little, giving rivals a long lead of 35%.", "level"),
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

    private func figures(_ text: String) throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: "", text: text, day: CivilDay(year: 2025, month: 6, day: 11))).facts(.figure)
    }

    @Test(
        "what a tariff is instead of is the level it comes from; other numbers that are set against each other are no change",
        arguments: [
            ("Importers hurry while US duties on Chinese toys are 20% instead of 54%.", "54", "20", "cut"),
            ("Beijing will charge a tariff of 15% rather than 5% on American coal.", "5", "15", "rise"),
            ("美国对中国玩具的关税为20%，而不是54%。", "54", "20", "cut"),
        ])
    func insteadOf(text: String, from: String, to: String, kind: String) throws {
        let change = try #require(try figures(text).first { $0["from"] != .null && $0["from"] != nil })
        #expect(change["from"] == .number(from) && change["to"] == .number(to))
        #expect(change["kind"]?.string == kind)
    }

    @Test("an estimate that is given instead of another is no change")
    func estimate() throws {
        let found = try figures("China's economy grew 4% rather than 5%, the bank reckons.")
        #expect(found.allSatisfy { $0["from"] == .null })
    }

    @Test(
        "the parts of a tariff are added to each other, and their sum is checked",
        arguments: [
            "The 45% on Chinese goods is made up of a 5% base tariff, 10% over opioids and 30% from earlier years.",
            "Chinese goods face tariffs of 45%. That combines a 5% base duty, a 10% levy over opioids and a 30% tariff from earlier years.",
            "美国对中国商品征收的关税合计45%，其中包括5%的基准关税、10%的芬太尼关税和30%的原有关税。",
        ])
    func sums(text: String) throws {
        let found = try figures(text)
        #expect(found.filter { $0["kind"]?.string == "added" }.compactMap { $0["value"]?.double } == [5, 10, 30])
        #expect(found.first { $0["value"]?.double == 45 }?["check"]?.string == "5 + 10 + 30 = 45")
    }

    @Test("tariffs of several countries are no parts of a sum, though they happen to add up")
    func noSum() throws {
        let found = try figures("China faces a tariff of 30%, Canada one of 10% and Mexico one of 20%.")
        #expect(found.map { $0["kind"]?.string } == ["total", "total", "total"])
    }

    @Test("\"we\" in a quotation is the speaker's side where the speaker is known, and nobody else")
    func firstPerson() throws {
        let ours = try #require(try figures("“We are charging a 40% tariff, China gets 12%,” Trump said.").first)
        #expect(ours["by"]?.string == "US" && ours["on"]?.string == "CN")
        let unknown = try #require(try figures("“We are charging a 40% tariff,” a trader said.").first)
        #expect(unknown["by"] == .null && unknown["on"] == .null)
    }

    @Test(
        "a forecast of growth and a fall in trade stay what they are beside tariffs",
        arguments: [
            ("Steeper tariffs will keep the world economy to 1.9% next year.", "gdp"),
            ("Growth will slow to 1.9% as the tariffs on China bite.", "gdp"),
            ("Imports fell 12% after shops had stocked up ahead of the tariffs.", "imports"),
            ("Tariffs pushed Chinese toy prices up by 6%.", "prices"),
            ("A levy on Chinese imports of 60% would hurt.", "tariff"),
            ("The US put a 25% tariff on Chinese exports of steel.", "tariff"),
        ])
    func besideTariffs(text: String, subject: String) throws {
        #expect(try figures(text).first?["applies_to"]?.string == subject)
    }
}
