import Model
import Testing

@testable import Analysis

@Suite struct TariffTermsTests {
    private func tariffs(_ text: String, title: String = "") throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 10, day: 20))
        return analyser.analyse(item).facts(.figure).filter { $0["applies_to"]?.string == "tariff" }
    }

    @Test(
        "a tariff is added where it is put on, total where it is borne, and cut or raised where it moves",
        arguments: [
            ("Washington slapped a 20% tariff on Chinese toys.", "added"), ("Trump threatens 70% duties on Chinese goods.", "added"),
            ("The White House warned of a duty of 15% on Chinese lamps, an official said.", "total"),
            ("Importers of Chinese lamps face a tariff of 44%.", "total"), ("The duty on Chinese lamps stands at 44%.", "total"),
            ("The duty on Chinese lamps fell to 12%.", "cut"), ("The duty on Chinese lamps goes to 35%, twice as much as before.", "rise"),
            ("Tariffs on Chinese lamps went up to 60%.", "rise"), ("A duty of 8% on Chinese lamps came into force at midnight.", "added"),
            ("American corn would be charged up to 12% more in tariffs.", "added"), ("美国将对中国灯具再加15%关税。", "added"),
            ("美国对中国灯具的税率降至12%。", "cut"), ("美国对中国灯具的税率上调至40%。", "rise"), ("中国灯具平均要缴44%。", "total"),
        ])
    func kinds(text: String, kind: String) throws {
        #expect(try tariffs(text).first?["kind"]?.string == kind)
    }

    @Test(
        "who levies on whom is read from the verb and the goods, not from whoever stands near",
        arguments: [
            ("As tariffs on goods from China neared 90% on orders of President Trump, the bank in Beijing stayed calm.", "US", "CN"),
            ("With the extra 12 percent that Beijing put on our wheat, nobody sells.", "CN", nil),
            ("The 18% which Beijing decreed answers a duty that the White House had announced.", "CN", "US"),
            (
                "In Washington, Trump gave others a pause, and in the same breath took the duty on Chinese goods from 50% up to 80%.", "US",
                "CN"
            ),
            ("Trump spoke of friendship. Chinese officials left. Duties on lamps made in China go up to 70%.", "US", "CN"),
            ("美国总统说，凡是中国来的灯具，一律多收15%的税。", "US", "CN"), ("美国货到中国平均缴21%。", "CN", "US"),
        ] as [(String, String?, String?)])
    func pairs(text: String, by: String?, on: String?) throws {
        let fact = try #require(try tariffs(text).first)
        #expect(fact["by"]?.string == by)
        if let on { #expect(fact["on"]?.string == on) }
    }

    @Test(
        "kinds follow the grammar: parts put on top, what is put off or taken away, levels, limits and moves",
        arguments: [
            ("Bessent said the 20% fentanyl levy on China could go if Beijing acts.", "added"),
            ("China will drop its retaliatory 15% levy on American chicken.", "added"),
            ("China will suspend the 24% tariff on U.S. goods for a year.", "added"),
            ("Growers say the 34% tariff imposed by China has shut American beans out.", "added"),
            ("Mexico put tariffs of up to 50% on Chinese cars.", "added"),
            ("Mexico's Senate on Wednesday raised duties on Chinese cars to as much as 50%.", "rise"),
            ("The reciprocal rate on Chinese goods set by the US remains at 10%.", "total"),
            ("The U.S. will take 10 percentage points off its tariffs on China.", "cut"),
            ("美方取消91%的对华加征关税。", "cut"), ("中方对美加征的24%关税继续暂停一年。", "added"), ("美方维持对华20%的芬太尼关税。", "added"),
            ("输美玩具关税高达145%。", "total"), ("美方把对华关税减半至10%。", "cut"), ("中方对美国货加税,税率5%至25%。", "added"),
            ("向中国商品多收20个百分点的关税。", "added"),
        ])
    func grammar(text: String, kind: String) throws {
        #expect(try tariffs(text).first?["kind"]?.string == kind)
    }

    @Test(
        "who pays, where goods land, whom one answers and what is left out tell the sides",
        arguments: [
            ("American buyers pay a 47% duty on toys from China.", "US", "CN"),
            ("American goods sold in China were subject to duties of 125%.", "CN", "US"),
            ("Electric cars shipped from China to America are taxed at 100%.", "US", "CN"),
            ("China answered Canada with a 75.8% duty on canola seed.", "CN", "Canada"),
            ("Canada matched the US with a 100% levy on electric vehicles made in China.", "Canada", "CN"),
            ("Trump spoke to Xi. The 100% tariff is as good as dead.", "US", "CN"),
            (
                "Traders in China fell silent after the White House plan for a 10% levy on 300 billion U.S. dollars of Chinese imports.",
                "US", "CN"
            ),
            ("美国进口商须为中国家具支付25%的关税。", "US", "CN"), ("自华进口商品平均关税为47%,美方称。", "US", "CN"),
            ("越南输美商品关税定为20%。", "US", "Vietnam"), ("北京宣布报复,将美国货的关税提高到125%。", "CN", "US"),
            ("加拿大对中国钢铁加征25%关税。", "Canada", "CN"),
        ])
    func roles(text: String, by: String, on: String) throws {
        let fact = try #require(try tariffs(text).last)
        #expect(fact["by"]?.string == by && fact["on"]?.string == on)
    }

    @Test("of two tariffs in a list each has its own side, and the second keeps the verb of the first")
    func lists() throws {
        let cuts = try tariffs("The two sides agreed to slash tariffs: the US to 30% from 145%, and China to 10% from 125%.")
        #expect(cuts.map { $0["by"]?.string } == ["US", "CN"])
        let levels = try tariffs("Chinese tariffs on U.S. goods stand at 32% on average and American ones at 57%.")
        #expect(levels.map { $0["by"]?.string } == ["CN", "US"])
        let rises = try tariffs("The US duty on cars from China goes to 100% from 25%, with chips up to 50%.")
        #expect(rises.map { $0["kind"]?.string } == ["rise", "rise"])
    }

    @Test("a country named for something else in another clause levies nothing")
    func otherClause() throws {
        let fact = try #require(try tariffs("Beijing keeps its rules on ores after a 60% duty warning.").first)
        #expect(fact["by"]?.string != "CN")
    }

    @Test("goods that enter a third country, and exports to it, bear its tariff")
    func thirdCountries() throws {
        let cars = try #require(try tariffs("韩国车进入美国的税率降到12%。").first)
        #expect(cars["by"]?.string == "US" && cars["on"]?.string == "South Korea")
        let exports = try #require(try tariffs("瑞士对美出口将被课31%关税。").first)
        #expect(exports["by"]?.string == "US" && exports["on"]?.string == "Switzerland")
    }

    @Test(
        "a rate without its noun is a tariff's where a verb of tariffs says so",
        arguments: [
            "Washington had put 85% on Chinese goods in spring.",
            "The importer pays because the US is charging 30% on what she buys in China.",
            "Beijing will keep an 18 percent tax on American barley.",
            "Trump spoke of new tariffs on China. That comes on top of the 45% importers pay.",
            "中国货平均要缴38%。", "Beans from Iowa meet a 34% wall in China.", "China spoke of the reciprocal 34% again.",
            "The rate on Chinese lamps goes to 30%.", "Tariffs on China bite. Trump said on Tuesday that the 145% would come down.",
            "The 25% on a first $250 billion of Chinese goods is untouched.",
        ])
    func bareRates(text: String) throws {
        #expect(try tariffs(text).count == 1)
    }

    @Test(
        "other percentages near talk of tariffs are none",
        arguments: [
            "Tariffs loom over China. Shares in Shanghai lost 2% on the day.",
            "The gauges lost well over 3% in the wake of new Chinese levies.",
            "The tariff fight with China goes on. Shops there had a discount of 20% on American jeans.",
            "Tariffs on China weigh. Shares in Shanghai fell a further 3%.", "Tariffs loom over China. A third of voters, 33%, care.",
            "Tariffs bite in China. Interest rates stayed at 4%.", "关税之下，中国企业利润下降12%。",
        ])
    func noTariffs(text: String) throws {
        #expect(try tariffs(text).isEmpty)
    }

    @Test("tenths are rates, and a half may follow them")
    func tenths() throws {
        let change = try #require(try tariffs("华府把中国灯具的税率，由一成调高至两成半。").first)
        #expect(change["from"] == .number("10") && change["to"] == .number("25"))
        #expect(change["kind"]?.string == "rise")
    }

    @Test("the sentence before, or the same rate elsewhere in the item, gives the sides that a sentence leaves out")
    func context() throws {
        let found = try tariffs("Washington put 30% on Chinese lamps. It will go to 55% if talks fail, the tariff notice said.")
        #expect(found.map { $0["by"]?.string } == ["US", "US"])
        #expect(found.map { $0["on"]?.string } == ["CN", "CN"])
        let shared = try tariffs("The United States put a tariff of 37% on Chinese lamps.", title: "Lamps: 37% tariff shocks shops")
        #expect(shared.allSatisfy { $0["by"]?.string == "US" && $0["on"]?.string == "CN" })
    }
}
