import Model

/// Who raises a tariff, and on whose goods.
struct TariffPair: Sendable, Hashable {
    /// "US", "CN", "both", or another country's name; `nil` where the text does not say.
    var by: String?
    var on: String?
}

struct TariffPairReader {
    let passage: Passage
    let reading: Reading
    private let sides: TariffSides
    /// The countries that the item names at all.
    private let parties: Set<String>
    private typealias Side = TariffSides.Side

    /// - Parameter quotes: the passage's.
    init(passage: Passage, reading: Reading, quotes: [Fact]) {
        self.passage = passage
        self.reading = reading
        sides = TariffSides(passage: passage, reading: reading, speech: FirstPerson(passage: passage, reading: reading, quotes: quotes))
        parties = Self.parties(of: reading)
    }

    private static func parties(of reading: Reading) -> Set<String> {
        var found = Set<String>()
        for mention in reading.passages.lazy.flatMap(\.mentions) {
            let entry = reading.entry(mention)
            switch entry.side {
            case .us: found.insert("US")
            case .china: found.insert("CN")
            case .both: found.formUnion(["US", "CN"])
            case .other where entry.kind == .country: found.insert(entry.name)
            default: continue
            }
        }
        return found
    }

    /// - Parameters:
    ///   - figure: the figure's tokens.
    ///   - sentence: the tokens to look in.
    func pair(of figure: Range<Int>, in sentence: Range<Int>) -> TariffPair {
        let clause = clause(of: figure, in: sentence)
        let named = sides.sides(in: clause.tokens)
        let hasDirection = clause.tokens.contains { passage.word($0) == "对" }
        let namesPair =
            !hasDirection && named.isEmpty
            && passage.mentions(in: clause.tokens).contains {
                reading.entry($0).side == .both && abs(figure.lowerBound - $0.tokens.upperBound) < Self.pairReach
            }
        if isMutual(clause.tokens, named, figure) || namesPair { return TariffPair(by: "both", on: "both") }
        let isHan = isHan(clause.tokens)
        let ahead = max(sentence.lowerBound, clause.tokens.lowerBound - Self.aheadReach)..<clause.tokens.lowerBound
        var pair =
            isHan
            ? HanTariffPair(passage: passage, reading: reading)
                .pair(of: figure, in: clause.tokens, named, ahead: sides.sides(in: ahead))
            : EnglishTariffPair(passage: passage, sides: sides).pair(of: figure, in: clause.tokens, named, isWidened: clause.isWidened)
        if pair.by == pair.on { pair.by = nil }
        if pair.by == nil, pair.on != nil { pair.by = theOther(than: pair.on, among: named) }
        if pair.by == nil, pair.on == nil, speaksOfThose(sentence) { pair.on = origin(near: sentence) }
        if pair.by == nil, let on = pair.on { pair.by = other(than: on, in: sentence, isHan: isHan) }
        if pair.by == nil || pair.on == nil, let known = instrument(of: figure, in: sentence), known.on != pair.by, known.by != pair.on {
            return known
        }
        // What China puts on goods in an item about the two is put on America's; America's tariffs on steel may be everybody's.
        if pair.on == nil, let by = pair.by, by == "CN" || !namesGoods(clause.tokens) {
            pair.on = theOther(than: by, among: named) ?? bearer(besides: by, in: sentence)
        }
        return pair
    }

    /// "Trump spoke on Friday. The tariff on Chinese steel will be 50%": the other of the two, if the item names it and the sentence no third
    /// country that levies; else that one.
    private func other(than code: String, in sentence: Range<Int>, isHan: Bool) -> String? {
        let thirds = leviers(in: sentence).subtracting(["US", "CN", code])
        guard ["US", "CN"].contains(code) else {
            // In an item that names America and not China, what a third country bears is America's.
            let isAmerican = parties.isDisjoint(with: ["CN"]) || sides.sides(in: nearby(sentence)).contains { $0.code == "US" }
            return thirds.isEmpty && parties.contains("US") && isAmerican ? "US" : nil
        }
        let rival = code == "US" ? "CN" : "US"
        guard thirds.isEmpty else { return thirds.count == 1 ? thirds.first : nil }
        return parties.contains(rival) || (isHan && parties.isSubset(of: [code])) ? rival : nil
    }

    /// The same for whose goods bear it.
    private func bearer(besides code: String, in sentence: Range<Int>) -> String? {
        guard ["US", "CN"].contains(code) else { return nil }
        let rival = code == "US" ? "CN" : "US"
        let thirds = Set(sides.sides(in: sentence).map(\.code)).subtracting(["US", "CN"])
        return thirds.isEmpty && parties.contains(rival) ? rival : nil
    }

    private func leviers(in sentence: Range<Int>) -> Set<String> {
        Set(
            sides.sides(in: sentence).filter { side in
                let end = side.tokens.upperBound
                return side.isOwner || passage.word(side.tokens.lowerBound - 1) == "by"
                    || (end..<end + 3).contains { passage.isWord($0, in: TariffWords.acting) || passage.isWord($0, in: TariffWords.nouns) }
                    || passage.kind(end) == .han
            }.map(\.code))
    }

    /// The sentence with the two before it.
    private func nearby(_ sentence: Range<Int>) -> Range<Int> {
        let index = max(0, passage.sentenceIndex(of: sentence.lowerBound) - 2)
        guard passage.sentences.indices.contains(index) else { return sentence }
        let first = passage.sentences[index].lowerBound
        return first..<max(first, sentence.upperBound)
    }

    /// "The list of further Chinese goods stays in the drawer. The duty on those goods will go up": whose goods the near sentences speak of.
    private func origin(near sentence: Range<Int>) -> String? {
        let found = sides.sides(in: nearby(sentence))
        let origins = Set(found.filter { sides.isOrigin($0) || $0.isTargetByName }.map(\.code))
        return origins.count == 1 ? origins.first : nil
    }

    private static let instruments: WordSet = ["fentanyl", "opioid", "opioids", "301"]
    private static let hanInstruments = PhraseBook([(true, ["芬太尼", "301"])])

    /// Tariffs that are America's on China's goods by their name: over fentanyl, under Section 301.
    private func instrument(of figure: Range<Int>, in sentence: Range<Int>) -> TariffPair? {
        let near = max(sentence.lowerBound, figure.lowerBound - 8)..<min(sentence.upperBound, figure.upperBound + 5)
        let isNamed = near.contains { passage.isWord($0, in: Self.instruments) || Self.hanInstruments.match(in: passage, at: $0) != nil }
        let isForeign = sides.sides(in: sentence).contains { !["US", "CN"].contains($0.code) }
        return isNamed && !isForeign && parties.contains("CN") ? TariffPair(by: "US", on: "CN") : nil
    }

    /// "Those goods", "the goods": named before.
    private func speaksOfThose(_ sentence: Range<Int>) -> Bool {
        sentence.contains { ["those", "these", "them", "such"].contains(passage.word($0)) }
    }

    private static let anyGoods: WordSet = ["goods", "imports", "products", "top", "what", "them", "everything"]

    /// "On steel", 对汽车: goods that may be anybody's. "On Friday" and "on goods worth $250 billion" are not.
    private func namesGoods(_ clause: Range<Int>) -> Bool {
        clause.contains { index in
            guard ["on", "against", "对"].contains(passage.word(index)) else { return false }
            guard passage.spells("对等", at: index) == nil else { return false }
            if passage.word(index) == "对", passage.mayBeginNumber(index + 1) { return false }
            guard !passage.isWord(index + 1, in: Self.anyGoods), !Words.calendar.contains(passage.word(index + 1)) else { return false }
            return passage.mentions(in: index + 1..<index + 5).contains { reading.entry($0).kind == .good }
                || (index + 1..<index + 4).contains { passage.isWord($0, in: TariffSides.goods) }
        }
    }

    private static let pairReach = 12
    private static let aheadReach = 80
    private static let breaks: WordSet = [",", ";", "while", "whereas"]

    /// The part of the sentence that the figure stands in, with as many parts before it as it takes to find a side.
    private func clause(of figure: Range<Int>, in sentence: Range<Int>) -> (tokens: Range<Int>, isWidened: Bool) {
        var end = figure.upperBound
        while end < sentence.upperBound, !isBreak(end) { end += 1 }
        var start = figure.lowerBound
        var parts = 0
        // What was looked through before names no side.
        var seen = end
        repeat {
            if parts > 0 { seen = start }
            if start > sentence.lowerBound { start -= 1 }
            while start > sentence.lowerBound, !isBreak(start - 1) { start -= 1 }
            parts += 1
            if parts > 1, start > sentence.lowerBound, passage.word(start + 1) == "%" { break }
        } while start > sentence.lowerBound && sides.sides(in: start..<seen).isEmpty && !isMutual(start..<seen, [], figure)
        return (start..<end, parts > 1)
    }

    private static let verbs: WordSet = [
        "will", "would", "has", "have", "had", "is", "was", "agreed", "lowered", "lowers", "raised", "raises", "cut", "cuts", "imposed",
        "imposes", "reduced", "reduces", "set", "sets", "kept", "keeps", "its", "faces", "faced", "at", "with", "hit", "responded", "ones",
        "own",
    ]

    /// A mark, "while", or an "and" behind which another side has its own verb or number.
    private func isBreak(_ index: Int) -> Bool {
        if passage.isWord(index, in: Self.breaks) { return true }
        guard ["and", "but"].contains(passage.word(index)) else { return false }
        let next = passage.word(index + 1) == "the" ? index + 2 : index + 1
        guard let mention = passage.mentions(in: next..<next + 1).first else { return false }
        guard [.country, .institution, .person, .place].contains(reading.entry(mention).kind) else { return false }
        let verb = mention.tokens.upperBound
        return passage.isWord(verb, in: Self.verbs) || passage.mayBeginNumber(verb)
            || passage.tokens[mention.tokens].last?.text.hasSuffix("'s") == true
    }

    private static let mutual = PhraseBook([
        (
            true,
            [
                "both sides", "both countries", "two sides", "two countries", "each other", "both nations", "双方", "相互", "彼此", "双双", "互加",
                "互征", "各自", "互相",
            ]
        )
    ])

    /// "Both sides cut", "each other's goods", 双方, 相互; but not "both sides agreed that the US would keep 30% on Chinese goods".
    private func isMutual(_ clause: Range<Int>, _ named: [Side], _ figure: Range<Int>) -> Bool {
        guard let mutual = clause.last(where: { Self.mutual.match(in: passage, at: $0) != nil }) else { return false }
        // "The two sides cut tariffs: the US to 30%".
        if named.contains(where: { $0.tokens.lowerBound > mutual && $0.tokens.upperBound <= figure.lowerBound }), mutual < figure.lowerBound
        {
            return false
        }
        return Set(named.map(\.code)).count < 2 || !named.contains { sides.isTarget($0, in: clause) }
    }

    private func isHan(_ clause: Range<Int>) -> Bool { clause.filter { passage.kind($0) == .han }.count * 2 > clause.count }

    private func theOther(than code: String?, among sides: [Side]) -> String? {
        let codes = Set(sides.filter { !$0.isTargetByName }.map(\.code)).subtracting([code ?? ""])
        return codes.count == 1 && codes.isSubset(of: ["US", "CN"]) ? codes.first : nil
    }
}
