/// Whether a percentage is a level, a share, an addition, a rise or a cut, as the words beside it say.
struct FigureDirection {
    let passage: Passage

    private static let downs = WordSet(
        listing: """
            cut cuts cutting lower lowered lowering lowers reduce reduced reducing reduces slash slashed slashing slashes fell fall falls
            falling fallen dropped drop drops dropping declined decline declines declining down roll rolled tumbled tumbles tumbling slid
            slides sliding sank sinks sinking plunged plunge plunges plunging shrank shrunk shrinks shrinking halved halve halves halving
            slipped slips lost loses shed sheds removed removes removing remove trimmed trim trims trimming suspend suspended suspending
            scrap scrapped scrapping pause paused waive waived contracted contracts contracting slumped slumps decreased decreases
            decreasing retreated eased narrowed narrows narrowing weakened weakens depreciated dipped dips cancel cancelled canceled
            rescind rescinded revoke revoked lift lifted lifting
            """)
    private static let ups = WordSet(
        listing: """
            raise raised raises raising increase increased increases increasing rose rise rises rising risen grew grow grows growing grown
            climbed climbs climbing jumped jump jumps jumping gained gains gaining up hiked hike hikes hiking surged surge surges surging
            soared soars soaring added adds advanced advances expanded expands expanding rallied rebounded strengthened appreciated double
            doubled doubles doubling triple tripled triples quadruple quadrupled boost boosted boosts widened widens widening
            """)
    private static let additions: WordSet = ["additional", "extra", "further", "another", "added", "more", "fresh"]
    private static let nounsDown: WordSet = [
        "drop", "fall", "decline", "cut", "reduction", "decrease", "slump", "plunge", "contraction", "dip", "slide", "tumble", "fallback",
        "rollback", "loss",
    ]
    private static let nounsUp: WordSet = [
        "increase", "rise", "jump", "surge", "gain", "growth", "hike", "rebound", "spike", "improvement",
    ]
    private static let comparedDown: WordSet = ["lower", "less", "fewer", "cheaper", "below", "smaller"]
    private static let comparedUp: WordSet = ["higher", "more", "above", "dearer", "larger"]
    private static let betweenNumberAndNoun: WordSet = [
        "year", "-", "on", "annual", "monthly", "quarterly", "sharp", "further", "tariff", "month", "over", "rate", "price",
    ]
    /// What takes a tariff away as a whole; behind it stands the part that goes.
    private static let removals = PhraseBook([
        (
            true,
            [
                "remove", "removed", "removes", "removing", "scrap", "scrapped", "scrapping", "suspend", "suspended", "suspends",
                "suspending", "cancel", "cancelled", "canceled", "cancelling", "lifted", "waived", "rescind", "rescinded", "revoked",
                "pause", "paused", "pausing", "取消", "暂停", "中止", "停止", "撤销", "免除",
            ]
        )
    ])
    private static let hanDirections = PhraseBook([
        ("cut", ["下调", "下降", "降低", "削减", "减少", "取消", "下跌", "跌", "收窄", "萎缩", "下滑", "缩减", "贬值"]),
        ("rise", ["上调", "提高", "增长", "上涨", "上升", "增加", "涨", "扩大", "飙升", "升值", "攀升"]),
    ])

    func kind(of percentage: Percentage, _ subject: String?) -> String {
        let start = percentage.tokens.lowerBound
        let before = max(passage.sentence(of: start).lowerBound, start - 10)..<start
        let preposition = passage.word(start - 1)
        let isPart = preposition != "by" && passage.word(percentage.tokens.upperBound) == "of"
        let tariff = TariffKind(passage: passage)
        let han = HanTariffKind(passage: passage)
        let isTariff = subject == "tariff"
        if isTariff, percentage.unit == .percent, let move = tariff.move(to: percentage.tokens) ?? han.move(to: percentage.tokens) {
            return move
        }
        if isTariff, percentage.unit == .percentagePoints, let change = TariffNoun(passage: passage).change(by: percentage.tokens) {
            return change
        }
        if isTariff, percentage.unit == .percentagePoints {
            let sentence = passage.sentence(of: start)
            let fate = TariffNoun(passage: passage).fate(of: percentage.tokens, in: sentence)
            let isPaused = han.covers(percentage.tokens) ? han.isPaused(percentage.tokens, in: sentence) : fate == "added"
            if isPaused { return "added" }
        }
        if isTariff, isAddition(percentage.tokens, before) { return "added" }
        if let behind = directionBehind(percentage) { return behind }
        let isLevel =
            subject == "tariff" && percentage.unit == .percent && preposition != "by" && (!percentage.isFraction || isTenths(percentage))
        if isLevel {
            let sentence = passage.sentence(of: start)
            if han.covers(percentage.tokens) { return han.kind(of: percentage.tokens, in: sentence) }
            if let fate = TariffNoun(passage: passage).fate(of: percentage.tokens, in: sentence) { return fate }
            return tariff.kind(of: percentage.tokens)
        }
        if ["stake", "share", "slice", "chunk"].contains(passage.word(percentage.tokens.upperBound)) { return "share" }
        if percentage.unit == .percent, isPart || (percentage.isFraction && preposition != "by") { return "share" }
        if let direction = before.reversed().lazy.compactMap({ direction(at: $0, before: start) }).first { return direction }
        if percentage.unit == .percent { return "level" }
        return isRemoved(percentage.tokens, behind: true) ? "cut" : "change"
    }

    /// 税率由一成调高至两成半: tenths of a tariff are its rate.
    private func isTenths(_ percentage: Percentage) -> Bool {
        percentage.tokens.contains { passage.word($0) == "成" } && passage.word(percentage.tokens.upperBound) != "的"
    }

    /// "An additional 10%", "a 10% additional tariff", "100% on top of", 再加征10%, 100%的额外关税.
    private func isAddition(_ figure: Range<Int>, _ before: Range<Int>) -> Bool {
        let far = max(before.lowerBound, figure.lowerBound - 7)..<figure.lowerBound
        if let word = far.last(where: { ["additional", "extra"].contains(passage.word($0)) }),
            !(word..<figure.lowerBound).contains(where: { [",", "%", "on", "at", "to", ";"].contains(passage.word($0)) })
        {
            return true
        }
        let near = max(before.lowerBound, figure.lowerBound - 4)..<figure.lowerBound
        if near.contains(where: { passage.isWord($0, in: Self.additions) || isHan("加征", $0) || isHan("额外", $0) || isHan("附加", $0) }) {
            return true
        }
        if passage.word(figure.upperBound) == "more", passage.word(figure.upperBound + 1) != "than" { return true }
        let after = figure.upperBound..<figure.upperBound + 5
        if after.prefix(2).contains(where: { ["additional", "extra"].contains(passage.word($0)) || isHan("额外", $0) || isHan("附加", $0) }) {
            return true
        }
        return after.contains { passage.spells("on top of", at: $0) != nil }
    }

    /// "Cancelled 91% of the tariffs", 取消91%的关税, but not "suspended, leaving 10%".
    /// - Parameter behind: look behind the figure too, for points that go (24个百分点的关税暂停实施): "the 34% tariff was suspended" names a rate.
    private func isRemoved(_ figure: Range<Int>, behind: Bool) -> Bool {
        let sentence = passage.sentence(of: figure.lowerBound)
        var start = figure.lowerBound
        while start > max(sentence.lowerBound, figure.lowerBound - 8), !isBreak(start - 1) { start -= 1 }
        var end = figure.upperBound
        while end < min(sentence.upperBound, figure.upperBound + 16), !isBreak(end) { end += 1 }
        let isAhead = (start..<figure.lowerBound).contains { Self.removals.match(in: passage, at: $0) != nil }
        return isAhead || behind && (figure.upperBound..<end).contains { Self.removals.match(in: passage, at: $0) != nil }
    }

    private func isBreak(_ index: Int) -> Bool {
        [",", ";", "and", "but", "while", "保留", "leaving", "until", "after", "before", "if", "unless"].contains(passage.word(index))
            || isHan("保留", index)
    }

    /// "A 21% year-on-year drop in exports", "20% higher".
    private func directionBehind(_ percentage: Percentage) -> String? {
        let end = percentage.tokens.upperBound
        if passage.isWord(end, in: Self.comparedDown) { return "cut" }
        if passage.isWord(end, in: Self.comparedUp), passage.word(end + 1) != "of" { return "rise" }
        var index = end
        while index < end + 6, passage.isWord(index, in: Self.betweenNumberAndNoun) { index += 1 }
        if passage.isWord(index, in: Self.nounsDown) { return "cut" }
        return passage.isWord(index, in: Self.nounsUp) ? "rise" : nil
    }

    private func direction(at index: Int, before figure: Int) -> String? {
        let word = passage.word(index)
        if ["up", "down"].contains(word), !isAdverb(index, before: figure) { return nil }
        if passage.isWord(index, in: Self.downs) { return isCutOff(index, figure) ? nil : "cut" }
        if passage.isWord(index, in: Self.ups) { return isCutOff(index, figure) ? nil : "rise" }
        if ["of", "in"].contains(passage.word(index + 1)), figure - index < 5 {
            if passage.isWord(index, in: Self.nounsDown) { return "cut" }
            if passage.isWord(index, in: Self.nounsUp) { return "rise" }
        }
        return Self.hanDirections.match(in: passage, at: index)?.meaning
    }

    /// "Up 3%", "up by about 3%", "brought down by 3%", but not "up to 40%" or "gave up a 4% lead".
    private func isAdverb(_ index: Int, before figure: Int) -> Bool {
        figure - index <= 4 && !["to", "a", "an", "the", "at"].contains(passage.word(index + 1))
    }

    /// "Was down at 344, giving it a 35% lead": another clause has begun. "Fell sharply, by 35%" goes on.
    private func isCutOff(_ index: Int, _ figure: Int) -> Bool {
        guard let comma = (index..<figure).last(where: { [",", ";"].contains(passage.word($0)) }) else { return false }
        return figure - comma > 3
    }

    private func isHan(_ phrase: String, _ index: Int) -> Bool { passage.spells(phrase, at: index) != nil }
}
