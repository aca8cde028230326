import Model

/// Finds who is named in an article, and lets a later surname stand for the full name that came before it.
struct NameBook {
    /// Surname, folded, → the person last introduced by a fuller name.
    private var bySurname: [String: Referent] = [:]

    mutating func referents(in passage: Passage, lexicon: Lexicon) -> [Referent] {
        var found: [Referent] = []
        var taken = Set<Int>()
        for mention in passage.mentions {
            let entry = lexicon.entries[mention.entry]
            taken.formUnion(mention.tokens)
            guard let kind = Self.kind(of: entry) else { continue }
            found.append(
                Referent(kind: kind, entry: mention.entry, id: entry.id, name: entry.name, side: entry.side, tokens: mention.tokens, printedRole: nil))
        }
        var index = 0
        while index < passage.tokens.count {
            if !taken.contains(index), let name = Self.name(in: passage, at: index, taken: taken) {
                found.append(introduce(name, in: passage))
                index = name.upperBound
            } else {
                if !taken.contains(index), passage.isCapitalised(index), let person = bySurname[passage.word(index)] {
                    var referent = person
                    referent.tokens = index..<index + 1
                    found.append(referent)
                }
                index += 1
            }
        }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private mutating func introduce(_ name: Range<Int>, in passage: Passage) -> Referent {
        let referent = Referent(
            kind: .person, id: nil, name: passage.string(name), side: nil, tokens: name, printedRole: PrintedRole.beside(name, in: passage))
        bySurname[passage.word(name.upperBound - 1)] = referent
        return referent
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

    /// Two or three capitalised words that read as a person's name: beside a role, or next to a verb of speech.
    private static func name(in passage: Passage, at start: Int, taken: Set<Int>) -> Range<Int>? {
        guard isNamePart(passage, start, taken), !Words.neverNames.contains(passage.word(start)) else { return nil }
        if Words.honorifics.contains(passage.word(start)) || Words.roles.contains(passage.word(start)) { return nil }
        var end = start + 1
        while end < start + 6 {
            if isNamePart(passage, end, taken) || isParticle(passage, end, taken) {
                end += 1
            } else if passage.word(end) == "-", isNamePart(passage, end + 1, taken), passage.isSolid(end - 1..<end + 2) {
                end += 2
            } else {
                break
            }
        }
        guard end - start >= 2, isNamePart(passage, end - 1, taken), !Words.roles.contains(passage.word(end - 1)) else { return nil }
        let name = start..<end
        let isIntroduced = PrintedRole.beside(name, in: passage) != nil
        let hasVerb = Words.speech.contains(passage.word(end)) || Words.speech.contains(passage.word(start - 1))
        return isIntroduced || hasVerb ? name : nil
    }

    private static func isNamePart(_ passage: Passage, _ index: Int, _ taken: Set<Int>) -> Bool {
        passage.kind(index) == .word && passage.isCapitalised(index) && !taken.contains(index)
            && !Words.calendar.contains(passage.word(index)) && !passage.word(index).hasSuffix("'s")
    }

    private static func isParticle(_ passage: Passage, _ index: Int, _ taken: Set<Int>) -> Bool {
        Words.nameParticles.contains(passage.word(index)) && isNamePart(passage, index + 1, taken)
    }
}

/// The role that is printed beside a name: "Wendy Cole, a former negotiator," or "economist Li Na".
enum PrintedRole {
    private static let reach = 14

    /// - Returns: the role's words, folded; `nil` where none stands there.
    static func beside(_ name: Range<Int>, in passage: Passage) -> String? {
        after(name, in: passage) ?? before(name, in: passage)
    }

    static func range(beside name: Range<Int>, in passage: Passage) -> Range<Int>? {
        rangeAfter(name, in: passage) ?? rangeBefore(name, in: passage)
    }

    private static func after(_ name: Range<Int>, in passage: Passage) -> String? {
        rangeAfter(name, in: passage).map { passage.tokens[$0].map(\.text).joined(separator: " ") }
    }

    private static func before(_ name: Range<Int>, in passage: Passage) -> String? {
        rangeBefore(name, in: passage).map { passage.tokens[$0].map(\.text).joined(separator: " ") }
    }

    /// ", deputy director of the institute,": an apposition that names a role and is closed by a comma or the sentence.
    private static func rangeAfter(_ name: Range<Int>, in passage: Passage) -> Range<Int>? {
        let start = name.upperBound + 1
        guard passage.word(name.upperBound) == ",", passage.kind(start) == .word, !["who", "whose", "which"].contains(passage.word(start)) else {
            return nil
        }
        var end = start
        while end < start + reach, end < passage.tokens.count, ![",", ".", ";", "\n", "\"", "“", "”", ":"].contains(passage.word(end)) {
            if Words.speech.contains(passage.word(end)) { return nil }
            end += 1
        }
        guard end < passage.tokens.count, [",", "."].contains(passage.word(end)) else { return nil }
        return (start..<end).contains { Words.roles.contains(passage.word($0)) } ? start..<end : nil
    }

    /// "Commerce Ministry spokesperson": the words before the name, back to an article, a comma or a lower-case word that is no role.
    private static func rangeBefore(_ name: Range<Int>, in passage: Passage) -> Range<Int>? {
        let end = name.lowerBound
        guard Words.roles.contains(passage.word(end - 1)) else { return nil }
        var start = end - 1
        while start > max(0, end - 7), passage.kind(start - 1) == .word,
            passage.isCapitalised(start - 1) || Words.roles.contains(passage.word(start - 1))
                || Words.roleQualifiers.contains(passage.word(start - 1)),
            !Words.neverNames.contains(passage.word(start - 1))
        {
            start -= 1
        }
        return start..<end
    }
}
