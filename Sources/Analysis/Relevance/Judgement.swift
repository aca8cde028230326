import Model

/// From evidence to a verdict. The numbers were chosen on our own labelled items (Tests/AnalysisTests/Fixtures).
struct Judgement {
    private(set) var verdict: Verdict
    /// 0 to 1, three decimals: below 0.3 for no, from 0.6 for core.
    private(set) var score: Double

    private static let ledeShare = 0.7
    private static let bodyShare = 0.4
    private static let contactLimit = 0.28

    init(of item: ItemEvidence) {
        let us = Self.side(item, .us, .impliedUS)
        let china = Self.side(item, .china, .impliedChina)
        let matter = Self.combined(item.title.trade(), item.lede.trade(), item.body.trade())
        // That two meet adds once to what they meet about.
        let contact = max(item.title[.contact], Self.ledeShare * item.lede[.contact])
        let trade = 1 - (1 - matter) * (1 - min(Self.contactLimit, contact))
        let strength = Self.strength(us, china, trade)
        let judged = Self.verdict(item, us: us, china: china, trade: trade)
        verdict = judged == .no && Self.isOfLeaders(item) ? .related : judged
        let scaled =
            switch verdict {
            case .core: 0.6 + 0.4 * strength
            case .related: 0.3 + 0.3 * strength
            case .no: 0.3 * strength
            }
        score = (scaled * 1000).rounded() / 1000
    }

    private static func verdict(_ item: ItemEvidence, us: Double, china: Double, trade: Double) -> Verdict {
        let sides = min(us, china)
        if isOfCompanies(item) || isOfVisitors(item) { return .no }
        let hasPair = item.title.pairsNegotiators || item.lede.pairsNegotiators
        let isJoined = hasPair || item.title.joinedSentences + item.lede.joinedSentences > 0 || item.body.joinedSentences >= 2
        let titleNamesBoth = item.title[.us] >= 0.4 && item.title[.china] >= 0.4
        let isBetweenStates = titleNamesBoth && item.title.namesPublicUS && item.title.namesPublicChina
        if item.title[.other] >= 0.5, !isBetweenStates {
            let hasPlainTrade = item.fields.contains { $0.evidence.plainTradeCount > 0 }
            return sides >= 0.3 && trade >= 0.45
                && (((item.hasTitle ? isJoined : joinsPublicSides(item)) && hasPlainTrade) || comesBackToBoth(item)) ? .related : .no
        }
        if item.title.offSubjectCount > 0, item.title.plainTradeCount == 0 {
            // Sanctions of one side on the other are the subject, whatever they are for.
            if titleNamesBoth, item.title.namesMeasure { return .related }
            return sides >= 0.5 && isJoined && item.lede.plainTradeCount > 0 ? .related : .no
        }
        if item.lede.offSubjectCount > 0, item.title[.trade] < 0.5, item.body.joinedSentences < 2, !isPlain(item) { return .no }
        if sides >= 0.5, trade >= 0.4 {
            let isSettled = titleNamesBoth || isJoined || isImplied(item) || isSpread(item) || isToldInLede(item)
            let isCore = isSettled && isNamed(item) && isTrade(item, trade) && !isOfThirdCountry(item, titleNamesBoth)
            return isCore && !isOfOthers(item.title) ? .core : .related
        }
        guard sides >= 0.25, trade >= 0.25, trade + sides >= 0.75 else { return .no }
        return isJoined || isAboutBoth(item) || dwellsOnBoth(item) ? .related : .no
    }

    /// The title is about what it does to a third country, to markets, or to a company: "Hasbro cuts outlook, citing duties on Chinese toys".
    private static func isOfOthers(_ title: FieldEvidence) -> Bool {
        if title.opensWithOther || (title.opensWithMarket && !title.namesCurrencyMeasure) || (title.namesResults && !title.namesBothStates)
        {
            return true
        }
        if title.namesConsequence, title[.trade] < 0.35, !title.namesBothStates { return true }
        return title.opensWithBystander && title.namesConsequence && !title.namesBothStates
    }

    private static func joinsPublicSides(_ item: ItemEvidence) -> Bool {
        [item.title, item.lede].contains { $0.pairsNegotiators || $0.joinsPublicSides } || item.body.joinedSentences >= 2
    }

    private static func isPlain(_ item: ItemEvidence) -> Bool {
        [item.title, item.lede].contains { $0.speaksPlainlyOfTrade || $0.pairsNegotiators || $0.restrictsGoods }
    }

    /// The two presidents meet, speak or write to each other, and nothing else is named that they do it for.
    private static func isOfLeaders(_ item: ItemEvidence) -> Bool {
        guard item.title.offSubjectCount + item.lede.offSubjectCount == 0, max(item.title[.other], item.lede[.other]) < 0.5 else {
            return false
        }
        let leaderAbroad =
            (item.title.namesUSLeader && item.title[.china] >= 0.4) || (item.title.namesChinaLeader && item.title[.us] >= 0.4)
        if leaderAbroad { return item.title.namesContact || item.title.namesLeadersTogether }
        return item.lede.namesUSLeader && item.lede.namesChinaLeader && (item.title.namesContact || item.lede.namesContact)
    }

    /// The title is about a third country, and the rest tells of both sides more than once or puts one of them to the other's measure.
    private static func comesBackToBoth(_ item: ItemEvidence) -> Bool {
        let us = item.title.usCount + item.lede.usCount
        let china = item.title.chinaCount + item.lede.chinaCount
        if min(us, china) >= 3 || (item.lede.namesUSLeader && item.lede.namesChinaLeader && item.lede.namesTalk) { return true }
        let suggestsBoth = min(item.title[.impliedUS], item.title[.impliedChina]) >= 0.5
        if suggestsBoth, item.lede.namesPublicUS, item.lede.namesPublicChina { return true }
        guard !item.title.opensWithOther else { return false }
        return item.title[.china] >= 0.4 && item.title[.impliedUS] >= 0.5 && item.lede[.us] >= 0.4
    }

    /// A company of one side that works or sells on the other is business, until somebody speaks of trade between the two.
    private static func isOfCompanies(_ item: ItemEvidence) -> Bool {
        let hasPublicUS = [item.title, item.lede].contains { $0.namesPublicUS || $0.hintsPublicUS }
        let hasPublicChina = [item.title, item.lede].contains { $0.namesPublicChina || $0.hintsPublicChina }
        if hasPublicUS, hasPublicChina { return false }
        if !item.fields.contains(where: { $0.evidence.speaksOfPublicSide }) { return !item.title.namesMeasure && !item.lede.namesMeasure }
        return !isPlain(item) && item.title.strongestTrade < 0.4 && item.body.joinedSentences < 2
    }

    /// A visit, a call or an investment is of the subject where the leaders or the negotiators have it.
    private static func isOfVisitors(_ item: ItemEvidence) -> Bool {
        let isLoose = item.fields.allSatisfy { $0.evidence[.trade] < 0.35 }
        let isNamedNowhere = max(item.title[.us], item.title[.china], item.title[.impliedUS], item.title[.impliedChina]) < 0.25
        if isLoose { return !isOfLeaders(item) }
        return isNamedNowhere && !isPlain(item) && item.lede.joinedSentences == 0 && item.body.joinedSentences < 2
    }

    /// The title names one side and the lede the other, and one of them says that it is about trade.
    private static func isSpread(_ item: ItemEvidence) -> Bool {
        guard item.title[.other] < 0.3, item.lede[.other] < 0.3, isPlain(item), !item.title.countsFlows else { return false }
        let opensWithChina = item.title[.china] >= 0.4 && item.lede[.us] >= 0.4 && item.lede.namesPublicUS
        let opensWithUS = item.title[.us] >= 0.4 && item.lede[.china] >= 0.4 && item.lede.namesPublicChina
        return opensWithChina || opensWithUS
    }

    /// A title that names nobody, over a lede about both states and a measure.
    private static func isToldInLede(_ item: ItemEvidence) -> Bool {
        item.lede.namesBothStates && item.lede.speaksPlainlyOfTrade && item.title[.other] < 0.3
            && item.title[.us] + item.title[.china] < 0.8
    }

    /// What the trade of the two does to others: the lede turns to a third country, and the title is not about both. Where the two meet is a
    /// third country as well, so one that comes after both were named in a sentence about trade says little.
    private static func isOfThirdCountry(_ item: ItemEvidence, _ titleNamesBoth: Bool) -> Bool {
        guard item.lede[.other] >= 0.5, !titleNamesBoth, !item.lede.pairsNegotiators else { return false }
        return item.lede.opensWithOther || (item.title[.us] < 0.4 && item.title[.china] < 0.4 && item.lede.joinedSentences == 0)
    }

    /// A trade war that nobody is named in may be anybody's.
    private static func isNamed(_ item: ItemEvidence) -> Bool {
        let named = [item.title[.us], item.title[.china], item.lede[.us], item.lede[.china]].max() ?? 0
        return named >= 0.4 || item.title.namesProgramme || item.lede.namesProgramme || item.body.joinedSentences > 0
    }

    /// A loose word such as "deal" or "talks" is enough where the two states have it with each other.
    private static func isTrade(_ item: ItemEvidence, _ trade: Double) -> Bool {
        let isSupported = isPlain(item) || item.body.joinedSentences >= 2
        if item.title.pairsNegotiators || item.lede.pairsNegotiators || (trade >= 0.5 && isSupported) { return true }
        return item.fields.prefix(2).contains { $0.evidence.namesBothStates }
            && item.fields.prefix(2).contains { $0.evidence[.trade] >= 0.35 }
    }

    /// Whether title or lede bring up each side, by name or by a word that suggests it; the body alone must join them in a sentence.
    private static func isAboutBoth(_ item: ItemEvidence) -> Bool {
        let us = max(item.title[.us], item.title[.impliedUS], item.lede[.us], item.lede[.impliedUS])
        let china = max(item.title[.china], item.title[.impliedChina], item.lede[.china])
        return min(us, china) >= 0.25
    }

    /// Title or lede tell of trade on one side only, and the rest comes back to both again and again.
    private static func dwellsOnBoth(_ item: ItemEvidence) -> Bool {
        let counts = item.fields.reduce((us: 0, china: 0)) { ($0.us + $1.evidence.usCount, $0.china + $1.evidence.chinaCount) }
        return max(item.title[.trade], item.lede[.trade]) >= 0.5 && min(counts.us, counts.china) >= 3
    }

    /// One side in the title with a word that brings the other along: "Beijing hits back at tariffs".
    private static func isImplied(_ item: ItemEvidence) -> Bool {
        let us = max(item.title[.us], item.title[.impliedUS])
        let china = max(item.title[.china], item.title[.impliedChina])
        return min(us, china) >= 0.5
    }

    /// A side that is only suggested counts where neither a third country nor another subject stands in the title to be meant instead.
    private static func side(_ item: ItemEvidence, _ named: FieldEvidence.Aspect, _ implied: FieldEvidence.Aspect) -> Double {
        let explicit = combined(item.title[named], item.lede[named], item.body[named])
        let isOfOther = item.title[.other] >= 0.3 || (item.lede.opensWithOther && item.lede[.other] >= 0.5 && item.title[implied] < 0.5)
        guard !isOfOther, item.title.offSubjectCount == 0, !item.lede.namesUtility else { return explicit }
        return max(explicit, 1 - (1 - explicit) * (1 - item.title[implied]) * (1 - ledeShare * item.lede[implied]))
    }

    private static func combined(_ title: Double, _ lede: Double, _ body: Double) -> Double {
        1 - (1 - title) * (1 - ledeShare * lede) * (1 - bodyShare * body)
    }

    /// The weakest of the three says most.
    private static func strength(_ us: Double, _ china: Double, _ trade: Double) -> Double {
        let weakest = min(us, china, trade)
        guard weakest > 0 else { return 0 }
        return min(1, 0.7 * weakest + 0.1 * (us + china + trade))
    }
}
