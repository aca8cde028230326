import Model

/// Finds who is named in an article, and lets a later surname stand for the full name that came before it.
struct NameBook {
    /// Surname, folded, → the people introduced by a fuller name.
    private var bySurname: [String: SurnameBearers] = [:]
    /// Surname, folded, → a run of capitalised words that ends with it: a name, should somebody of that surname speak.
    private var possible: [String: String] = [:]
    /// People named in Han characters whom the lexicon does not know.
    private var han = HanPeople()

    mutating func referents(in passage: Passage, lexicon: Lexicon, offices: OfficeBook) -> [Referent] {
        var found: [Referent] = []
        var isTaken = [Bool](repeating: false, count: passage.tokens.count)
        for surname in bySurname.keys { bySurname[surname]?.beginPassage() }
        for mention in passage.mentions {
            let entry = lexicon.entries[mention.entry]
            for token in mention.tokens where isTaken.indices.contains(token) { isTaken[token] = true }
            if let holder = offices.holder(for: mention, entry, in: passage) {
                let person = lexicon.entries[holder.entry]
                for token in holder.tokens { isTaken[token] = true }
                found.append(
                    Referent(
                        kind: .person, entry: holder.entry, id: person.id, name: person.name, side: person.side, tokens: holder.tokens,
                        printedRole: passage.tokens[holder.tokens].map(\.text).joined(separator: " "), isOffice: true))
                continue
            }
            if entry.kind == .country, entry.side == .both { found += pair(mention.tokens, lexicon, in: passage) }
            guard let kind = Self.kind(of: entry) else { continue }
            let tokens = kind == .person ? Self.nameAlone(mention.tokens, of: entry, in: passage) : mention.tokens
            for token in tokens where isTaken.indices.contains(token) { isTaken[token] = true }
            let role = kind == .person ? PrintedRole.beside(tokens, in: passage) : nil
            let referent = Referent(
                kind: kind, entry: mention.entry, id: entry.id, name: entry.name, side: entry.side, tokens: tokens, printedRole: role)
            found.append(referent)
            if kind == .person { remember(referent, in: passage) }
        }
        found += han.referents(in: passage, isTaken: isTaken)
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
        return NamesakeMinistry.settled(found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }, in: passage, lexicon: lexicon)
    }

    /// "Trump and Xi" are the two sides, and two people as well.
    private func pair(_ tokens: Range<Int>, _ lexicon: Lexicon, in passage: Passage) -> [Referent] {
        tokens.compactMap { index in
            guard passage.isCapitalised(index), let entry = lexicon.peopleOfOneWord[passage.word(index)] else { return nil }
            let person = lexicon.entries[entry]
            return Referent(
                kind: .person, entry: entry, id: person.id, name: person.name, side: person.side, tokens: index..<index + 1,
                printedRole: nil)
        }
    }

    /// "Vice Premier He" is known by that, but the name is "He", or "He Lifeng" where that goes on.
    private static func nameAlone(_ tokens: Range<Int>, of entry: LexiconEntry, in passage: Passage) -> Range<Int> {
        guard passage.kind(tokens.lowerBound) == .word else { return tokens }
        let parts = entry.name.lowercased().split(separator: " ")
        func isPart(_ index: Int) -> Bool { parts.contains(Substring(passage.word(index))) }
        var (start, end) = (tokens.lowerBound, tokens.upperBound)
        guard isPart(end - 1) else { return tokens }
        while start < end - 1, !isPart(start) { start += 1 }
        // A name goes on for no more words than it has.
        let limit = end + parts.count
        while end < limit, passage.isCapitalised(end), isPart(end) { end += 1 }
        return start..<end
    }

    /// The surname may stand alone from here on. Chinese names begin with it; "He" is a pronoun first.
    private mutating func remember(_ person: Referent, in passage: Passage) {
        guard person.tokens.count > 1, passage.kind(person.tokens.lowerBound) == .word else { return }
        let surname = passage.word(person.side == .china ? person.tokens.lowerBound : person.tokens.upperBound - 1)
        if !Words.neverNames.contains(surname), !Words.roles.contains(surname) { bySurname[surname, default: SurnameBearers()].add(person) }
    }

    /// A full name is a person's where a role or a verb of speech stands beside it; else it is only remembered.
    private mutating func introduce(_ name: Range<Int>, _ scanner: NameScanner, in passage: Passage) -> Referent? {
        let surname = passage.word(name.upperBound - 1)
        let role = PrintedRole.beside(name, in: passage)
        guard role != nil || scanner.speaks(name) || scanner.isDescribed(name) else {
            if let known = bySurname[surname]?.again(called: passage.string(name), at: name) { return known }
            possible[surname] = passage.string(name)
            if name.count == 2 { possible[passage.word(name.lowerBound), default: passage.string(name)] = passage.string(name) }
            return nil
        }
        // "The Federal Circuit" has an article, as people have not.
        let hasArticle = role == nil && passage.word(name.lowerBound - 1) == "the"
        let isOrganisation = hasArticle || name.contains { passage.isWord($0, in: Words.organisations) }
        let referent = Referent(
            kind: isOrganisation ? .company : .person, entry: nil, id: nil, name: passage.string(name), side: nil, tokens: name,
            printedRole: role)
        if !isOrganisation { bySurname[surname, default: SurnameBearers()].add(referent) }
        return referent
    }

    /// "Ms. Tai" without a first name before it: whoever of that surname is in office, if there is one only.
    private func officeHolder(at index: Int, _ lexicon: Lexicon, _ offices: OfficeBook, in passage: Passage) -> Referent? {
        let word = passage.word(index)
        let title = passage.word(index - 1) == "." ? passage.word(index - 2) : passage.word(index - 1)
        guard bySurname[word] == nil, possible[word] == nil else { return nil }
        let isTitled = ["mr", "mrs", "ms"].contains(title) || ["ambassador", "secretary", "representative"].contains(title)
        let entry =
            isTitled
            ? offices.american(surname: word) : isBesideAmerican(index, lexicon, in: passage) ? offices.vicePremier(surname: word) : nil
        guard let entry else { return nil }
        let person = lexicon.entries[entry]
        return Referent(
            kind: .person, entry: entry, id: person.id, name: person.name, side: person.side, tokens: index..<index + 1, printedRole: nil)
    }

    /// "Bessent and He on Monday", "He, Bessent agree": no pronoun stands there in capitals.
    private func isBesideAmerican(_ index: Int, _ lexicon: Lexicon, in passage: Passage) -> Bool {
        guard passage.word(index) == "he" else { return false }
        let begins = passage.sentence(of: index).lowerBound == index
        guard begins ? passage.field == .title && passage.word(index + 1) == "," : ["and", ",", "&"].contains(passage.word(index - 1))
        else {
            return false
        }
        return passage.mentions(in: begins ? index + 2..<index + 3 : index - 5..<index - 1).contains { mention in
            let entry = lexicon.entries[mention.entry]
            return entry.kind == .person && entry.side == .us && (begins || mention.tokens.upperBound == index - 1)
        }
    }

    /// One capitalised word: the surname of somebody named before, or whoever it is that speaks.
    private mutating func surname(at index: Int, _ scanner: NameScanner, in passage: Passage) -> Referent? {
        let word = passage.word(index)
        if let known = bySurname[word]?.bearer(at: index..<index + 1) { return known }
        let role = PrintedRole.beside(index..<index + 1, in: passage)
        guard scanner.isNamePart(index), role != nil || scanner.speaks(index..<index + 1), !Words.neverNames.contains(word),
            !Words.roles.contains(word), !Words.honorifics.contains(word), possible[word] != nil || !isAbbreviation(index, in: passage)
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

    /// "R.D.", "AI": letters behind a name or for a thing, not a surname.
    private func isAbbreviation(_ index: Int, in passage: Passage) -> Bool {
        let isSpeaking = passage.isWord(index + 1, in: Words.speech)
        return !isSpeaking && passage.word(index).utf8.count <= 4 && passage.string(index..<index + 1).allSatisfy { !$0.isLowercase }
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
