import Model

/// Who held an office on the day of publication, for articles that name the office alone: "the Treasury secretary".
struct OfficeBook {
    /// Words of the title, folded, → the entry of its holder that day.
    private let holders: [(title: [Substring], side: LexiconEntry.Side?, entry: Int)]

    private static let holderWords: Set<String> = ["secretary", "minister", "representative"]

    /// - Parameter day: without it nobody is said to hold an office.
    init(lexicon: Lexicon, day: CivilDay?) {
        guard let day else {
            holders = []
            return
        }
        holders = lexicon.officeHolders.compactMap { holder in
            let holds = (holder.office.from.map { $0 <= day } ?? true) && (holder.office.until.map { day <= $0 } ?? true)
            return holds ? (holder.title.split(separator: " "), lexicon.entries[holder.entry].side, holder.entry) : nil
        }
    }

    /// - Returns: the holder's entry where a mention of an institution is in truth that of its head, with no name behind it.
    func holder(for mention: Passage.Mention, _ entry: LexiconEntry, in passage: Passage) -> Int? {
        let words = passage.tokens[mention.tokens].map(\.text)
        guard entry.kind == .institution, let last = words.last, Self.holderWords.contains(last) else { return nil }
        guard !passage.isCapitalised(mention.tokens.upperBound) else { return nil }
        let wanted = words.filter { !["us", "u.s.", "china's", "chinese", "of"].contains($0) }
        return holders.first { $0.side == entry.side && wanted.allSatisfy($0.title.map(String.init).contains) }?.entry
    }
}
