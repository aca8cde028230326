import Model

/// English days by which or at which something ends: "expires on Nov. 10", "until 12:01 a.m. on Tuesday", "TikTok's Sept 17 divestiture
/// deadline", "comments are due by Aug. 17", "absent a deal by March 1". A day on which something only begins or takes place is none.
struct EnglishLimits {
    let passage: Passage
    /// The day of publication.
    let today: CivilDay?

    private static let reach = 14

    /// The word that makes a date a deadline.
    func cue(of date: DateExpression) -> String? {
        let tokens = date.tokens
        let sentence = passage.sentence(of: tokens.lowerBound)
        if isDeadlineNamed(after: tokens, sentence) { return "deadline" }
        let head = head(of: tokens, sentence)
        if head >= sentence.lowerBound, let cue = cue(at: head, of: date, sentence) { return cue }
        return ending(before: tokens, sentence) ?? limitNoun(before: tokens, sentence) ?? cueBehind(tokens, head, sentence)
    }

    // MARK: What stands between the date and its head

    private static let connectives = WordSet(
        listing: """
            on of the midnight at noon in this next a m p am pm est edt et gmt utc eastern beijing local time a.m p.m a.m. p.m. early late mid
            minute past one next
            """)

    /// "Until [12:01 a.m. EST on] November 10".
    private func head(of tokens: Range<Int>, _ sentence: Range<Int>) -> Int {
        var index = tokens.lowerBound - 1
        while index >= sentence.lowerBound, tokens.lowerBound - index <= Self.reach {
            let isMark = passage.kind(index) == .mark && [":", ".", "-"].contains(passage.word(index)) && passage.kind(index + 1) != .mark
            guard passage.kind(index) == .number || isMark || passage.isWord(index, in: Self.connectives) else { break }
            index -= 1
        }
        return index
    }

    // MARK: Prepositions and nouns before it

    private static let open: WordSet = ["until", "till", "til", "through", "thru"]

    private func cue(at head: Int, of date: DateExpression, _ sentence: Range<Int>) -> String? {
        let word = passage.word(head)
        if passage.isWord(head, in: Self.open) { return isOver(date, head) || isStay(head, sentence) ? nil : word }
        switch word {
        case "than":
            return passage.word(head - 1) == "later" && ["no", "not"].contains(passage.word(head - 2)) ? "no later than" : nil
        case "by": return isDue(by: head, date, sentence) ? word : nil
        case "before": return isDue(by: head, date, sentence) && hasDuty(before: head, sentence) ? word : nil
        case "to":
            if isExtended(to: head, sentence) { return "extended to" }
            let hasClock = (head + 1..<date.tokens.lowerBound).contains { passage.isWord($0, in: Self.clocks) }
            return hasClock && !isOver(date, head) && passage.word(head - 1) != "up" ? "to" : nil
        case "from": return isOpenSpan(date, head, sentence) ? "through" : nil
        case "due": return isSubmission(before: head, sentence) ? word : nil
        default: return nil
        }
    }

    private static let clocks: WordSet = [":", "midnight", "noon", "am", "pm", "m"]
    private static let otherTos: WordSet = ["forward", "according", "due", "prior", "up", "down", "back", "close", "thanks"]

    /// "Extended the truce to Nov. 10", "the pause runs to Nov. 10".
    private func isExtended(to head: Int, _ sentence: Range<Int>) -> Bool {
        guard !passage.isWord(head - 1, in: Self.otherTos) else { return false }
        for index in (max(sentence.lowerBound, head - 10)..<head).reversed() {
            if passage.isWord(index, in: LimitWords.extending) { return true }
            if passage.isWord(index, in: Self.clauseStarts) || passage.word(index) == "and" { return false }
        }
        return false
    }

    /// A limit of what is over: "shares rose until July".
    private func isOver(_ date: DateExpression, _ head: Int) -> Bool {
        if let today, let last = date.last { return last < today }
        return Tense(passage: passage).side(at: date.tokens.lowerBound) == .past && !isBetween(head, LimitWords.extending, head - 12..<head)
    }

    private static let stays = WordSet(
        ["visit", "travel", "meet", "tour", "trade", "speak", "attend"].flatMap { VerbForm.forms(of: $0).keys } + [
            "talks", "trip", "summit", "data", "figures", "sales", "shipments",
        ])

    /// "He is in Beijing for talks until Friday" is the end of a visit.
    private func isStay(_ head: Int, _ sentence: Range<Int>) -> Bool {
        for index in (max(sentence.lowerBound, head - 7)..<head).reversed() {
            if passage.isWord(index, in: Self.stays) { return true }
            // "Stays in Geneva until Friday"; "stays in place" is said of a rate.
            if passage.word(index).hasPrefix("stay"), passage.word(index + 1) == "in" { return passage.isCapitalised(index + 2) }
            if passage.value(index, in: LimitWords.subjects) == .term { return false }
        }
        return false
    }

    private func isBetween(_ head: Int, _ words: WordSet, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, head - 12)..<max(sentence.lowerBound, head)).contains { passage.isWord($0, in: words) }
    }

    private static let partsOfDay: WordSet = [
        "lunchtime", "noon", "morning", "afternoon", "evening", "night", "midday", "close", "dawn", "midnight", "lunch",
    ]

    /// "By" a day on which something has to be done; what is foreseen by then, or was done by then, is none.
    private func isDue(by head: Int, _ date: DateExpression, _ sentence: Range<Int>) -> Bool {
        guard !isOver(date, head) else { return false }
        let last = date.tokens.upperBound - 1
        if passage.word(last).hasSuffix("'s") || passage.isWord(last + 1, in: Self.partsOfDay) { return false }
        if passage.word(head - 1) == "due" { return true }
        let isExact = date.first == date.last
        if hasDuty(before: head, sentence) { return date.precision != .year }
        guard isExact else { return false }
        // "By Monday he had left": the day opens its clause, and what follows is told.
        guard head > sentence.lowerBound, Tense(passage: passage).side(at: date.tokens.lowerBound) != .past else { return false }
        return !isBetween(head, LimitWords.forecasts, sentence)
    }

    private func hasDuty(before head: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, head - 22)..<max(sentence.lowerBound, head)).contains {
            passage.isWord($0, in: LimitWords.duties) || (passage.word($0) == "no" && passage.word($0 + 1) == "deal")
        }
    }

    /// "Comments are due Aug. 17"; duties, talks and a boss are due on a day without a term.
    private func isSubmission(before head: Int, _ sentence: Range<Int>) -> Bool {
        isBetween(head, LimitWords.submissions, sentence)
    }

    /// "A docket will be open from January 22 through February 21": the end of a span for which something is open or stopped.
    private func isOpenSpan(_ date: DateExpression, _ head: Int, _ sentence: Range<Int>) -> Bool {
        guard date.precision == .day, let first = date.first, let last = date.last, first < last, passage.word(head) == "from" else {
            return false
        }
        return !isOver(date, head)
            && (max(sentence.lowerBound, head - 8)..<head).contains { passage.value($0, in: LimitWords.subjects) == .term }
            && (max(sentence.lowerBound, head - 8)..<head).contains {
                ["open", "suspended", "paused", "valid", "accepted", "run", "runs"].contains(passage.word($0))
            }
    }

    // MARK: Verbs

    private static let clauseStarts: WordSet = [
        "that", "which", "who", "when", "if", "because", "while", "but", "although", "said", "says", ";",
    ]

    /// "Expires [for Chinese goods] on Nov. 10", "was to lapse at 12:01 a.m. Tuesday", "ended at midnight on Friday".
    private func ending(before tokens: Range<Int>, _ sentence: Range<Int>) -> String? {
        for index in (max(sentence.lowerBound, tokens.lowerBound - Self.reach)..<max(sentence.lowerBound, tokens.lowerBound)).reversed() {
            if passage.isWord(index, in: Self.clauseStarts) { return nil }
            if let (entry, end) = LimitWords.endings.match(in: passage, at: index), end <= tokens.lowerBound {
                return ends(entry.meaning, index..<end, sentence) && isAdverbial(end..<tokens.lowerBound)
                    ? passage.string(index..<end) : nil
            }
            if TenseVerbs.isPastForm(index, in: passage), tokens.lowerBound - index > 1 { return nil }
        }
        return nil
    }

    private static let prepositions: WordSet = [
        "on", "at", "in", "by", "for", "this", "next", "before", "of", "early", "late", "the", "end",
    ]

    /// Between the verb and its day stand other adverbials only: no comma.
    private func isAdverbial(_ between: Range<Int>) -> Bool {
        let isTold = between.contains { [";", "\"", "”"].contains(passage.word($0)) }
        let comma = between.first { passage.word($0) == "," }
        // "Ends in 26 days, on Nov. 10".
        let isApposed = comma.map { $0 + 1 >= between.upperBound - 1 && (between.lowerBound..<$0).contains(where: isTimeWord) } ?? true
        return !isTold && isApposed
            && (between.isEmpty || passage.isWord(between.upperBound - 1, in: Self.prepositions) || between.count <= 1
                || between.contains { passage.kind($0) == .number || passage.word($0) == "midnight" })
    }

    private static let timeWords: WordSet = ["days", "weeks", "months", "year", "now", "month", "week", "time", "later"]

    private func isTimeWord(_ index: Int) -> Bool { passage.isWord(index, in: Self.timeWords) }

    private func ends(_ ending: LimitWords.Ending, _ verb: Range<Int>, _ sentence: Range<Int>) -> Bool {
        switch ending {
        case .sure: return passage.word(verb.lowerBound - 1) != "the"
        case .ofTerms: return subject(before: verb.lowerBound, sentence) == .term
        case .recurring:
            return sentence.contains { passage.isWord($0, in: LimitWords.conditions) }
                && subject(before: verb.lowerBound, sentence) != .event
        }
    }

    /// The head of the subject is the first noun of either class in the clause: "the purchase term of the pact".
    private func subject(before verb: Int, _ sentence: Range<Int>) -> LimitWords.Subject? {
        var start = verb - 1
        while start >= sentence.lowerBound, verb - start <= 24, passage.word(start) != ",", !passage.isWord(start, in: Self.clauseStarts) {
            start -= 1
        }
        for index in max(sentence.lowerBound, start + 1)..<verb { if let own = noun(at: index, verb) { return own } }
        for index in (max(sentence.lowerBound, verb - 24)..<verb).reversed() { if let other = noun(at: index, verb) { return other } }
        return nil
    }

    private static let spans: WordSet = ["day", "days", "week", "month", "year", "quarter", "years", "session"]

    /// "The two-year pledge ended" is no year's end.
    private func noun(at index: Int, _ verb: Int) -> LimitWords.Subject? {
        passage.isWord(index, in: Self.spans) && index < verb - 1 ? nil : passage.value(index, in: LimitWords.subjects)
    }

    // MARK: Nouns

    private static let bridges: WordSet = [
        "of", "on", "is", "was", "for", "to", "at", "falls", "fell", "passed", "passes", "expires", "set", "the", "a", "has", "been",
        "would", "be",
        "will", "moved", "extended", "pushed", "loomed", "looms", "looming", "coming", "due", "in", "back",
    ]

    /// "A deadline of March 1", "the deadline for comments is Aug. 17", "the cut-off, Nov. 10".
    private func limitNoun(before tokens: Range<Int>, _ sentence: Range<Int>) -> String? {
        for index in (max(sentence.lowerBound, tokens.lowerBound - 10)..<max(sentence.lowerBound, tokens.lowerBound)).reversed() {
            if LimitWords.isNoun(in: passage, index..<index + 1) {
                let between = index + 1..<tokens.lowerBound
                let isTied =
                    between.isEmpty || [",", ":", "("].contains(passage.word(between.lowerBound)) && between.count <= 2
                    || passage.isWord(between.upperBound - 1, in: Self.bridges) && passage.isWord(between.lowerBound, in: Self.bridges)
                return isTied ? "deadline" : nil
            }
            if passage.isWord(index, in: Self.clauseStarts)
                || TenseVerbs.isPastForm(index, in: passage) && !passage.isWord(index, in: Self.bridges)
            {
                return nil
            }
        }
        return nil
    }

    /// "The Sept. 17 divestiture deadline", "the March 1 date", "Friday's deadline".
    private func isDeadlineNamed(after tokens: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let behind = tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 5)
        if LimitWords.isNoun(in: passage, behind) { return true }
        return passage.word(behind.lowerBound) == "date" && passage.kind(tokens.upperBound - 1) == .number
    }

    private static let copulas: WordSet = [
        "is", "was", "as", "marks", "remains", "stays", "be", "a", "the", "its", "her", "his", "their", "new", "final",
    ]
    private static let slips: WordSet = ["slide", "slip", "pass", "lapse", "go", "drift"]

    /// "Aug. 12 is the deadline", "Nov. 10, when the truce expires", "On Nov. 10 the pause ends", "let March 1 slide".
    private func cueBehind(_ tokens: Range<Int>, _ head: Int, _ sentence: Range<Int>) -> String? {
        let end = tokens.upperBound
        if passage.isWord(end, in: Self.slips), passage.word(tokens.lowerBound - 1).hasPrefix("let") { return "let slide" }
        if passage.isWord(end, in: Self.copulas) {
            for index in end..<min(sentence.upperBound, end + 6) {
                if LimitWords.isNoun(in: passage, index..<index + 1) { return "deadline" }
                guard passage.kind(index) == .word else { break }
            }
        }
        let isRelative =
            passage.word(end) == "," && passage.word(end + 1) == "when" || passage.word(end) == "when"
            || ["is", "was"].contains(passage.word(end)) && passage.word(end + 1) == "when"
        let isOpening = head < sentence.lowerBound || [",", ";", ":"].contains(passage.word(head)) || passage.word(head) == "which"
        guard isRelative || (isOpening && ["on", "at", "by"].contains(passage.word(head + 1))) else { return nil }
        for index in end..<min(sentence.upperBound, end + 12) {
            if let (entry, last) = LimitWords.endings.match(in: passage, at: index), entry.meaning != .recurring {
                return ends(entry.meaning, index..<last, end..<sentence.upperBound) ? passage.string(index..<last) : nil
            }
            if TenseVerbs.isPastForm(index, in: passage) || passage.isWord(index, in: Self.clauseStarts), index > end + 2 { return nil }
        }
        return nil
    }
}
