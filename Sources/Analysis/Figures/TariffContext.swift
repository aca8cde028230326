import Model

/// Tariffs whose sides their own sentence leaves out: "the duty will go to 25%". What the sentence before or the same rate elsewhere in the
/// item says holds for them too, where it says one thing.
struct TariffContext {
    let passage: Passage
    let reading: Reading

    /// - Parameter facts: a passage's figures, in order.
    func completed(_ facts: [Fact]) -> [Fact] {
        var facts = facts
        var last: (pair: TariffPair, kind: String, sentence: Int, end: Int)?
        for index in facts.indices where Self.isTariff(facts[index]) {
            let pair = Self.pair(of: facts[index])
            let place = passage.token(at: facts[index].start)
            let sentence = passage.sentenceIndex(of: place)
            if pair.by == nil || pair.on == nil, let last, sentence - last.sentence <= (pair.by == nil && pair.on == nil ? 2 : 1),
                Self.fits(pair, last.pair),
                !namesThird(min(last.end, place)..<place, beside: last.pair)
            {
                Self.set(last.pair, in: &facts[index])
            }
            if isGapped(place), let previous = last, previous.sentence == sentence,
                ["rise", "cut"].contains(previous.kind), facts[index]["kind"]?.string == "total"
            {
                Self.set(kind: previous.kind, in: &facts[index])
            }
            let full = Self.pair(of: facts[index])
            if full.by != nil, full.on != nil, full.by != "both" {
                last = (full, facts[index]["kind"]?.string ?? "", sentence, place)
            }
        }
        return facts
    }

    /// The same rate has the same sides in title and text, where the item gives it just one pair.
    static func shared(_ facts: [Fact], in reading: Reading) -> [Fact] {
        var pairs: [Double: TariffPair?] = [:]
        var all = Set<TariffPair>()
        for fact in facts where isTariff(fact) {
            let pair = pair(of: fact)
            guard let value = fact["value"]?.double, pair.by != nil, pair.on != nil else { continue }
            all.insert(pair)
            if let known = pairs[value] { pairs[value] = known == pair ? known : .some(nil) } else { pairs[value] = pair }
        }
        let usual = ItemTariff(reading: reading)
        return facts.map { fact in
            guard isTariff(fact), let value = fact["value"]?.double else { return fact }
            let own = pair(of: fact)
            guard own.by == nil || own.on == nil else { return fact }
            let known = pairs[value] ?? all.only
            guard let pair = known.flatMap({ $0.by != "both" && fits(own, $0) ? $0 : nil }) ?? usual.pair(of: fact, own) else {
                return fact
            }
            var fact = fact
            set(pair, in: &fact)
            return fact
        }
    }

    /// "Goes to 100%, that on chips to 50%": the second has the first one's verb.
    private func isGapped(_ figure: Int) -> Bool {
        ["to", "到"].contains(passage.word(figure - 1))
    }

    /// Another country, or another side as the one who acts, in between begins something else.
    private func namesThird(_ tokens: Range<Int>, beside pair: TariffPair) -> Bool {
        guard tokens.lowerBound < tokens.upperBound else { return false }
        return passage.mentions(in: tokens).contains { mention in
            let entry = reading.entry(mention)
            switch entry.side {
            case .us: return pair.by != "US" && pair.on != "US"
            case .china: return pair.by != "CN" && pair.on != "CN"
            case .other: return entry.kind == .country && entry.name != pair.by && entry.name != pair.on
            default: return false
            }
        }
    }

    private static func isTariff(_ fact: Fact) -> Bool { fact.kind == .figure && fact["applies_to"]?.string == "tariff" }

    private static func pair(of fact: Fact) -> TariffPair { TariffPair(by: fact["by"]?.string, on: fact["on"]?.string) }

    private static func fits(_ part: TariffPair, _ whole: TariffPair) -> Bool {
        (part.by == nil || part.by == whole.by) && (part.on == nil || part.on == whole.on)
    }

    private static func set(kind: String, in fact: inout Fact) {
        for index in fact.values.indices where fact.values[index].name == "kind" { fact.values[index].value = .string(kind) }
    }

    private static func set(_ pair: TariffPair, in fact: inout Fact) {
        for index in fact.values.indices {
            switch fact.values[index].name {
            case "by": fact.values[index].value = pair.by.map(JSONValue.string) ?? .null
            case "on": fact.values[index].value = pair.on.map(JSONValue.string) ?? .null
            default: continue
            }
        }
    }
}

extension Set {
    /// The one member; `nil` where there are none or more.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
