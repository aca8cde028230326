/// Who holds an office that a title or the day of publication names: "the president".
extension SpeakerResolver {
    /// "The president" of an article that names America's side and no other president.
    func americanPresident(before noun: Int) -> Speaker? {
        guard let day = reading.day, ["the", "us", "u.s.", "american"].contains(passage.word(noun - 1)) else { return nil }
        let all = reading.referents.values.joined()
        guard all.contains(where: { $0.side == .us }),
            !all.contains(where: { $0.kind == .person && $0.side != .us && $0.printedRole?.contains("president") == true })
        else { return nil }
        let holder = reading.lexicon.officeHolders.first { holder in
            holder.titleWords.contains("president") && !holder.titleWords.contains("vice")
                && reading.lexicon.entries[holder.entry].side == .us && (holder.office.from.map { $0 <= day } ?? true)
                && (holder.office.until.map { day <= $0 } ?? true)
        }
        guard let entry = holder.map({ reading.lexicon.entries[$0.entry] }) else { return nil }
        return Speaker(name: entry.name, id: entry.id, tokens: noun..<noun + 1, isResolved: true)
    }

    /// "Trump hails a deal": the text may call by his office alone whom its title names.
    func bearer(inTitle office: String) -> Referent? {
        (reading.referents[.title] ?? []).prefix(Self.reach).first { referent in
            guard referent.kind == .person, let entry = referent.entry.map({ reading.lexicon.entries[$0] }) else { return false }
            return reading.offices(of: entry).contains { $0.title.lowercased().split(separator: " ").contains(Substring(office)) }
        }
    }
}
