import Model

/// Reads the claims of one passage: asked at each word that may tell one, and for all that is said.
struct ClaimReader {
    let context: ClaimContext
    private let english: EnglishClaims
    private let chinese: ChineseClaims
    private var passage: Passage { context.passage }

    private static let speakerReach = 30

    init(context: ClaimContext) {
        self.context = context
        english = EnglishClaims(context: context)
        chinese = ChineseClaims(context: context)
    }

    /// Whether a word may tell a claim at all.
    static func mayTell(_ index: Int, in passage: Passage) -> Bool {
        switch passage.kind(index) {
        case .word:
            ClaimWords.frames.match(in: passage, at: index) != nil || passage.isWord(index, in: ClaimWords.accusations)
                || passage.isWord(index, in: ClaimWords.traded) || ClaimWords.deeds.match(in: passage, at: index) != nil
                || ClaimWords.reproaches.match(in: passage, at: index) != nil
                || ClaimWords.untrue.match(in: passage, at: index) != nil
        case .han:
            ChineseClaimWords.frames.match(in: passage, at: index) != nil || ChineseClaimWords.wrongs.match(in: passage, at: index) != nil
                || ChineseClaimWords.untrue.match(in: passage, at: index) != nil
        default: false
        }
    }

    func mutual(at index: Int, in sentence: Range<Int>) -> [Fact] {
        let rule = MutualClaim(passage: passage, reading: context.reading)
        if let (entry, end) = ClaimWords.frames.match(in: passage, at: index), entry.meaning == .of || entry.meaning == .blame {
            return rule.accusations(by: index..<end, in: sentence)
        }
        if passage.isWord(index, in: ClaimWords.traded) { return rule.traded(index, in: sentence) }
        if passage.kind(index) == .han, let (frame, end) = ChineseClaimWords.frames.match(in: passage, at: index), frame == .accuse {
            return rule.hanAccusations(by: index..<end, in: sentence)
        }
        return []
    }

    /// The claim that the word at `index` tells.
    func claim(at index: Int, in sentence: Range<Int>) -> Claim? {
        if passage.kind(index) == .han {
            let frames = ChineseFrames(context: context)
            if !context.isQuoted(index), let (frame, end) = ChineseClaimWords.frames.match(in: passage, at: index) {
                return frames.claim(frame, index..<end, in: sentence)
            }
            return context.said(at: index)?.by == nil ? frames.told(at: index, in: sentence) : nil
        }
        if let (entry, end) = ClaimWords.frames.match(in: passage, at: index), !context.isQuoted(index) {
            switch entry.meaning {
            case .of, .blame, .find, .allege:
                if let claim = EnglishAccusations(context: context).claim(entry.meaning, index..<end, entry.form, in: sentence) {
                    return claim
                }
            case .deny, .reject:
                if let claim = EnglishDenials(context: context).claim(entry.meaning, index..<end, entry.form, in: sentence) { return claim }
            }
        }
        if passage.isWord(index, in: ClaimWords.accusations), !isDenied(sentence),
            let claim = EnglishAccusations(context: context).nominal(index, in: sentence)
        {
            return claim
        }
        return told(at: index, in: sentence)
    }

    /// What is rejected is not accused anew.
    private func isDenied(_ sentence: Range<Int>) -> Bool {
        sentence.contains {
            guard let meaning = ClaimWords.frames.match(in: passage, at: $0)?.entry.meaning else { return false }
            return meaning == .deny || meaning == .reject
        }
    }

    /// A wrong or an untruth that the sentence puts into the mouth of one side, where no quotation has been read.
    private func told(at index: Int, in sentence: Range<Int>) -> Claim? {
        guard context.said(at: index)?.speaker == nil else { return nil }
        let isUntrue = english.untrue(at: index, in: sentence) != nil
        guard
            isUntrue || ClaimWords.deeds.match(in: passage, at: index) != nil || ClaimWords.reproaches.match(in: passage, at: index) != nil,
            let (by, verb) = speaker(of: index, in: sentence)
        else { return nil }
        let words = verb < index ? verb + 1..<sentence.upperBound : sentence.lowerBound..<verb
        if isUntrue, let tokens = english.untrue(at: index, in: sentence) {
            return Claim(kind: .denial, by: by, against: nil, verb: tokens, words: trimmed(words), rule: "claim.untrue")
        }
        guard let wrong = english.wrong(at: index, by, in: words) else { return nil }
        return Claim(kind: .accusation, by: by, against: by.opponent, verb: wrong.tokens, words: trimmed(wrong.words), rule: "claim.told")
    }

    /// Who says it: the subject of the verb of speech before it, or of the one that closes the sentence.
    private func speaker(of index: Int, in sentence: Range<Int>) -> (ClaimContext.Party, Int)? {
        let matter = ClaimMatter(passage: passage, sentence: sentence)
        let start = matter.clauseStart(of: index)
        if let verb = (max(start, index - Self.speakerReach)..<index).last(where: { isSpeech($0) }) {
            guard case .party(let by) = context.subject(before: verb, from: start) else { return nil }
            return (by, verb)
        }
        let after = index + 1..<min(sentence.upperBound, index + Self.speakerReach)
        guard let verb = after.first(where: { isSpeech($0) }), let comma = (index..<verb).last(where: { passage.word($0) == "," }) else {
            return nil
        }
        if comma == verb - 1 { return context.subject(opening: verb + 1..<min(sentence.upperBound, verb + 8)).map { ($0, verb) } }
        guard case .party(let by) = context.subject(before: verb, from: comma + 1) else { return nil }
        return (by, verb)
    }

    private func isSpeech(_ index: Int) -> Bool {
        (passage.isWord(index, in: Words.speech) || passage.isWord(index, in: ReportingVerbs.all)) && !context.isQuoted(index)
            && !passage.isWord(index, in: Self.wishing)
            && !["to", "would", "could", "may", "might", "not", "will"].contains(passage.word(index - 1))
    }

    /// Verbs of speech that assert nothing.
    private static let wishing = WordSet(
        listing: """
            urged urges urging demanded demands demanding asked asks asking vowed vows vowing pledged pledges pledging promised promises promising
            threatened threatens threatening agreed agrees shared shares points read reads inquired
            """)

    /// What is said by one side: one accusation and one denial of each.
    func said() -> [Claim] {
        context.said.flatMap { said -> [Claim] in
            guard let by = said.by else { return opened(said) }
            let isHan = passage.kind(said.words.lowerBound) == .han || passage.kind(said.words.lowerBound + 1) == .han
            return isHan ? chineseClaims(by, said.words) : englishClaims(by, said.words)
        }
    }

    /// "Washington says that China has broken it" in the words of a Chinese official: the accusation is Washington's.
    private func inner(before index: Int, from start: Int, _ by: ClaimContext.Party) -> ClaimContext.Party? {
        let near = max(start, index - Self.innerReach)..<index
        let isCue = ClaimWords.deeds.match(in: passage, at: index) != nil || ClaimWords.reproaches.match(in: passage, at: index) != nil
        guard isCue else { return nil }
        guard
            let verb = near.last(where: { passage.isWord($0, in: ReportingVerbs.all) || passage.isWord($0, in: ReportingVerbs.participles) }
            ),
            verb > start, case .party(let other) = context.subject(before: verb, from: max(start, passage.sentence(of: verb).lowerBound))
        else { return by }
        return other
    }

    private static let innerReach = 14

    /// The spokesperson of nobody said: whoever is not accused.
    private func opened(_ said: ClaimContext.Said) -> [Claim] {
        guard let speaker = said.speaker, ClaimContext.isOpenName(speaker.name) else { return [] }
        let named = context.reading.referents(in: passage, said.words)
        guard !context.namesThird(named, in: said.words), let other = named.lazy.compactMap({ context.party($0) }).first else { return [] }
        return englishClaims(other.opponent, said.words)
    }

    private func englishClaims(_ by: ClaimContext.Party, _ words: Range<Int>) -> [Claim] {
        var found: [Claim] = []
        for index in words {
            let by = inner(before: index, from: words.lowerBound, by)
            guard let by, let wrong = english.wrong(at: index, by, in: words) else { continue }
            found.append(
                Claim(kind: .accusation, by: by, against: by.opponent, verb: wrong.tokens, words: trimmed(wrong.words), rule: "claim.said"))
            break
        }
        if let wrong = english.denial(words) {
            found.append(Claim(kind: .denial, by: by, against: nil, verb: wrong.tokens, words: trimmed(wrong.words), rule: "claim.untrue"))
        }
        return found
    }

    private func chineseClaims(_ by: ClaimContext.Party, _ words: Range<Int>) -> [Claim] {
        var found: [Claim] = []
        if let wrong = chinese.accusation(by: by, words) {
            found.append(
                Claim(
                    kind: .accusation, by: wrong.by, against: wrong.by.opponent, verb: wrong.tokens, words: trimmed(wrong.words),
                    rule: "claim.zh.said"))
        }
        if let denied = chinese.denial(words) {
            found.append(Claim(kind: .denial, by: by, against: nil, verb: denied, words: trimmed(denied), rule: "claim.zh.untrue"))
        }
        return found
    }

    private func trimmed(_ words: Range<Int>) -> Range<Int> {
        var (start, end) = (words.lowerBound, words.upperBound)
        while start < end, passage.kind(start) == .mark || passage.kind(start) == .newline { start += 1 }
        while end > start, passage.kind(end - 1) == .mark || passage.kind(end - 1) == .newline { end -= 1 }
        return start..<end
    }
}
