import Model
import Testing

@testable import Analysis

@Suite struct ChineseSpeechTests {
    private func pairs(_ text: String, title: String = "") throws -> [String] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 7, day: 28))).facts(.quote)
            .map { "\($0["speaker"]?.string ?? "-"): \($0["text"]?.string ?? "")" }
    }

    @Test(
        "verbs of forecast, insistence and hint take a clause at once",
        arguments: [
            ("贝森特暗示下一轮可能推迟到九月。", "Scott Bessent: 下一轮可能推迟到九月"), ("格里尔坚持关税不会再降。", "Jamieson Greer: 关税不会再降"),
            ("何立峰重申双方应当相向而行。", "He Lifeng: 双方应当相向而行"), ("业界估计，首船大豆下月到港。", "业界: 首船大豆下月到港"),
            ("據特朗普講，中國下月會買更多大豆。", "Donald Trump: 中國下月會買更多大豆"), ("在鲁比奥看来，稀土许可只是缓兵之计。", "Marco Rubio: 稀土许可只是缓兵之计"),
        ])
    func clauses(text: String, wanted: String) throws { #expect(try pairs(text) == [wanted]) }

    @Test(
        "what a verb has for its thing is no speech, and a forecast without a subject is nobody's",
        arguments: [
            "特朗普下周访问北京，预计与习近平会晤。", "市场担心的情况没有发生。", "海关数据说明，出口连降三个月。", "加税让商界担心订单会被抢走。", "外界预期的降息没有出现，市场反应平淡。",
            "他指了指墙上的地图，没有说话。",
        ])
    func things(text: String) throws { #expect(try pairs(text).isEmpty) }

    @Test(
        "a noun of speech with its copula, or counted words, lead to what is said",
        arguments: [
            ("李成钢的说法是“原则上谈妥了框架”。", "Li Chenggang: 原则上谈妥了框架"), ("美方公布的说法是：关税暂时不动。", "United States: 关税暂时不动"),
            ("白宫的口径只有“还在谈”。", "White House: 还在谈"), ("贝森特只讲了一句：日子还没有定。", "Scott Bessent: 日子还没有定"),
            ("美方的说法则完全不同：中国没有履行承诺。", "United States: 中国没有履行承诺"),
        ])
    func nouns(text: String, wanted: String) throws { #expect(try pairs(text) == [wanted]) }

    @Test("what is reported ends where the article or somebody else goes on")
    func ends() throws {
        #expect(try pairs("消息人士称，中方有意订购二百架客机，波音公司拒绝评论。") == ["消息人士: 中方有意订购二百架客机"])
        #expect(try pairs("商务部称正在评估判决的影响，并敦促美方取消单边加税。") == ["Ministry of Commerce of China: 正在评估判决的影响"])
        #expect(try pairs("莱维特只说一切照旧，未谈及大豆。") == ["Karoline Leavitt: 一切照旧"])
        #expect(try pairs("业内普遍认为，此举针对中国，但海牙否认受到指使。") == ["业内: 此举针对中国"])
        #expect(
            try pairs("廖岷形容，产能要用市场眼光去看；王文涛更直斥指控毫无根据。")
                == ["Liao Min: 产能要用市场眼光去看", "Wang Wentao: 指控毫无根据"])
    }

    @Test("statements that are counted up go on behind a semicolon")
    func counted() throws {
        #expect(try pairs("何咏前表示，一是取消加税；二是停止打压企业。") == ["He Yongqian: 一是取消加税；二是停止打压企业"])
    }

    @Test(
        "a few characters in marks are speech where they are a predicate, and names where they are not",
        arguments: [
            ("特朗普说他“不急”。", ["Donald Trump: 不急"]), ("莱维特称通话“很快”就会安排。", ["Karoline Leavitt: 很快"]),
            ("商务部表示，如果美国“一意孤行”，中方必将反制。", ["Ministry of Commerce of China: 一意孤行"]),
            ("特朗普骂中国“突然翻脸”，还说北京想掐住全世界的脖子。", ["Donald Trump: 突然翻脸", "Donald Trump: 北京想掐住全世界的脖子"]),
            ("库德洛承认，双方仍有“硬骨头”。", ["Larry Kudlow: 双方仍有“硬骨头”"]),
            ("王文涛直斥“产能过剩”的指控毫无根据。", ["Wang Wentao: “产能过剩”的指控毫无根据"]),
        ])
    func fragments(text: String, wanted: [String]) throws { #expect(try pairs(text) == wanted) }

    @Test(
        "in the passive whoever stands behind 被 speaks, and nobody does where nobody stands there",
        arguments: [("这份协议被特朗普形容为“历史上最伟大的交易”。", ["Donald Trump: 历史上最伟大的交易"]), ("他被称为“关税沙皇”，在白宫多年。", [])])
    func passive(text: String, wanted: [String]) throws { #expect(try pairs(text) == wanted) }

    @Test("a whole statement has for its speaker whoever opens the sentence behind it")
    func beside() throws {
        #expect(try pairs("“文本双方谈定了，就在今晚。”王受文开门见山。") == ["Wang Shouwen: 文本双方谈定了，就在今晚。"])
        #expect(try pairs("“以前等单，现在等消息。”外贸商老周苦笑。") == ["老周: 以前等单，现在等消息。"])
    }

    @Test("a verb that opens its clause has the subject of the nearest clause that has one")
    func nearest() throws {
        #expect(try pairs("姆努钦当面确认了这一点，特朗普坐在旁边，说双方已达成“非常实质性的第一阶段协议”。") == ["Donald Trump: 非常实质性的第一阶段协议"])
        #expect(try pairs("", title: "王毅晤鲁比奥 称中美应“相互尊重”") == ["Wang Yi: 相互尊重"])
        #expect(try pairs("特朗普与印度总理莫迪通话后宣布，税率将降到两成以下。") == ["Donald Trump: 税率将降到两成以下"])
    }

    @Test("an outlet speaks for sources without a name, and a named source for itself")
    func sources() throws {
        #expect(try pairs("路透社引述两名消息人士指，白宫正在拟定新清单。") == ["Reuters: 白宫正在拟定新清单"])
        #expect(try pairs("新华社援引何立峰的话说，谈判取得了进展。") == ["He Lifeng: 谈判取得了进展"])
    }

    @Test(
        "bodies have their names in English, put together from their parts where no list has them",
        arguments: [
            ("马来西亚外交部称愿意提供场地。", "Ministry of Foreign Affairs of Malaysia"), ("日本央行表示，利率暂时不变。", "Bank of Japan"),
            ("荷方说，会与盟友协调后决定。", "Netherlands"), ("国际海事组织的材料提到，船队老化得很快。", "International Maritime Organization"),
            ("彼得森国际经济研究所估算，完成率约六成。", "Peterson Institute for International Economics"), ("北京只说，会关注事态发展。", "China"),
            ("商务部有关负责人说，许可照常受理。", "Ministry of Commerce of China"), ("出席晚宴的一位农机高管说，订单已经回来了。", "一位农机高管"),
        ])
    func bodies(text: String, wanted: String) throws { #expect(try pairs(text).first?.hasPrefix(wanted + ": ") == true) }

    @Test(
        "a headline's label is whoever answers, a paper's comment or a group",
        arguments: [
            ("外交部打脸特朗普：没有磋商，也没有谈成", "Ministry of Foreign Affairs of China"), ("美媒：白宫内部仍有分歧", "美媒"),
            ("国台办：台湾不是谈判筹码", "Taiwan Affairs Office"),
        ])
    func labels(title: String, wanted: String) throws { #expect(try pairs("", title: title).first?.hasPrefix(wanted) == true) }

    @Test("an answer in the paragraph of its question is its speaker's")
    func answers() throws {
        #expect(try pairs("记者问：中方对此有何评论？毛宁：我们注意到有关报道。中方的立场是一贯的。").last == "Mao Ning: 我们注意到有关报道。中方的立场是一贯的。")
    }
}
