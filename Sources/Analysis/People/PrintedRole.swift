/// The role that is printed beside a name: "Wendy Cole, a former negotiator," or "economist Li Na".
enum PrintedRole {
    private static let reach = 14

    /// - Returns: the role's words, folded; `nil` where none stands there.
    static func beside(_ name: Range<Int>, in passage: Passage) -> String? {
        after(name, in: passage) ?? before(name, in: passage)
    }

    static func range(beside name: Range<Int>, in passage: Passage) -> Range<Int>? {
        rangeAfter(name, in: passage) ?? rangeBefore(name, in: passage)
    }

    private static func after(_ name: Range<Int>, in passage: Passage) -> String? {
        rangeAfter(name, in: passage).map { passage.tokens[$0].map(\.text).joined(separator: " ") }
    }

    private static func before(_ name: Range<Int>, in passage: Passage) -> String? {
        rangeBefore(name, in: passage).map { passage.tokens[$0].map(\.text).joined(separator: " ") }
    }

    /// ", deputy director of the institute,": an apposition that names a role and is closed by a comma or the sentence.
    private static func rangeAfter(_ name: Range<Int>, in passage: Passage) -> Range<Int>? {
        let start = name.upperBound + 1
        guard passage.word(name.upperBound) == ",", passage.kind(start) == .word, !["who", "whose", "which"].contains(passage.word(start))
        else {
            return nil
        }
        var end = start
        while end < start + reach, end < passage.tokens.count, ![",", ".", ";", "\n", "\"", "“", "”", ":"].contains(passage.word(end)) {
            if Words.speech.contains(passage.word(end)) { return nil }
            end += 1
        }
        guard end < passage.tokens.count, [",", "."].contains(passage.word(end)) else { return nil }
        // "…, Commerce Secretary Howard Lutnick," is the next in a list.
        let leadsToName = (start..<end - 1).contains { Words.roles.contains(passage.word($0)) && passage.isCapitalised($0 + 1) }
        if leadsToName { return nil }
        return (start..<end).contains { Words.roles.contains(passage.word($0)) } ? start..<end : nil
    }

    /// "Commerce Ministry spokesperson": the words before the name, back to an article, a comma or a lower-case word that is no role.
    private static func rangeBefore(_ name: Range<Int>, in passage: Passage) -> Range<Int>? {
        let end = name.lowerBound
        if passage.kind(end) == .han { return hanRangeBefore(end, in: passage) }
        guard Words.roles.contains(passage.word(end - 1)) else { return nil }
        var start = end - 1
        while start > max(0, end - 7), passage.kind(start - 1) == .word,
            passage.isCapitalised(start - 1) || Words.roles.contains(passage.word(start - 1))
                || Words.roleQualifiers.contains(passage.word(start - 1)),
            !Words.neverNames.contains(passage.word(start - 1))
        {
            start -= 1
        }
        return start..<end
    }

    private static let hanReach = 30
    private static let hanBounds: Set<String> = [
        ",", "。", "、", "!", "?", ";", ":", "”", "“", "\n", "的", "(", ")", "和", "与", "同", "对", "向", "在", "了", "日",
    ]

    /// 中国现代国际关系研究院研究员陈凤英: what stands before the name, back to a mark or a word that no title has.
    private static func hanRangeBefore(_ end: Int, in passage: Passage) -> Range<Int>? {
        guard HanName.endsTitle(end - 1, in: passage) else { return nil }
        var start = end
        while start > 0, !hanBounds.contains(passage.word(start - 1)) {
            guard end - start <= hanReach else { return nil }
            start -= 1
        }
        return end - start >= 2 ? start..<end : nil
    }
}
