import Testing

@testable import Analysis

@Suite struct NumberReaderTests {
    @Test(
        "numbers are read as they are written",
        arguments: [
            ("1,234.5", 1234.5), ("18bn", 18e9), ("2.5 trillion", 2.5e12), ("twenty-five", 25), ("ninety", 90), ("三十五", 35), ("一百四十五", 145),
            ("十", 10),
            ("12万", 120_000), ("300亿", 3e10), ("0,68", 0.68), ("12,5", 12.5), ("3,521", 3521), ("1,234,567", 1_234_567), ("$-", nil),
            ("tariff", nil), (String(repeating: "9", count: 400), nil), ("5 million million million million", nil),
        ] as [(String, Double?)])
    func numbers(text: String, wanted: Double?) throws {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        #expect(NumberReader(passage: passage).number(at: 0)?.value == wanted)
    }

    @Test(
        "percent and percentage points are told apart",
        arguments: [
            ("115 percentage points", 115, Percentage.Unit.percentagePoints), ("115个百分点", 115, .percentagePoints), ("30%", 30, .percent),
            ("30 per cent", 30, .percent), ("百分之三十", 30, .percent), ("25 basis points", 25, .basisPoints), ("35个基点", 35, .basisPoints),
            ("10-point reduction", 10, .percentagePoints), ("10-point plan", nil, .percent), ("quarter-point", 0.25, .percentagePoints),
            ("a 24-percentage-point cut", nil, .percent),
        ] as [(String, Double?, Percentage.Unit)])
    func percentages(text: String, value: Double?, unit: Percentage.Unit) throws {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        let found = PercentReader(passage: passage).percentage(at: 0)
        #expect(found?.value == value)
        #expect(value == nil || found?.unit == unit)
    }

    @Test(
        "parts of a whole are read as percent, and those of a year are not",
        arguments: [
            ("one-fifth of exports", 20), ("three-quarters remain", 75), ("a third of all beans", 33.3), ("Half of the duties", 50),
            ("三成", 30), ("三分之一", 33.3), ("a quarter of last year", nil), ("third round", nil), ("三成员", nil),
        ] as [(String, Double?)])
    func fractions(text: String, wanted: Double?) throws {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        #expect(FractionReader(passage: passage).percentage(at: 0)?.value == wanted)
    }

    @Test(
        "both ends of a range are figures, and what falls from one level to another is none",
        arguments: [
            ("Duties of 10-15% apply.", [10, 15]), ("Duties of between 25% and 30% apply.", [25, 30]),
            ("Duties ranging from 20% to 45% apply.", [20, 45]), ("税率为10%至15%。", [10, 15]),
            ("It pledged $10-12 billion.", [10e9, 12e9]), ("They bought 8 to 10 million tons.", [8e6, 10e6]),
            ("Duties fell from 45% to 20%.", [20]), ("Talks from 9-10 June.", []),
        ] as [(String, [Double])])
    func ranges(text: String, wanted: [Double]) throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let figures = analyser.analyse(AnalysedItem(title: "", text: text)).facts(.figure)
        #expect(figures.compactMap { $0["value"]?.double } == wanted)
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
