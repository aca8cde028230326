/// Whether a bare weekday lies ahead: "talks will resume on Monday", against "Trump said on Monday".
struct Tense {
    let passage: Passage

    private static let ahead: WordSet = [
        "will", "shall", "due", "scheduled", "expected", "plans", "planned", "set", "until", "upcoming", "begins", "begin", "resume",
        "resumes", "starting", "expires", "expire", "ends", "lapses", "would", "to", "ahead", "by", "before", "将", "拟",
    ]

    private static let planned: WordSet = [
        "discuss", "meet", "hold", "decide", "resume", "visit", "travel", "sign", "announce", "begin", "start", "end", "speak", "talk",
        "expire", "vote", "arrive", "open", "launch", "publish", "impose", "gather",
    ]

    /// "The leaders to discuss on Thursday".
    private func isInfinitive(before index: Int) -> Bool {
        let verb = passage.word(index - 1) == "on" ? index - 2 : index - 1
        return passage.word(verb - 1) == "to" && passage.isWord(verb, in: Self.planned)
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
            if Self.ahead.contains(word), word != "to", isOfDate(position, index) { return true }
        }
        let isAhead = (sentence.lowerBound..<index).contains {
            passage.isWord($0, in: Self.ahead) && !["to", "by", "set", "before"].contains(passage.word($0))
        }
        return isAhead || verbBehind(index, in: sentence) == .ahead
    }

    private static let limits: WordSet = ["by", "before", "until"]
    private static let ofDates: WordSet = ["the", "this", "next", "end", "of", "early", "mid", "late", "-"]

    /// "By next Friday", but not "by phone on Friday".
    private func isOfDate(_ position: Int, _ date: Int) -> Bool {
        guard passage.isWord(position, in: Self.limits) else { return true }
        return (position + 1..<max(position + 1, date)).allSatisfy { passage.isWord($0, in: Self.ofDates) }
    }

    enum Side { case ahead, past }

    private static let coming: WordSet = ["will", "shall", "would", "'ll", "将", "拟"]

    /// Where the date opens its sentence its verb comes behind: "On Monday, talks will resume", "In late November, they met".
    private func verbBehind(_ index: Int, in sentence: Range<Int>) -> Side? {
        guard index - sentence.lowerBound <= 4 else { return nil }
        for position in index..<max(index, min(sentence.upperBound, index + 16)) {
            let word = passage.word(position)
            if Self.coming.contains(word) || (["is", "are"].contains(word) && passage.isWord(position + 1, in: Self.ahead)) {
                return .ahead
            }
            if isPastVerb(position) { return .past }
        }
        return nil
    }

    private func isPastVerb(_ index: Int) -> Bool {
        let word = passage.word(index)
        return passage.isWord(index, in: Self.past) || passage.isWord(index, in: Words.speech)
            || (word.utf8.count > 4 && word.hasSuffix("ed") && passage.word(index - 1) != "be" && !passage.isCapitalised(index))
    }

    private static let past: WordSet = [
        "met", "held", "began", "struck", "took", "went", "fell", "rose", "came", "was", "were", "had", "made", "won", "left", "saw",
        "gave", "spoke", "sent", "bought", "sold", "led", "ran", "broke", "wrote", "hit", "lost", "grew", "shook",
    ]

    private static let ending: WordSet = ["end", "ends", "expire", "expires", "lapse", "lapses"]
    private static let clauseWords: WordSet = [
        "that", "which", "who", "whose", "when", "where", "since", "because", "after", "than", "while", "although",
    ]
    private static let nearReach = 5

    /// On which side of today the verb puts a month or a day of it: "signed in November", "will visit in April"; `nil` where no verb of its
    /// own clause says so ("will return to the controls that closed the trade in April").
    func side(at index: Int) -> Side? {
        let sentence = passage.sentence(of: index)
        if isInfinitive(before: index) || ends(at: index) { return .ahead }
        var isPlanned = false
        for position in (sentence.lowerBound..<max(index, sentence.lowerBound)).reversed() {
            let word = passage.word(position)
            if passage.isWord(position, in: Self.clauseWords), position < index - 1 { break }
            if passage.word(position - 1) == "be" { continue }
            if word == "had" { return .past }
            let isNear = index - position <= Self.nearReach
            if passage.isWord(position, in: Self.ahead),
                isNear
                    ? word != "to" && !isOver(position, in: sentence) && isOfDate(position, index)
                    : !["to", "by", "set", "before", "until"].contains(word)
            {
                return .ahead
            }
            if isNear, passage.isWord(position, in: Self.planned) { isPlanned = true }
            if isNear, !isPlanned, isPastForm(position) {
                return ["in", "on", "since"].contains(passage.word(index - 1)) || index - position == 1
                    ? .past : verbBehind(index, in: sentence)
            }
        }
        return verbBehind(index, in: sentence)
    }

    /// "Hopes had carried shares upward until July": a limit of what is over.
    private func isOver(_ limit: Int, in sentence: Range<Int>) -> Bool {
        passage.isWord(limit, in: Self.limits) && (max(sentence.lowerBound, limit - 12)..<limit).contains { passage.word($0) == "had" }
    }

    /// "Which end on 12 August": what ends in the present has not ended.
    private func ends(at index: Int) -> Bool {
        var verb = index - 1
        if ["on", "at", "in", "by"].contains(passage.word(verb)) { verb -= 1 }
        if passage.word(verb) == "out" { return ["run", "runs"].contains(passage.word(verb - 1)) }
        return passage.isWord(verb, in: Self.ending) && !["the", "an", "at", "year", "month", "by"].contains(passage.word(verb - 1))
    }

    private func isPastForm(_ index: Int) -> Bool {
        let word = passage.word(index)
        return passage.isWord(index, in: Self.past) || passage.isWord(index, in: Words.speech)
            || (word.utf8.count > 3 && word.hasSuffix("ed"))
    }
}
