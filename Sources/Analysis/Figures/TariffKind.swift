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
    private static let definite: WordSet = ["the", "its", "their", "his", "existing", "current", "these", "those", "this", "that"]
    private static let approximations: WordSet = [
        "about", "around", "nearly", "almost", "some", "roughly", "just", "only", "over", "a", "an", "total", "of", "at", "least", "as",
        "much", "high", "low",
    ]
    private static let hanMoves = PhraseBook([
        (
            "cut",
            [
                "降到", "降至", "降为", "降回", "调低到", "调低至", "下调至", "下调到", "下调为", "减到", "减至", "减为", "落到", "回落到", "回落至", "削减至",
                "调降至", "降低至", "降低到",
            ]
        ),
        (
            "rise",
            [
                "升到", "升至", "升为", "提到", "提至", "提高到", "提高至", "提升至", "提升到", "调高到", "调高至", "上调至", "上调到", "上调为", "加到", "涨到",
                "涨至", "跳到", "抬到", "增至", "增加到", "增加至", "飙升至", "拉高到", "拉高至", "加码至", "加码到", "翻倍至",
            ]
        ),
    ])
    private static let hanImposing = PhraseBook([
        (true, ["加征", "开征", "加收", "再加", "另加", "新征", "加课", "课征", "课征", "征税", "多加", "多缴", "多收", "祭出", "再征", "增收", "各收"])
    ])
    /// 115%的叠加税先拿掉.
    private static let hanRemovals = PhraseBook([(true, ["取消", "拿掉", "撤销", "免除"])])
    private static let hanNew = PhraseBook([(true, ["新税", "新关税", "额外", "附加税"])])
    private static let reach = 10
    private static let hanReach = 6

    /// - Parameter figure: the tokens of a percentage that a tariff has.
    func kind(of figure: Range<Int>) -> String {
        let sentence = passage.sentence(of: figure.lowerBound)
        if let move = move(to: figure) { return move }
        if let kind = han(figure, sentence) { return kind }
        return isImposed(figure, sentence) ? "added" : "total"
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
            let isMove = (1...8).contains { passage.isWord(verb - $0, in: Self.movers) && sentence.contains(verb - $0) }
            return isMove ? (passage.word(verb) == "up" ? "rise" : "cut") : nil
        }
        for index in (max(isContinued ? 0 : sentence.lowerBound, to - Self.reach)..<max(sentence.lowerBound, to)).reversed() {
            if passage.isWord(index, in: Self.down) { return "cut" }
            if passage.isWord(index, in: Self.up) { return "rise" }
            if passage.word(index) == ";" || passage.isWord(index, in: TariffWords.clauses) { return nil }
        }
        return nil
    }

    private func han(_ figure: Range<Int>, _ sentence: Range<Int>) -> String? {
        for index in (max(sentence.lowerBound, figure.lowerBound - Self.hanReach)..<max(sentence.lowerBound, figure.lowerBound)).reversed()
        where passage.kind(index) == .han {
            // 跳到104%、145%
            let reach = passage.word(figure.lowerBound - 1) == "、" ? 5 : 2
            if let (move, end) = Self.hanMoves.match(in: passage, at: index), figure.lowerBound - end <= reach { return move }
            if Self.hanImposing.match(in: passage, at: index) != nil { return "added" }
        }
        let behind = figure.upperBound..<min(max(figure.upperBound, sentence.upperBound), figure.upperBound + Self.reach)
        for index in behind {
            if passage.kind(index) != .han { break }
            if Self.hanRemovals.match(in: passage, at: index) != nil { return "cut" }
        }
        return (0...2).contains { Self.hanNew.match(in: passage, at: figure.upperBound + $0) != nil } ? "added" : nil
    }

    /// The nearest verb says whether the tariff is put on or borne; one that stands behind it says it as well ("came into force").
    private func isImposed(_ figure: Range<Int>, _ sentence: Range<Int>) -> Bool {
        if begins(behind: figure, sentence) { return true }
        if passage.isWord(figure.lowerBound - 1, in: Self.definite) { return false }
        for index in (max(sentence.lowerBound, figure.lowerBound - Self.reach)..<max(sentence.lowerBound, figure.lowerBound)).reversed() {
            if passage.isWord(index, in: TariffWords.imposing) { return true }
            if passage.isWord(index, in: TariffWords.standing), !isAuxiliary(index) { return false }
            if passage.word(index) == ";" || passage.isWord(index, in: TariffWords.clauses) { break }
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
    private static let behindReach = 22

    private func begins(behind figure: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let end = min(sentence.upperBound, figure.upperBound + Self.behindReach)
        for index in figure.upperBound..<max(figure.upperBound, end) {
            if passage.mayBeginNumber(index), passage.word(index + 1) == "%" { return false }
            if [";", "%"].contains(passage.word(index)) || passage.isWord(index, in: TariffWords.clauses) { return false }
            if Self.beginnings.match(in: passage, at: index) != nil { return true }
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
