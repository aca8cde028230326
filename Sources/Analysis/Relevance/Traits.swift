import Model

/// What a mention of a lexicon entry says about relevance, worked out once for every entry.
struct Traits: Sendable {
    /// Evidence, 0 to 1, that the text is about either side, and about a third country.
    var us = 0.0
    var china = 0.0
    var other = 0.0
    /// Evidence for the side that is suggested without being named.
    var impliedUS = 0.0
    var impliedChina = 0.0
    var trade = 0.0
    /// A trade word that leaves no doubt ("tariff"), unlike "chips", "deal" or "talks".
    var isPlainTrade: Bool { trade >= 0.6 }
    /// The word speaks of another subject: sport, space, arms.
    var isOffSubject = false
    var isMarket = false
    /// Of power and water, which have tariffs too.
    var isUtility = false
    /// What one side says of the other's currency.
    var isCurrencyMeasure = false
    /// A price that moves, which tariffs do as well.
    var isPriceMove = false
    /// A ban, a licence: of trade where it is one on goods.
    var isRestriction = false
    /// What is traded, or a company that the measures are about.
    var isTraded = false
    var isPerson = false
    var isInstitution = false
    /// Profits, prices in shops, jobs: what trade does to companies.
    var isResult = false
    var isCompany = false
    var isPersonOfSide = false
    /// A deal between the two sides, named: it stands for both.
    var isProgramme = false
    /// What one side does to the other's trade: a tariff, a ban, a sanction.
    var isMeasure = false
    /// A country, its government, its capital or its negotiators, rather than its other people or its companies.
    var isState = false
    /// A company that no measure is about, a central bank: it speaks of what trade does to it.
    var isBystander = false
    /// A president of either side, or the two together.
    var isUSLeader = false
    var isChinaLeader = false
    var areLeadersTogether: Bool { isUSLeader && isChinaLeader }
    /// Who is sent to the table by either side, and the houses that send them.
    var isUSNegotiator = false
    var isChinaNegotiator = false
    /// How two sides meet, whatever about: a call, a visit, a handshake.
    var isContact = false
    /// A contact, or talks.
    var isTalk = false
    /// What crosses the border by customs' count, to and from everywhere: exports, a surplus.
    var isFlow = false
    var topics: [String] = []

    /// How far a person or institution that is known for trade work stands for trade itself.
    private static let shareOfTradePeople = 0.55
    private static let shareOfCompanies = 0.6

    init(of entry: LexiconEntry) {
        let evidence = Self.evidence(weight: entry.weight)
        topics = entry.topics.filter { !$0.hasPrefix("off.") }
        isMeasure = entry.kind == .instrument && evidence >= 0.5
        isProgramme = entry.kind == .programme
        isState = [.country, .institution, .place].contains(entry.kind) || (entry.kind == .person && !topics.isEmpty)
        isCompany = entry.kind == .company
        let isOfSide = entry.side == .us || entry.side == .china
        isPersonOfSide = entry.side == .both || (isOfSide && (entry.kind == .person || (entry.kind == .term && topics.contains("talks"))))
        isMarket = topics.contains("markets")
        isOffSubject = topics.count < entry.topics.count
        switch entry.side {
        case .us: us = evidence
        case .china: china = evidence
        case .both: (us, china) = (evidence, evidence)
        case .other: other = isOffSubject ? 0 : evidence
        case nil: break
        }
        switch entry.kind {
        case .instrument, .good, .programme, .event, .term: trade = isOffSubject ? 0 : evidence
        case .person, .institution: trade = topics.isEmpty ? 0 : evidence * Self.shareOfTradePeople
        case .company, .platform: trade = topics.isEmpty ? 0 : evidence * Self.shareOfCompanies
        case .country, .place: break
        }
        isUtility = entry.topics.contains("off.utility")
        isCurrencyMeasure = isMeasure && topics.contains("currency")
        isPerson = entry.kind == .person
        isInstitution = entry.kind == .institution
        isPriceMove = entry.id == "term.price-moves"
        isRestriction = entry.id == "term.restriction"
        isTraded = (entry.kind == .good && trade >= 0.4) || (isCompany && trade >= 0.25)
        isResult = entry.id == Self.results
        isFlow = Self.flows.contains(entry.id)
        isTalk = entry.kind == .term && !topics.allSatisfy { $0 != "talks" && $0 != "visits" && $0 != "truce" }
        isContact = isTalk && topics.contains("visits")
        setOffices(entry)
        isBystander = (isCompany && trade == 0) || (entry.kind == .institution && isOffSubject)
        if entry.implied == .us || entry.implied == .both { impliedUS = evidence * 0.7 }
        if entry.implied == .china || entry.implied == .both { impliedChina = evidence * 0.7 }
    }

    private static let results = "term.consequences"
    private static let flows: Set = [
        "term.exports", "term.imports", "term.trade-deficit", "term.china-foreign-trade", "term.front-loading",
    ]

    private mutating func setOffices(_ entry: LexiconEntry) {
        let areBoth = entry.side == .both && entry.kind == .country && topics.contains("visits")
        isUSLeader = areBoth || entry.offices.contains { $0.title == "President of the United States" }
        isChinaLeader = areBoth || entry.offices.contains { $0.title == "President of China" }
        guard topics.contains("talks") || (topics.contains("tariffs") && entry.kind == .person),
            [.person, .institution, .term].contains(entry.kind)
        else { return }
        isUSNegotiator = entry.side == .us
        isChinaNegotiator = entry.side == .china
    }

    /// Grows with the weight and flattens: 0.5 → 0.28, 1 → 0.51, 2 → 0.80, 3 → 0.87.
    private static func evidence(weight: Double) -> Double { max(0, 0.62 * weight - 0.11 * weight * weight) }
}
