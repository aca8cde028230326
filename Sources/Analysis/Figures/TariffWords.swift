/// Closed classes of words with which a text tells of tariffs: who puts them up, what becomes of them, who bears them.
enum TariffWords {
    static let nouns: WordSet = ["tariff", "tariffs", "duty", "duties", "levy", "levies", "rate", "rates", "tax", "taxes"]

    /// What is put on goods that did not bear it yet.
    static let imposing = WordSet(
        listing: """
            impose imposes imposed imposing put puts putting slap slaps slapped slapping levy levied levying threaten threatens threatened
            threatening threat threats warning announce announces announced announcing unveil unveils unveiled decree decrees decreed enact
            enacts enacted introduce introduces introduced introducing propose proposes proposed proposing place places placed placing
            retaliate retaliated retaliates retaliating answer answered reply replied respond responded order ordered declare declared
            hit hits add adds added adding clamp clamped approve approves approved adopt adopts adopted match matches matched counter
            counters countered promise promises promised issue issues issued brace braces braced bracing float floats floated aim aims aimed strike strikes struck unleash unleashed
            """)

    /// What stands, and who bears it.
    static let standing = WordSet(
        listing: """
            face faces faced facing pay pays paid paying bear bears remain remains remained remaining stay stays stayed keep keeps kept
            carry carries carried stand stands stood leave leaves leaving left charge charges charged charging average averages averaged
            averaging maintain maintains maintained attract attracts attracted incur incurs total totals totalled totaled reach reaches
            reached taxed taxing have has had is are was were
            """)

    /// Said of whoever sets a tariff, behind the name and before the figure.
    static let acting = WordSet(
        listing: """
            will would plans plan planned vows vowed decided decides agreed agrees raise raises raised raising increase increases increased
            hike hikes hiked lift lifts lifted cut cuts cutting lower lowers lowered reduce reduces reduced slash slashes slashed halve
            halved double doubles doubled triple tripled set sets tax taxes taxed charge charges charged charging collect collects collected
            took takes signed signs keep keeps kept maintain maintains suspend suspends suspended gave pushed brought went goes let lets
            has had is was
            """
    ).union(imposing)

    /// Behind one of these another clause has its own subject.
    static let clauses: WordSet = [
        "after", "as", "while", "when", "since", "because", "although", "though", "amid", "before", "unless", "once", "where", "whereas",
        "until", "despite", "following",
    ]

    private static let asWell: WordSet = ["much", "high", "low", "many", "little", "of", "part", "well", "such"]

    /// Whether another clause begins: not so in "as much as 50%".
    static func beginClause(at index: Int, in passage: Passage) -> Bool {
        guard passage.isWord(index, in: clauses) else { return false }
        return passage.word(index) != "as" || !(passage.isWord(index + 1, in: asWell) || passage.isWord(index - 1, in: asWell))
    }

    /// Words around a rate that stands without its noun: "the 34% which Beijing decreed", "on top of the 55% importers pay".
    static let cues = WordSet(
        listing: """
            pay pays paid face faces faced facing charge charges charged charging tax taxes taxed taxing rate top surcharge penalty
            retaliation retaliatory counter-tariff duty duties tariff tariffs levy levies import
            """
    ).union(imposing)

    /// Characters and words that goods are called by behind a country's name: 中国货, 韩国车.
    static let hanGoods = PhraseBook([
        (true, ["的商品", "的产品", "来的", "货", "商品", "产品", "车", "汽车", "制造", "制", "产", "出口", "农产品", "大豆", "钢", "进口商品", "进口货"])
    ])
}
