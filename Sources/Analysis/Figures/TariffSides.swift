import Model

/// The sides that a clause about a tariff names, and what each is to it.
struct TariffSides {
    let passage: Passage
    let reading: Reading
    let speech: FirstPerson
    let roles: TariffRoles

    init(passage: Passage, reading: Reading, speech: FirstPerson) {
        self.passage = passage
        self.reading = reading
        self.speech = speech
        roles = TariffRoles(passage: passage)
    }

    struct Side {
        var code: String
        var tokens: Range<Int>
        /// "Beijing's tariffs", "US duties".
        var isOwner: Bool
        /// A tariff named with the side that bears it: "tariffs on Chinese goods", "China tariffs".
        var isTargetByName: Bool
    }

    private static let targets: WordSet = ["on", "against", "for", "from", "hit", "hits", "hitting", "target", "targets", "targeting"]

    /// In order of place.
    func sides(in clause: Range<Int>) -> [Side] {
        let speakers = speech.sides(in: clause)
        guard !speakers.isEmpty else { return named(in: clause) }
        return (named(in: clause) + speakers).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func named(in clause: Range<Int>) -> [Side] {
        passage.mentions(in: clause).compactMap { mention in
            let entry = reading.entry(mention)
            let code: String
            switch entry.side {
            case .us: code = "US"
            case .china: code = "CN"
            case .other where entry.kind == .country: code = entry.name
            case .both where entry.kind == .instrument && passage.kind(mention.tokens.lowerBound) == .han:
                return hanTariff("", mention.tokens)
            case .both where entry.kind == .instrument && isOnAmerica(mention.tokens):
                return Side(code: "US", tokens: mention.tokens, isOwner: false, isTargetByName: true)
            // 美国对华: what the words name last bears it.
            case .both where entry.kind == .country && mention.tokens.contains(where: { passage.word($0) == "对" }):
                return Side(code: "CN", tokens: mention.tokens, isOwner: false, isTargetByName: true)
            default: return nil
            }
            let words = passage.tokens[mention.tokens]
            if entry.kind == .instrument, words.first?.kind == .han { return hanTariff(code, mention.tokens) }
            // "American soybeans" are known as one thing.
            if entry.kind == .good, words.first.map({ Self.adjectives.contains($0.text, print: $0.print) }) == true {
                return Side(code: code, tokens: mention.tokens, isOwner: false, isTargetByName: true)
            }
            if entry.kind == .instrument {
                guard words.contains(where: { TariffWords.nouns.contains($0.text, print: $0.print) }) else { return nil }
                // "Reciprocal", "retaliatory": said of anybody's.
                guard entry.id != "instrument.reciprocal-tariff" else { return nil }
                let isTarget = words.contains { Self.targets.contains($0.text, print: $0.print) } || words.first?.text == "china"
                return Side(code: code, tokens: mention.tokens, isOwner: !isTarget, isTargetByName: isTarget)
            }
            guard [.person, .institution, .place, .country].contains(entry.kind) else { return nil }
            // "300 billion U.S. dollars of Chinese imports".
            if passage.isWord(mention.tokens.upperBound, in: Self.moneys) { return nil }
            if entry.kind == .country, words.first?.text == "made" || words.last?.text == "made" {
                return Side(code: code, tokens: mention.tokens, isOwner: false, isTargetByName: true)
            }
            let isOwner = passage.word(mention.tokens.upperBound) == "'" || words.last?.text.hasSuffix("'s") == true
            return Side(code: code, tokens: mention.tokens, isOwner: isOwner, isTargetByName: false)
        }
    }

    private static let moneys: WordSet = ["dollar", "dollars", "treasuries", "yuan", "cents", "stocks", "shares", "元"]
    private static let adjectives: WordSet = ["us", "u.s.", "american", "chinese", "美"]
    private static let hanTargets = [("对华", "CN"), ("对中", "CN"), ("对美", "US"), ("原产于美", "US")]

    /// 对华关税 is borne by China, 美国关税 and 芬太尼关税 are levied by America; 对等关税 and 反制关税 may be anybody's.
    private func hanTariff(_ code: String, _ tokens: Range<Int>) -> Side? {
        for (phrase, target) in Self.hanTargets where tokens.contains(where: { passage.spells(phrase, at: $0) != nil }) {
            return passage.spells("对等", at: tokens.lowerBound) == nil
                ? Side(code: target, tokens: tokens, isOwner: false, isTargetByName: true) : nil
        }
        guard code == "US", tokens.contains(where: { passage.word($0) == "税" }), passage.word(tokens.lowerBound) != "对" else { return nil }
        return Side(code: code, tokens: tokens, isOwner: true, isTargetByName: false)
    }

    /// "Tariffs on American goods" are China's; the words name both.
    private func isOnAmerica(_ tokens: Range<Int>) -> Bool {
        let words = passage.tokens[tokens].map(\.text)
        return words.contains("on") && words.contains { ["us", "u.s.", "american"].contains($0) }
    }

    private static let bearing: WordSet = [
        "face", "faces", "faced", "facing", "pay", "pays", "paid", "bear", "bears", "get", "gets", "got", "receive", "receives", "incur",
        "attract", "carry", "draw", "confront", "confronts", "attracts", "carries", "incurs",
    ]
    private static let obliques: WordSet = ["to", "into", "by", "at", "with", "than", "between", "entering"]
    private static let suffering: WordSet = [
        "hit", "slapped", "subject", "subjected", "charged", "taxed", "tariffed", "saddled", "levied", "struck", "burdened",
    ]
    private static let being: WordSet = ["be", "is", "are", "was", "were", "been", "being"]
    /// Behind one of these another subject or object begins.
    private static let stops: WordSet = [
        "on", "that", "and", "to", "by", "of", "against", "for", "but", "if", "imposed", "imposes", "impose", "raise", "raised", "raises",
        "set", "sets", "put", "puts", "said", "says", "slapped", "threatened", "announced",
    ]

    /// "Chinese semiconductors already face 50%", "China, which faces 30%": whoever faces a tariff does not raise it.
    func isBearer(_ side: Side, in clause: Range<Int>) -> Bool {
        if passage.isWord(side.tokens.lowerBound - 1, in: Self.obliques) || roles.isDestination(side) { return false }
        var verb = side.tokens.upperBound
        if passage.word(verb) == ",", ["which", "who", "whose"].contains(passage.word(verb + 1)) { verb += 2 }
        while verb < side.tokens.upperBound + 7, passage.kind(verb) == .word || passage.word(verb) == "-" {
            if passage.isWord(verb, in: Self.bearing) { return true }
            if passage.isWord(verb, in: Self.being) {
                return (1...2).contains { passage.isWord(verb + $0, in: Self.suffering) }
            }
            if passage.isWord(verb, in: Self.stops) { return false }
            verb += 1
        }
        return isCounted(side, clause)
    }

    /// "Canada faces 35% and Switzerland 39%", "Vietnam, at 20%": the number right behind a side is what it faces too.
    private func isCounted(_ side: Side, _ clause: Range<Int>) -> Bool {
        var next = side.tokens.upperBound
        if passage.word(next) == "," { next += 1 }
        let isLinked = ["at", "with"].contains(passage.word(next))
        if isLinked { next += 1 }
        guard passage.mayBeginNumber(next), isLinked || next == side.tokens.upperBound else { return false }
        let sentence = passage.sentence(of: side.tokens.lowerBound)
        return (sentence.lowerBound..<side.tokens.lowerBound).contains {
            passage.isWord($0, in: Self.bearing) || passage.isWord($0, in: Self.suffering)
        }
    }

    private static let charging: WordSet = ["charge", "charges", "charged", "charging", "tax", "taxes", "taxing"]

    /// "To charge China 50%".
    private func isCharged(_ verb: Int, _ side: Side) -> Bool {
        verb == side.tokens.lowerBound - 1 && passage.isWord(verb, in: Self.charging) && passage.mayBeginNumber(side.tokens.upperBound)
    }

    private static let making: WordSet = [
        "buy", "buys", "bought", "made", "makes", "make", "built", "build", "produced", "assembled", "grown", "manufactured", "sourced",
        "originating", "originate",
    ]

    /// "Applies to China."
    private static let applying: WordSet = ["apply", "applies", "applied", "applying"]

    static let goods: WordSet = [
        "goods", "products", "merchandise", "shipments", "wares", "machinery", "vehicles", "cars", "steel", "soybeans", "wheat", "corn",
        "pork",
        "beef", "whiskey", "toys", "furniture", "semiconductors", "chips", "exports", "exporters", "farmers", "growers",
    ]

    /// "American products would be charged": goods with a country before them bear the tariff. Imports are the other way about.
    func isOrigin(_ side: Side) -> Bool {
        let end = side.tokens.upperBound
        if passage.isWord(end, in: Self.goods) || (side.tokens.count > 1 && passage.isWord(end - 1, in: Self.goods)) { return true }
        return passage.isWord(end + 1, in: Self.goods) && passage.kind(end) == .word && !passage.isWord(end, in: TariffWords.nouns)
            && !passage.isWord(end, in: TariffWords.acting)
    }

    /// "On our corn", "Trump has charged China's exporters"; but not "on top of China's tariffs".
    private func isOwnerOfGoods(_ side: Side) -> Bool {
        let end = side.tokens.upperBound
        guard !(end..<end + 3).contains(where: { passage.isWord($0, in: TariffWords.nouns) }) else { return false }
        return passage.isWord(side.tokens.lowerBound - 1, in: Self.targets) || passage.isWord(end, in: Self.goods)
    }

    /// "… on Chinese goods", "… on imports from China": a preposition within six words before, and no other side between.
    func isTarget(_ side: Side, in clause: Range<Int>) -> Bool {
        if side.isTargetByName { return true }
        if roles.isElliptical(side) || roles.isPayer(side) || roles.isDestination(side) || roles.isFollowed(side) { return false }
        if isBearer(side, in: clause) || roles.isStruck(side) { return true }
        if side.isOwner { return isOwnerOfGoods(side) }
        if isOrigin(side) { return true }
        var index = side.tokens.lowerBound - 1
        var steps = 0
        while index >= clause.lowerBound, steps < 6 {
            let word = passage.word(index)
            // "Found on Tuesday that the United States": a day, and another clause.
            if word == "that" || (word == "on" && Words.calendar.contains(passage.word(index + 1))) { return false }
            if passage.isWord(index, in: Self.targets) || isCharged(index, side)
                || (word == "to" && passage.isWord(index - 1, in: Self.applying))
            {
                return true
            }
            if ["orders", "order", "behest", "with"].contains(word) { return false }
            // "On lamps made in China", but not "hangs on the outcome in Chile".
            if word == "in", !passage.isWord(index - 1, in: Self.making) { return false }
            if [",", ";", ".", "by", "and"].contains(word), steps > 0 || word != "and" { return false }
            index -= 1
            steps += 1
        }
        return false
    }
}
