/// Whether a bare weekday lies ahead: "talks will resume on Monday", against "Trump said on Monday".
struct Tense {
    let passage: Passage

    private static let ahead: Set<String> = [
        "will", "shall", "due", "scheduled", "expected", "plans", "planned", "set", "until", "upcoming", "begins", "begin", "resume",
        "starting",
        "expires", "expire", "would", "to", "ahead", "by", "before", "将", "拟", "定于", "预计",
    ]

    private static let planned: Set<String> = [
        "discuss", "meet", "hold", "decide", "resume", "visit", "travel", "sign", "announce", "begin", "start", "end", "speak", "talk",
        "expire", "vote", "arrive", "open", "expire", "launch", "publish", "impose", "gather",
    ]

    /// "The leaders to discuss on Thursday".
    private func isInfinitive(before index: Int) -> Bool {
        let verb = passage.word(index - 1) == "on" ? index - 2 : index - 1
        return passage.word(verb - 1) == "to" && Self.planned.contains(passage.word(verb))
    }

    /// The verb just before decides ("be lifted" leaves it to the verb before that); else a word that looks ahead anywhere before it in the sentence.
    func isFuture(at index: Int) -> Bool {
        let sentence = passage.sentence(of: index)
        if isInfinitive(before: index) { return true }
        let near = max(sentence.lowerBound, index - 4)..<index
        for position in near.reversed() {
            let word = passage.word(position)
            if passage.word(position - 1) == "be" { continue }
            if Words.speech.contains(word) || (word.hasSuffix("ed") && !Self.ahead.contains(word)) { return false }
            if Self.ahead.contains(word) && word != "to" { return true }
        }
        return (sentence.lowerBound..<index).contains {
            Self.ahead.contains(passage.word($0)) && !["to", "by", "set", "before"].contains(passage.word($0))
        }
    }

    private static let past: Set<String> = [
        "met", "held", "began", "struck", "took", "went", "fell", "rose", "came", "was", "were", "had", "made", "won", "left", "saw",
        "gave", "spoke", "sent", "bought", "sold", "led", "ran", "broke", "wrote", "hit", "lost", "grew", "shook",
    ]

    /// A verb in the past stands just before: "signed in November", but not "agreed to meet in November" or "extended to Nov. 10".
    func isPast(at index: Int) -> Bool {
        let sentence = passage.sentence(of: index)
        guard ["in", "on", "since"].contains(passage.word(index - 1)) else { return false }
        let near = max(sentence.lowerBound, index - 5)..<index
        for position in near.reversed() {
            let word = passage.word(position)
            if Self.ahead.contains(word) || Self.planned.contains(word) || word == "ends" { return false }
            if passage.word(position - 1) == "be" { continue }
            if Self.past.contains(word) || (word.count > 3 && word.hasSuffix("ed")) { return true }
        }
        return false
    }
}
