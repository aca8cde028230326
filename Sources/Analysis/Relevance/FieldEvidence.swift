/// What one field of an item (title, lede, body) says about each aspect of the subject.
struct FieldEvidence {
    enum Aspect: Int, CaseIterable { case us, china, trade, other, impliedUS, impliedChina }

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
    /// Whether a third country is named before either side is.
    private(set) var opensWithOther = false
    /// Whether the first to be named on either side is one that only bears what the trade of the two does to it.
    private(set) var opensWithBystander = false
    /// Prices, profits, markets: what trade does to others.
    private(set) var namesConsequence = false
    /// Whether prices and markets are named before either side is: news of what the trade did to them.
    private(set) var opensWithMarket = false

    /// Independent evidence adds up as probabilities do: what is left to doubt is multiplied.
    subscript(aspect: Aspect) -> Double { 1 - doubt[aspect.rawValue] }

    /// - Parameter sentenceEnds: ascending scalar offsets.
    init(matches: some Sequence<LexiconMatch>, traits: [Traits], sentenceEnds: [Int]) {
        var slots: [Int: Int] = [:]
        var sentence = 0
        var current = SentenceSides()
        var hasNamedSide = false
        for match in matches {
            let trait = traits[match.entry]
            while sentence < sentenceEnds.count, match.start >= sentenceEnds[sentence] {
                joinedSentences += current.isJoined ? 1 : 0
                current = SentenceSides()
                sentence += 1
            }
            current.add(trait)
            opensWithOther = opensWithOther || (!hasNamedSide && trait.other >= 0.25)
            opensWithMarket = opensWithMarket || (!hasNamedSide && trait.isMarket)
            opensWithBystander = opensWithBystander || (!hasNamedSide && trait.isBystander && max(trait.us, trait.china) > 0)
            hasNamedSide = hasNamedSide || trait.us > 0 || trait.china > 0
            namesConsequence = namesConsequence || trait.isMarket
            namesPublicUS = namesPublicUS || (!trait.isCompany && trait.us > 0)
            namesPublicChina = namesPublicChina || (!trait.isCompany && trait.china > 0)
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
                add(trait)
            }
        }
        joinedSentences += current.isJoined ? 1 : 0
    }

    private mutating func add(_ trait: Traits) {
        doubt[Aspect.us.rawValue] *= 1 - trait.us
        doubt[Aspect.china.rawValue] *= 1 - trait.china
        doubt[Aspect.trade.rawValue] *= 1 - trait.trade
        doubt[Aspect.other.rawValue] *= 1 - trait.other
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
        var isJoined: Bool { us && china && trade }

        mutating func add(_ trait: Traits) {
            us = us || trait.us >= 0.4
            china = china || trait.china >= 0.4
            trade = trade || trait.trade >= 0.5
        }
    }
}
