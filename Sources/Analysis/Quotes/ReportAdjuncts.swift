/// When, where and to whom something was said, which stands between the verb of speech and its subject or what was said: "on Monday", "late
/// Thursday", "in a post on X", "at a briefing in Geneva".
struct ReportAdjuncts {
    let passage: Passage

    private static let times: WordSet = [
        "yesterday", "today", "earlier", "later", "late", "early", "separately", "afterwards", "overnight", "recently", "tonight",
    ]
    private static let hours: WordSet = ["night", "morning", "afternoon", "evening"]
    private static let openers: WordSet = ["on", "in", "at", "during", "via", "through", "after", "to", "with", "from", "before"]
    private static let articles: WordSet = ["the", "a", "an", "his", "her", "its", "their"]
    private static let periods: WordSet = ["week", "month", "year", "weekend"]
    private static let occasionReach = 7
    private static let asideReach = 20

    /// The first token behind them.
    func end(from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit, let end = adjunct(at: index), end > index { index = min(end, limit) }
        return index
    }

    /// Where the subject ends before a verb: "Brainard said", "the ministry in a notice on Thursday said", "Tai has also said".
    func subjectEnd(before verb: Int, from start: Int) -> Int {
        var end = verb
        while end > start + 1 {
            let last = end - 1
            if ["quoted", "cited"].contains(passage.word(end)), ["was", "were", "been"].contains(passage.word(last)) {
                end = last
                continue
            }
            if !passage.isCapitalised(last), Words.isBetweenSubjectAndVerb(passage.word(last)) {
                end = last
            } else if let time = timeStart(endingAt: end, from: start) ?? occasionStart(endingAt: end, from: start) {
                end = time
            } else {
                break
            }
        }
        return end
    }

    private func timeStart(endingAt end: Int, from start: Int) -> Int? {
        var first = end
        while first > start,
            passage.isWord(first - 1, in: Words.calendar) || passage.isWord(first - 1, in: Self.times)
                || passage.isWord(first - 1, in: Self.hours) || (first < end && passage.kind(first - 1) == .number)
                || (passage.kind(first - 1) == .number && passage.isWord(first - 2, in: Words.calendar))
        {
            first -= 1
        }
        if passage.isWord(end - 1, in: Self.periods), ["last", "this"].contains(passage.word(end - 2)) { first = end - 2 }
        guard first < end, first > start else { return nil }
        return ["on", "in", "late", "early"].contains(passage.word(first - 1)) && first - 1 > start ? first - 1 : first
    }

    private func occasionStart(endingAt end: Int, from start: Int) -> Int? {
        guard passage.isWord(end - 1, in: WordsOfOccasion.all) else { return nil }
        let reach = max(start + 1, end - Self.occasionReach)..<end
        return reach.last { ["in", "at", "during", "on", "via", "after", "before"].contains(passage.word($0)) }
    }

    private func adjunct(at index: Int) -> Int? {
        let word = passage.word(index)
        if Self.times.contains(word) || isWeekday(index) {
            return passage.isWord(index + 1, in: Self.hours) ? index + 2 : index + 1
        }
        if ["last", "this"].contains(word), passage.isWord(index + 1, in: Self.periods) { return index + 2 }
        // "Said, however, that".
        if word == ",", let comma = (index + 1..<index + Self.asideReach).first(where: { passage.word($0) == "," }),
            passage.word(comma + 1) == "that"
        {
            return comma + 1
        }
        guard passage.isWord(index, in: Self.openers) else { return nil }
        if passage.isWord(index + 1, in: Words.calendar) {
            let isLonger = passage.kind(index + 2) == .number || passage.isWord(index + 2, in: Self.hours)
            return isLonger ? index + 3 : index + 2
        }
        if passage.word(index + 1) == "the", ["end", "start", "beginning", "close"].contains(passage.word(index + 2)),
            passage.word(index + 3) == "of"
        {
            let first = ["the", "a", "an", "his", "her", "its", "their"].contains(passage.word(index + 4)) ? index + 5 : index + 4
            return passage.word(first + 1) == "to" ? behindName(from: first + 2) : first + 1
        }
        let reach = (index + 1..<index + Self.occasionReach).prefix { passage.kind($0) == .word && passage.word($0) != "that" }
        if let occasion = reach.first(where: { passage.isWord($0, in: WordsOfOccasion.all) }) { return occasion + 1 }
        guard word != "to" || passage.isWord(index + 1, in: Self.articles) || passage.isCapitalised(index + 1) else { return nil }
        let first = passage.isWord(index + 1, in: Self.articles) && passage.isCapitalised(index + 2) ? index + 2 : index + 1
        guard passage.isCapitalised(first) else { return nil }
        return behindName(from: first)
    }

    func behindName(from index: Int) -> Int {
        var end = index
        while passage.isCapitalised(end), passage.kind(end) == .word { end += 1 }
        return end
    }

    private func isWeekday(_ index: Int) -> Bool {
        passage.word(index).hasSuffix("day") && passage.isWord(index, in: Words.calendar)
    }

    /// "BEIJING, Oct. 18 (Agency) -- ", "TORONTO — ": where a report was filed is no part of what it tells.
    func behindDateline(_ sentence: Range<Int>) -> Int {
        let start = sentence.lowerBound
        guard isInCapitals(start) else { return start }
        let reach = start + 1..<min(sentence.upperBound, start + 16)
        guard let dash = reach.first(where: { isFree($0) || (passage.word($0) == ":" && $0 <= start + 3) }) else { return start }
        var depth = false
        for index in start..<dash {
            if passage.word(index) == "(" { depth = true }
            if passage.word(index) == ")" { depth = false }
            if !depth, passage.kind(index) == .word, !passage.isCapitalised(index) { return start }
        }
        return passage.word(dash + 1) == "-" ? dash + 2 : dash + 1
    }

    /// A dash with room beside it.
    private func isFree(_ index: Int) -> Bool {
        passage.word(index) == "-" && (!passage.isSolid(index - 1..<index + 1) || !passage.isSolid(index..<index + 2))
    }

    private func isInCapitals(_ index: Int) -> Bool {
        guard passage.kind(index) == .word, passage.isCapitalised(index), passage.isCapitalised(index) else { return false }
        let range = passage.range(of: index..<index + 1)
        return range.count > 2 && passage.text.scalars[range].allSatisfy { $0 < 0x61 || $0 > 0x7A }
    }
}

/// Occasions on which something is said.
enum WordsOfOccasion {
    static let all = WordSet(
        listing: """
            statement interview post note speech briefing conference report letter remarks filing email message event hearing meeting forum
            podcast notice testimony media reporters panel article call audience committee newspaper broadcaster station network channel
            magazine senate congress parliament comment comments readout document announcement memo blog newsletter column tweet release
            update commentary editorial bulletin circular answer reply response fact-sheet webinar appearance address presentation summit
            session visit journalists lawmakers show programme ceremony account website wechat weibo
            """)
}
