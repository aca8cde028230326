import Model

/// Who accuses whom of what, and who denies it.
enum ClaimRules {
    private enum Cue: Sendable { case accuse, breach, wrong, deny }

    private static let cues = PhraseBook<Cue>([
        (
            .accuse,
            [
                "accused", "accuses", "accuse", "accusing", "blamed", "blames", "blaming", "charged", "charges", "charging", "faulted",
                "faults",
                "criticised", "criticized", "criticises", "criticizes", "criticising", "criticizing", "condemned", "condemns", "condemning",
                "denounced", "denounces", "denouncing", "slammed", "slams", "blasted", "blasts", "scolded", "rebuked", "rebukes",
                "assailed",
                "lambasted", "berated", "chided", "castigated", "took aim at", "lashed out at", "hit out at", "指责", "指控", "谴责", "批评", "痛批",
                "抨击", "炮轰", "控诉", "怒批", "狠批", "指摘", "痛斥", "怒斥", "斥责",
            ]
        ),
        (
            .breach,
            [
                "violated", "violates", "violating", "has violated", "had violated", "breached", "reneged on", "broke its", "broken its",
                "undermined",
                "undermines", "failed to honor", "failed to honour", "failed to comply", "not honoring", "not honouring", "not honored",
                "not honoured",
                "not complied", "not complying", "not abiding", "not lived up", "failed to live up", "backtracked on", "walked back",
                "broken", "broke", "fell short of", "fallen short of", "falls short of", "failed to meet", "failed to fulfil",
                "failed to fulfill", "failed to keep", "not kept", "not keeping", "went back on", "gone back on", "going back on",
                "walked away from", "not fully complying", "violation of", "in breach of", "slow - rolling", "slow - walking", "违反", "违背",
                "破坏",
            ]
        ),
        (
            .wrong,
            [
                "provoked", "provoking", "escalated", "escalating", "sabotaged", "sabotaging", "weaponised", "weaponized", "weaponising",
                "weaponizing", "stole", "stolen", "stealing", "ripped off", "ripping off", "cheated", "cheating", "bullying",
                "taken advantage of", "took advantage of", "taking advantage of", "abused", "abusing", "abuses", "coerced", "coercing",
                "discriminated against", "discriminating against", "manipulated", "manipulating", "manipulates", "smeared", "smearing",
                "overstretched", "overstretching", "dumped", "dumping", "flooded", "flooding", "hoarded", "hoarding", "suppressed",
                "suppressing", "interfered", "interfering", "reneged", "滥用", "霸凌",
                "挑衅", "胁迫", "打压", "抹黑", "泛化国家安全",
            ]
        ),
        (
            .deny,
            [
                "denied", "denies", "denying", "rejected", "rejects", "rejecting", "dismissed", "dismisses", "dismissing", "refuted",
                "refutes",
                "refuting", "rebutted", "rebuts", "disputed", "disputes", "disputing", "brushed off", "brushed aside", "waved away",
                "pushed back on", "pushed back against", "firmly rejects", "否认", "驳斥", "坚决拒绝", "不接受",
            ]
        ),
    ])
    /// What may be broken: a breach of something else is no claim of this kind.
    private static let agreements: WordSet = [
        "agreement", "deal", "truce", "consensus", "promise", "promises", "word", "pledge", "pledges", "accord", "terms", "commitments",
        "commitment", "rules", "understanding", "pact",
        "obligations",
    ]
    private static let hanAgreements = ["共识", "协议", "承诺", "规则", "协定"]
    private static let denials: WordSet = [
        "accusation", "accusations", "claim", "claims", "allegation", "allegations", "charge", "charges", "that", "account", "assertion",
        "assertions", "suggestion", "suggestions", "characterization", "characterisation", "reproach", "reproaches", "narrative",
    ]

    static func facts(in passage: Passage, of reading: Reading) -> [Fact] {
        passage.sentences.flatMap { sentence -> [Fact] in
            let isOfASide = reading.referents(in: passage, sentence).contains { $0.side != nil && $0.side != .other }
            guard isOfASide else { return [] }
            var kinds = Set<String>()
            return cues.matches(in: passage, sentence).flatMap { cue, tokens -> [Fact] in
                let mutual = cue == .accuse ? MutualClaim(passage: passage, reading: reading).accusations(by: tokens, in: sentence) : []
                let found = mutual.isEmpty ? [fact(cue, tokens, sentence, in: passage, of: reading)].compactMap { $0 } : mutual
                guard let kind = found.first?["kind"]?.string else { return [] }
                return kinds.insert(kind).inserted ? found : []
            }
        }
    }

    private static func fact(_ cue: Cue, _ verb: Range<Int>, _ sentence: Range<Int>, in passage: Passage, of reading: Reading) -> Fact? {
        let matter = ClaimMatter(passage: passage, sentence: sentence)
        let before = reading.referents(in: passage, matter.clauseStart(of: verb.lowerBound)..<verb.lowerBound).filter {
            $0.side == .us || $0.side == .china
        }
        let after = reading.referents(in: passage, verb.upperBound..<sentence.upperBound).filter { $0.side == .us || $0.side == .china }
        switch cue {
        case .accuse:
            guard let by = before.last else { return nil }
            guard let against = after.first(where: { $0.side != by.side }), against.tokens.lowerBound <= verb.upperBound + 6,
                !(verb.upperBound..<against.tokens.lowerBound).contains(where: { ["for", "of", "over", "with"].contains(passage.word($0)) })
            else {
                return nil
            }
            return matter.ofWhat(behind: against.tokens.upperBound).map {
                fact("accusation", by, against, verb, $0, in: passage, rule: "claim.accuse")
            }
        case .breach:
            guard !isUndone(verb.lowerBound, in: sentence, passage) else { return nil }
            guard breaksAgreement(after: verb.upperBound, sentence, in: passage), let against = before.last,
                matter.isDeed(of: against.tokens, at: verb.lowerBound)
            else { return nil }
            guard
                let by = before.last(where: { $0.side != against.side && isSpeaking($0, before: against, in: passage) })
                    ?? speaker(after: verb, after, against: against, in: passage)
            else { return nil }
            let deed = matter.trimmed(from: against.tokens.upperBound)
            return fact("accusation", by, against, verb, deed, in: passage, rule: "claim.breach")
        case .wrong:
            guard !isUndone(verb.lowerBound, in: sentence, passage) else { return nil }
            guard let against = before.last, matter.isDeed(of: against.tokens, at: verb.lowerBound),
                let by = before.last(where: { $0.side != against.side && isSpeaking($0, before: against, in: passage) })
                    ?? speaker(after: verb, after, against: against, in: passage)
            else { return nil }
            let deed = matter.trimmed(from: against.tokens.upperBound)
            return fact("accusation", by, against, verb, deed, in: passage, rule: "claim.wrong")
        case .deny:
            // "A charge China denies" has its object before it.
            let object = max(sentence.lowerBound, verb.lowerBound - 4)..<min(verb.upperBound + 6, sentence.upperBound)
            let deniesDeed = ["denied", "denies", "否"].contains(passage.word(verb.lowerBound))
            let isDenial = object.contains {
                (deniesDeed && $0 >= verb.upperBound && names(.breach, at: $0, in: passage))
                    || denials.contains(passage.word($0)) || passage.spells("指责", at: $0) != nil || passage.spells("指控", at: $0) != nil
            }
            // 美方指责中方违反共识，中方对此坚决否认: what is denied has been said in the same sentence.
            let deniesThis =
                passage.kind(verb.lowerBound) == .han
                && cues.matches(in: passage, sentence.lowerBound..<verb.lowerBound).contains {
                    $0.meaning == .accuse || $0.meaning == .breach
                }
            if let by = ClaimMatter.agent(behind: verb.upperBound, of: after, in: passage) {
                let denied = matter.clauseStart(of: verb.lowerBound)..<verb.lowerBound
                return fact("denial", by, nil, verb, denied, in: passage, rule: "claim.deny")
            }
            guard isDenial || deniesThis, let last = before.last else { return nil }
            let isCoordinated = ["and", "并"].contains(passage.word(verb.lowerBound - 1))
            let by = isCoordinated ? before.last { isSpeaking($0, before: last, in: passage) } ?? last : last
            return fact(
                "denial", by, after.first { $0.side != by.side }, verb, matter.denied(behind: verb.upperBound), in: passage,
                rule: "claim.deny")
        }
    }

    private static func isUndone(_ verb: Int, in sentence: Range<Int>, _ passage: Passage) -> Bool {
        ChineseClaims.isUndone(verb, from: sentence.lowerBound, in: passage) || EnglishClaims.isUndone(verb, in: sentence, passage)
    }

    private static func names(_ cue: Cue, at index: Int, in passage: Passage) -> Bool {
        cues.match(in: passage, at: index)?.meaning == cue
    }

    /// "…, the US trade representative said": who speaks stands behind what is said.
    private static func speaker(
        after verb: Range<Int>, _ named: [Referent], against: Referent, in passage: Passage
    ) -> Referent? {
        named.first { referent in
            referent.side != against.side
                && (passage.isWord(referent.tokens.upperBound, in: Words.speech)
                    || passage.isWord(referent.tokens.lowerBound - 1, in: Words.speech))
        }
    }

    static func breaksAgreement(after index: Int, _ sentence: Range<Int>, in passage: Passage) -> Bool {
        (index..<min(index + 14, sentence.upperBound)).contains { position in
            agreements.contains(passage.word(position)) || hanAgreements.contains { passage.spells($0, at: position) != nil }
        }
    }

    /// "Beijing said Washington had violated": a verb of speech stands between the two.
    private static func isSpeaking(_ speaker: Referent, before against: Referent, in passage: Passage) -> Bool {
        guard speaker.tokens.upperBound <= against.tokens.lowerBound else { return false }
        return (speaker.tokens.upperBound..<against.tokens.lowerBound).contains { index in
            passage.isWord(index, in: Words.speech) || ["称", "说", ":"].contains(passage.word(index))
                || passage.spells("表示", at: index) != nil
                || passage.spells("指出", at: index) != nil
        }
    }

    /// - Parameter claim: the words that say of what, or that are denied; may be empty.
    private static func fact(
        _ kind: String, _ by: Referent, _ against: Referent?, _ verb: Range<Int>, _ claim: Range<Int>, in passage: Passage, rule: String
    ) -> Fact {
        let parts = [by.tokens, verb] + (against.map { [$0.tokens] } ?? []) + (claim.isEmpty ? [] : [claim])
        let start = parts.map(\.lowerBound).min() ?? verb.lowerBound
        let end = parts.map(\.upperBound).max() ?? verb.upperBound
        return Fact(
            kind: .claim, field: passage.field, range: passage.range(of: start..<end), rule: rule,
            values: [
                .init("kind", .string(kind)),
                .init("by", .string(code(by))),
                .init("by_name", .string(by.name)),
                .init("against", against.map { .string(code($0)) } ?? .null),
                .init("against_name", against.map { .string($0.name) } ?? .null),
                .init("claim", claim.isEmpty ? .null : .string(passage.string(claim))),
            ])
    }

    private static func code(_ referent: Referent) -> String { referent.side == .us ? "US" : "CN" }
}
