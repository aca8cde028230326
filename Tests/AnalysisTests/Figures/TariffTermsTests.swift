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
            "中国货平均要缴38%。",
        ])
    func bareRates(text: String) throws {
        #expect(try tariffs(text).count == 1)
    }

    @Test(
        "other percentages near talk of tariffs are none",
        arguments: [
            "Tariffs loom over China. Shares in Shanghai lost 2% on the day.",
            "The gauges lost well over 3% in the wake of new Chinese levies.",
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
