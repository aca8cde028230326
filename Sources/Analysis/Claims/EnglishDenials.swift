/// "China denies", "a charge that Beijing rejects", "reports dismissed as baseless", "was denied by the ministry": denials by a verb.
struct EnglishDenials {
    let context: ClaimContext
    private var passage: Passage { context.passage }

    private static let reach = 8
    private static let agentReach = 10

    init(context: ClaimContext) { self.context = context }

    func claim(_ frame: ClaimWords.Frame, _ verb: Range<Int>, _ form: VerbForm, in sentence: Range<Int>) -> Claim? {
        let group = VerbGroup(of: verb, form, in: passage, sentence)
        guard !group.isNegated, !group.isModal, group.time != .future, ![.wish, .failure].contains(group.governor ?? .doing) else {
            return nil
        }
        let matter = ClaimMatter(passage: passage, sentence: sentence)
        let start = matter.clauseStart(of: verb.lowerBound)
        let isPassive = group.isPassive || passage.word(verb.upperBound) == "by"
        if isPassive { return passive(frame, verb, group, from: start, matter) }
        let object = relativeObject(before: group.tokens.lowerBound, from: start)
        guard object != nil || isDenied(frame, behind: verb.upperBound, sentence),
            let by = denier(before: group.tokens.lowerBound, verb, from: object.map { $0 + 1 } ?? start, sentence)
        else { return nil }
        let after = context.reading.referents(in: passage, verb.upperBound..<sentence.upperBound).first { context.isOpponent($0, of: by) }
        let words = object.map { $0..<$0 + 1 } ?? matter.denied(behind: verb.upperBound)
        return Claim(kind: .denial, by: by, against: after.flatMap { context.party($0) }, verb: verb, words: words, rule: "claim.deny")
    }

    private func denier(before index: Int, _ verb: Range<Int>, from start: Int, _ sentence: Range<Int>) -> ClaimContext.Party? {
        switch context.subject(before: index, from: start) {
        case .party(let party): return party
        case .other: return nil
        case .open:
            // "The ministry denied American accusations".
            let named = context.reading.referents(in: passage, sentence)
            guard !context.namesThird(named, in: sentence) else { return nil }
            let owner = context.reading.referents(in: passage, verb.upperBound..<min(sentence.upperBound, verb.upperBound + 5)).first
            return owner.flatMap { context.party($0) }?.opponent
        }
    }

    /// "Denied that", "denied having", "denied the report"; "rejected the accusation", "dismissed it as nonsense".
    private func isDenied(_ frame: ClaimWords.Frame, behind index: Int, _ sentence: Range<Int>) -> Bool {
        let end = min(sentence.upperBound, index + Self.reach)
        let near = index..<((index..<end).first { [",", ";", "and", "while", "after"].contains(passage.word($0)) } ?? end)
        if near.contains(where: { passage.isWord($0, in: ClaimWords.charges) }) { return true }
        if frame == .deny {
            return index < sentence.upperBound && !near.contains { passage.isWord($0, in: ClaimWords.favours) }
                && passage.kind(index) != .newline
        }
        if passage.word(index) == "that" { return true }
        // "Dismissed as baseless the idea", "dismissed as a false narrative".
        guard let as_ = near.first(where: { passage.word($0) == "as" }) else { return false }
        return (as_ + 1..<min(sentence.upperBound, as_ + 5)).contains { ClaimWords.untrue.match(in: passage, at: $0) != nil }
    }

    /// "A charge China denies", "claims that Beijing has rejected": the object stands before the denier.
    private func relativeObject(before verb: Int, from start: Int) -> Int? {
        // "Allegations of theft, which Beijing denies, …": nothing follows the verb.
        if let pronoun = (max(start, verb - 5)..<verb).last(where: { passage.word($0) == "which" }), passage.word(pronoun - 1) == "," {
            return (max(start, pronoun - 2 * Self.reach)..<pronoun).last { passage.isWord($0, in: ClaimWords.charges) }
        }
        return (max(start, verb - Self.reach)..<verb).last { index in
            passage.isWord(index, in: ClaimWords.charges)
                && (index + 1..<verb).contains { context.reading.referents(in: passage, $0..<$0 + 1).isEmpty == false }
                && !(index + 1..<verb).contains { [",", ";", "and", "of"].contains(passage.word($0)) && $0 > index + 2 }
                && ["a", "an", "the", "any", "these", "those", "such", "its", ","].contains(passage.word(index - 1))
        }
    }

    private func passive(
        _ frame: ClaimWords.Frame, _ verb: Range<Int>, _ group: VerbGroup, from start: Int, _ matter: ClaimMatter
    ) -> Claim? {
        let end = min(matter.sentence.upperBound, verb.upperBound + Self.agentReach)
        guard let agent = (verb.upperBound..<end).first(where: { passage.word($0) == "by" }),
            let by = context.subject(opening: agent + 1..<min(matter.sentence.upperBound, agent + 1 + Self.agentReach))
        else { return nil }
        let denied = start..<group.tokens.lowerBound
        guard frame == .deny || denied.contains(where: { passage.isWord($0, in: ClaimWords.charges) }) else { return nil }
        return Claim(kind: .denial, by: by, against: nil, verb: verb, words: denied, rule: "claim.deny")
    }
}
