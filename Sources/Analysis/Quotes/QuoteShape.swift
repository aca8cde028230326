/// Tells speech from names, coinages and scare quotes by the look of what is quoted and of what stands before it.
enum QuoteShape {
    /// Shorter than a clause, or set into somebody else's sentence.
    static func isFragment(_ quotation: Quotation, in passage: Passage) -> Bool {
        let inner = quotation.inner
        let words = inner.filter { passage.kind($0) != .mark }.count
        if isHan(quotation, in: passage) { return !hasHanSentence(quotation, in: passage) }
        return words < 4 || !beginsSentence(quotation, in: passage)
    }

    /// With a capital; a number begins a sentence only where no word leads up to it.
    private static func beginsSentence(_ quotation: Quotation, in passage: Passage) -> Bool {
        let first = quotation.inner.lowerBound
        guard passage.kind(first) == .number else { return passage.isCapitalised(first) }
        return passage.kind(quotation.outer.lowerBound - 1) != .word
    }

    /// One word within a sentence, which no comma parts from its speaker: `called it "groundless"`.
    static func isSingleWord(_ quotation: Quotation, in passage: Passage) -> Bool {
        guard !isHan(quotation, in: passage) else { return false }
        let words = quotation.inner.filter { passage.kind($0) == .word || passage.kind($0) == .number }
        guard let first = words.first, let last = words.last, passage.isSolid(first..<last + 1) else { return words.isEmpty }
        return !passage.isCapitalised(first) || ![",", ".", "!", "?"].contains(passage.word(quotation.inner.upperBound - 1))
    }

    /// `Its "port fee" rules`: two or three words behind a determiner name a thing.
    static func isTermOfSentence(_ quotation: Quotation, in passage: Passage) -> Bool {
        let words = quotation.inner.filter { passage.kind($0) == .word }
        guard words.count <= 3 else { return false }
        return ["its", "their", "his", "her", "the", "these", "those", "this"].contains(passage.word(quotation.outer.lowerBound - 1))
            || passage.word(quotation.outer.lowerBound - 1).hasSuffix("'s")
    }

    static func isHan(_ quotation: Quotation, in passage: Passage) -> Bool {
        quotation.inner.filter { passage.kind($0) == .han }.count * 2 > quotation.inner.count
    }

    /// "So-called", "dubbed", "known as": what follows is a name for something; so is a title in capitals.
    static func isCoinage(_ quotation: Quotation, in passage: Passage) -> Bool {
        let inner = quotation.inner.filter { passage.kind($0) != .mark }
        let open = quotation.outer.lowerBound
        if isHan(quotation, in: passage) { return isHanCoinage(quotation, in: passage) }
        if passage.spells("so - called", at: quotation.inner.lowerBound) != nil { return true }
        if isWhatTheyCall(quotation, in: passage) || isNamed(quotation, in: passage) { return true }
        if namingPhrases.contains(where: { phrase, width in
            (0...2).contains { passage.spells(phrase, at: open - width - $0) != nil && !hasMark(in: passage, open - $0..<open) }
        }) {
            return true
        }
        if [",", ".", "!", "?"].contains(passage.word(quotation.inner.upperBound - 1)) { return false }
        let isTitle = inner.count <= 6 && inner.allSatisfy { passage.isCapitalised($0) || passage.kind($0) == .number }
        return isTitle && inner.count <= 4
    }

    /// `What he calls "reciprocal" tariffs`: one or two words that somebody's name for a thing is made of.
    private static func isWhatTheyCall(_ quotation: Quotation, in passage: Passage) -> Bool {
        let open = quotation.outer.lowerBound
        guard quotation.inner.count <= 2, ["calls", "call", "terms", "called"].contains(passage.word(open - 1)) else { return false }
        return (2...7).contains { passage.word(open - $0) == "what" }
    }

    /// `A documentary called "Rust and Rice"`: right behind the verb comes a name; of what somebody judges the thing stands between.
    private static func isNamed(_ quotation: Quotation, in passage: Passage) -> Bool {
        let open = quotation.outer.lowerBound
        guard ["called", "calls", "calling"].contains(passage.word(open - 1)), !hasCaller(before: open - 1, in: passage) else {
            return false
        }
        return !(2...9).contains { passage.word(open - $0) == "what" }
    }

    /// `An idea Beijing on Friday called "…"`: somebody right before the verb, but for when.
    private static func hasCaller(before verb: Int, in passage: Passage) -> Bool {
        var index = verb - 1
        while index > verb - 6,
            passage.isWord(index, in: Words.calendar) || Words.isBetweenSubjectAndVerb(passage.word(index))
                || (passage.word(index) == "on" && passage.isWord(index + 1, in: Words.calendar))
        {
            index -= 1
        }
        guard passage.sentence(of: verb).contains(index - 1) else { return false }
        return ["he", "she", "it", "they"].contains(passage.word(index))
            || passage.mentions(in: index..<index + 1).contains { $0.tokens.upperBound == index + 1 } && passage.isCapitalised(index)
    }

    /// Phrases that give a name, with their width in tokens.
    private static let namingPhrases: [(String, Int)] = [
        "so - called", "known as", "dubbed", "nicknamed", "titled", "entitled", "named", "termed", "coined", "term", "phrase", "word",
        "slogan",
        "acronym", "nickname", "referred to as", "codenamed",
    ].map { ($0, $0.split(separator: " ").count) }

    private static func hasMark(in passage: Passage, _ tokens: Range<Int>) -> Bool {
        tokens.contains { passage.kind($0) == .mark }
    }

    private static func hasHanSentence(_ quotation: Quotation, in passage: Passage) -> Bool {
        quotation.inner.count >= 12 || quotation.inner.contains { ["。", "!", "?", ",", "；", ";"].contains(passage.word($0)) }
    }

    private static let thingEndings: WordSet = [
        "费", "税", "法", "案", "线", "单", "区", "令", "链", "国", "权", "划", "略", "制", "策", "器", "机", "军", "党", "战", "牌", "日", "节", "家", "派", "岛",
        "墙", "卡", "书", "门", "义",
    ]

    /// “特别港务费”, “一带一路倡议”: short, without a mark inside, and ending as names of things do.
    static func namesThing(_ quotation: Quotation, in passage: Passage) -> Bool {
        quotation.inner.count <= 8 && passage.isWord(quotation.inner.upperBound - 1, in: thingEndings)
            && !quotation.inner.contains { passage.kind($0) == .mark }
    }

    /// 所谓“…”: a name for something. Short, with neither a stop inside nor a colon before.
    private static func isHanCoinage(_ quotation: Quotation, in passage: Passage) -> Bool {
        let open = quotation.outer.lowerBound
        return passage.spells("所谓", at: open - 2) != nil || passage.spells("所谓的", at: open - 3) != nil
            || passage.spells("名为", at: open - 2) != nil
    }
}
