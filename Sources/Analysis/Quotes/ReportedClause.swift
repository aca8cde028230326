/// Where words that are reported begin behind their verb and where they end: the article's own words go on behind a comma.
struct ReportedClause {
    let passage: Passage
    let quoted: Set<Int>

    private static let turnReach = 16
    private static let bareReach = 14

    private static let neverFirst = WordSet(
        listing: """
            so as yes no and but or to of about anything nothing something goodbye hello while when why how what whether if aboard during via
            through outside near ahead following amid upon across behind by was were is are would will could had has have can may might
            should must exactly such little more much
            """)

    /// - Returns: the first of the reported words; `nil` where none follow.
    /// - Parameter isStrict: nothing but a clause will do.
    func start(behind verb: Int, in own: Range<Int>, isStrict: Bool = false) -> Int? {
        let adjuncts = ReportAdjuncts(passage: passage)
        let word = passage.word(verb)
        var index = verb + 1
        if word == "pointed" || word == "points", passage.word(index) == "out" { index += 1 }
        var isTold = false
        if ReportingVerbs.telling.contains(word), passage.word(index) != "that", let end = object(at: index, limit: own.upperBound) {
            index = end
            isTold = true
        }
        if word == "told" || word == "tells", !isTold { return nil }
        index = adjuncts.end(from: index, limit: own.upperBound)
        // "Said more than once that".
        let gap = (index..<min(own.upperBound, index + Self.gapReach)).prefix { passage.kind($0) == .word && !passage.isCapitalised($0) }
        if let that = gap.first(where: { passage.word($0) == "that" }),
            !(index..<that).contains(where: {
                passage.isWord($0, in: ReportingVerbs.auxiliaries) || passage.isWord($0, in: Self.nounMarkers)
            })
        {
            index = that
        }
        // "Told reporters after the talks that".
        if isTold, passage.isWord(index, in: Words.prepositions) {
            let setting = (index..<min(own.upperBound, index + Self.settingReach)).prefix {
                passage.kind($0) != .mark && !passage.isWord($0, in: ReportingVerbs.auxiliaries) && !quoted.contains($0)
            }
            if let that = setting.first(where: { passage.word($0) == "that" }) { index = that }
        }
        // "Maintained that spring, …".
        if passage.word(index) == "that", passage.isWord(index + 1, in: Self.seasons), passage.kind(index + 2) == .mark { return nil }
        if passage.word(index) == "that" {
            // "Said that would help": it stands for what was spoken of before.
            let isPronoun = passage.isWord(index + 1, in: ReportingVerbs.auxiliaries)
            return index + 1 < own.upperBound ? (isPronoun ? index : index + 1) : nil
        }
        guard index < own.upperBound, passage.kind(index) != .mark else { return nil }
        let mayBegin =
            !passage.isWord(index, in: Self.neverFirst) || ["no", "nothing", "little", "much", "such"].contains(passage.word(index))
        guard mayBegin else { return nil }
        if isClause(index, in: own, isPlain: ReportingVerbs.plain.contains(word)) { return index }
        guard !passage.isWord(index, in: Self.neverFirst) else { return nil }
        guard ReportingVerbs.plain.contains(word), !isStrict, !isTold || passage.word(index) != "not" else { return nil }
        return passage.isWord(index, in: Words.prepositions) ? nil : index
    }

    private static let seasons: WordSet = [
        "spring", "summer", "autumn", "fall", "winter", "day", "week", "month", "year", "morning", "night", "afternoon", "evening", "time",
    ]
    private static let gapReach = 6
    private static let settingReach = 10
    private static let nounMarkers = WordSet(
        listing: "the a an its their his her any all no this these those he she it they measures rules")

    private static let pronouns = WordSet(
        listing: """
            he she it they there this these both we he's she's it's they're there's that's we're i'm he'd she'd they'd it'd he'll she'll it'll
            they'll we'll they've we've there'd there'll
            """)

    /// "It would …", "both nations will …": a subject and its verb, with nothing between that makes a thing of it ("a plan that would").
    private func isClause(_ start: Int, in own: Range<Int>, isPlain: Bool) -> Bool {
        let end = min(own.upperBound, start + Self.bareReach)
        if passage.isWord(start, in: Self.pronouns), passage.word(start) != "both", !passage.isWord(start, in: Words.prepositions) {
            return start + 1 < end && passage.kind(start + 1) == .word
                && !["week", "month", "year", "time"].contains(passage.word(start + 1))
        }
        guard !passage.isWord(start, in: Words.prepositions) else { return false }
        for index in start + 1..<end {
            if passage.isWord(index, in: ReportingVerbs.auxiliaries) { return true }
            let isHyphen = passage.word(index) == "-" && passage.isSolid(index - 1..<index + 2)
            // "Announced plans to" is a deed; nobody says a plan.
            if isHyphen || isPlain && passage.word(index) == "to" { continue }
            if [",", ";", ":", "that", "which", "who", "whose", "to", "-"].contains(passage.word(index)) || quoted.contains(index) {
                return false
            }
        }
        return false
    }

    private static let articles: WordSet = ["the", "a", "an"]

    private static let audiences = WordSet(
        listing: """
            reporters journalists lawmakers senators investors him her them us viewers delegates executives members supporters voters
            clients shareholders analysts farmers workers readers listeners guests colleagues everyone people diplomats officials pool
            crowd staff companies shippers exporters importers
            """)

    /// Whom it was told: a name, an audience, "a business forum".
    private func object(at index: Int, limit: Int) -> Int? {
        if passage.isWord(index, in: Self.audiences) { return index + 1 }
        let reach = (index..<min(limit, index + 8)).prefix {
            passage.kind($0) == .word || passage.word($0) == "-" || passage.word($0) == "."
        }
        if let that = reach.first(where: { passage.word($0) == "that" }), that > index { return that }
        if ["a", "an", "the", "his", "her", "its", "their"].contains(passage.word(index)) || !passage.isCapitalised(index)
            || passage.word(index).hasSuffix("'s")
        {
            let listener = reach.first { passage.isWord($0, in: WordsOfOccasion.all) || passage.isWord($0, in: Self.audiences) }
            if var end = listener {
                while passage.isWord(end + 1, in: WordsOfOccasion.all) || passage.isWord(end + 1, in: Self.audiences) { end += 1 }
                return end + 1
            }
        }
        let name = passage.isWord(index, in: Self.articles) ? index + 1 : index
        if let mention = passage.mentions(in: name..<name + 1).first, !passage.word(mention.tokens.upperBound - 1).hasSuffix("'s") {
            return ReportAdjuncts(passage: passage).behindName(from: mention.tokens.upperBound)
        }
        let end = ReportAdjuncts(passage: passage).behindName(from: passage.word(index) == "the" ? index + 1 : index)
        return end > index + 1 || passage.isCapitalised(index) ? end : nil
    }

    /// Behind the verb that ends a sentence: to whom, when and where it was said.
    func adjunctsEnd(behind verb: Int, in own: Range<Int>) -> Int {
        var index = verb + 1
        if ReportingVerbs.telling.contains(passage.word(verb)), let end = object(at: index, limit: own.upperBound) { index = end }
        return ReportAdjuncts(passage: passage).end(from: index, limit: own.upperBound)
    }

    /// Behind a comma the article itself goes on: ", while …", ", with …", ", adding that …", ", and the embassy said …", ", a sign that …".
    func end(from start: Int, in own: Range<Int>) -> Int {
        for index in start..<own.upperBound where !quoted.contains(index) {
            switch passage.word(index) {
            case ";": return index
            case ",": if index > start, turns(behind: index, from: start, in: own) { return index }
            case "and", "but": if index > start + 1, !isOwnDeed(from: start), goesOn(behind: index, in: own) { return index }
            default: break
            }
        }
        return own.upperBound
    }

    private static let turning = WordSet(
        listing: "while whereas with without after according citing describing calling referring following amid")
    private static let appositions = WordSet(
        listing: """
            sign move step blow signal remark decision reference comment stance sharp far departure answer reply response reaction turn reversal shift
            concession gesture reminder setback boost climbdown retreat escalation retaliation claim charge accusation allegation assertion view
            warning promise pledge threat verdict prospect
            """)
    private static let orders = WordSet(
        listing: "first second third fourth fifth sixth latest last biggest largest highest lowest sharpest strongest")
    private static let wholeClause = 4

    private func turns(behind comma: Int, from start: Int, in own: Range<Int>) -> Bool {
        let next = passage.word(comma + 1)
        guard !["and", "but", "that"].contains(passage.word(comma - 1)) else { return false }
        // "Hollins, with most of its orders abroad, can sell": the clause has no verb yet.
        let isWhole = comma - start >= Self.wholeClause || (start..<comma).contains { passage.isWord($0, in: ReportingVerbs.auxiliaries) }
        if isWhole, passage.isWord(comma + 1, in: Self.turning) || passage.isWord(comma + 1, in: ReportingVerbs.participles) { return true }
        if next == "as" { return !["well", "long", "much", "far", "soon"].contains(passage.word(comma + 2)) }
        // ", which he called “…”".
        if next == "which" { return (comma + 2..<comma + 6).contains { passage.isWord($0, in: Words.judging) } }
        if next == "in", passage.word(comma + 2) == "what" { return true }
        if ["a", "an", "its", "his", "her", "their"].contains(next) {
            return (comma + 2..<comma + 6).contains { passage.isWord($0, in: Self.appositions) }
        }
        // "…, the fourth time in a year": an order and what it orders.
        if next == "the", passage.isWord(comma + 2, in: Self.orders) { return true }
        if next == "but" || next == "and", isNextDeed(comma + 2) { return true }
        let subject = next == "and" || next == "but" ? comma + 2 : comma + 1
        return attributes(from: subject, in: own)
    }

    /// "…, (and) China's embassy in the US said": a verb of speech closes the clause that begins here.
    private func attributes(from start: Int, in own: Range<Int>) -> Bool {
        for index in start..<min(own.upperBound, start + Self.turnReach) {
            if passage.word(index) == "," || quoted.contains(index) { return false }
            guard ReportingVerbs.isVerb(index, in: passage), index > start else { continue }
            return !passage.isWord(index - 1, in: ReportingVerbs.unreal)
        }
        return false
    }

    /// "…, but doubt", "…, but declined", "…, and expects": a verb right behind the conjunction is the speaker's next.
    private func isNextDeed(_ index: Int) -> Bool {
        let verb = Words.isBetweenSubjectAndVerb(passage.word(index)) ? index + 1 : index
        if passage.word(index - 1) == "but", passage.word(verb).hasSuffix("ed") { return true }
        return StanceVerbs.isVerb(verb, in: passage, mayBeBase: true) && !passage.word(verb).hasSuffix("ing")
    }

    /// "Wrote that he had accepted the invitation and asked Xi back": the speaker's deeds are what he tells.
    private func isOwnDeed(from start: Int) -> Bool {
        ["he", "she", "it", "they"].contains(passage.word(start)) && ["had", "has", "have"].contains(passage.word(start + 1))
    }

    /// "… and called it", "… and warned that": what the speaker did next.
    private func goesOn(behind conjunction: Int, in own: Range<Int>) -> Bool {
        var index = conjunction + 1
        while index < own.upperBound, Words.isBetweenSubjectAndVerb(passage.word(index)) { index += 1 }
        let word = passage.word(index)
        let isFinite = word.hasSuffix("ed") || ["said", "says", "told", "wrote", "adds", "notes", "warns"].contains(word)
        if isFinite, passage.isWord(index, in: ReportingVerbs.all) || ReportingVerbs.next.contains(word) { return true }
        if ReportingVerbs.nextNow.contains(word) { return true }
        return attributes(from: index, in: own)
    }
}
