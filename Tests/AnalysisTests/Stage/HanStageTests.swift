import Model
import Testing

@testable import Analysis

@Suite("Stages told in Chinese clauses")
struct HanStageTests {
    /// A headline, or the first sentence of a text where it ends in a full stop.
    private func stage(_ words: String) throws -> TalksStage? {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let isText = words.hasSuffix(".") || words.hasSuffix("。")
        let item = AnalysedItem(
            title: isText ? "中美关税：各方反应" : words, text: isText ? words : nil, day: CivilDay(year: 2025, month: 8, day: 12))
        return analyser.analyse(item).stage
    }

    @Test(
        "What two sides agreed, announced or halve for each other is agreed",
        arguments: [
            "中美达成协议，双方将大幅下调关税",
            "中美发表日内瓦经贸会谈联合声明",
            "美中双方同意在90天内暂停部分关税。",
            "美方承诺取消91%的加征关税，中方相应取消反制关税，双方发表联合声明。",
            "中美就关税问题达成一致，双方将各自下调关税。",
            "中美元首釜山会晤就经贸问题达成共识",
            "中美正式签署第一阶段经贸协议",
        ])
    func agreed(words: String) throws { #expect(try stage(words) == .agreed) }

    @Test(
        "An outline, a consensus in principle or a preliminary deal is a framework",
        arguments: [
            "中美就落实日内瓦共识达成框架 关税待元首批准",
            "中美就解决经贸问题达成基本共识",
            "中美伦敦经贸磋商达成框架协议",
            "李成钢：中美就关税议题形成初步共识",
        ])
    func framework(words: String) throws { #expect(try stage(words) == .framework) }

    @Test(
        "A truce that is prolonged, and relief that goes on, are extended",
        arguments: [
            "中美同意延长关税休战90天",
            "中方继续暂停实施对美24%关税一年",
            "特朗普签署行政令 延长对华关税休战期90天",
            "美国和中国宣布将关税休战再延长90天。",
            "中美关税休战获延长90天。",
            "中美关税休战再延长90天",
            "美国宣布将对华关税豁免期延长一年",
            "白宫：对华加征关税暂停期延至11月10日",
        ])
    func extended(words: String) throws { #expect(try stage(words) == .extended) }

    @Test(
        "Relief that applies from a day that has come is in force",
        arguments: [
            "中美相互取消加征关税措施今日正式生效",
            "自今日起，中美相互取消91%的加征关税。",
            "国务院关税税则委员会：即日起停征对美24%加征关税一年",
            "中美关税休战协议今日正式生效",
        ])
    func inForce(words: String) throws { #expect(try stage(words) == .inForce) }

    @Test(
        "A term that has run out is expired",
        arguments: [
            "中美关税休战期今日届满 双方未达成延期协议",
            "中美关税休战协议到期",
            "中美第一阶段协议采购期届满",
        ])
    func expired(words: String) throws { #expect(try stage(words) == .expired) }

    @Test(
        "Talks that fail, that are put off or that end with nothing are stalled",
        arguments: [
            "贝森特称中美贸易谈判陷入停滞",
            "中方取消赴美贸易谈判",
            "中美贸易谈判无果而终 美加征关税",
            "中美经贸磋商未能达成协议",
            "中美贸易谈判因分歧严重而中断。",
            "美国推迟与中国的贸易谈判",
            "中方拒绝与美国举行关税谈判",
            "美中贸易谈判破局 关税再升级",
        ])
    func stalled(words: String) throws { #expect(try stage(words) == .stalled) }

    @Test(
        "Talks that resume, and a return to the table, are a restart",
        arguments: [
            "中美重启经贸磋商",
            "中美同意恢复经贸谈判",
            "停摆两个月的中美经贸谈判周一恢复。",
            "中美经贸高层磋商机制重启 关税议题受关注",
            "中美恢复贸易谈判",
        ])
    func restarted(words: String) throws { #expect(try stage(words) == .restarted) }

    @Test(
        "A breach of what was agreed is an accusation",
        arguments: [
            "商务部：美方严重破坏日内瓦经贸会谈共识",
            "特朗普指责中国违反关税协议",
            "贝森特批中方违反日内瓦协议",
            "中国商务部称美方单方面破坏中美经贸共识",
        ])
    func accused(words: String) throws { #expect(try stage(words) == .accused) }

    @Test(
        "What will be held is scheduled",
        arguments: [
            "何立峰将赴瑞典与美方举行经贸会谈",
            "中美将在马德里举行新一轮经贸磋商",
            "贝森特：下周将与何立峰在斯德哥尔摩会谈关税",
            "双方商定9月在华盛顿举行新一轮中美经贸磋商。",
            "中美下周将在斯德哥尔摩举行新一轮经贸会谈",
            "何立峰将率团访美 就关税磋商",
            "中美同意尽快举行新一轮经贸磋商",
            "刘鹤下周赴美进行第十三轮经贸磋商",
        ])
    func scheduled(words: String) throws { #expect(try stage(words) == .scheduled) }

    @Test(
        "What was held is held",
        arguments: [
            "中美在马德里举行经贸会谈",
            "中美经贸会谈在斯德哥尔摩开幕",
            "中美新一轮经贸磋商在伦敦结束",
            "中美经贸中心牵头人同美方在马德里举行会谈，就关税等问题交换意见。",
            "何立峰与贝森特、格里尔举行经贸会谈",
            "中美经贸磋商首日会谈结束",
            "刘鹤与莱特希泽、姆努钦通电话 谈经贸",
        ])
    func held(words: String) throws { #expect(try stage(words) == .held) }

    @Test(
        "A wish, a doubt, a denial, a term and what was long ago report nothing",
        arguments: [
            "中美关税休战即将到期",
            "中美关税休战11月10日到期",
            "美国对华加征关税今日生效",
            "中美有望延长关税休战",
            "美财长：尚未决定是否延长中美关税休战",
            "外交部：中美没有进行关税谈判",
            "商务部：若要谈判，美方应先取消关税",
            "中方敦促美方尽快恢复经贸谈判",
            "自5月中美达成关税休战以来，出口回暖。",
            "关税休战生效后，中国对美国出口增长。",
            "中美关税休战能否延长？",
            "分析：中美或延长关税休战",
            "特朗普：若谈判破裂将再加征关税",
            "特朗普称可能与中国达成贸易协议",
            "商务部：中方愿与美方就关税问题对话磋商",
            "市场期待中美达成协议 关税阴影下港股上涨",
            "中国对美国商品加征125%关税",
            "去年中美达成的第一阶段协议对关税影响有限。",
            "两国5月在日内瓦达成关税休战，出口商松了一口气。",
            "中美谈判若重启，关税将是首要议题。",
        ])
    func nothing(words: String) throws { #expect(try stage(words) == nil) }
}
