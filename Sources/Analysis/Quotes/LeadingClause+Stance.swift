/// Words in marks that no verb of speech leads to: what somebody thinks, wants, judges or is told to hold.
extension LeadingClause {
    /// `The White House line is that China "needs us more"`.
    func nominal(_ quotation: Quotation, _ own: [Int]) -> Attribution? {
        guard let first = own.first, quotation.outer.lowerBound - first <= Self.reach,
            let report = EnglishReport(passage: passage, quoted: quoted).nominal(first..<quotation.outer.upperBound),
            let speaker = resolver.owner(in: report.subject)
        else { return nil }
        return Attribution(speaker: speaker, clause: report.subject, rule: "quote.before")
    }

    /// `Kendrea sees "a long pause"`, `Li spoke of a "first step"; Bessent of "a really solid frame"`.
    func stance(on quotation: Quotation, _ own: [Int], _ isFragment: Bool) -> Attribution? {
        let end = quotation.outer.lowerBound
        guard isFragment, let first = own.first, !QuoteShape.isTermOfSentence(quotation, in: passage),
            let verb = own.last(where: { StanceVerbs.isVerb($0, in: passage) }), end - verb <= Self.stanceReach
        else { return nil }
        let between = own.filter { $0 > verb }
        guard !breaksOff(between), !between.contains(where: { [":", "\n", "(", ")"].contains(passage.word($0)) }) else { return nil }
        var speaker: Speaker?
        if let turn = between.last(where: { passage.word($0) == ";" }) {
            speaker = resolver.person(at: turn + 1)
        } else {
            speaker = subject(of: verb, from: first, own) ?? resolver.mainSubject(in: first..<verb) ?? lone(first, verb)
        }
        guard let speaker,
            speaker.id != nil || speaker.isResolved || resolver.person(at: speaker.tokens.lowerBound) != nil
                || ReportingSubject(passage: passage, reading: resolver.reading, resolver: resolver).isPeople(speaker.tokens)
                || speaker.tokens.count > 1 && passage.isCapitalised(speaker.tokens.lowerBound)
        else { return nil }
        return Attribution(speaker: speaker, clause: min(speaker.tokens.lowerBound, verb)..<verb + 1, rule: "quote.stance")
    }

    private static let stanceReach = 20

    /// "Cutler, now at the institute, believes", "Cutler believes": one word with a capital that opens the sentence.
    private func lone(_ first: Int, _ verb: Int) -> Speaker? {
        guard passage.isCapitalised(first), !passage.isWord(first, in: Words.neverNames), !passage.word(first).hasSuffix("s"),
            first + 1 == verb || (passage.word(first + 1) == "," && passage.word(verb - 1) == ",")
        else { return nil }
        return Speaker(name: passage.string(first..<first + 1), id: nil, tokens: first..<first + 1, isResolved: true)
    }

    /// `For Deborah Elms, it "simply moves the cliff"`.
    func viewer(_ quotation: Quotation, _ own: [Int], _ isFragment: Bool) -> Attribution? {
        guard isFragment, let first = own.first(where: { passage.kind($0) == .word }), ["for", "to"].contains(passage.word(first)),
            own.contains(where: { passage.word($0) == "," }), !QuoteShape.isTermOfSentence(quotation, in: passage)
        else { return nil }
        let person = resolver.person(at: first + 1) ?? resolver.mainSubject(in: first + 1..<quotation.outer.lowerBound)
        guard let person, person.tokens.lowerBound == first + 1, person.id?.hasPrefix("country.") != true else { return nil }
        return Attribution(speaker: person, clause: first..<person.tokens.upperBound, rule: "quote.stance")
    }

    /// `What Geneva promised, London is to do: Lutnick spoke of "…"`: behind a colon or a semicolon within it the sentence begins anew.
    func clause(of own: [Int], _ isFragment: Bool) -> [Int] {
        guard isFragment, passage.field == .text, let mark = own.dropLast(2).lastIndex(where: { [";", ":"].contains(passage.word($0)) })
        else {
            return own
        }
        let rest = own[(mark + 1)...]
        return rest.contains { isSpeech($0) || StanceVerbs.isVerb($0, in: passage) } && rest.count > 2 ? Array(rest) : own
    }
}
