import Model

/// Who raises a tariff, and on whose goods.
struct TariffPair: Sendable, Equatable {
    /// "US", "CN", "both", or another country's name; `nil` where the sentence does not say.
    var by: String?
    var on: String?
}

struct TariffPairReader {
    let passage: Passage
    let reading: Reading
    private let sides: TariffSides
    private typealias Side = TariffSides.Side

    /// - Parameter quotes: the passage's.
    init(passage: Passage, reading: Reading, quotes: [Fact]) {
        self.passage = passage
        self.reading = reading
        sides = TariffSides(passage: passage, reading: reading, speech: FirstPerson(passage: passage, reading: reading, quotes: quotes))
    }

    /// - Parameters:
    ///   - figure: the figure's tokens.
    ///   - sentence: the tokens to look in.
    func pair(of figure: Range<Int>, in sentence: Range<Int>) -> TariffPair {
        let clause = clause(of: figure, in: sentence)
        let sides = sides.sides(in: clause)
        let hasDirection = clause.contains { passage.word($0) == "对" }
        let namesPair = !hasDirection && sides.isEmpty && passage.mentions(in: clause).contains { reading.entry($0).side == .both }
        if isMutual(clause) || namesPair { return TariffPair(by: "both", on: "both") }
        var pair = isHan(clause) ? hanPair(figure, clause, sides) : englishPair(figure, clause, sides)
        if pair.by == pair.on { pair.by = nil }
        if pair.on != nil, pair.by == nil { pair.by = theOther(than: pair.on, among: sides) }
        if pair.by != nil, pair.on == nil { pair.on = theOther(than: pair.by, among: sides) }
        if pair.by == nil, let on = pair.on { pair.by = other(than: on, near: sentence) }
        if pair.on == nil, let by = pair.by, !clause.contains(where: { ["on", "against", "对"].contains(passage.word($0)) }) {
            pair.on = other(than: by, near: sentence)
        }
        return pair
    }

    /// "Trump spoke on Friday. The tariff on Chinese steel will be 50%": the one other side that this sentence and those just before name,
    /// if no third country is among them.
    private func other(than code: String, near sentence: Range<Int>) -> String? {
        let first = passage.sentences[max(0, passage.sentenceIndex(of: sentence.lowerBound) - 2)].lowerBound
        guard ["US", "CN"].contains(code) else { return nil }
        let codes = Set(sides.sides(in: first..<sentence.upperBound).map(\.code)).subtracting([code])
        return codes.count == 1 && codes.isSubset(of: ["US", "CN"]) ? codes.first : nil
    }

    private static let breaks: WordSet = [",", ";", "while", "whereas"]

    /// The part of the sentence that the figure stands in, with as many parts before it as it takes to find a side.
    private func clause(of figure: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        var end = figure.upperBound
        while end < sentence.upperBound, !isBreak(end) { end += 1 }
        var start = figure.lowerBound
        repeat {
            if start > sentence.lowerBound { start -= 1 }
            while start > sentence.lowerBound, !isBreak(start - 1) { start -= 1 }
        } while start > sentence.lowerBound && sides.sides(in: start..<end).isEmpty && !isMutual(start..<end)
        return start..<end
    }

    private static let verbs: WordSet = [
        "will", "would", "has", "have", "had", "is", "was", "agreed", "lowered", "lowers", "raised", "raises", "cut", "cuts", "imposed",
        "imposes", "reduced", "reduces", "set", "sets", "kept", "keeps", "its", "faces", "faced", "at", "with", "hit", "responded",
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
        (true, ["both sides", "both countries", "two sides", "two countries", "each other", "both nations", "双方", "相互", "彼此"])
    ])

    /// "Both sides cut", "each other's goods", 双方, 相互.
    private func isMutual(_ clause: Range<Int>) -> Bool {
        clause.contains { Self.mutual.match(in: passage, at: $0) != nil }
    }

    private func isHan(_ clause: Range<Int>) -> Bool { clause.filter { passage.kind($0) == .han }.count * 2 > clause.count }

    private func englishPair(_ figure: Range<Int>, _ clause: Range<Int>, _ named: [Side]) -> TariffPair {
        let targets = named.filter { sides.isTarget($0, in: clause) }
        let on = nearest(targets, to: figure)
        let starts = targets.map(\.tokens.lowerBound)
        let actors = named.filter { !starts.contains($0.tokens.lowerBound) }
        let owners = actors.filter { $0.isOwner || passage.isWord($0.tokens.upperBound, in: TariffSides.tariffWords) }
        let agents = actors.filter { side in
            side.tokens.upperBound <= figure.lowerBound || (0...2).contains { passage.word(side.tokens.lowerBound - $0) == "by" }
        }
        let by = nearest(owners, to: figure) ?? agents.last
        return TariffPair(by: by?.code, on: on?.code)
    }

    private static let hanTargets = [
        ("对美", "US"), ("对原产于美国", "US"), ("原产于美国", "US"), ("原产美国", "US"), ("自美国进口", "US"), ("输华", "US"), ("对华", "CN"),
        ("对中国", "CN"), ("原产于中国", "CN"), ("自中国进口", "CN"), ("输美", "CN"),
    ]
    private static let hanBearing = PhraseBook([(true, ["面临", "承担", "被征", "遭", "须缴"])])

    /// 美国对中国商品加征: what follows 对 is the target, what stands before it the actor; 中国商品面临: whoever bears it.
    private func hanPair(_ figure: Range<Int>, _ clause: Range<Int>, _ sides: [Side]) -> TariffPair {
        var pair = TariffPair()
        for index in clause where passage.word(index) == "对" || passage.word(index) == "向" {
            if let target = sides.first(where: { $0.tokens.lowerBound > index && $0.tokens.lowerBound <= index + 8 }) {
                pair.on = target.code
            }
            if let actor = sides.last(where: { $0.tokens.upperBound <= index }) { pair.by = actor.code }
        }
        for (phrase, on) in Self.hanTargets where pair.on == nil {
            guard let at = clause.first(where: { passage.spells(phrase, at: $0) != nil }) else { continue }
            pair.on = on
            pair.by = sides.last { $0.tokens.lowerBound < at && $0.code != on }?.code ?? (on == "US" ? "CN" : "US")
        }
        if pair.on == nil, let verb = clause.first(where: { Self.hanBearing.match(in: passage, at: $0) != nil }) {
            pair.on = sides.last { $0.tokens.upperBound <= verb }?.code
        }
        if pair.by == nil { pair.by = sides.last { $0.tokens.upperBound <= figure.lowerBound && $0.code != pair.on }?.code }
        return pair
    }

    private func nearest(_ sides: [Side], to figure: Range<Int>) -> Side? {
        sides.min { distance($0.tokens, figure) < distance($1.tokens, figure) }
    }

    private func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        a.upperBound <= b.lowerBound ? b.lowerBound - a.upperBound : max(0, a.lowerBound - b.upperBound)
    }

    private func theOther(than code: String?, among sides: [Side]) -> String? {
        let others = Set(sides.filter { !$0.isTargetByName }.map(\.code)).intersection(["US", "CN"]).subtracting([code ?? ""])
        return others.count == 1 ? others.first : nil
    }
}
