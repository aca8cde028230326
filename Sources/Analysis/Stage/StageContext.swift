/// Tells reports of the stage that the talks are at now from words that belong to something else: a court's hearing, a forecast that "will
/// hold", tariffs that "stay in force", a day long past.
struct StageContext {
    let passage: Passage
    let reading: Reading
    let sentence: Range<Int>

    private static let reach = 8
    private static let backgroundDays: Int64 = 14

    func isElsewhere(_ stage: TalksStage, _ words: Range<Int>) -> Bool {
        if isLongPast(words) { return true }
        switch stage {
        case .scheduled: return !namesSitting(words)
        case .inForce: return isBackground(words) || !namesAgreement(words)
        default: return false
        }
    }

    /// Phrases that schedule anything at all, and whether what is scheduled stands behind them only.
    private static let open = PhraseBook<Bool>([
        (true, ["to hold", "will hold", "set to hold"]), (false, ["set for", "scheduled", "planned for", "将在", "将于", "拟于", "定于"]),
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

    private static let agreements: WordSet = [
        "truce", "deal", "agreement", "pause", "suspension", "accord", "pact", "ceasefire", "cut", "cuts", "reduction", "reductions",
        "rollback",
    ]

    /// "The truce is in force", but not "the tariffs may stay in force".
    private func namesAgreement(_ words: Range<Int>) -> Bool {
        guard passage.spells("in force", at: words.lowerBound) == words.upperBound else { return true }
        return (clauseStart(of: words.lowerBound)..<words.lowerBound).contains { passage.isWord($0, in: Self.agreements) }
    }

    private static let subordinating: WordSet = ["when", "since", "until", "after", "before", "once", "as", "because", "if"]
    private static let hanSubordinating = ["后", "以来", "之前", "前"]

    /// "Prices have risen since the tariffs took effect", 关税生效后: told in passing.
    private func isBackground(_ words: Range<Int>) -> Bool {
        let start = max(clauseStart(of: words.lowerBound), words.lowerBound - Self.reach)
        if (start..<words.lowerBound).contains(where: { passage.isWord($0, in: Self.subordinating) }) { return true }
        return Self.hanSubordinating.contains { passage.spells($0, at: words.upperBound) != nil }
    }

    /// Dated weeks before the article.
    private func isLongPast(_ words: Range<Int>) -> Bool {
        guard let today = reading.day else { return false }
        let end = min(sentence.upperBound, words.upperBound + Self.reach)
        return (reading.dates[passage.field] ?? []).contains { date in
            guard date.precision == .day, let last = date.last, today.daysSince1970 - last.daysSince1970 > Self.backgroundDays else {
                return false
            }
            let place = date.tokens.lowerBound
            return place >= words.upperBound
                ? place < end && clauseStart(of: place) <= words.lowerBound : place >= clauseStart(of: words.lowerBound)
        }
    }

    private static let breaks: WordSet = [",", ";", "；", ":"]

    private func clauseStart(of index: Int) -> Int {
        var start = index
        while start > sentence.lowerBound, !passage.isWord(start - 1, in: Self.breaks) { start -= 1 }
        return start
    }
}
