import Model

/// A tariff that the text puts together from parts: "the 55% adds up a 10% baseline, 20% over fentanyl and 25% from before". The parts are
/// added to each other; only the sum is what somebody faces.
struct TariffSum {
    let passage: Passage

    private static let cues = PhraseBook([
        (
            true,
            [
                "adds up", "add up", "added up", "adding up", "sum of", "made up of", "makes up", "consists of", "consisting of",
                "comprises",
                "comprising", "comprised of", "combines", "combining", "combination of", "composed of", "includes", "including",
                "breaks down",
                "broken down", "plus", "包括", "其中", "构成", "组成", "相加", "叠加", "加上",
            ]
        )
    ])

    /// The facts with the parts told from their sum, and the sum checked. A sum may stand in the sentence before its parts.
    func marked(_ facts: [Fact]) -> [Fact] {
        let levels = facts.indices.filter { isLevel(facts[$0]) }
        guard levels.count > 2 else { return facts }
        var facts = facts
        let sentences = Dictionary(grouping: levels) { passage.sentenceIndex(of: token(of: facts[$0])) }
        for (sentence, parts) in sentences.sorted(by: { $0.key < $1.key })
        where (2...Self.figureLimit).contains(parts.count) && hasCue(sentence) {
            let sums = (sentences[sentence - 1] ?? []).suffix(Self.figureLimit) + parts
            guard let (sum, run) = addition(of: parts.sorted(), among: Array(sums), in: facts) else { continue }
            for part in run { setKind(of: &facts[part]) }
            let terms = run.map { FigureRules.text(value(facts[$0])) }.joined(separator: " + ")
            facts[sum].values.append(.init("check", .string("\(terms) = \(FigureRules.text(value(facts[sum])))")))
        }
        return facts
    }

    /// The longest run of neighbours that adds up to one of the others.
    private func addition(of parts: [Int], among sums: [Int], in facts: [Fact]) -> (sum: Int, parts: ArraySlice<Int>)? {
        for length in stride(from: parts.count, through: 2, by: -1) {
            for start in 0...(parts.count - length) {
                let run = parts[start..<start + length]
                let total = run.reduce(0) { $0 + value(facts[$1]) }
                if let sum = sums.last(where: { !run.contains($0) && abs(value(facts[$0]) - total) < 0.01 }) { return (sum, run) }
            }
        }
        return nil
    }

    /// A sentence with more tariffs than that is a list.
    private static let figureLimit = 12

    private func hasCue(_ sentence: Int) -> Bool {
        passage.sentences.indices.contains(sentence)
            && passage.sentences[sentence].contains { Self.cues.match(in: passage, at: $0) != nil }
    }

    private func isLevel(_ fact: Fact) -> Bool {
        fact.rule == "figure.percent" && fact["applies_to"]?.string == "tariff" && ["total", "added"].contains(fact["kind"]?.string)
    }

    private func token(of fact: Fact) -> Int { passage.token(at: fact.start) }

    private func value(_ fact: Fact) -> Double { fact["value"]?.double ?? 0 }

    private func setKind(of fact: inout Fact) {
        for index in fact.values.indices where fact.values[index].name == "kind" { fact.values[index].value = .string("added") }
    }
}
