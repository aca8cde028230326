/// Names before a colon: `Bessent: "We are close"`, `The council issued a statement: "…"`.
extension LeadingClause {
    /// `Bessent: "We are close"`: in front of the colon stands a name, perhaps with its role, and no verb.
    func headlineSpeaker(_ tokens: Range<Int>) -> Speaker? {
        guard tokens.count <= 8, !tokens.contains(where: { passage.isWord($0, in: Words.speech) }) else { return nil }
        return resolver.speaker(in: tokens, isInverted: false)
    }

    /// `Bessent was more upbeat: "…"`, `the council has issued the following statement: "…"`: whoever opens the sentence before the colon.
    func opener(_ own: [Int], _ isFragment: Bool) -> Speaker? {
        guard !isFragment, let first = own.first(where: { passage.kind($0) != .newline }), let last = own.last else { return nil }
        guard !own.contains(where: { passage.isWord($0, in: Words.speech) }) else { return nil }
        if let person = resolver.person(at: first) { return person }
        if passage.isWord(first, in: Words.pronouns) { return resolver.speaker(in: first..<first + 1, isInverted: false) }
        return resolver.mainSubject(in: first..<last)
    }

    /// `Trump vows a tariff; China: "We are not afraid"`: all that stands between the last mark and the colon.
    func named(before colon: Int) -> Speaker? {
        let named = resolver.reading.referents(in: passage, max(0, colon - 5)..<colon).last { $0.tokens.upperBound == colon }
        guard let named else { return nil }
        let before = passage.word(named.tokens.lowerBound - 1)
        let isAlone = [";", ",", ".", "-", "\n"].contains(before) && named.tokens.lowerBound > 0
        // "Unclear even to Kudlow: “Ask me again.”"
        return isAlone
            || named.kind == .person && ["to", "by", "from", "for", "is", "was"].contains(before)
            ? SpeakerResolver.speaker(named) : nil
    }

    /// `Bessent: trade talks are "a bit stalled"`: a headline's label speaks for all of it.
    func label(of quotation: Quotation) -> Attribution? {
        let sentence = passage.sentence(of: quotation.outer.lowerBound)
        guard passage.field == .title, quotation.inner.count >= 2, let colon = sentence.first(where: { passage.word($0) == ":" }),
            colon < quotation.outer.lowerBound
        else { return nil }
        let label = sentence.lowerBound..<colon
        let named = resolver.reading.referents(in: passage, label)
        guard let speaker = HeadlineLabel.speaker(in: label, of: named, passage) else { return nil }
        return Attribution(speaker: speaker, clause: label, rule: "quote.headline")
    }
}
