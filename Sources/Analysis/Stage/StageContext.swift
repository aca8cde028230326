/// Tells reports of the stage that the talks are at now from words that belong to something else: a court's hearing, a forecast that "will
/// hold", tariffs that "stay in force", the truce reached last spring.
struct StageContext {
    let passage: Passage
    let reading: Reading
    let sentence: Range<Int>

    private static let reach = 8
    private static let hanReach = 16
    private static let backgroundDays: Int64 = 14

    func isElsewhere(_ stage: TalksStage, _ words: Range<Int>) -> Bool {
        if isLongPast(words) || isBackground(stage, words) { return true }
        if stage == .expired { return isTerm(words) }
        if stage == .stalled, passage.kind(words.lowerBound) == .han { return !stallsTalks(words) }
        return stage == .scheduled && !namesSitting(words)
    }

    /// Whether what the phrase speaks of stands near it in the sentence.
    func names(_ need: StageWords.Need, near words: Range<Int>) -> Bool {
        if case .nothing = need { return true }
        let reach = passage.kind(words.lowerBound) == .han ? Self.hanReach : Self.reach
        let around = max(sentence.lowerBound, words.lowerBound - reach)..<min(sentence.upperBound, words.upperBound + reach)
        return around.contains { StageSubjects.isNamed(need, at: $0, in: passage) && !passage.isWord($0 + 1, in: Self.things) }
    }

    /// "Trade deal hopes", "truce talks": not the deal itself, but enough for a report of talks.
    private static let things: WordSet = ["exclusions", "exclusion", "exemptions", "exemption", "waiver", "waivers", "licence", "license"]

    /// Phrases that schedule anything at all, and whether what is scheduled stands behind them only.
    private static let open = PhraseBook<Bool>([
        (true, ["to hold", "will hold", "set to hold"]), (false, ["set for", "scheduled", "planned for", "将在", "将于", "拟于", "定于", "预定"]),
    ])
    private static let sittings = PhraseBook([
        (
            true,
            [
                "talks", "negotiations", "negotiators", "consultations", "round", "rounds", "meeting", "meetings", "meet", "summit", "call",
                "visit", "trip", "dialogue", "discussions", "session", "delegation", "会谈", "磋商", "谈判", "会晤", "会见", "会议", "会面", "通话",
                "通电话", "访问", "访华", "访美", "对话",
            ]
        )
    ])

    private func namesSitting(_ words: Range<Int>) -> Bool {
        guard let open = Self.open.match(in: passage, at: words.lowerBound) else { return true }
        let isHan = passage.kind(words.lowerBound) == .han
        let start = open.meaning ? words.upperBound : clauseStart(of: words.lowerBound)
        let end = isHan ? sentence.upperBound : min(sentence.upperBound, words.upperBound + Self.reach)
        return (start..<max(start, end)).contains { Self.sittings.match(in: passage, at: $0) != nil }
    }

    private static let objectReach = 5

    /// 谈判陷入僵局, 取消会谈: the talks stand before the verb in its clause or right behind it, unlike 计划搁置，给谈判留出90天.
    private func stallsTalks(_ words: Range<Int>) -> Bool {
        let around = clauseStart(of: words.lowerBound)..<min(sentence.upperBound, words.upperBound + Self.objectReach)
        let end = around.first { $0 >= words.upperBound && passage.isWord($0, in: Self.breaks) } ?? around.upperBound
        return (around.lowerBound..<end).contains { StageSubjects.isNamed(.either, at: $0, in: passage) }
    }

    private static let times: WordSet = ["on", "at", "in", "next", "this", "soon", "later", "tomorrow", "within", "by", "if", "unless"]

    /// "Expires on 10 November": has a term, which is not over.
    private func isTerm(_ words: Range<Int>) -> Bool {
        guard passage.word(words.lowerBound).hasSuffix("s") else { return false }
        return passage.isWord(words.upperBound, in: Self.times) || passage.isWord(words.upperBound, in: Words.calendar)
            || passage.kind(words.upperBound) == .number
    }

    // MARK: Background

    private static let subordinating: WordSet = ["when", "since", "until", "before", "once"]
    private static let weakly: WordSet = ["after", "because", "if"]
    private static let relative: WordSet = ["that", "which", "who", "whose", "where"]
    private static let hanSubordinating = ["后", "以来", "之前", "前"]
    private static let hanEarlier = ["此前", "早先", "先前", "当时", "去年", "曾"]
    private static let relativeReach = 6

    /// Told in passing: "since the tariffs took effect", "the truce reached in May", "they had agreed", 关税生效后.
    private func isBackground(_ stage: TalksStage, _ words: Range<Int>) -> Bool {
        let start = max(clauseStart(of: words.lowerBound), words.lowerBound - Self.reach)
        let lead = start..<words.lowerBound
        if lead.contains(where: { passage.isWord($0, in: Self.subordinating) }) { return true }
        if stage == .inForce {
            return lead.contains { passage.isWord($0, in: Self.weakly) }
                || Self.hanSubordinating.contains { passage.spells($0, at: words.upperBound) != nil }
        }
        if passage.kind(words.lowerBound) == .han {
            if passage.word(words.upperBound) == "的" { return true }
            return lead.contains { index in Self.hanEarlier.contains { passage.spells($0, at: index) != nil } }
        }
        guard stage != .accused, passage.field != .title else { return false }
        if (1...2).contains(where: { passage.word(words.lowerBound - $0) == "had" }) {
            return !lead.contains { passage.isWord($0, in: Words.speech) }
        }
        return isParticiple(words) || isInRelativeClause(words)
    }

    /// "The truce reached in May", but not "a deal reached on Monday" nor "was reached".
    private func isParticiple(_ words: Range<Int>) -> Bool {
        let noun = words.lowerBound - 1
        guard passage.isWord(noun, in: StageWords.agreed) || passage.isWord(noun, in: StageSubjects.trade) else { return false }
        return (1...5).contains { ["the", "last", "may's"].contains(passage.word(noun - $0)) }
    }

    /// "The truce that the two governments signed", but not "said that they signed a truce".
    private func isInRelativeClause(_ words: Range<Int>) -> Bool {
        let start = max(sentence.lowerBound, words.lowerBound - Self.relativeReach)
        return (start..<words.lowerBound).contains {
            passage.isWord($0, in: Self.relative) && !passage.isWord($0 - 1, in: Words.speech)
                && !Self.breaks.contains(passage.word($0 - 1))
        }
    }

    private static let openingReach = 3
    private static let turns: WordSet = ["but", "now", "today", "但", "却", "岂", "如", "而", "however", "yet"]

    /// A day that opens a sentence dates all of it up to a "but" or "now".
    private func isTurned(between place: Int, and words: Range<Int>) -> Bool {
        (place..<words.lowerBound).contains { passage.isWord($0, in: Self.turns) || passage.spells("不料", at: $0) != nil }
    }

    /// Dated weeks before the article.
    private func isLongPast(_ words: Range<Int>) -> Bool {
        guard let today = reading.day else { return false }
        let end = min(sentence.upperBound, words.upperBound + Self.reach)
        return reading.dates(in: passage, sentence).contains { date in
            guard date.precision == .day || date.precision == .month, let last = date.last,
                today.daysSince1970 - last.daysSince1970 > Self.backgroundDays
            else { return false }
            let place = date.tokens.lowerBound
            if place - sentence.lowerBound <= Self.openingReach, place < words.lowerBound, !isTurned(between: place, and: words) {
                return true
            }
            return place >= words.upperBound
                ? place < end && clauseStart(of: place) <= words.lowerBound
                : place >= clauseStart(of: words.lowerBound) && place < words.lowerBound
        }
    }

    private static let breaks: WordSet = [",", ";", "；", ":", "，"]

    private func clauseStart(of index: Int) -> Int {
        var start = index
        while start > sentence.lowerBound, !passage.isWord(start - 1, in: Self.breaks) { start -= 1 }
        return start
    }
}
