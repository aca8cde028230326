/// The role that is printed beside a name: "Wendy Cole, a former negotiator," or "economist Li Na".
enum PrintedRole {
    private static let reach = 14

    /// - Returns: the role's words, folded; `nil` where none stands there.
    static func beside(_ name: Range<Int>, in passage: Passage) -> String? {
        range(beside: name, in: passage).map { passage.tokens[$0].map(\.text).joined(separator: " ") }
    }

    static func range(beside name: Range<Int>, in passage: Passage) -> Range<Int>? {
        rangeAfter(name, in: passage) ?? rangeBefore(name, in: passage) ?? hanRangeAfter(name, in: passage)
    }

    /// What no apposition opens with.
    private static let neverFirst: WordSet = [
        "who", "whose", "which", "whom", "that", "according", "now", "then", "and", "but", "or", "as", "he", "she", "it", "they", "not",
        "also",
        "while", "when", "where", "there", "because", "including", "citing", "along", "together", "meanwhile", "this", "these",
    ]
    private static let articles: WordSet = ["a", "an", "the"]

    /// ", deputy director of the institute,": an apposition whose head is a role, closed by a comma, the sentence, or, where it has no article,
    /// the verb of speech; perhaps behind an age.
    private static func rangeAfter(_ name: Range<Int>, in passage: Passage) -> Range<Int>? {
        guard passage.word(name.upperBound) == "," else { return nil }
        var start = name.upperBound + 1
        if passage.kind(start) == .number, passage.word(start).utf8.count == 2, passage.word(start + 1) == "," { start += 2 }
        guard passage.kind(start) == .word, !passage.isWord(start, in: neverFirst), !passage.isWord(start, in: Words.prepositions),
            !passage.isWord(start, in: Words.speech)
        else { return nil }
        guard let end = appositionEnd(from: start, opensSentence: opens(name, in: passage), in: passage) else { return nil }
        // "…, Commerce Secretary Howard Lutnick," is the next in a list.
        let leadsToName = (start..<end - 1).contains { passage.isWord($0, in: Words.roles) && passage.isCapitalised($0 + 1) }
        guard !leadsToName else { return nil }
        let head = start..<((start..<end).first { passage.isWord($0, in: Words.prepositions) || passage.word($0) == "who" } ?? end)
        guard head.contains(where: { passage.isWord($0, in: Words.roles) }) else { return nil }
        let words = passage.isWord(start, in: articles) ? start + 1..<end : start..<end
        return words.isEmpty ? nil : words
    }

    /// 何立峰副总理: what follows a name as its title. 代表 would be a verb there.
    private static let hanTitles = PhraseBook<Bool>([
        (
            true,
            [
                "总统", "副总统", "主席", "副主席", "总理", "副总理", "首相", "国务卿", "国务委员", "部长", "副部长", "财长", "外长", "防长", "大使", "公使", "特使",
                "发言人", "书记", "总书记", "秘书长", "议员", "参议员", "众议员", "州长", "市长", "司长", "局长", "行长", "主任", "院长", "会长", "委员长", "教授", "研究员", "分析师",
            ]
        )
    ])

    private static func hanRangeAfter(_ name: Range<Int>, in passage: Passage) -> Range<Int>? {
        guard passage.kind(name.upperBound) == .han else { return nil }
        return hanTitles.match(in: passage, at: name.upperBound).map { name.upperBound..<$0.end }
    }

    private static func opens(_ name: Range<Int>, in passage: Passage) -> Bool {
        let sentence = passage.sentence(of: name.lowerBound)
        return !(sentence.lowerBound..<max(sentence.lowerBound, name.lowerBound)).contains { passage.kind($0) == .word }
    }

    private static func appositionEnd(from start: Int, opensSentence: Bool, in passage: Passage) -> Int? {
        var end = start
        while end < start + reach, end < passage.tokens.count, ![",", ".", ";", "\n", "\"", "“", "”", ":"].contains(passage.word(end)) {
            if passage.isWord(end, in: Words.speech) {
                guard opensSentence || passage.isWord(start, in: Words.roles), end > start + 2 else { return nil }
                return (start..<end).first { passage.word($0) == "who" } ?? end
            }
            end += 1
        }
        guard end > start else { return nil }
        return end >= passage.tokens.count || [",", ".", "\n"].contains(passage.word(end)) ? end : nil
    }

    /// "Commerce Ministry spokesperson": the words before the name, back to an article, a comma or a lower-case word that is no role.
    private static func rangeBefore(_ name: Range<Int>, in passage: Passage) -> Range<Int>? {
        var end = name.lowerBound
        if passage.kind(end) == .han { return hanRangeBefore(end, in: passage) }
        // "Military spokesperson Lt. Gen. Ahmed Sharif".
        while end > max(0, name.lowerBound - reach),
            passage.isWord(end - 1, in: Words.honorifics) || (passage.word(end - 1) == "." && passage.isWord(end - 2, in: Words.honorifics))
        {
            end -= 1
        }
        if passage.word(end - 1) == "," { return explained(name, in: passage) }
        if passage.isWord(end - 1, in: Words.roles) { return phrase(endingAt: end, in: passage) }
        // "Secretary of State", "Minister of Commerce".
        let preposition = (max(0, end - 5)..<max(0, end)).last { passage.word($0) == "of" }
        guard let preposition, passage.isWord(preposition - 1, in: Words.roles),
            preposition + 1 < end,
            (preposition + 1..<end).allSatisfy({ passage.isWord($0, in: NameScanner.offices) || passage.word($0) == "the" })
        else { return nil }
        return (phrase(endingAt: preposition, in: passage) ?? preposition - 1..<preposition).lowerBound..<end
    }

    private static func phrase(endingAt end: Int, in passage: Passage) -> Range<Int>? {
        var start = end - 1
        while start > max(0, end - 7), isOfPhrase(start - 1, in: passage) { start -= 1 }
        if passage.word(start) == "-" { start += 1 }
        return start < end ? start..<end : nil
    }

    /// The hyphen of "vice-premier" is one too.
    private static func isOfPhrase(_ index: Int, in passage: Passage) -> Bool {
        if passage.word(index) == "-" { return passage.isSolid(index - 1..<index + 2) }
        guard passage.kind(index) == .word, !passage.isWord(index, in: Words.neverNames) else { return false }
        return passage.isCapitalised(index) || passage.isWord(index, in: Words.roles) || passage.isWord(index, in: Words.roleQualifiers)
    }

    /// "The commerce minister, Wang Wentao, said": a definite role and, between commas, who it is.
    private static func explained(_ name: Range<Int>, in passage: Passage) -> Range<Int>? {
        let end = name.lowerBound - 1
        let isClosed = [",", "."].contains(passage.word(name.upperBound)) || passage.isWord(name.upperBound, in: Words.speech)
        // "The former editor of the Standard, George Osborne".
        let house = (max(0, end - 6)..<max(0, end)).last { ["of", "at", "for"].contains(passage.word($0)) }
        let head = passage.isWord(end - 1, in: Words.roles) ? end : house ?? end
        guard isClosed, passage.isWord(head - 1, in: Words.roles),
            (head..<end).dropFirst().allSatisfy({ passage.isCapitalised($0) || passage.word($0) == "the" }),
            let role = phrase(endingAt: head, in: passage).map({ $0.lowerBound..<end })
        else { return nil }
        let isDefinite = ["the", "its", "their", "our"].contains(passage.word(role.lowerBound - 1))
        return isDefinite || role.contains { passage.word($0).hasSuffix("'s") } ? role : nil
    }

    private static let hanReach = 30
    private static let hanBounds: WordSet = [
        ",", "。", "、", "!", "?", ";", ":", "”", "“", "\n", "的", "(", ")", "和", "与", "同", "对", "向", "在", "了", "日",
    ]

    /// 中国现代国际关系研究院研究员陈凤英: what stands before the name, back to a mark or a word that no title has.
    private static func hanRangeBefore(_ name: Int, in passage: Passage) -> Range<Int>? {
        // 财政部长史蒂文·姆努钦: the given name stands between the title and the surname that the lexicon knows.
        let end = HanName.givenNames(endingAt: name, in: passage)
        guard HanName.endsTitle(end - 1, in: passage) else { return nil }
        var start = end
        while start > 0, !hanBounds.contains(passage.word(start - 1)) {
            guard end - start <= hanReach else { return nil }
            start -= 1
        }
        return end - start >= 2 ? start..<end : nil
    }
}
