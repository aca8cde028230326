/// Who or what an English verb is told of: the noun that heads its object or its subject, if it is one that a stage can be of.
struct EnglishArguments {
    let passage: Passage
    let sentence: Range<Int>

    struct Phrase {
        var noun: StageNoun
        /// The noun's own token.
        var place: Int
        /// "No deal", "neither agreement".
        var isNone: Bool
        /// "The truce": known already.
        var isDefinite: Bool
    }

    static let stops: WordSet = [",", ";", ":", ".", "(", ")", "?", "!", "，", "。", "\"", "“", "”"]
    private static let reach = 12

    // MARK: Objects

    /// "Extend their fragile tariff truce", "wrapped up two days of talks", "agree on the outline of a deal".
    func object(behind end: Int) -> Phrase? {
        let start = behindAdjuncts(end)
        let first = passage.isWord(start, in: Self.leading) ? start + 1 : start
        var found: Phrase?
        var isOutline = false
        var isNone = false
        for index in first..<min(sentence.upperBound, first + Self.reach) {
            if passage.isWord(index, in: Self.nothing) { isNone = true }
            if passage.word(index) == "of" {
                guard let head = found, head.noun.contains(.talks) || head.noun.contains(.outline) else {
                    if found == nil { continue }
                    break
                }
                continue
            }
            if found == nil, passage.word(index) == "and", passage.isWord(index + 1, in: Self.articles) { break }
            if passage.isWord(index, in: Self.ends) || passage.isWord(index, in: Words.calendar) { break }
            if passage.isWord(index, in: Self.foreign) { return nil }
            if passage.isWord(index, in: Self.preliminary) { isOutline = true }
            if let noun = passage.value(index, in: StageNoun.english) {
                if found?.noun.contains(.outline) == true { isOutline = true }
                found = Phrase(noun: noun, place: index, isNone: isNone, isDefinite: passage.isWord(first, in: Self.definite))
            } else if passage.isWord(index, in: Self.things) {
                found = nil
            }
        }
        guard var phrase = found else { return nil }
        if isOutline || isOutlined(behind: phrase.place) { phrase.noun.insert(.outline) }
        return phrase
    }

    private static let plans: WordSet = [
        "plan", "way", "path", "steps", "formula", "mechanism", "approach", "basics", "contours", "strokes", "terms",
    ]

    /// "Agreed in London on a plan to put the accord into practice": an outline, whatever it is called.
    func plan(behind end: Int) -> Phrase? {
        let start = behindAdjuncts(end)
        guard passage.word(start) == "on" || passage.word(start) == "upon" else { return nil }
        let place = (start + 1...start + 4).first { passage.isWord($0, in: Self.plans) }
        return place.map { Phrase(noun: .outline, place: $0, isNone: false, isDefinite: false) }
    }

    private static let adjunctLeads: WordSet = ["on", "late", "early", "at", "in", "over", "this", "last", "after", "during"]
    private static let times: WordSet = ["night", "morning", "evening", "afternoon", "weekend", "week", "month", "year"]

    /// "Agreed late on Monday in London on a plan": the day and the place stand before the object.
    private func behindAdjuncts(_ end: Int) -> Int {
        var index = end
        while index < min(sentence.upperBound, end + Self.reach) {
            if passage.isWord(index, in: Words.calendar) || passage.isWord(index, in: Self.times) || VerbGroup.isAdverb(index, in: passage)
            {
                index += 1
            } else if passage.isWord(index, in: Self.adjunctLeads), isAdjunct(index + 1) {
                index += passage.word(index + 1) == "the" ? 3 : 2
            } else {
                break
            }
        }
        return index
    }

    private func isAdjunct(_ index: Int) -> Bool {
        if passage.isWord(index, in: Words.calendar) || passage.isWord(index, in: Self.times)
            || passage.isWord(index, in: Self.adjunctLeads)
        {
            return true
        }
        if passage.word(index) == "the" { return passage.isWord(index + 1, in: Self.times) }
        return passage.isCapitalised(index) && passage.field != .title && passage.value(index, in: StageNoun.english) == nil
    }

    private static let leading: WordSet = ["on", "to", "upon", "with", "into", "for"]
    private static let ends: WordSet = [
        ",", ";", ":", ".", "(", ")", "?", "!", "in", "on", "at", "with", "between", "after", "before", "amid", "as", "that", "which",
        "who",
        "but", "is", "are", "was", "were", "will", "would", "to", "from", "for", "by", "over", "until", "till", "through", "into", "under",
        "despite", "while", "when", "if", "since", "aimed", "today", "yesterday", "said", "says", "has", "have", "had", "about", "during",
        "without", "because", "than", "，", "。",
    ]
    static let preliminary: WordSet = [
        "preliminary", "tentative", "initial", "interim", "provisional", "basic", "partial", "skeleton", "broad", "outline", "draft",
        "rough",
        "handshake", "mini", "limited", "principled", "general", "substantial", "first",
    ]
    /// What makes of a deal or of tariffs something that is neither.
    private static let things: WordSet = [
        "exclusions", "exclusion", "exemptions", "exemption", "waiver", "waivers", "licence", "license", "licences", "licenses", "hopes",
        "fears", "dispute", "disputes", "case", "war", "tensions", "row", "prospects", "uncertainty", "probe", "investigation", "lawsuit",
        "hearing", "hearings", "party", "order",
    ]
    /// Deals and talks of another kind.
    private static let foreign: WordSet = [
        "venture", "sale", "licensing", "merger", "peace", "nuclear", "military", "climate", "defence", "defense", "wage", "plea", "loan",
        "extradition", "takeover", "labour", "labor", "supply", "stake", "union", "security", "hostage", "confidentiality", "settlement",
    ]
    static let nothing: WordSet = ["no", "neither", "nothing", "without", "little", "few"]
    static let definite: WordSet = ["the", "this", "that", "its", "their", "last", "his"]

    private static let outlining = ["in principle", "on a framework", "on the framework", "on outline", "on framework"]

    /// "A deal in principle", "agreement on a framework".
    private func isOutlined(behind noun: Int) -> Bool {
        (noun + 1...noun + 3).contains { index in
            index < sentence.upperBound && Self.outlining.contains { passage.spells($0, at: index) != nil }
        }
    }

    // MARK: Subjects

    /// The first noun of the clause that hangs on no preposition: "talks between the US and China on tariffs", "two days of talks".
    func subject(in clause: Range<Int>) -> Phrase? {
        var index = clause.lowerBound
        while index < clause.upperBound {
            guard let noun = passage.value(index, in: StageNoun.english) else {
                index += 1
                continue
            }
            var end = index
            while end + 1 < clause.upperBound, passage.value(end + 1, in: StageNoun.english) != nil { end += 1 }
            let lead = lead(of: index, in: clause)
            guard !lead.isPrepositional, !lead.isForeign, !passage.isWord(end + 1, in: Self.things) else {
                index = end + 1
                continue
            }
            var head = end > index ? passage.value(end, in: StageNoun.english) ?? noun : noun
            if lead.isLowered { head.insert(.relief) }
            if lead.isOutline || noun.contains(.outline) || isOutlined(behind: end) { head.insert(.outline) }
            return Phrase(noun: head, place: end, isNone: lead.isNone, isDefinite: lead.isDefinite)
        }
        return nil
    }

    private struct Lead {
        var isPrepositional = false
        var isNone = false
        var isDefinite = false
        var isOutline = false
        var isForeign = false
        var isLowered = false
    }

    private static let leadReach = 7
    private static let prepositions: WordSet = [
        "in", "on", "at", "with", "between", "after", "before", "amid", "to", "from", "for", "by", "over", "until", "through", "into",
        "under",
        "despite", "since", "about", "during", "against", "following", "than", "as",
    ]
    private static let articles: WordSet = ["the", "a", "an", "its", "their", "his", "this", "these"]
    private static let lowered: WordSet = ["lower", "lowered", "reduced", "halved", "trimmed"]
    private static let measures: WordSet = [
        "days", "day", "hours", "weeks", "months", "minutes", "round", "rounds", "series", "set", "pair", "half", "weekend", "week",
        "afternoon", "morning", "outline", "outlines", "framework", "most", "all", "both", "much", "one", "part", "string",
    ]

    private func lead(of noun: Int, in clause: Range<Int>) -> Lead {
        var lead = Lead()
        for index in (max(clause.lowerBound, noun - Self.leadReach)..<noun).reversed() {
            if passage.isWord(index, in: Self.stops) { break }
            if passage.isWord(index, in: Self.preliminary) { lead.isOutline = true }
            if passage.isWord(index, in: Self.lowered) { lead.isLowered = true }
            if passage.isWord(index, in: Self.foreign) { lead.isForeign = true }
            if passage.isWord(index, in: Self.nothing) { lead.isNone = true }
            if passage.isWord(index, in: Self.definite) { lead.isDefinite = true }
            if passage.isWord(index, in: Self.articles) {
                lead.isPrepositional = passage.isWord(index - 1, in: Self.prepositions)
                if passage.word(index - 1) != "of" { break }
                continue
            }
            if passage.isWord(index, in: Self.prepositions) {
                lead.isPrepositional = true
                break
            }
            if passage.word(index) == "of" {
                lead.isPrepositional = !passage.isWord(index - 1, in: Self.measures)
                if lead.isPrepositional { break }
            }
            if passage.isWord(index, in: Self.verbs) || passage.isWord(index, in: Words.speech) { break }
        }
        return lead
    }

    private static let verbs: WordSet = ["is", "are", "was", "were", "that", "which", "and", "but", "has", "have", "had", "as"]
}
