import Testing

@testable import Analysis

@Suite struct NumberReaderTests {
    @Test(
        "numbers are read as they are written",
        arguments: [
            ("1,234.5", 1234.5), ("18bn", 18e9), ("2.5 trillion", 2.5e12), ("twenty-five", 25), ("ninety", 90), ("三十五", 35), ("一百四十五", 145),
            ("十", 10),
            ("12万", 120_000), ("300亿", 3e10), ("$-", nil), ("tariff", nil),
        ] as [(String, Double?)])
    func numbers(text: String, wanted: Double?) throws {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        #expect(NumberReader(passage: passage).number(at: 0)?.value == wanted)
    }

    @Test(
        "percent and percentage points are told apart",
        arguments: [
            ("115 percentage points", 115, Percentage.Unit.percentagePoints), ("115个百分点", 115, .percentagePoints), ("30%", 30, .percent),
            ("30 per cent", 30, .percent), ("百分之三十", 30, .percent), ("a 24-percentage-point cut", nil, .percent),
        ] as [(String, Double?, Percentage.Unit)])
    func percentages(text: String, value: Double?, unit: Percentage.Unit) throws {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        let found = PercentReader(passage: passage).percentage(at: 0)
        #expect(found?.value == value)
        #expect(value == nil || found?.unit == unit)
    }

    @Test("a cut in points is checked against the levels beside it")
    func arithmetic() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let text = "Tariffs fell by 115 percentage points. The US rate went from 145% to 30%."
        let figures = analyser.analyse(AnalysedItem(title: "", text: text)).facts(.figure)
        #expect(figures.first?["check"]?.string == "145 − 30 = 115")
        let wrong = "Tariffs fell by 110 percentage points. The US rate went from 145% to 30%."
        #expect(analyser.analyse(AnalysedItem(title: "", text: wrong)).facts(.figure).first?["check"] == nil)
    }
}
