/// Who levies a tariff on whom, from an English clause: the goods it is put on, and whoever is said to put it there.
struct EnglishTariffPair {
    let passage: Passage
    let sides: TariffSides
    private typealias Side = TariffSides.Side

    /// - Parameters:
    ///   - named: the sides that the clause names, in order.
    ///   - isWidened: the clause reaches beyond a comma before the figure.
    func pair(of figure: Range<Int>, in clause: Range<Int>, _ named: [TariffSides.Side], isWidened: Bool) -> TariffPair {
        let targets = named.filter { sides.isTarget($0, in: clause) }
        let starts = targets.map(\.tokens.lowerBound)
        let actors = named.filter { !starts.contains($0.tokens.lowerBound) && !sides.roles.isFollowed($0) }
        // Whose buyers pay, or where the goods land.
        let takers = actors.filter { (sides.roles.isPayer($0) || sides.roles.isDestination($0)) && !hasClause(figure, $0) }
        let owners = actors.filter { isOwner($0, of: figure) }
        let agents = actors.filter { isAgent($0, of: figure, isWidened: isWidened) }
        let relative = actors.first { isRelative($0, to: figure) }
        let agent = agents.last { acts($0) } ?? agents.last
        let by = relative ?? nearest(owners, to: figure) ?? takers.last ?? agent ?? subject(of: figure, besides: targets)
        return TariffPair(by: by?.code, on: nearest(targets, to: figure)?.code)
    }

    private func acts(_ side: Side) -> Bool {
        (side.tokens.upperBound..<side.tokens.upperBound + 3).contains { passage.isWord($0, in: TariffWords.acting) }
    }

    private static let subjectReach = 40

    /// "Trump gave seventy countries a pause, and in the same breath took the duty from 104% up to 125%": who opens the sentence with a verb
    /// that sets tariffs, no other clause coming between.
    private func subject(of figure: Range<Int>, besides targets: [Side]) -> Side? {
        let on = nearest(targets, to: figure)
        let sentence = passage.sentence(of: figure.lowerBound)
        let start = max(sentence.lowerBound, figure.lowerBound - Self.subjectReach)
        return sides.sides(in: start..<max(start, figure.lowerBound)).last {
            $0.code != on?.code && (on != nil || acts($0)) && ["US", "CN"].contains($0.code) && isAgent($0, of: figure, isWidened: true)
        }
    }

    private static let answers: WordSet = ["own", "reply", "answer", "response", "retaliation"]

    /// "Beijing's duty of 34%", "US tariffs": the noun follows within a few words. "China's own comes down to 10%", "China's reply: 15% on coal".
    private func isOwner(_ side: Side, of figure: Range<Int>) -> Bool {
        let end = side.tokens.upperBound
        if side.isOwner, end <= figure.lowerBound, passage.isWord(end, in: Self.answers) { return true }
        if sides.roles.isElliptical(side), end <= figure.lowerBound { return !hasClause(figure, side) }
        if passage.isWord(end, in: TariffWords.nouns) || (side.isOwner && (end...end + 1).contains(figure.lowerBound)) { return true }
        return side.isOwner && (end..<end + 5).contains { passage.isWord($0, in: TariffWords.nouns) } && !hasClause(figure, side)
    }

    private static let obliques: WordSet = [
        "in", "with", "to", "at", "about", "like", "than", "between", "among", "toward", "towards", "into", "of",
    ]

    /// Whoever stands before the figure without another clause between them, or behind "by" or "on orders of".
    private func isAgent(_ side: Side, of figure: Range<Int>, isWidened: Bool) -> Bool {
        let start = side.tokens.lowerBound
        if (1...3).contains(where: { passage.word(start - $0) == "by" }) { return true }
        if passage.word(start - 1) == "of", ["orders", "order", "behest", "threat", "threats"].contains(passage.word(start - 2)) {
            return true
        }
        guard side.tokens.upperBound <= figure.lowerBound, !hasClause(figure, side) else { return false }
        let preposition = passage.word(start - 1) == "the" ? start - 2 : start - 1
        guard !passage.isWord(preposition, in: Self.obliques) else { return false }
        guard isWidened else { return true }
        return (side.tokens.upperBound..<side.tokens.upperBound + 6).contains { passage.isWord($0, in: TariffWords.acting) }
    }

    /// Words of another clause stand between the side and the figure behind it: "Beijing stands by its rules after a 50% duty".
    private func hasClause(_ figure: Range<Int>, _ side: Side) -> Bool {
        guard side.tokens.upperBound < figure.lowerBound else { return false }
        return (side.tokens.upperBound..<figure.lowerBound).contains { TariffWords.beginClause(at: $0, in: passage) }
    }

    private static let relativeReach = 8

    /// "The 34% which Beijing decreed", "a duty of 10% Trump has put on".
    private func isRelative(_ side: Side, to figure: Range<Int>) -> Bool {
        var start = side.tokens.lowerBound
        while start > side.tokens.lowerBound - 3, passage.word(start - 1) == "the" || passage.isCapitalised(start - 1) { start -= 1 }
        guard start >= figure.upperBound, start < figure.upperBound + Self.relativeReach else { return false }
        guard ["that", "which"].contains(passage.word(start - 1)) || passage.isWord(start - 1, in: TariffWords.nouns) else { return false }
        let verbs = side.tokens.upperBound..<side.tokens.upperBound + 3
        return verbs.contains { passage.isWord($0, in: TariffWords.acting) }
    }

    private func nearest(_ sides: [Side], to figure: Range<Int>) -> Side? {
        sides.min { distance($0.tokens, figure) < distance($1.tokens, figure) }
    }

    private func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        a.upperBound <= b.lowerBound ? b.lowerBound - a.upperBound : max(0, a.lowerBound - b.upperBound)
    }
}
