/// "Accused": one side says that the other broke what they had agreed. Blame for anything else is no stage.
enum StageAccusations {
    private enum Deed: Sendable { case breaking, keeping, blaming, slowing }

    private static let english = VerbBook<Deed>([
        (
            .breaking,
            """
            breach, violate, renege on, renege, break, undermine, flout, betray, backtrack on, backtrack, sabotage, go back on, back out of,
            walk back, fall short of, run counter to, hollow out, drag its feet on, ignore, trample on, erode, contravene, abandon, tear up,
            slow walk, welsh on, dishonour, dishonor, disregard, stop performing, gut
            """
        ),
        (
            .keeping,
            "honor, honour, keep, live up to, comply with, fulfil, fulfill, meet, stick to, abide by, implement, deliver on, respect"
        ),
        (.slowing, "walk, roll"),
        (.blaming, "accuse, blame, charge, fault, allege, chide, rebuke, berate"),
    ])
    /// "Broke up", "breaks new ground".
    private static let particles: WordSet = ["up", "down", "off", "through", "even", "into", "ground", "new", "away", "ranks"]
    private static let han = PhraseBook<Bool>([
        (
            true,
            [
                "违反", "违背", "背离", "破坏", "背弃", "撕毁", "不遵守", "未遵守", "没有遵守", "未履行", "没有履行", "不履行", "没有兑现", "未兑现", "不兑现", "未能兑现", "有违", "损害",
                "不守", "没有做到", "违约",
            ]
        )
    ])
    private static let hanBlame = PhraseBook<Bool>([
        (true, ["倒打一耙", "指责", "指控", "谴责", "出尔反尔", "食言", "背信弃义", "毁约", "翻脸不认", "言而无信", "反悔", "变卦", "控诉", "谴责"])
    ])
    private static let denials: WordSet = [
        "denies", "denied", "deny", "denying", "rejects", "rejected", "rejecting", "dismissed", "dismisses", "refuted", "refutes", "if",
        "whether",
    ]
    private static let reach = 10
    private static let hanReach = 18

    static func reports(in passage: Passage, _ sentence: Range<Int>, _ background: StageBackground) -> [StageReport] {
        guard let promise = sentence.first(where: { isPromise($0, in: passage) }) else { return [] }
        for index in sentence {
            if let (_, end) = han.match(in: passage, at: index), namesPromise(end, in: passage, sentence) {
                return report(index..<end, background)
            }
            if hanBlame.match(in: passage, at: index) != nil { return report(index..<index + 1, background) }
            if let (_, end) = breaches.match(in: passage, at: index), isCharged(index, end, in: passage, sentence) {
                return report(index..<end, background)
            }
            guard let (entry, end) = english.match(in: passage, at: index) else { continue }
            if isAccusation(entry, index..<end, in: passage, sentence, promise) { return report(index..<end, background) }
        }
        return []
    }

    private static let breaches = PhraseBook<Bool>([
        (
            true,
            [
                "in breach of", "in violation of", "breach of", "breaches of", "violation of", "violations of", "contrary to",
                "against the spirit of",
                "betrayal of", "in defiance of", "at odds with", "inconsistent with",
            ]
        )
    ])

    /// "Called the curbs a violation of the truce".
    private static func isCharged(_ index: Int, _ end: Int, in passage: Passage, _ sentence: Range<Int>) -> Bool {
        guard namesPromise(end, in: passage, sentence), sentence.contains(where: { passage.isWord($0, in: Words.speech) }) else {
            return false
        }
        return !(sentence.lowerBound..<index).contains { passage.isWord($0, in: denials) || passage.isWord($0, in: VerbGroup.negations) }
    }

    private static func report(_ tokens: Range<Int>, _ background: StageBackground) -> [StageReport] {
        background.isLongPast(tokens, isBehind: false) ? [] : [StageReport(stage: .accused, tokens: tokens)]
    }

    private static func isAccusation(
        _ entry: VerbBook<Deed>.Entry, _ verb: Range<Int>, in passage: Passage, _ sentence: Range<Int>, _ promise: Int
    ) -> Bool {
        let group = VerbGroup(of: verb, entry.form, in: passage, sentence)
        let lead = sentence.lowerBound..<group.tokens.lowerBound
        if entry.meaning != .blaming, lead.contains(where: { passage.isWord($0, in: denials) }) { return false }
        switch entry.meaning {
        case .slowing:
            return passage.word(verb.lowerBound - 2) == "slow" && namesPromise(verb.upperBound, in: passage, sentence)
        case .breaking:
            guard !passage.isWord(verb.upperBound, in: particles), !group.isModal, group.time != .future, !group.isNegated,
                group.governor == nil || group.governor == .doing || group.governor == .wish && isCharge(group, in: passage)
                    || group.governor == .passing
            else { return false }
            return namesPromise(verb.upperBound, in: passage, sentence)
        case .keeping:
            guard group.isNegated || group.governor == .failure, !group.isModal else { return false }
            return namesPromise(verb.upperBound, in: passage, sentence)
        case .blaming:
            return !group.isNegated && !group.isModal && group.time != .future && promise > verb.lowerBound && !entry.form.contains(.gerund)
                && passage.word(verb.lowerBound - 1) != "the" && passage.word(verb.lowerBound - 1) != "a"
        }
    }

    /// "Accused it of breaking", not "a bid to break".
    private static func isCharge(_ group: VerbGroup, in passage: Passage) -> Bool {
        passage.word(group.tokens.lowerBound - 1) == "of" || passage.word(group.tokens.lowerBound - 1) == "for"
    }

    private static func namesPromise(_ start: Int, in passage: Passage, _ sentence: Range<Int>) -> Bool {
        let end = min(sentence.upperBound, start + (passage.kind(start) == .han ? hanReach : reach))
        for index in start..<end {
            if passage.word(index) == "，" || passage.kind(start) == .han && passage.word(index) == "," { return false }
            if isPromise(index, in: passage) { return true }
        }
        return false
    }

    private static func isPromise(_ index: Int, in passage: Passage) -> Bool {
        let noun =
            passage.kind(index) == .han ? StageNoun.han.match(in: passage, at: index)?.meaning : passage.value(index, in: StageNoun.english)
        guard let noun else { return false }
        return !noun.isDisjoint(with: [.deal, .promise, .outline])
    }
}
