import Model
import Testing

@testable import Analysis

@Suite struct ChineseFramesTests {
    private func claims(_ text: String) throws -> [String] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let facts = analyser.analyse(AnalysedItem(title: "", text: text, day: CivilDay(year: 2025, month: 7, day: 28))).facts(.claim)
        return facts.map { "\($0["kind"]?.string ?? "-") \($0["by"]?.string ?? "-") \($0["against"]?.string ?? "-")" }
    }

    @Test(
        "verbs of accusing in all voices accuse",
        arguments: [
            ("中方谴责美方单方面加征关税。", "accusation CN US"), ("两周前还痛批北京拿磁铁要挟全世界的特朗普，周一换了口吻。", "accusation US CN"),
            ("美国商务部裁定中国光伏产品存在倾销。", "accusation US CN"), ("中国被白宫指责违反协议。", "accusation US CN"),
            ("美国农业部长抱怨中国买得太少。", "accusation US CN"),
        ])
    func accusing(text: String, wanted: String) throws {
        #expect(try claims(text) == [wanted])
    }

    @Test(
        "wrongs behind a verb of speech accuse, in marks or not, whoever speaks for a side",
        arguments: [
            ("公告称，美方的301措施严重违反国际贸易规则。", "accusation CN US"), ("特朗普又指中国“长年偷窃知识产权”。", "accusation US CN"),
            ("莱特希泽认为中国收回了此前的承诺。", "accusation US CN"), ("美国官员表示，北京迟迟不发放稀土许可证。", "accusation US CN"),
            ("商务部指出，此举是典型的单边主义，美方应当取消关税。", "accusation CN US"),
        ])
    func told(text: String, wanted: String) throws {
        #expect(try claims(text) == [wanted])
    }

    @Test(
        "denials with a light verb, of what was said before, and of a charge",
        arguments: [
            ("白宫称中国未履行日内瓦协议，北京对此予以否认。", ["accusation US CN", "denial CN -"]), ("对于美方指责，中方表示不接受。", ["denial CN -"]),
            ("中国驻美使馆发言人刘鹏宇驳斥了美方的指控。", ["denial CN US"]),
        ])
    func denying(text: String, wanted: [String]) throws {
        #expect(try claims(text) == wanted)
    }

    @Test("two who accuse each other make two accusations")
    func mutual() throws {
        #expect(try claims("中美双方互相指责对方违反协议。") == ["accusation US CN", "accusation CN US"])
    }

    @Test(
        "demands, conditions, opinions, proceedings and protests are no claims",
        arguments: [
            "中方敦促美方停止无理打压中国企业。", "如果美方违反协议，中方将采取措施。", "专家认为，贸易战损害全球经济。", "中方对此表示强烈不满和坚决反对。",
            "商务部：即日起对美国模拟芯片立案查倾销。", "王毅说，双方应避免破坏共识。",
        ])
    func none(text: String) throws {
        #expect(try claims(text).isEmpty)
    }
}
