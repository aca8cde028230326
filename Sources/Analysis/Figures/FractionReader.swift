/// Reads parts of a whole: "one-fifth", "a third of", "by half", 三分之一, 三成. As percent, rounded to a tenth.
struct FractionReader {
    let passage: Passage

    private static let numerators: WordTable<Double> = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    ]
    private static let denominators: WordTable<Double> = [
        "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6,
        "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    ]
    private static let hanDigits: WordTable<Double> = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]

    func percentage(at index: Int) -> Percentage? {
        switch passage.kind(index) {
        case .word: english(at: index)
        case .han: parts(at: index) ?? tenths(at: index)
        default: nil
        }
    }

    private func english(at index: Int) -> Percentage? {
        if let count = passage.value(index, in: Self.numerators) {
            let next = passage.word(index + 1) == "-" ? index + 2 : index + 1
            guard let size = passage.value(next, in: Self.denominators), count < size, next > index + 1 || count > 1 || isOfWhole(next)
            else { return nil }
            return share(count, size, index..<next + 1)
        }
        let noun = passage.word(index) == "a" ? index + 1 : index
        guard let size = passage.value(noun, in: Self.denominators), noun > index || size == 2 else { return nil }
        let isMeasure = ["by", "in"].contains(passage.word(index - 1)) && passage.word(noun + 1) != "-"
        return isOfWhole(noun) || (isMeasure && (noun > index || size == 2)) && !isOfTime(noun) ? share(1, size, index..<noun + 1) : nil
    }

    /// "A third of all exports", but not "a quarter of last year" or "the second half of 2025".
    private func isOfWhole(_ noun: Int) -> Bool {
        passage.word(noun + 1) == "of" && !isOfTime(noun) && !["first", "second", "latter"].contains(passage.word(noun - 1))
    }

    private func isOfTime(_ noun: Int) -> Bool {
        let next = passage.word(noun + 1) == "of" ? noun + 2 : noun + 1
        let word = passage.word(next) == "the" ? passage.word(next + 1) : passage.word(next)
        return ["year", "last", "this", "next", "a", "century", "decade"].contains(word) || passage.kind(next) == .number
    }

    /// 三分之一, 四分之三.
    private func parts(at index: Int) -> Percentage? {
        guard let size = passage.value(index, in: Self.hanDigits), let start = passage.spells("分之", at: index + 1),
            let count = passage.value(start, in: Self.hanDigits), count < size
        else { return nil }
        return share(count, size, index..<start + 1)
    }

    /// Characters that make another word of 成: 成为, 成员, 成果, 成分.
    private static let otherWords: WordSet = [
        "为", "员", "功", "立", "果", "交", "本", "都", "熟", "长", "绩", "套", "就", "分", "年", "型", "群", "品", "效", "份", "人", "因", "语",
    ]

    /// 三成, 五成; 逾七成; 两成半, 九成九.
    func tenths(at index: Int) -> Percentage? {
        guard let count = passage.value(index, in: Self.hanDigits), count < 10, passage.word(index + 1) == "成",
            !passage.isWord(index + 2, in: Self.otherWords), passage.value(index - 1, in: Self.hanDigits) == nil
        else { return nil }
        var end = index + 2
        var tenths = count
        if passage.word(end) == "半" {
            tenths += 0.5
            end += 1
        } else if let digit = passage.value(end, in: Self.hanDigits), digit < 10 {
            tenths += digit / 10
            end += 1
        }
        var part = share(tenths, 10, index..<end)
        // 三成受访企业 is a part of them, 下降三成 and 提高至五成 are not.
        part.isFraction = passage.kind(end) == .han && !["左", "以", "多"].contains(passage.word(end))
        return part
    }

    private func share(_ count: Double, _ size: Double, _ tokens: Range<Int>) -> Percentage {
        Percentage(value: (count / size * 1000).rounded() / 10, unit: .percent, tokens: tokens, isFraction: true)
    }
}
