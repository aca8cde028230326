import Model
import Testing

@testable import Analysis

@Suite struct ChineseReportTests {
    private func quotes(_ text: String, title: String = "") throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 7, day: 28))).facts(.quote)
    }

    private func pairs(_ text: String, title: String = "") throws -> [String] {
        try quotes(text, title: title).map { "\($0["speaker"]?.string ?? "-"): \($0["text"]?.string ?? "")" }
    }

    @Test(
        "a clause right behind the verb is reported, whatever adverbials stand between the speaker and the verb",
        arguments: [
            ("贝森特周二说谈判下个月会有第二场。", "Scott Bessent: 谈判下个月会有第二场"),
            ("特朗普随后又对随行记者说关税不会再加。", "Donald Trump: 关税不会再加"),
            ("外交部发言人毛宁指加税解决不了任何问题。", "Mao Ning: 加税解决不了任何问题"),
        ])
    func clause(text: String, wanted: String) throws {
        #expect(try pairs(text) == [wanted])
    }

    @Test(
        "bodies and groups that no lexicon knows speak under the words that name them",
        arguments: [
            ("全国葵花籽油协会说，订单还够做到秋天。", "全国葵花籽油协会: 订单还够做到秋天"),
            ("几家码头经营商的主管说，泊位已经排到月底。", "几家码头经营商的主管: 泊位已经排到月底"),
            ("据《日经亚洲》的报道，出口停了。一名白宫官员说，名单还没有定。", "一名白宫官员: 名单还没有定"),
            ("《金融时报》的文章说，两边的团队已经在订机票。", "Financial Times: 两边的团队已经在订机票"),
            ("商务部在公告里说，许可照常受理。", "Ministry of Commerce of China: 许可照常受理"),
        ])
    func bodies(text: String, wanted: String) throws {
        #expect(try pairs(text) == [wanted])
    }

    @Test("of several reports in a sentence each has its own words")
    func turns() throws {
        let found = try pairs("贝森特说，磁铁的问题快解决了，他补充，大豆还要再谈一轮。")
        #expect(found == ["Scott Bessent: 磁铁的问题快解决了", "Scott Bessent: 大豆还要再谈一轮"])
    }

    @Test("a verb that opens its clause shares the subject of the clauses before it")
    func sharedSubject() throws {
        #expect(try pairs("何立峰会见了来访的代表团，并指出，双方的分歧可以谈。") == ["He Lifeng: 双方的分歧可以谈"])
    }

    @Test("words in marks amid what is reported are told alone, names in marks are not")
    func parts() throws {
        #expect(try pairs("贝森特表示，文本“已经写得差不多了”，只差签字。") == ["Scott Bessent: 已经写得差不多了"])
        #expect(try pairs("贝森特表示，新的“港口附加费”下周停收，船东可以放心。") == ["Scott Bessent: 新的“港口附加费”下周停收，船东可以放心"])
    }

    @Test("a sentence in marks behind a reported one goes on with it, one behind a new verb does not")
    func continued() throws {
        #expect(
            try pairs("毛宁说，加税损人不利己。“我们该拿的办法一样不会少，谁也别想例外”。")
                == ["Mao Ning: 加税损人不利己", "Mao Ning: 我们该拿的办法一样不会少，谁也别想例外"])
        #expect(
            try pairs("卢特尼克说：“税单七月就会寄出去，谁也躲不掉。”出口商则估计：“八月以前不会有人付钱的。”").last == "出口商: 八月以前不会有人付钱的。")
    }

    @Test(
        "verbs with an object, parts of words, and whoever passes the news on report nothing",
        arguments: [
            "外交部对此表示强烈不满。", "美方称赞了这一做法，双方握手道别。", "他的解说，向来受欢迎得很。", "道指周一收盘小幅上涨三十几点。", "据新华社报道，会谈在下午三点结束。",
            "中国海关总署说明了新的申报办法。", "总统慰问，受灾的农户都很感动。",
        ])
    func noReports(text: String) throws {
        #expect(try quotes(text).isEmpty)
    }

    @Test("an office alone is whoever was called so before, 他 whoever the sentence before is about")
    func resolved() throws {
        #expect(try pairs("美国总统特朗普换了口吻。总统说，农民很快就会高兴起来。") == ["Donald Trump: 农民很快就会高兴起来"])
        #expect(
            try pairs("顾问公司的分析师陈立言说，库存不多。特朗普在集会上解释加税。他说：“是他们付钱，不是我们付钱。”").last
                == "Donald Trump: 是他们付钱，不是我们付钱。")
    }

    @Test("the last part of a Chinese headline before the colon is its label")
    func headline() throws {
        #expect(try pairs("", title: "新一轮加税名单公布 商务部：将采取必要措施") == ["Ministry of Commerce of China: 将采取必要措施"])
        #expect(try pairs("研究中心主任许闻溪受访时说，路还很长。", title: "下一轮何时开谈？许闻溪：别指望年底以前").first == "许闻溪: 别指望年底以前")
    }

    @Test("财政部 alone is the American one where its secretary was named just before")
    func ministry() throws {
        #expect(try pairs("耶伦昨天通了电话。财政部说，她期待下一次对话。") == ["US Treasury Department: 她期待下一次对话"])
        #expect(try pairs("财政部说，免税清单延长到年底。") == ["China's Ministry of Finance: 免税清单延长到年底"])
    }
}
