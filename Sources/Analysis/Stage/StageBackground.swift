import Model

/// Tells the news of an item from what it tells in passing: what was agreed long ago, what happened before, what other clauses hang on.
struct StageBackground {
    let passage: Passage
    let reading: Reading
    let sentence: Range<Int>

    private static let reach = 8
    private static let leadReach = 14
    private static let staleDays: Int64 = 14

    // MARK: English

    private static let subordinating: WordSet = [
        "when", "since", "until", "till", "before", "once", "after", "because", "although", "though",
    ]
    private static let relative: WordSet = ["that", "which", "who", "whose", "where"]
    private static let relativeReach = 6
    /// Said of somebody who says nothing.
    private static let agreeing: WordSet = ["agreed", "agrees", "pledged", "vowed", "promised"]

    /// Told in passing: "since the tariffs took effect", "the truce that they signed", "they had agreed".
    func tells(_ group: VerbGroup, _ verb: Range<Int>, _ clause: Range<Int>) -> Bool {
        if isLongPast(verb) { return true }
        let lead = max(clause.lowerBound, group.tokens.lowerBound - Self.leadReach)..<group.tokens.lowerBound
        if isSubordinate(lead) { return true }
        if group.time == .earlier {
            return !clause.contains { passage.isWord($0, in: Words.speech) && !passage.isWord($0, in: Self.agreeing) }
        }
        return passage.field != .title && isInRelativeClause(group.tokens.lowerBound)
    }

    func isSubordinate(_ lead: Range<Int>) -> Bool {
        lead.contains { index in
            passage.isWord(index, in: Self.subordinating) && !isDayLead(index) || passage.spells("now that", at: index) != nil
        }
    }

    /// "After two days in Madrid the talks ended": what hangs on the preposition is no clause.
    private func isDayLead(_ index: Int) -> Bool {
        guard passage.word(index) == "after" || passage.word(index) == "before" || passage.word(index) == "since" else { return false }
        return passage.kind(index + 1) == .number || passage.isWord(index + 1, in: Self.counts)
    }

    private static let counts: WordSet = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a", "hours", "days", "weeks", "months", "nearly", "almost",
    ]

    /// "The truce that the two governments signed", but not "said that they signed a truce".
    private func isInRelativeClause(_ verb: Int) -> Bool {
        (max(sentence.lowerBound, verb - Self.relativeReach)..<verb).contains {
            passage.isWord($0, in: Self.relative) && !isOfSpeech($0) && !EnglishArguments.stops.contains(passage.word($0 - 1))
        }
    }

    /// "Said in a statement that they".
    private func isOfSpeech(_ that: Int) -> Bool {
        passage.word(that) == "that" && (1...Self.relativeReach).contains { passage.isWord(that - $0, in: Words.speech) }
    }

    private static let dating: WordSet = ["on", "at", "in", "next", "this", "soon", "later", "tomorrow", "within", "by", "if", "unless"]

    /// "Expires on 10 November": has a term, which is not over.
    func isDated(behind verb: Range<Int>, _ sentence: Range<Int>) -> Bool {
        passage.isWord(verb.upperBound, in: Self.dating) || passage.isWord(verb.upperBound, in: Words.calendar)
            || passage.kind(verb.upperBound) == .number
    }

    // MARK: Days

    private static let datedReach = 10

    /// The day in the verb's own clause is still to come.
    func isAhead(of verb: Range<Int>) -> Bool {
        guard let today = reading.day else { return false }
        return reading.dates(in: passage, clause(around: verb)).contains { date in
            guard let first = date.first, first > today, date.precision != .year else { return false }
            return abs(date.tokens.lowerBound - verb.upperBound) < Self.datedReach
        }
    }

    private static let freshDays: Int64 = 7
    private static let freshReach = 5

    /// The words behind the verb date it in the last days.
    func isFresh(_ verb: Range<Int>) -> Bool {
        guard let today = reading.day else { return false }
        let behind = verb.upperBound..<min(sentence.upperBound, verb.upperBound + Self.freshReach)
        return reading.dates(in: passage, behind).contains { date in
            guard let last = date.last, date.precision == .day else { return false }
            return (0...Self.freshDays).contains(today.daysSince1970 - last.daysSince1970)
        }
    }

    private static let openingReach = 3
    private static let turns: WordSet = ["but", "now", "today", "但", "却", "岂", "如", "而", "however", "yet"]

    /// A day that opens a sentence dates all of it up to a "but" or "now".
    private func isTurned(between place: Int, and words: Range<Int>) -> Bool {
        (place..<words.lowerBound).contains { passage.isWord($0, in: Self.turns) || passage.spells("不料", at: $0) != nil }
    }

    /// Dated weeks before the article.
    ///
    /// - Parameter isBehind: whether a day behind the words dates them too.
    func isLongPast(_ words: Range<Int>, isBehind: Bool = true) -> Bool {
        guard let today = reading.day else { return false }
        let end = min(sentence.upperBound, words.upperBound + Self.reach)
        return reading.dates(in: passage, sentence).contains { date in
            guard date.precision == .day || date.precision == .month, let last = date.last,
                today.daysSince1970 - last.daysSince1970 > Self.staleDays
            else { return false }
            let place = date.tokens.lowerBound
            if place - sentence.lowerBound <= Self.openingReach, place < words.lowerBound, !isTurned(between: place, and: words) {
                return true
            }
            return place >= words.upperBound
                ? isBehind && place < end && clauseStart(of: place) <= words.lowerBound
                : place >= clauseStart(of: words.lowerBound) && place < words.lowerBound
        }
    }

    // MARK: Clauses

    private static let breaks: WordSet = [",", ";", "；", ":", "，", "。", "：", "、", "(", ")"]

    func clauseStart(of index: Int) -> Int {
        var start = index
        while start > sentence.lowerBound, !passage.isWord(start - 1, in: Self.breaks) || isPair(around: start - 1) { start -= 1 }
        return start
    }

    private static let sides: WordSet = [
        "us", "u.s", "u.s.", "china", "washington", "beijing", "america", "trump", "xi", "bessent", "greer",
    ]

    /// The comma of "US, China", for "and" in headlines.
    private func isPair(around comma: Int) -> Bool {
        passage.word(comma) == "," && passage.isWord(comma - 1, in: Self.sides) && passage.isWord(comma + 1, in: Self.sides)
    }

    func clause(around words: Range<Int>) -> Range<Int> {
        var end = words.upperBound
        while end < sentence.upperBound, !passage.isWord(end, in: Self.breaks) { end += 1 }
        return clauseStart(of: words.lowerBound)..<end
    }
}
