import Model

/// Who held an office on the day of publication, for articles that name the office alone: "the Treasury secretary".
struct OfficeBook {
    private let lexicon: Lexicon
    private let day: CivilDay?

    private static let holderWords: Set<String> = ["secretary", "minister", "representative", "chief"]
    /// "Vice commerce minister" is another office, and a former one is nobody's now.
    private static let lessening: Set<String> = ["vice", "deputy", "former", "ex", "assistant", "-", "副", "前", "原"]
    /// Han forms end with the office, and its title is kept in English.
    private static let hanOffices: [(ending: String, title: [String])] = [
        ("财长", ["treasury", "secretary"]), ("财政部长", ["treasury", "secretary"]), ("国务卿", ["secretary", "state"]),
        ("贸易代表", ["trade", "representative"]), ("商务部长", ["commerce", "secretary"]), ("商务部部长", ["minister", "commerce"]),
        ("外长", ["foreign", "minister"]),
    ]

    /// - Parameter day: without it nobody is said to hold an office.
    init(lexicon: Lexicon, day: CivilDay?) {
        self.lexicon = lexicon
        self.day = day
    }

    /// - Returns: the holder's entry where a mention of an institution is in truth that of its head, with no name behind it.
    func holder(for mention: Passage.Mention, _ entry: LexiconEntry, in passage: Passage) -> Int? {
        let follower = passage.word(mention.tokens.upperBound)
        let isTitle = Self.holderWords.contains(follower)
        let words = passage.tokens[mention.tokens].map(\.text) + (isTitle ? [follower] : [])
        guard !Self.lessening.contains(passage.word(mention.tokens.lowerBound - 1)) else { return nil }
        guard let day, entry.kind == .institution, let wanted = Self.title(of: words) else { return nil }
        guard !passage.isCapitalised(mention.tokens.upperBound + (isTitle ? 1 : 0)) else { return nil }
        return lexicon.officeHolders.first { holder in
            let office = holder.office
            guard (office.from.map { $0 <= day } ?? true) && (office.until.map { day <= $0 } ?? true) else { return false }
            return lexicon.entries[holder.entry].side == entry.side && wanted.allSatisfy(holder.titleWords.contains)
        }?.entry
    }

    /// The one American in office whose surname this is, folded.
    func american(surname: String) -> Int? {
        guard let day else { return nil }
        let entries = lexicon.officeHolders.filter { holder in
            let entry = lexicon.entries[holder.entry]
            guard entry.side == .us, entry.name.lowercased().hasSuffix(" \(surname)") else { return false }
            return (holder.office.from.map { $0 <= day } ?? true) && (holder.office.until.map { day <= $0 } ?? true)
        }
        let people = Set(entries.map(\.entry))
        return people.count == 1 ? people.first : nil
    }

    /// The words that the title of the office must have; `nil` where the words name no office.
    private static func title(of words: [String]) -> [String]? {
        guard let last = words.last else { return nil }
        if holderWords.contains(last) {
            return words.filter { !["us", "u.s.", "china's", "chinese", "of", "chief"].contains($0) }
        }
        let joined = words.joined()
        return hanOffices.last { joined.hasSuffix($0.ending) }?.title
    }
}
