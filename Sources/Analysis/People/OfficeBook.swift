import Model

/// Who held an office on the day of publication, for articles that name the office alone: "the Treasury secretary".
struct OfficeBook {
    private let lexicon: Lexicon
    private let day: CivilDay?

    private static let holderWords: WordSet = ["secretary", "minister", "representative", "chief"]
    /// "Vice commerce minister" is another office, and a former one is nobody's now.
    private static let lessening: WordSet = ["vice", "deputy", "former", "ex", "assistant", "-", "副", "前", "原"]
    /// Han forms end with the office, and its title is kept in English.
    private static let hanOffices: [(ending: String, title: [String])] = [
        ("财长", ["treasury", "secretary"]), ("财政部长", ["treasury", "secretary"]), ("国务卿", ["secretary", "state"]),
        ("贸易代表", ["trade", "representative"]), ("商务部长", ["commerce", "secretary"]), ("商务部部长", ["minister", "commerce"]),
        ("外长", ["foreign", "minister"]), ("外交部长", ["foreign", "minister"]),
    ]

    /// - Parameter day: without it nobody is said to hold an office.
    init(lexicon: Lexicon, day: CivilDay?) {
        self.lexicon = lexicon
        self.day = day
    }

    /// - Returns: the holder's entry where a mention of an institution or a country is in truth that of its head, with no name behind it, and
    ///   the words that say so.
    func holder(for mention: Passage.Mention, _ entry: LexiconEntry, in passage: Passage) -> (entry: Int, tokens: Range<Int>)? {
        guard let day, !passage.isWord(mention.tokens.lowerBound - 1, in: Self.lessening) else { return nil }
        let end = titleEnd(mention.tokens.upperBound, in: passage)
        let words = passage.tokens[mention.tokens.lowerBound..<end].map(\.text)
        let isCountry = entry.kind == .country && (entry.side == .us || entry.side == .china)
        guard entry.kind == .institution || isCountry else { return nil }
        guard let wanted = isCountry ? Self.highest(of: words) : Self.title(of: words), !isNamed(end, in: passage) else { return nil }
        let holder = lexicon.officeHolders.first { holder in
            let office = holder.office
            guard (office.from.map { $0 <= day } ?? true) && (office.until.map { day <= $0 } ?? true) else { return false }
            let isDeputy = ["vice", "deputy"].contains { holder.titleWords.contains($0) }
            return lexicon.entries[holder.entry].side == entry.side && !isDeputy && wanted.allSatisfy(holder.titleWords.contains)
        }
        return holder.map { ($0.entry, mention.tokens.lowerBound..<end) }
    }

    /// Behind the noun that makes an office of an institution or a country: "Treasury secretary", "US president", 商务部部长.
    private func titleEnd(_ index: Int, in passage: Passage) -> Int {
        switch passage.word(index) {
        case "secretary": return passage.spells("of state", at: index + 1) ?? index + 1
        case "president", "premier": return index + 1
        case "部", "长": return passage.spells("部长", at: index) ?? passage.spells("长", at: index) ?? index
        default: return passage.isWord(index, in: Self.holderWords) ? index + 1 : index
        }
    }

    /// "The US president", "the Chinese premier", "the US secretary of state": a country and its highest offices.
    private static func highest(of words: [String]) -> [String]? {
        switch words.last {
        case "president", "premier": return words.last.map { [$0] }
        case "state": return ["secretary", "state"]
        default: return words.suffix(2).joined() == "总统" ? ["president"] : nil
        }
    }

    /// The name behind it says who: "Treasury Secretary Bessent", 美国财政部长贝森特.
    private func isNamed(_ index: Int, in passage: Passage) -> Bool {
        passage.isCapitalised(index)
            || passage.mentions(in: index..<index + 1).contains { lexicon.entries[$0.entry].kind == .person }
    }

    /// The one American in office whose surname this is, folded.
    func american(surname: String) -> Int? { only { $0.side == .us && $0.name.lowercased().hasSuffix(" \(surname)") } }

    /// The one Chinese vice premier whose surname this is, folded.
    func vicePremier(surname: String) -> Int? {
        only(titled: ["vice", "premier"]) { $0.side == .china && $0.name.lowercased().hasPrefix("\(surname) ") }
    }

    private func only(titled title: [String] = [], _ isMeant: (LexiconEntry) -> Bool) -> Int? {
        guard let day else { return nil }
        let holders = lexicon.officeHolders.filter { holder in
            guard isMeant(lexicon.entries[holder.entry]), title.allSatisfy(holder.titleWords.contains) else { return false }
            return (holder.office.from.map { $0 <= day } ?? true) && (holder.office.until.map { day <= $0 } ?? true)
        }
        let people = Set(holders.map(\.entry))
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
