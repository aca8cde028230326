import Model
import Testing

@testable import Analysis

@Suite struct ChineseClaimsTests {
    private func claims(_ text: String) throws -> [String] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let facts = analyser.analyse(AnalysedItem(title: "", text: text, day: CivilDay(year: 2025, month: 7, day: 28))).facts(.claim)
        return facts.map { "\($0["kind"]?.string ?? "-") \($0["by"]?.string ?? "-") \($0["against"]?.string ?? "-")" }
    }

    @Test(
        "what one side's people say of the other's wrongs accuses it",
        arguments: [
            ("商务部新闻发言人表示，美方滥用出口管制，把生意当武器。", "accusation CN US"),
            ("贝森特说，北京操纵汇率，让工人丢了饭碗。", "accusation US CN"),
            ("特朗普指责中国占尽美国的便宜。", "accusation US CN"),
        ])
    func accusations(text: String, wanted: String) throws {
        #expect(try claims(text) == [wanted])
    }

    @Test(
        "a side denies, or calls untrue what is said of it",
        arguments: [("中方否认拖延发放许可证。", "denial CN -"), ("外交部发言人毛宁表示，有关报道毫无根据，纯属炒作。", "denial CN -")])
    func denials(text: String, wanted: String) throws {
        #expect(try claims(text) == [wanted])
    }

    @Test(
        "a wrong that nobody is said to do, that is not done, and what is not denied are no claims",
        arguments: ["商务部表示，滥用出口管制对谁都不利。", "贝森特说，中方没有违反协议。", "中方并不否认名单还会加长。", "专家认为，贸易战损害全球经济。"])
    func none(text: String) throws {
        #expect(try claims(text).isEmpty)
    }
}
