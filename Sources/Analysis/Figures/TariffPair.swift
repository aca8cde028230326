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

    private static let targets: Set<String> = ["on", "against", "for", "from"]
    /// "Applies to China."
    private static let applying: Set<String> = ["apply", "applies", "applied"]
    private static let tariffWords: Set<String> = [
        "tariff", "tariffs", "duty", "duties", "levy", "levies", "rate", "rates", "tax", "taxes",
    ]

    /// - Parameters:
    ///   - figure: the figure's tokens.
    ///   - sentence: the tokens to look in.
    func pair(of figure: Range<Int>, in sentence: Range<Int>) -> TariffPair {
        let clause = clause(of: figure, in: sentence)
        let sides = sides(in: clause)
        let hasDirection = clause.contains { passage.word($0).hasPrefix("对") }
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
        let codes = Set(sides(in: first..<sentence.upperBound).map(\.code)).subtracting([code])
        return codes.count == 1 && codes.isSubset(of: ["US", "CN"]) ? codes.first : nil
    }

    private static let breaks: Set<String> = [",", ";", "，", "；", "while", "whereas"]

    /// The part of the sentence that the figure stands in, with as many parts before it as it takes to find a side.
    private func clause(of figure: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        var end = figure.upperBound
        while end < sentence.upperBound, !Self.breaks.contains(passage.word(end)) { end += 1 }
        var start = figure.lowerBound
        repeat {
            if start > sentence.lowerBound { start -= 1 }
            while start > sentence.lowerBound, !Self.breaks.contains(passage.word(start - 1)) { start -= 1 }
        } while start > sentence.lowerBound && sides(in: start..<end).isEmpty && !isMutual(start..<end)
        return start..<end
    }

    private struct Side {
        var code: String
        var tokens: Range<Int>
        var isOwner: Bool
        /// A tariff named with the side that bears it: "tariffs on Chinese goods", "China tariffs".
        var isTargetByName: Bool
    }

    private func sides(in clause: Range<Int>) -> [Side] {
        passage.mentions(in: clause).compactMap { mention in
            let entry = reading.entry(mention)
            let code: String
            switch entry.side {
            case .us: code = "US"
            case .china: code = "CN"
            case .other where entry.kind == .country: code = entry.name
            case .both where entry.kind == .instrument && isOnAmerica(mention.tokens):
                return Side(code: "US", tokens: mention.tokens, isOwner: false, isTargetByName: true)
            default: return nil
            }
            let words = passage.tokens[mention.tokens]
            if entry.kind == .instrument {
                guard words.contains(where: { Self.tariffWords.contains($0.text) }) else { return nil }
                let isTarget = words.contains { Self.targets.contains($0.text) } || words.first?.text == "china"
                return Side(code: code, tokens: mention.tokens, isOwner: !isTarget, isTargetByName: isTarget)
            }
            guard [.person, .institution, .place, .country].contains(entry.kind) else { return nil }
            let isOwner = passage.word(mention.tokens.upperBound) == "'" || words.last?.text.hasSuffix("'s") == true
            return Side(code: code, tokens: mention.tokens, isOwner: isOwner, isTargetByName: false)
        }
    }

    /// "Tariffs on American goods" are China's; the words name both.
    private func isOnAmerica(_ tokens: Range<Int>) -> Bool {
        let words = passage.tokens[tokens].map(\.text)
        return words.contains("on") && words.contains { ["us", "u.s.", "american"].contains($0) }
    }

    /// "Both sides cut", "each other's goods", 双方, 相互.
    private func isMutual(_ clause: Range<Int>) -> Bool {
        clause.contains { index in
            ["both sides", "both countries", "two sides", "two countries", "each other", "both nations", "双方", "相互", "彼此"]
                .contains { passage.spells($0, at: index) != nil }
        }
    }

    private func isHan(_ clause: Range<Int>) -> Bool { clause.filter { passage.kind($0) == .han }.count * 2 > clause.count }

    private func englishPair(_ figure: Range<Int>, _ clause: Range<Int>, _ sides: [Side]) -> TariffPair {
        let on = nearest(sides.filter { isTarget($0, clause) }, to: figure)
        let targets = sides.filter { isTarget($0, clause) }.map(\.tokens.lowerBound)
        let actors = sides.filter { !targets.contains($0.tokens.lowerBound) }
        let owners = actors.filter { $0.isOwner || Self.tariffWords.contains(passage.word($0.tokens.upperBound)) }
        let agents = actors.filter { side in
            side.tokens.upperBound <= figure.lowerBound || (0...2).contains { passage.word(side.tokens.lowerBound - $0) == "by" }
        }
        let by = nearest(owners, to: figure) ?? agents.last
        return TariffPair(by: by?.code, on: on?.code)
    }

    private static let bearing: Set<String> = [
        "face", "faces", "faced", "facing", "pay", "pays", "paid", "bear", "bears", "get", "gets", "got", "receive", "receives", "incur",
        "attract", "carry", "draw",
    ]
    private static let suffering: Set<String> = ["hit", "slapped", "subject", "subjected", "charged", "taxed", "tariffed", "saddled"]

    /// "China would face a total of 55%": whoever faces a tariff does not raise it.
    private func isBearer(_ side: Side) -> Bool {
        var verb = side.tokens.upperBound
        while verb < side.tokens.upperBound + 4, Self.fillers.contains(passage.word(verb)) { verb += 1 }
        let isPassive = ["be", "is", "are", "was", "were", "been"].contains(passage.word(verb))
        return Self.bearing.contains(passage.word(verb)) || (isPassive && Self.suffering.contains(passage.word(verb + 1)))
    }

    /// "Canada faces 35% and Switzerland 39%": the number right behind a side is what it faces too.
    private func isCounted(_ side: Side, _ clause: Range<Int>) -> Bool {
        guard passage.mayBeginNumber(side.tokens.upperBound) else { return false }
        return (clause.lowerBound..<side.tokens.lowerBound).contains { Self.bearing.contains(passage.word($0)) }
    }

    private static let fillers: Set<String> = [
        "would", "will", "could", "may", "must", "now", "still", "have", "has", "goods", "imports", "products", "exports", "shippers",
        "exporters",
    ]

    /// "… on Chinese goods", "… on imports from China": a preposition within four words before, and no other side between.
    private func isTarget(_ side: Side, _ clause: Range<Int>) -> Bool {
        if side.isTargetByName || isBearer(side) { return true }
        if side.isOwner { return false }
        if isCounted(side, clause) { return true }
        var index = side.tokens.lowerBound - 1
        var steps = 0
        while index >= clause.lowerBound, steps < 6 {
            let word = passage.word(index)
            if Self.targets.contains(word) || (word == "to" && Self.applying.contains(passage.word(index - 1))) { return true }
            if [",", ";", ".", "by", "and"].contains(word), steps > 0 || word != "and" { return false }
            index -= 1
            steps += 1
        }
        return false
    }

    private static let hanTargets = [
        ("对美", "US"), ("对原产于美国", "US"), ("原产于美国", "US"), ("原产美国", "US"), ("自美国进口", "US"), ("对华", "CN"), ("对中国", "CN"),
        ("原产于中国", "CN"), ("自中国进口", "CN"),
    ]

    /// 美国对中国商品加征: what follows 对 is the target, what stands before it the actor.
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
