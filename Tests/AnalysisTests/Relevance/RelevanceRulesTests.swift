import Analysis
import Model
import Testing

/// What makes an item relevant, core or neither, by construction rather than by word.
@Suite struct RelevanceRulesTests {
    private let scorer: RelevanceScorer

    init() throws { scorer = RelevanceScorer(lexicon: try #require(Fixture.lexicon)) }

    private func verdict(_ title: String, _ summary: String? = nil) -> Verdict {
        scorer.relevance(title: title, summary: summary, text: nil, language: nil, source: nil).verdict
    }

    @Test(
        "that the two presidents meet, speak or write is related by itself, and is not where something else is the matter",
        arguments: [
            ("Trump and Xi to speak by phone this week", Verdict.related), ("Xi accepts Trump's invitation to visit Washington", .related),
            ("习近平同特朗普通电话", .related), ("川習會下週登場", .related), ("Xi, Trump discuss Ukraine in phone call", .no),
            ("Rubio meets Wang Yi in Manila", .no), ("Trump and Putin to speak by phone this week", .no),
        ])
    func leaders(title: String, wanted: Verdict) { #expect(verdict(title) == wanted) }

    @Test(
        "those whom both sides send to the table speak of trade, whatever the words",
        arguments: [
            ("No handshake as the Paris session breaks up", "A Treasury spokesperson called the hours with China's vice premier frank."),
            ("Statement on the discussions", "Ambassador Lighthizer and Vice Premier Liu He ended two days of meetings."),
        ])
    func negotiators(title: String, summary: String) { #expect(verdict(title, summary) == .core) }

    @Test(
        "where the two talk, and where it is written, is no third country that the item is about",
        arguments: [
            ("Bessent and He to meet again", "Washington and Beijing will resume tariff talks in Malaysia, officials said."),
            ("Bessent and He to meet again", "TOKYO (Agency) — Washington and Beijing will resume tariff talks, officials said."),
        ])
    func venues(title: String, summary: String) { #expect(verdict(title, summary) == .core) }

    @Test("a rate on a side's goods is a tariff without the word")
    func rates() {
        #expect(verdict("More to pay", "The White House puts 25% on most of what comes from China, and Beijing will answer.") == .core)
        #expect(verdict("More to pay", "The White House says 25% of visitors from China stay a week; Beijing agrees.") == .no)
    }

    @Test(
        "who opens the title after an opening clause of cause is whom it is about",
        arguments: [
            ("As US-China tariff spat deepens, gold hits record", Verdict.related), ("受中美关税战影响 越南纺织订单大增", .related),
            ("As truce nears its end, US and China cut tariffs again", .core),
        ])
    func causes(title: String, wanted: Verdict) { #expect(verdict(title) == wanted) }

    @Test(
        "a title about a third country is related where the rest comes back to both sides, and not where it touches them",
        arguments: [
            ("越南与美达成贸易协议", "特朗普说，越南输美商品税率为20%。中国商务部回应，中方反对；白宫称美方不针对中国。", Verdict.related),
            ("Canada cuts tariff on Chinese cars in canola swap", "Carney ended a visit to Beijing. Washington has not commented.", .no),
            ("Brussels' duties on Chinese cars take effect", "The EU said the rates run five years. Beijing objected.", .no),
        ])
    func thirdCountries(title: String, summary: String, wanted: Verdict) { #expect(verdict(title, summary) == wanted) }

    @Test(
        "a ban or a licence is trade where it is one on goods",
        arguments: [
            ("Nvidia told it needs a licence to sell its newest China processor", Verdict.core),
            ("Beijing lifts exit ban on American banker", .no),
        ])
    func restrictions(title: String, wanted: Verdict) { #expect(verdict(title) == wanted) }

    @Test(
        "the minister of a namesake ministry is not China's",
        arguments: [
            ("商務部長盧特尼克：不等了", "財政部長貝森特也說，各國稅率下週公布。", Verdict.no),
            ("商務部：不等了", "中方要求美國取消加徵關稅。", .core),
        ])
    func namesakes(title: String, summary: String, wanted: Verdict) { #expect(verdict(title, summary) == wanted) }

    @Test(
        "a utility's tariff is nobody's duty",
        arguments: ["Power regulator approves tariff hike for Guangdong homes", "China trims solar tariff per kilowatt-hour"])
    func utilities(title: String) { #expect(verdict(title) == .no) }

    @Test("items in the writer's own words are judged as a reader judges them")
    func ownItems() throws {
        let rows = Fixture.table("relevance-own.tsv")
        let wrong = rows.filter { row in row.count > 1 && verdict(row[1], row.count > 2 ? row[2] : nil).rawValue != row[0] }
        #expect(rows.count >= 150)
        #expect(wrong.isEmpty, "\(wrong)")
    }

    @Test("percent signs and sides without end are read in no time", .timeLimit(.minutes(1)))
    func hostile() {
        let text = String(repeating: "25% on China, in US ", count: 5_000)
        #expect(verdict(text, text) != .no)
    }
}
