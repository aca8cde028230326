import Model
import Testing

@testable import Analysis

@Suite struct HanNameTests {
    private func facts(_ text: String, _ kind: Fact.Kind) throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: "", text: text, day: CivilDay(year: 2025, month: 10, day: 14))).facts(kind)
    }

    @Test(
        "whom no lexicon knows speaks under the name behind the title, however long the title and whatever stands before the verb",
        arguments: [
            ("中国远东经济研究院研究员陈思远认为，谈判前景仍不明朗。", "陈思远"),
            ("中国海运学会副会长李伟在会上表示，港口费损害双方利益。", "李伟"),
            ("江南大学教授欧阳明华接受采访时说：“这不是简单的贸易问题。”", "欧阳明华"),
            ("“关税战没有赢家。”某家具公司总经理助理赵敏说，订单少了一半。", "赵敏"),
            ("看过习近平主席的贺信，公司创始人姚远表示，合作前景广阔。", "姚远"),
        ])
    func names(text: String, name: String) throws {
        let speakers = try facts(text, .quote).map { $0["speaker"]?.string }
        #expect(!speakers.isEmpty)
        #expect(Set(speakers) == [name])
    }

    @Test("a name behind a title is a person with that role")
    func person() throws {
        let person = try #require(try facts("中国远东经济研究院研究员陈思远认为，前景仍不明朗。", .person).first)
        #expect(person["name"]?.string == "陈思远")
        #expect(person["role_printed"]?.string == "中国远东经济研究院研究员")
    }

    @Test("a country that is part of somebody's title does not speak; the foreign name behind the title does")
    func country() throws {
        let found = try facts("来自巴西的一位在读博士生泰勒斯表示，产业发展非常快。", .quote)
        #expect(found.map { $0["speaker"]?.string } == ["泰勒斯"])
    }

    @Test("a catchword in marks is no speech, and does not keep the sentence around it from being reported")
    func catchwords() throws {
        #expect(try facts("新华社称美方的“极限施压”注定失败。", .quote).allSatisfy { $0["direct"] == .bool(false) })
        let found = try facts("何立峰指出，双方要坚持“三个原则”，用好磋商机制。", .quote)
        #expect(found.map { $0["speaker"]?.string } == ["He Lifeng"])
    }
}
