import Model

/// Who accuses whom of what, and who denies it.
///
/// A verb or a noun may tell it ("accused Beijing of", "denied", 指责, "Washington's accusation that"); else what one side's people say of the
/// other's deeds does ("the US has abused export controls, the ministry said").
enum ClaimRules {
    /// - Parameter quotes: what is said in the passage.
    static func facts(in passage: Passage, of reading: Reading, quotes: [Fact]) -> [Fact] {
        guard passage.mentions.contains(where: { reading.entry($0).side != nil && reading.entry($0).side != .other }) || !quotes.isEmpty
        else {
            return []
        }
        var rules: ClaimReader?
        var found: [Claim] = []
        var facts: [Fact] = []
        for sentence in passage.sentences {
            for index in sentence where ClaimReader.mayTell(index, in: passage) {
                if rules == nil { rules = ClaimReader(context: ClaimContext(passage: passage, reading: reading, quotes: quotes)) }
                guard let rules else { break }
                let mutual = rules.mutual(at: index, in: sentence)
                facts += mutual
                if mutual.isEmpty, let claim = rules.claim(at: index, in: sentence) { found.append(claim) }
            }
        }
        guard
            let rules = rules
                ?? (quotes.isEmpty ? nil : ClaimReader(context: ClaimContext(passage: passage, reading: reading, quotes: quotes)))
        else { return [] }
        found += rules.said()
        // "The charge from Washington is groundless": the charge is a part of what is denied.
        let denied = found.filter { $0.kind == .denial }.map(\.words)
        found.removeAll { claim in claim.rule == "claim.noun" && denied.contains { $0.contains(claim.verb.lowerBound) } }
        return facts + distinct(found, in: passage).map { $0.fact(in: passage) }
    }

    /// Sentences in which one side goes on with the same charge.
    private static let reach = 3

    /// Of one side one accusation and one denial in a few sentences: it goes on with what it has begun.
    private static func distinct(_ claims: [Claim], in passage: Passage) -> [Claim] {
        var last: [String: Int] = [:]
        return claims.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element).filter { claim in
            let sentence = passage.sentenceIndex(of: claim.verb.lowerBound)
            let key = claim.kind.rawValue + claim.by.code
            if let before = last[key], sentence - before <= reach { return false }
            last[key] = sentence
            return true
        }
    }
}
