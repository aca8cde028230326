import Model

/// Who held an office on the day of publication, for articles that name the office alone: "the Treasury secretary".
struct OfficeBook {
    private let lexicon: Lexicon
    private let day: CivilDay?

    private static let holderWords: Set<String> = ["secretary", "minister", "representative"]

    /// - Parameter day: without it nobody is said to hold an office.
    init(lexicon: Lexicon, day: CivilDay?) {
        self.lexicon = lexicon
        self.day = day
    }

    /// - Returns: the holder's entry where a mention of an institution is in truth that of its head, with no name behind it.
    func holder(for mention: Passage.Mention, _ entry: LexiconEntry, in passage: Passage) -> Int? {
        let words = passage.tokens[mention.tokens].map(\.text)
        guard let day, entry.kind == .institution, let last = words.last, Self.holderWords.contains(last) else { return nil }
        guard !passage.isCapitalised(mention.tokens.upperBound) else { return nil }
        let wanted = words.filter { !["us", "u.s.", "china's", "chinese", "of"].contains($0) }
        return lexicon.officeHolders.first { holder in
            let office = holder.office
            guard (office.from.map { $0 <= day } ?? true) && (office.until.map { day <= $0 } ?? true) else { return false }
            return lexicon.entries[holder.entry].side == entry.side && wanted.allSatisfy(holder.titleWords.contains)
        }?.entry
    }
}
