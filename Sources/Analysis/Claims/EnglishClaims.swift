import Model

/// Accusations and denials in English that no verb of accusing tells: what one side's people say of the other, "the US has abused export
/// controls", and what they call the other's charges, "a false narrative".
enum EnglishClaims {
    /// What nobody says of himself.
    private enum Cue: Sendable {
        /// A deed that needs whoever did it before it.
        case wrong
        /// A deed that is a wrong only where an agreement is its object.
        case breach
        /// A word that is a reproach by itself.
        case reproach
        case untrue
    }

    private static let cues = PhraseBook<Cue>([
        (
            .wrong,
            [
                "violated", "violates", "violating", "in violation of", "in breach of", "reneged", "reneging",
                "went back on", "gone back on", "going back on", "backtracked",
                "taken back", "took back", "fell short of", "fallen short of", "falls short of",
                "not living up", "not lived up", "not honored", "not honoured", "not honoring",
                "not honouring", "not complied", "not complying", "not abiding", "not played by", "not playing by", "refused to honor",
                "refuses to honor", "undermined", "undermines", "undermining", "sabotaged", "sabotages", "sabotaging", "weaponised",
                "weaponized", "weaponises", "weaponizes", "weaponising", "weaponizing", "politicised", "politicized", "politicising",
                "politicizing", "turned trade into", "stole", "stolen", "steals", "stealing", "ripped off", "ripping off", "rips off",
                "ripped us off", "ripping us off", "cheated", "cheats", "cheating", "taken advantage of", "took advantage of",
                "taking advantage of", "takes advantage of", "abused", "abuses", "abusing", "misused", "misuses", "misusing",
                "overstretched", "overstretches", "overstretching", "coerced", "coerces", "coercing", "bullied", "bullies", "bullying",
                "blackmailed", "blackmails", "blackmailing", "intimidated", "intimidating", "smeared", "smears",
                "smearing", "slandered", "slandering", "discriminated against", "discriminates against", "discriminating against",
                "manipulated", "manipulates", "manipulating", "dumped", "dumping", "flooded", "flooding", "floods", "hoarded", "hoarding",
                "suppressed", "suppresses", "suppressing", "interfered", "interferes", "interfering", "provoked", "provokes",
                "provoking", "squeezing out", "squeezed out", "undercut", "undercuts", "undercutting", "exploited", "exploits",
                "exploiting", "ganging up", "slow - walking", "slow - rolling", "slow - walked", "slow - rolled", "distorted", "distorts",
                "distorting", "ignored the rules", "disregarded", "disregards", "disregarding", "runs counter to", "run counter to",
                "ran counter to", "flouted", "flouts", "flouting", "disrupted", "disrupts", "disrupting", "holding hostage", "choke off",
                "choking off", "treated us unfairly", "treats us unfairly", "unfairly",
            ]
        ),
        (
            .breach,
            [
                "breached", "breaches", "breaching", "broken", "broke", "breaking", "breaks", "walked away from", "failed to", "fails to",
                "not kept",
                "not keeping", "torn up", "tore up",
            ]
        ),
        (
            .reproach,
            [
                "economic coercion", "economic bullying", "unilateral bullying", "bullying and coercion", "trade bullying", "hegemonism",
                "hegemonic", "blackmail", "extortion", "double standards", "protectionism", "protectionist", "unilateralism",
                "long - arm jurisdiction", "unfair trade practices", "unfair practices", "discriminatory", "weaponization",
                "weaponisation", "acts of bullying", "act of bullying", "economic aggression", "power grab", "theft",
            ]
        ),
        (
            .untrue,
            [
                "groundless", "baseless", "unfounded", "without foundation", "without merit", "without basis", "no basis in fact",
                "no factual basis", "not true", "untrue", "simply false", "a false narrative", "false narratives", "false claim",
                "false claims",
                "false accusation", "false accusations", "false allegation", "false allegations", "fabricated", "a fabrication",
                "fabrications", "pure fiction", "out of thin air", "nonsense", "fake news", "a lie", "lies", "do not accept such",
                "not factual",
                "does not exist", "never happened",
            ]
        ),
    ])
    private static let leastWords = 2
    private static let reach = 24
    private static let partReach = 12
    private static let memory = 2

    /// - Parameters:
    ///   - quotes: what is said in the passage.
    ///   - known: claims that other rules have read in it.
    static func facts(in passage: Passage, of reading: Reading, quotes: [Fact], known: [Fact]) -> [Fact] {
        var found: [Fact] = []
        var entries: [String: LexiconEntry] = [:]
        for quote in quotes {
            guard let name = quote["speaker"]?.string else { continue }
            let id = quote["speaker_id"]?.string
            if let id, entries[id] == nil { entries[id] = reading.lexicon.entries.first { $0.id == id } }
            guard let side = id.flatMap({ entries[$0] })?.side ?? side(called: name), side == .us || side == .china else { continue }
            let words = passage.token(at: quote.start)..<passage.token(at: max(quote.start, quote.end - 1)) + 1
            guard passage.kind(words.lowerBound) != .han else { continue }
            let said = Said(by: id.flatMap { entries[$0] }?.name ?? name, side: side, words: words)
            if let fact = claim(said, in: passage, of: reading) { found.append(fact) }
        }
        return found.filter { fact in
            !known.contains { $0["kind"] == fact["kind"] && $0["by"] == fact["by"] && ($0.start < fact.end && fact.start < $0.end) }
        }
    }

    /// "American officials", "a Chinese diplomat": whose people they are.
    private static func side(called name: String) -> LexiconEntry.Side? {
        let words = name.lowercased().split(separator: " ").prefix(3)
        if words.contains(where: { ["american", "u.s.", "us"].contains($0) }) { return .us }
        return words.contains("chinese") ? .china : nil
    }

    private struct Said {
        var by: String
        var side: LexiconEntry.Side
        var words: Range<Int>
    }

    /// The first claim in what is said.
    private static func claim(_ said: Said, in passage: Passage, of reading: Reading) -> Fact? {
        let first = passage.sentence(of: said.words.lowerBound).lowerBound
        let named = reading.referents(in: passage, first..<said.words.upperBound)
        for (cue, tokens) in cues.matches(in: passage, said.words) where !isUndone(tokens.lowerBound, in: said.words, passage) {
            let sentence = passage.sentence(of: tokens.lowerBound)
            let words = max(sentence.lowerBound, said.words.lowerBound)..<min(sentence.upperBound, said.words.upperBound)
            switch cue {
            case .wrong, .breach:
                guard cue == .wrong || ClaimRules.breaksAgreement(after: tokens.upperBound, sentence, in: passage) else { continue }
                // `China, Trump wrote, has "totally violated its deal"`: a part in marks has its subject before it.
                let isPart = words.count < tokens.upperBound - words.lowerBound + partReach && !passage.isCapitalised(words.lowerBound - 1)
                let clause = (isPart ? sentence.lowerBound : words.lowerBound)..<tokens.lowerBound
                let doer = named.last {
                    $0.kind != .company && clause.contains($0.tokens.lowerBound) && isOther($0, than: said.side)
                        && isClauseHead($0.tokens, in: clause, passage)
                }
                guard let doer, tokens.lowerBound - doer.tokens.upperBound <= reach,
                    !hasTurn(doer.tokens.upperBound..<tokens.lowerBound, passage)
                else { continue }
                return fact("accusation", said, words, in: passage, rule: "claim.said")
            case .reproach:
                guard isAgainst(said, in: passage, of: reading) else { continue }
                return fact("accusation", said, words, in: passage, rule: "claim.said")
            case .untrue:
                return fact("denial", said, words, in: passage, rule: "claim.untrue")
            }
        }
        return nil
    }

    private static func isOther(_ referent: Referent, than side: LexiconEntry.Side) -> Bool {
        (referent.side == .us || referent.side == .china) && referent.side != side
    }

    private static let subjectOpeners: WordSet = [
        ",", ";", ":", "-", "that", "because", "when", "while", "as", "if", "but", "and", "the", "where", "whether", "\"", "“", "‘", "'",
        "since",
        "how", "what", "which", "for",
    ]

    /// It opens what is said or a clause of it; what belongs to it ("Beijing's subsidies") may do the deed.
    private static func isClauseHead(_ tokens: Range<Int>, in words: Range<Int>, _ passage: Passage) -> Bool {
        tokens.lowerBound <= words.lowerBound + 3 || subjectOpeners.contains(passage.word(tokens.lowerBound - 1))
    }

    private static let turns: WordSet = [";", ":", "because", "although", "though", "unless", "if", "but", "to"]

    /// Between the doer and the deed another clause has begun.
    private static func hasTurn(_ between: Range<Int>, _ passage: Passage) -> Bool {
        between.contains { turns.contains(passage.word($0)) }
    }

    private static let negations: WordSet = [
        "not", "never", "no", "neither", "nor", "without", "stop", "stopped", "halt", "end", "cease", "refrain", "avoid", "if", "would",
        "may", "might",
        "could", "should", "won't", "wouldn't", "isn't", "wasn't", "hasn't", "haven't", "didn't", "doesn't", "don't", "instead", "reject",
        "rejects",
        "oppose", "opposes", "opposed", "against", "resist", "fight",
    ]

    /// "Must stop bullying", "has never manipulated", "opposes protectionism": nobody is told to have done it.
    static func isUndone(_ cue: Int, in words: Range<Int>, _ passage: Passage) -> Bool {
        (max(words.lowerBound, cue - 5)..<cue).contains { negations.contains(passage.word($0)) }
    }

    /// What is reproached is the other side's: it, and no third country, is named in the sentence or shortly before.
    private static func isAgainst(_ said: Said, in passage: Passage, of reading: Reading) -> Bool {
        let sentence = passage.sentence(of: said.words.lowerBound)
        let index = passage.sentenceIndex(of: said.words.lowerBound)
        let first = passage.sentences[max(0, index - memory)].lowerBound
        let named = reading.referents(in: passage, first..<sentence.upperBound)
        let isThird = named.contains {
            $0.kind == .country && $0.side != .us && $0.side != .china && sentence.contains($0.tokens.lowerBound)
        }
        return !isThird && named.contains { isOther($0, than: said.side) }
    }

    private static func fact(_ kind: String, _ said: Said, _ words: Range<Int>, in passage: Passage, rule: String) -> Fact? {
        guard words.count >= leastWords else { return nil }
        let other: (code: String, name: String) = said.side == .us ? ("CN", "China") : ("US", "United States")
        let isAccusation = kind == "accusation"
        return Fact(
            kind: .claim, field: passage.field, range: passage.range(of: words), rule: rule,
            values: [
                .init("kind", .string(kind)),
                .init("by", .string(said.side == .us ? "US" : "CN")),
                .init("by_name", .string(said.by)),
                .init("against", isAccusation ? .string(other.code) : .null),
                .init("against_name", isAccusation ? .string(other.name) : .null),
                .init("claim", .string(passage.string(words))),
            ])
    }
}
