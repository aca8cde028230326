/// Words that say little about which event a text tells of.
enum CommonWords {
    /// They carry no meaning of their own.
    static let stops: Set<UInt32> = {
        var words: Set<UInt32> = []
        WordScanner.each(of: stopList[...], limit: .max) { word, _ in words.insert(word.short) }
        return words
    }()

    /// Stems that are no terms of a story: the stops, and what dates nearly every report.
    static let silent: Set<UInt32> = {
        var stems: Set<UInt32> = []
        WordScanner.each(of: (stopList + " " + timeList)[...], limit: .max) { _, bytes in
            stems.insert(StoryTerms.hash(of: StoryTerms.stem(bytes)))
        }
        return stems
    }()

    /// Terms that nearly every article of this archive has some of.
    static let usual = Set(StoryTerms.of(usualList[...], limit: .max / 4).map(\.hash))

    /// Numbers that many texts of one year share.
    static let years = Set((1900...2100).map { UInt32(truncatingIfNeeded: Hash64.of(String($0))) })

    private static let stopList = """
        a about after again against ahead all also amid an and any are as at back be because been before but by can could day de did do does
        down during early ever every first for from get give go had has have he her here his how i if in into is it its just keep know last
        late latest like live look made make man many may me might more most much must my near need new news next no not now of off on one
        only or other our out over own part per report reported reporter said same say second see set she should since so some still such
        take tell than that the their them then there these they thing this those three through time to today told too top two under until
        up update updated urge use very via want was watch way we week well went were what when where which while who why will with without
        would year yesterday yet you your breaking exclusive analysis opinion explainer factbox video photo reuter ap afp bloomberg xinhua
        的 了 在 是 和 与 及 对 将 就 为 有 不 这 那 也 都 等 于 以 被 并 其 中
        """

    private static let timeList = """
        monday tuesday wednesday thursday friday saturday sunday day days week month hour january february march april june july august
        september october november december begin start mr ms percent percentage pct cent
        """

    private static let usualList = """
        us u.s. usa america american united state china chinese beijing washington trade trading tariff duty deal talk negotiation agreement
        trump xi jinping donald president white house official government minister ministry country economy economic market stock global world
        import export exporter importer goods billion million war tension relation side both bilateral commerce treasury secretary
        美国 中国 美中 中美 中方 美方 双方 两国 国家 主席 政府 总统 特朗普 习近平 北京 华盛顿 商务部 部长 发言人 新闻 记者 宣布 表示 举行 关税 贸易 经贸 经济
        谈判 磋商 进口 出口 商品 措施 实施 有关 相关 问题
        """
}
