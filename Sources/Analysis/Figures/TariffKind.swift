/// What becomes of a tariff of so many percent: it is added, it stands, or it is cut or raised to that.
struct TariffKind {
    let passage: Passage

    private static let down = WordSet(
        listing: """
            cut cuts cutting lower lowered lowering lowers reduce reduced reducing reduces slash slashed slashing slashes fell fall falls
            falling fallen dropped drop drops dropping declined decline declines roll rolled halved halve trimmed trim trims brought
            bring ease eased eases scaled shrink shrank down
            """)
    private static let up = WordSet(
        listing: """
            raise raised raises raising increase increased increases increasing rose rise rises rising risen climbed climb climbs jumped
            jump jumps hiked hike hikes hiking surged soared soar lifted lift lifts lifting double doubled doubles doubling triple tripled
            triples quadruple quadrupled boost boosted boosts bump bumped escalated escalate escalates ratchet ratcheted up went go goes
            going gone pushed push pushes
            """)
    /// Verbs that "up" and "down" say the way of: "went up to 125%", against "charged up to 10%".
    private static let movers = WordSet(
        listing: """
            go goes going gone went put puts putting take takes took taken come comes came coming push pushes pushed bring brings brought
            move moves moved ratchet ratcheted scale scaled
            """)
    private static let beforeLimits: WordSet = [
        "of", "at", "with", "for", "by", "a", "an", "additional", "extra", "tariff", "tariffs", "duties",
    ]
    private static let definite: WordSet = ["the", "its", "their", "his", "existing", "current", "these", "those", "this", "that"]
    private static let approximations: WordSet = [
        "about", "around", "nearly", "almost", "some", "roughly", "just", "only", "over", "a", "an", "total", "of", "at", "least", "as",
        "much", "high", "low",
    ]
    private static let reach = 10

    /// - Parameter figure: the tokens of a percentage that a tariff has.
    func kind(of figure: Range<Int>) -> String {
        let sentence = passage.sentence(of: figure.lowerBound)
        if let move = move(to: figure) { return move }
        return TariffNoun(passage: passage).isPart(figure, sentence) || isImposed(figure, sentence) ? "added" : "total"
    }

    /// "Falls to 10%", "goes to 25%", "went up to 125% and to 145%".
    func move(to figure: Range<Int>) -> String? {
        let sentence = passage.sentence(of: figure.lowerBound)
        var to = figure.lowerBound - 1
        while to > figure.lowerBound - 4, passage.isWord(to, in: Self.approximations) { to -= 1 }
        guard passage.word(to) == "to" else { return nil }
        let verb = to - 1
        // "Went up to 125%, and to 145% a day later."
        let isContinued = ["and", ","].contains(passage.word(verb))
        if ["up", "down"].contains(passage.word(verb)) {
            // "Put duties of up to 35%": a limit, and no move.
            guard !passage.isWord(verb - 1, in: Self.beforeLimits) else { return nil }
            let isMove = (1...8).contains { passage.isWord(verb - $0, in: Self.movers) && sentence.contains(verb - $0) }
            return isMove ? (passage.word(verb) == "up" ? "rise" : "cut") : nil
        }
        for index in (max(isContinued ? 0 : sentence.lowerBound, to - Self.reach)..<max(sentence.lowerBound, to)).reversed() {
            if passage.isWord(index, in: Self.down) { return "cut" }
            if passage.isWord(index, in: Self.up) { return "rise" }
            if passage.word(index) == ";" || TariffWords.beginClause(at: index, in: passage) { return nil }
        }
        return nil
    }

    /// The nearest verb says whether the tariff is put on or borne; one that stands behind it says it as well ("came into force").
    private func isImposed(_ figure: Range<Int>, _ sentence: Range<Int>) -> Bool {
        if begins(behind: figure, sentence) { return true }
        if passage.isWord(figure.lowerBound - 1, in: Self.definite) { return false }
        for index in (max(sentence.lowerBound, figure.lowerBound - Self.reach)..<max(sentence.lowerBound, figure.lowerBound)).reversed() {
            if passage.isWord(index, in: TariffWords.imposing) { return true }
            if passage.isWord(index, in: TariffWords.standing), !isAuxiliary(index) { return false }
            if passage.word(index) == ";" || TariffWords.beginClause(at: index, in: passage) { break }
        }
        return (1...2).contains { ["warning", "threat"].contains(passage.word(figure.upperBound + $0)) }
    }

    /// "Has put", "is threatening", "are to be imposed".
    private func isAuxiliary(_ index: Int) -> Bool {
        ["have", "has", "had", "is", "are", "was", "were"].contains(passage.word(index))
    }

    private static let beginnings = PhraseBook([
        (
            true,
            [
                "took effect", "take effect", "takes effect", "taking effect", "came into force", "come into force", "comes into force",
                "went into effect", "go into effect", "goes into effect", "into effect", "into force", "kick in", "kicks in", "kicked in",
                "be imposed", "was imposed", "were imposed", "been imposed", "would hit", "will hit", "would start", "will start",
                "would apply from", "will apply from",
            ]
        )
    ])
    private static let imposed: WordSet = [
        "imposed", "levied", "slapped", "announced", "introduced", "ordered", "decreed", "threatened", "placed", "applied", "unveiled",
        "proposed", "planned", "promised", "floated", "pencilled", "penciled", "scheduled",
    ]
    private static let behindReach = 22

    private func begins(behind figure: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let end = min(sentence.upperBound, figure.upperBound + Self.behindReach)
        var isAside = false
        for index in figure.upperBound..<max(figure.upperBound, end) {
            // "The 15% duty on gas (crude: 10%) kicks in".
            if ["(", ")"].contains(passage.word(index)) { isAside = passage.word(index) == "(" && figure.lowerBound < index }
            if isAside { continue }
            if passage.mayBeginNumber(index), passage.word(index + 1) == "%" { return false }
            if [";", "%"].contains(passage.word(index)) || TariffWords.beginClause(at: index, in: passage) { return false }
            if Self.beginnings.match(in: passage, at: index) != nil { return true }
            if index < figure.upperBound + 4, passage.isWord(index, in: Self.imposed) { return true }
            // "The 34% which Beijing decreed", "the 10% that Trump has added".
            if index < figure.upperBound + 7, passage.isWord(index, in: TariffWords.imposing), isRelative(figure.upperBound..<index) {
                return true
            }
        }
        return false
    }

    private func isRelative(_ tokens: Range<Int>) -> Bool {
        tokens.contains { ["that", "which"].contains(passage.word($0)) }
    }
}
