/// Words that say little about which event a text tells of.
enum CommonWords {
    /// They carry no meaning of their own.
    static let stops = hashes(
        """
        a about after again against ahead all also amid an and any are as at back be because been before but by can could day de did do does
        down during early ever every first for from get give go had has have he her here his how i if in into is it its just keep know last
        late latest like live look made make man many may me might more most much must my near need new news next no not now of off on one
        only or other our out over own part per report reported reporter said same say second see set she should since so some still such
        take tell than that the their them then there these they thing this those three through time to today told too top two under until
        up update updated urge use very via want was watch way we week well went were what when where which while who why will with without
        would year yesterday yet you your breaking exclusive analysis opinion explainer factbox video photo reuter ap afp bloomberg xinhua
        的 了 在 是 和 与 及 对 将 就 为 有 不 这 那 也 都 等 于 以 被 并 其 中
        """)

    /// Nearly every article of this archive has some of them.
    static let usual = hashes(
        """
        us u.s. usa america american united state china chinese beijing washington trade trading tariff duty deal talk negotiation agreement
        trump xi jinping donald president white house official government minister ministry country economy economic market stock global world
        import export exporter importer goods percent billion million war tension relation side both bilateral commerce treasury secretary
        美 国 中 华 关 税 贸 易 谈 判 经 济 总 统 特 朗 普 习 近 平 方 双 商 务 部
        """)

    private static func hashes(_ words: String) -> Set<UInt32> {
        Set(WordScanner.words(of: words[...]).map { UInt32(truncatingIfNeeded: $0.hash) })
    }
}
