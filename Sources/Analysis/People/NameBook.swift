import Model

/// Finds who is named in an article, and lets a later surname stand for the full name that came before it.
struct NameBook {
    /// Surname, folded, → the person last introduced by a fuller name.
    private var bySurname: [String: Referent] = [:]
    /// Surname, folded, → a run of capitalised words that ends with it: a name, should somebody of that surname speak.
    private var possible: [String: String] = [:]

    mutating func referents(in passage: Passage, lexicon: Lexicon, offices: OfficeBook) -> [Referent] {
        var found: [Referent] = []
        var isTaken = [Bool](repeating: false, count: passage.tokens.count)
        for mention in passage.mentions {
            let entry = lexicon.entries[mention.entry]
            for token in mention.tokens where isTaken.indices.contains(token) { isTaken[token] = true }
            if let holder = offices.holder(for: mention, entry, in: passage) {
                let person = lexicon.entries[holder]
                found.append(
                    Referent(
                        kind: .person, entry: holder, id: person.id, name: person.name, side: person.side, tokens: mention.tokens,
                        printedRole: passage.tokens[mention.tokens].map(\.text).joined(separator: " ")))
                continue
            }
            guard let kind = Self.kind(of: entry) else { continue }
            let role = kind == .person ? PrintedRole.beside(mention.tokens, in: passage) : nil
            let referent = Referent(
                kind: kind, entry: mention.entry, id: entry.id, name: entry.name, side: entry.side, tokens: mention.tokens,
                printedRole: role)
            found.append(referent)
            if kind == .person { remember(referent, in: passage) }
        }
        found += Self.hanSpeakers(in: passage, isTaken: isTaken)
        let scanner = NameScanner(passage: passage, isTaken: isTaken)
        var index = 0
        while index < passage.tokens.count {
            guard passage.isCapitalised(index), !isTaken[index] else {
                index += 1
                continue
            }
            if let name = scanner.name(at: index) {
                if let referent = introduce(name, scanner, in: passage) { found.append(referent) }
                index = name.upperBound
            } else {
                if let referent = officeHolder(at: index, lexicon, offices, in: passage) ?? surname(at: index, scanner, in: passage) {
                    found.append(referent)
                }
                index += 1
            }
        }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Names in Han characters that the lexicon does not know, in front of a verb of speech.
    private static func hanSpeakers(in passage: Passage, isTaken: [Bool]) -> [Referent] {
        var found: [Referent] = []
        for (index, token) in passage.tokens.enumerated() where token.kind == .han {
            guard let end = ReportedSpeech.verbs.match(in: passage, at: index)?.end, passage.kind(end) != .newline else { continue }
            let sentence = passage.sentence(of: index)
            let clause = max(sentence.lowerBound, index - 60)..<index
            let core = HanName.withoutAdverbials(clause, in: passage)
            guard let name = HanName.name(endingAt: core.upperBound, from: core.lowerBound, in: passage) else { continue }
            guard !name.contains(where: { isTaken[$0] }), found.last?.tokens != name else { continue }
            let role = PrintedRole.beside(name, in: passage)
            found.append(
                Referent(kind: .person, entry: nil, id: nil, name: passage.string(name), side: nil, tokens: name, printedRole: role))
        }
        return found
    }

    /// The surname may stand alone from here on. Chinese names begin with it; "He" is a pronoun first.
    private mutating func remember(_ person: Referent, in passage: Passage) {
        guard person.tokens.count > 1, passage.kind(person.tokens.lowerBound) == .word else { return }
        let surname = passage.word(person.side == .china ? person.tokens.lowerBound : person.tokens.upperBound - 1)
        if !Words.neverNames.contains(surname), !Words.roles.contains(surname) { bySurname[surname] = person }
    }

    /// A full name is a person's where a role or a verb of speech stands beside it; else it is only remembered.
    private mutating func introduce(_ name: Range<Int>, _ scanner: NameScanner, in passage: Passage) -> Referent? {
        let surname = passage.word(name.upperBound - 1)
        let role = PrintedRole.beside(name, in: passage)
        guard role != nil || scanner.speaks(name) || scanner.isDescribed(name) else {
            if var known = bySurname[surname], known.name == passage.string(name) {
                known.tokens = name
                return known
            }
            possible[surname] = passage.string(name)
            return nil
        }
        let isOrganisation = name.contains { Words.organisations.contains(passage.word($0)) }
        let referent = Referent(
            kind: isOrganisation ? .company : .person, entry: nil, id: nil, name: passage.string(name), side: nil, tokens: name,
            printedRole: role)
        if !isOrganisation { bySurname[surname] = referent }
        return referent
    }

    /// "Ms. Tai" without a first name before it: whoever of that surname is in office, if there is one only.
    private func officeHolder(at index: Int, _ lexicon: Lexicon, _ offices: OfficeBook, in passage: Passage) -> Referent? {
        let word = passage.word(index)
        let title = passage.word(index - 1) == "." ? passage.word(index - 2) : passage.word(index - 1)
        guard bySurname[word] == nil, possible[word] == nil, ["mr", "mrs", "ms"].contains(title) else { return nil }
        guard let entry = offices.american(surname: word) else { return nil }
        let person = lexicon.entries[entry]
        return Referent(
            kind: .person, entry: entry, id: person.id, name: person.name, side: person.side, tokens: index..<index + 1, printedRole: nil)
    }

    /// One capitalised word: the surname of somebody named before, or whoever it is that speaks.
    private func surname(at index: Int, _ scanner: NameScanner, in passage: Passage) -> Referent? {
        let word = passage.word(index)
        if var known = bySurname[word] {
            known.tokens = index..<index + 1
            return known
        }
        let role = PrintedRole.beside(index..<index + 1, in: passage)
        guard scanner.isNamePart(index), role != nil || scanner.speaks(index..<index + 1), !Words.neverNames.contains(word),
            !Words.roles.contains(word)
        else {
            return nil
        }
        let title = passage.word(index - 1) == "." ? passage.word(index - 2) : passage.word(index - 1)
        let hasHonorific = Words.honorifics.contains(title)
        let isPerson = possible[word] != nil || hasHonorific || role != nil
        return Referent(
            kind: isPerson ? .person : .company, entry: nil, id: nil, name: possible[word] ?? passage.string(index..<index + 1), side: nil,
            tokens: index..<index + 1, printedRole: role)
    }

    private static func kind(of entry: LexiconEntry) -> Referent.Kind? {
        switch entry.kind {
        case .person: .person
        case .institution: .institution
        case .country: entry.weight >= 1 ? .country : nil
        case .place: entry.side == nil ? nil : .country
        case .company, .platform: entry.weight > 0 ? .company : nil
        case .instrument, .good, .programme, .event, .term: nil
        }
    }
}
