import Analysis
import Model
import Testing

@Suite struct RelevanceScorerTests {
    private let scorer: RelevanceScorer

    init() throws { scorer = RelevanceScorer(lexicon: try #require(Fixture.lexicon)) }

    private func relevance(_ title: String, summary: String? = nil, text: String? = nil) -> Relevance {
        scorer.relevance(title: title, summary: summary, text: text, language: nil, source: nil)
    }

    /// Rows of verdict, title, summary. `relevance-apart.tsv` was never looked at while rules were tuned.
    private struct Tally {
        var relevantFound = 0, relevantMissed = 0, falselyFound = 0, exact = 0, count = 0
        var precision: Double { Double(relevantFound) / Double(max(1, relevantFound + falselyFound)) }
        var recall: Double { Double(relevantFound) / Double(max(1, relevantFound + relevantMissed)) }
        var accuracy: Double { Double(exact) / Double(max(1, count)) }
    }

    @Test("labelled items are told apart", arguments: ["relevance-tuned.tsv", "relevance-apart.tsv"])
    func labelledItems(file: String) throws {
        var tally = Tally()
        for row in Fixture.table(file) {
            let wanted = try #require(Verdict(rawValue: row[0]))
            let verdict = relevance(row[1], summary: row.count > 2 ? row[2] : nil).verdict
            tally.count += 1
            if verdict == wanted { tally.exact += 1 }
            switch (wanted == .no, verdict == .no) {
            case (false, false): tally.relevantFound += 1
            case (false, true): tally.relevantMissed += 1
            case (true, false): tally.falselyFound += 1
            case (true, true): break
            }
        }
        #expect(tally.count >= 80)
        #expect(tally.precision >= 0.95, "precision")
        #expect(tally.recall >= 0.92, "recall")
        #expect(tally.accuracy >= 0.9, "verdicts")
    }

    @Test("the reasons name each side, the trade and where they stand")
    func reasons() {
        let relevance = relevance(
            "Bessent: tariffs on China may fall", summary: "MOFCOM welcomed it.", text: "Tariffs were raised. Tariffs may fall.")
        #expect(relevance.verdict == .core)
        #expect(relevance.reasons.contains { $0.hasPrefix("US side: Scott Bessent (title)") })
        #expect(relevance.reasons.contains { $0.hasPrefix("China side:") && $0.contains("Ministry of Commerce of China (lede)") })
        #expect(relevance.reasons.contains { $0.hasPrefix("trade:") && $0.contains("tariff ×2") })
        #expect(relevance.topics.first == "tariffs")
    }

    @Test("an item without a title is judged by its first sentence, and its reasons name no title")
    func post() {
        let text = """
            American and Chinese envoys settled on a plan that brings the truce back to life. Nothing is signed before the leaders have read it.
            Brokers called it a deal about deals.
            """
        let relevance = relevance("", text: text)
        #expect(relevance.verdict == .core)
        #expect(relevance.reasons.contains { $0.hasPrefix("US side: United States (lede)") })
    }

    @Test("a title about one side's measure is relevant where the text comes back to the other side again and again")
    func dwelling() {
        let title = "China's exports of magnets fall"
        let lede = """
            Plants in Bavaria and Lyon had run down what they had. Inspectors in Beijing go on as before, said one of them, and nothing is easier
            than it was in spring for those who ask. A quiet week followed in the harbours of the south, where boxes wait for papers as they did
            last year and the year before, in rain and sunshine. The crews play cards, and the cranes stand still until somebody has stamped the
            forms, which takes a month at best.
            """
        let once = "An office in the United States took note."
        let often = "The White House took note. Trump had asked. Xi had agreed. In Washington nobody was surprised."
        #expect(relevance(title, text: "\(lede) \(once)").verdict == .no)
        #expect(relevance(title, text: "\(lede) \(often)").verdict == .related)
    }

    @Test(
        "a third country where the two sides meet does not make it the subject",
        arguments: [
            (
                "Envoys find common ground before the summit",
                "Washington and Beijing will cut duties on each other's goods, envoys said in Osaka, Japan.", Verdict.core
            ),
            (
                "Envoys find common ground before the summit",
                "Japan fears that Washington and Beijing will settle their duties without Osaka.", .related
            ),
        ])
    func venue(title: String, summary: String, verdict: Verdict) {
        #expect(relevance(title, summary: summary).verdict == verdict)
    }

    @Test("a body about both sides' trade makes an item with a plain headline relevant")
    func bodyAlone() {
        let text = """
            It was a quiet week. Then China answered American tariffs with tariffs of its own, and Beijing told Washington to stop.
            US importers of Chinese goods rushed orders. Chinese exporters said tariffs from the US would close plants.
            """
        #expect(relevance("A fragile peace", text: text).verdict != .no)
        #expect(relevance("A fragile peace", text: "It was a quiet week.").verdict == .no)
    }

    @Test("companies of both sides in an advertisement do not make an item relevant")
    func companiesAlone() {
        let text = "I ordered the parts from Temu. The assembly lines at Microsoft use the same ones for all purchases."
        #expect(scorer.relevance(title: "Train surgery", summary: nil, text: text, language: "en", source: nil).verdict == .no)
    }

    @Test(
        "a company at work on the other side is business, and a visit is diplomacy, until somebody speaks of trade between the two",
        arguments: [
            ("特斯拉上海超级工厂交付量环比增长", Verdict.no), ("Boeing deliveries to China resume after tariff standoff", .core),
            ("Anti-drug chief to visit China as US seeks help", .no), ("Trump accepts invitation to visit Beijing", .related),
        ])
    func businessAndVisits(title: String, wanted: Verdict) {
        #expect(relevance(title).verdict == wanted)
    }

    @Test("what trade does to a company's prices touches the subject, and is not it")
    func pricesOfCompanies() {
        #expect(relevance("Hasbro raises prices, citing duties on toys from China").verdict == .related)
        #expect(relevance("Walmart asks Chinese suppliers to share the cost of new duties").verdict == .core)
    }

    @Test("official notices name one side in the title and the other below")
    func notices() {
        let title = "Notice of Action: China's Targeting of Shipbuilding"
        let summary = "The Office of the United States Trade Representative suspends port service fees for a year."
        #expect(relevance(title, summary: summary).verdict == .core)
    }

    @Test("what a tariff war does to others, or to markets, is related")
    func consequences() {
        let summary = "Bangladesh and Sri Lanka seek a deal with Trump on tariffs"
        #expect(relevance("Weavers fear the trade war", summary: summary).verdict == .related)
        #expect(relevance("Copper slides as Trump threatens China with tariffs").verdict == .related)
        #expect(relevance("Brazil's soy premiums soar as China shuns US beans").verdict == .related)
    }

    @Test("another country's dispute stays out even where words of ours occur")
    func otherCountries() {
        #expect(relevance("Mexico and US agree on tomatoes", summary: "Officials met in Geneva; stocks rose.").verdict == .no)
        #expect(relevance("Japan, EU accuse each other of breaking the trade truce").verdict == .no)
    }

    @Test(
        "the score says which verdict it belongs to",
        arguments: [("US, China agree to cut tariffs", 0.6...1.0), ("City council buys buses", 0.0...0.3)])
    func scores(title: String, range: ClosedRange<Double>) {
        #expect(range.contains(relevance(title).score))
    }

    @Test("empty items and very long ones are judged")
    func extremes() {
        #expect(relevance("").verdict == .no)
        #expect(relevance("", text: String(repeating: "trade ", count: 100_000)).verdict == .no)
    }

    @Test("the same item gets the same answer")
    func deterministic() {
        let text = "Bessent and He Lifeng met in Madrid. Tariffs stay."
        let first = relevance("US and China extend truce", text: text)
        #expect((0..<20).allSatisfy { _ in relevance("US and China extend truce", text: text) == first })
    }

    @Test(
        "talks of the two sides about a third country are not about their trade",
        arguments: ["Rubio to visit Beijing for talks on Iran", "Xi, Trump discuss Ukraine in phone call"])
    func talksOnOthers(title: String) {
        #expect(relevance(title).verdict == .no)
    }
}
