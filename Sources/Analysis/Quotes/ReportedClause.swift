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
    func start(behind verb: Int, in own: Range<Int>) -> Int? {
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
        if passage.word(index) == "that" {
            // "Said that would help": it stands for what was spoken of before.
            let isPronoun = passage.isWord(index + 1, in: ReportingVerbs.auxiliaries)
            return index + 1 < own.upperBound ? (isPronoun ? index : index + 1) : nil
        }
        guard index < own.upperBound, passage.kind(index) != .mark, !passage.isWord(index, in: Self.neverFirst) else { return nil }
        if isClause(index, in: own) { return index }
        guard ReportingVerbs.plain.contains(word) else { return nil }
        return passage.isWord(index, in: Words.prepositions) ? nil : index
    }

    private static let gapReach = 6
    private static let nounMarkers = WordSet(
        listing: "the a an its their his her any all no this these those he she it they measures rules")

    private static let pronouns = WordSet(listing: "he she it they there this these both we")

    /// "It would …", "both nations will …": a subject and its verb, with nothing between that makes a thing of it ("a plan that would").
    private func isClause(_ start: Int, in own: Range<Int>) -> Bool {
        let end = min(own.upperBound, start + Self.bareReach)
        if passage.isWord(start, in: Self.pronouns), passage.word(start) != "both", !passage.isWord(start, in: Words.prepositions) {
            return start + 1 < end && passage.kind(start + 1) == .word
                && !["week", "month", "year", "time"].contains(passage.word(start + 1))
        }
        guard !passage.isWord(start, in: Words.prepositions) else { return false }
        for index in start + 1..<end {
            if passage.isWord(index, in: ReportingVerbs.auxiliaries) { return true }
            if [",", ";", ":", "that", "which", "who", "whose", "to", "-"].contains(passage.word(index)) || quoted.contains(index) {
                return false
            }
        }
        return false
    }

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
        if ["a", "an", "the", "his", "her", "its", "their"].contains(passage.word(index)) || !passage.isCapitalised(index) {
            let listener = reach.first { passage.isWord($0, in: WordsOfOccasion.all) || passage.isWord($0, in: Self.audiences) }
            if var end = listener {
                while passage.isWord(end + 1, in: WordsOfOccasion.all) || passage.isWord(end + 1, in: Self.audiences) { end += 1 }
                return end + 1
            }
        }
        if let mention = passage.mentions(in: index..<index + 3).first, !passage.word(mention.tokens.upperBound - 1).hasSuffix("'s") {
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
            case ",": if index > start, turns(behind: index, in: own) { return index }
            case "and", "but": if index > start + 1, goesOn(behind: index, in: own) { return index }
            default: break
            }
        }
        return own.upperBound
    }

    private static let turning = WordSet(
        listing: "while whereas with without after according citing describing calling referring following amid")
    private static let appositions = WordSet(
        listing: "sign move step blow signal remark decision reference comment stance sharp far departure")

    private func turns(behind comma: Int, in own: Range<Int>) -> Bool {
        let next = passage.word(comma + 1)
        guard !["and", "but", "that"].contains(passage.word(comma - 1)) else { return false }
        if passage.isWord(comma + 1, in: Self.turning) || passage.isWord(comma + 1, in: ReportingVerbs.participles) { return true }
        if next == "as" { return !["well", "long", "much", "far", "soon"].contains(passage.word(comma + 2)) }
        // ", which he called “…”".
        if next == "which" { return (comma + 2..<comma + 6).contains { passage.isWord($0, in: Words.judging) } }
        if next == "in", passage.word(comma + 2) == "what" { return true }
        if next == "a" || next == "an" { return (comma + 2..<comma + 5).contains { passage.isWord($0, in: Self.appositions) } }
        if next == "but", passage.word(comma + 2).hasSuffix("ed") { return true }
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

    /// "… and called it", "… and warned that": what the speaker did next.
    private func goesOn(behind conjunction: Int, in own: Range<Int>) -> Bool {
        var index = conjunction + 1
        while index < own.upperBound, Words.isBetweenSubjectAndVerb(passage.word(index)) { index += 1 }
        let word = passage.word(index)
        let isFinite = word.hasSuffix("ed") || ["said", "says", "told", "wrote", "adds", "notes", "warns"].contains(word)
        if isFinite, passage.isWord(index, in: ReportingVerbs.all) || ReportingVerbs.next.contains(word) { return true }
        return attributes(from: index, in: own)
    }
}
