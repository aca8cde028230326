/// What one field of an item (title, lede, body) says about each aspect of the subject.
struct FieldEvidence {
    enum Aspect: Int, CaseIterable { case us, china, trade, other, impliedUS, impliedChina, venue, contact }

    private var doubt = [Double](repeating: 1, count: Aspect.allCases.count)
    /// Mentions by entry, in order of first mention.
    private(set) var mentions: [(entry: Int, count: Int)] = []
    private(set) var offSubjectCount = 0
    private(set) var plainTradeCount = 0
    private(set) var namesProgramme = false
    private(set) var namesMeasure = false
    /// Both sides as states: "US, China", "Beijing … the White House".
    var namesBothStates: Bool { namesUSState && namesChinaState }
    /// A side by more than its companies: those of both meet on any shop's page.
    var speaksOfPublicSide: Bool { namesPublicUS || namesPublicChina || self[.impliedUS] > 0 || self[.impliedChina] > 0 }
    private(set) var namesPublicUS = false
    private(set) var namesPublicChina = false
    /// Somebody whom the lexicon knows on either side, or the two together: a leader, a negotiator.
    private(set) var namesPerson = false
    /// The most that a single word says about trade, companies aside.
    private(set) var strongestTrade = 0.0
    private var namesUSState = false
    private var namesChinaState = false
    /// How often each side is named, by whatever name.
    private(set) var usCount = 0
    private(set) var chinaCount = 0
    /// Sentences that name both sides and trade.
    private(set) var joinedSentences = 0
    /// One of them by more than the sides' companies.
    private(set) var joinsPublicSides = false
    private(set) var namesUtility = false
    private(set) var namesCurrencyMeasure = false
    /// Whether a third country is named before either side is.
    private(set) var opensWithOther = false
    /// Whether the first to be named on either side is one that only bears what the trade of the two does to it.
    private(set) var opensWithBystander = false
    /// Prices, profits, markets: what trade does to others.
    private(set) var namesConsequence = false
    private(set) var namesResults = false
    /// Whether prices and markets are named before either side is: news of what the trade did to them.
    private(set) var opensWithMarket = false

    /// The president of either side, and a way in which two meet.
    private(set) var namesUSLeader = false
    private(set) var namesChinaLeader = false
    private(set) var namesLeadersTogether = false
    var namesContact: Bool { self[.contact] > 0 }
    /// A side by what suggests it, companies aside.
    private(set) var hintsPublicUS = false
    private(set) var hintsPublicChina = false
    /// Those whom both sides send to the table, or their houses.
    var pairsNegotiators: Bool { namesUSNegotiator && namesChinaNegotiator && (namesTalk || namesPerson) }
    /// "A licence for chips", "the ban on beef".
    var restrictsGoods: Bool { namesRestriction && namesTraded }
    private var namesRestriction = false
    private var namesTraded = false
    private var namesUSNegotiator = false
    private var namesChinaNegotiator = false
    /// Talks, or any other way of meeting.
    private(set) var namesTalk = false
    /// Of trade, only what crosses the border by customs' count.
    var countsFlows: Bool { namesFlow && !namesOtherTrade }
    private var namesFlow = false
    private var namesOtherTrade = false
    private var opensWithVenue = false

    /// Independent evidence adds up as probabilities do: what is left to doubt is multiplied.
    subscript(aspect: Aspect) -> Double { 1 - doubt[aspect.rawValue] }

    /// - Parameters:
    ///   - surroundings: the text that the matches stand in.
    ///   - sentenceEnds: ascending scalar offsets.
    init(matches: ArraySlice<LexiconMatch>, traits: [Traits], surroundings: Surroundings, sentenceEnds: [Int]) {
        var slots: [Int: Int] = [:]
        var sentence = 0
        var current = SentenceSides()
        var hasNamedSide = false
        let adjunctEnd = surroundings.openingAdjunctEnd
        for index in matches.indices {
            let match = matches[index]
            var trait = traits[match.entry]
            if trait.isInstitution, trait.china > 0, index + 1 < matches.endIndex, matches[index + 1].start <= match.end + 2 {
                // 財政部長貝森特: the ministry of the one whose name follows.
                let next = traits[matches[index + 1].entry]
                if next.isPerson, next.china == 0 { continue }
            }
            if trait.other > 0, surroundings.makeDateline(match) { trait.other = 0 }
            while sentence < sentenceEnds.count, match.start >= sentenceEnds[sentence] {
                count(current)
                current = SentenceSides()
                sentence += 1
            }
            current.add(trait)
            let isVenue = trait.other > 0 && surroundings.makeVenue(match)
            opensWithOther = opensWithOther || (!hasNamedSide && trait.other >= 0.25 && !isVenue)
            opensWithVenue = opensWithVenue || (!hasNamedSide && isVenue)
            opensWithMarket = opensWithMarket || (!hasNamedSide && trait.isMarket && !(trait.isPriceMove && namesMeasure))
            opensWithBystander = opensWithBystander || (!hasNamedSide && trait.isBystander && max(trait.us, trait.china) > 0)
            hasNamedSide = hasNamedSide || (max(trait.us, trait.china) >= 0.3 && match.start >= adjunctEnd)
            namesConsequence = namesConsequence || trait.isMarket
            namesResults = namesResults || trait.isResult
            namesPublicUS = namesPublicUS || (!trait.isCompany && trait.us > 0)
            namesPublicChina = namesPublicChina || (!trait.isCompany && trait.china > 0)
            note(trait)
            namesPerson = namesPerson || trait.isPersonOfSide
            strongestTrade = max(strongestTrade, trait.isCompany ? 0 : trait.trade)
            namesProgramme = namesProgramme || trait.isProgramme
            namesMeasure = namesMeasure || trait.isMeasure
            namesUSState = namesUSState || (trait.isState && trait.us >= 0.4)
            namesChinaState = namesChinaState || (trait.isState && trait.china >= 0.4)
            usCount += trait.us >= 0.4 ? 1 : 0
            chinaCount += trait.china >= 0.4 ? 1 : 0
            offSubjectCount += trait.isOffSubject ? 1 : 0
            plainTradeCount += trait.isPlainTrade ? 1 : 0
            if let slot = slots[match.entry] {
                mentions[slot].count += 1
            } else {
                slots[match.entry] = mentions.count
                mentions.append((match.entry, 1))
                add(trait, isVenue: isVenue)
            }
        }
        count(current)
        if !namesConsequence, surroundings.chargesRates { addRate() }
    }

    /// Where no talks of the two are to be held there, a venue is a country like others.
    mutating func countVenues() {
        doubt[Aspect.other.rawValue] *= doubt[Aspect.venue.rawValue]
        doubt[Aspect.venue.rawValue] = 1
        opensWithOther = opensWithOther || opensWithVenue
    }

    private mutating func count(_ sentence: SentenceSides) {
        joinedSentences += sentence.isJoined ? 1 : 0
        joinsPublicSides = joinsPublicSides || (sentence.isJoined && sentence.hasPublicUS && sentence.hasPublicChina)
    }

    private mutating func note(_ trait: Traits) {
        namesUtility = namesUtility || trait.isUtility
        namesCurrencyMeasure = namesCurrencyMeasure || trait.isCurrencyMeasure
        hintsPublicUS = hintsPublicUS || (trait.impliedUS >= 0.25 && !trait.isCompany)
        hintsPublicChina = hintsPublicChina || (trait.impliedChina >= 0.25 && !trait.isCompany)
        namesLeadersTogether = namesLeadersTogether || trait.areLeadersTogether
        namesUSLeader = namesUSLeader || trait.isUSLeader
        namesChinaLeader = namesChinaLeader || trait.isChinaLeader
        namesUSNegotiator = namesUSNegotiator || trait.isUSNegotiator
        namesChinaNegotiator = namesChinaNegotiator || trait.isChinaNegotiator
        namesRestriction = namesRestriction || trait.isRestriction
        namesTraded = namesTraded || trait.isTraded
        namesTalk = namesTalk || trait.isTalk
        namesFlow = namesFlow || trait.isFlow
        namesOtherTrade = namesOtherTrade || (trait.trade >= 0.5 && !trait.isFlow)
    }

    /// "25% on Chinese steel" is a tariff without the word.
    private mutating func addRate() {
        plainTradeCount += 1
        doubt[Aspect.trade.rawValue] *= 0.4
    }

    private mutating func add(_ trait: Traits, isVenue: Bool) {
        doubt[Aspect.us.rawValue] *= 1 - trait.us
        doubt[Aspect.china.rawValue] *= 1 - trait.china
        doubt[(trait.isContact ? Aspect.contact : .trade).rawValue] *= 1 - trait.trade
        doubt[(isVenue ? Aspect.venue : .other).rawValue] *= 1 - trait.other
        doubt[Aspect.impliedUS.rawValue] *= 1 - trait.impliedUS
        doubt[Aspect.impliedChina.rawValue] *= 1 - trait.impliedChina
    }

    /// A trade word that leaves no doubt, or what one side does to the other's trade.
    var speaksPlainlyOfTrade: Bool { plainTradeCount > 0 || namesMeasure }

    /// Beside another subject ("astronauts", "visas") loose trade words such as "deal", "chips" or "sanctions" say little.
    func trade() -> Double {
        guard offSubjectCount > 0, plainTradeCount == 0 else { return self[.trade] }
        return self[.trade] * 0.3
    }

    private struct SentenceSides {
        var us = false
        var china = false
        var trade = false
        var hasPublicUS = false
        var hasPublicChina = false
        var isJoined: Bool { us && china && trade }

        mutating func add(_ trait: Traits) {
            us = us || trait.us >= 0.4 || trait.isProgramme
            china = china || trait.china >= 0.4 || trait.isProgramme
            trade = trade || trait.trade >= 0.5
            hasPublicUS = hasPublicUS || (trait.us >= 0.4 && !trait.isCompany)
            hasPublicChina = hasPublicChina || (trait.china >= 0.4 && !trait.isCompany)
        }
    }
}
