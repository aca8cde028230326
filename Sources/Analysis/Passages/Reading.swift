import Model

/// What all rules know about the item: its passages, the day it was published on, the lexicon, and who appears in it.
///
/// One object that never changes, as its passages are.
final class Reading: Sendable {
    let passages: [Passage]
    let lexicon: Lexicon
    /// The day of publication, where known.
    let day: CivilDay?
    /// Everybody and everything that can speak or act, by passage and in order of place.
    let referents: [Fact.Field: [Referent]]
    /// All time expressions, by passage and in order of place.
    let dates: [Fact.Field: [DateExpression]]

    init(passages: [Passage], lexicon: Lexicon, day: CivilDay?) {
        self.passages = passages
        self.lexicon = lexicon
        self.day = day
        var names = NameBook()
        let offices = OfficeBook(lexicon: lexicon, day: day)
        var referents: [Fact.Field: [Referent]] = [:]
        for passage in passages { referents[passage.field] = names.referents(in: passage, lexicon: lexicon, offices: offices) }
        self.referents = referents
        dates = Dictionary(uniqueKeysWithValues: passages.map { ($0.field, DateRules.expressions(in: $0, today: day)) })
    }

    func entry(_ mention: Passage.Mention) -> LexiconEntry { lexicon.entries[mention.entry] }

    func referents(in passage: Passage, _ tokens: Range<Int>) -> [Referent] {
        guard let all = referents[passage.field], !tokens.isEmpty else { return [] }
        let first = Passage.partition(all) { $0.tokens.lowerBound >= tokens.lowerBound }
        let end = Passage.partition(all) { $0.tokens.lowerBound >= tokens.upperBound }
        return Array(all[first..<max(first, end)])
    }

    /// The time expressions of a range of tokens.
    func dates(in passage: Passage, _ tokens: Range<Int>) -> ArraySlice<DateExpression> {
        guard let all = dates[passage.field], !tokens.isEmpty else { return [] }
        let first = Passage.partition(all) { $0.tokens.lowerBound >= tokens.lowerBound }
        let end = Passage.partition(all) { $0.tokens.lowerBound >= tokens.upperBound }
        return all[first..<max(first, end)]
    }

    /// The offices that an entry held on the day of publication, or all that it ever held where the day is unknown.
    func offices(of entry: LexiconEntry) -> [LexiconEntry.Office] {
        guard let day else { return entry.offices }
        return entry.offices.filter { office in (office.from.map { $0 <= day } ?? true) && (office.until.map { day <= $0 } ?? true) }
    }
}

/// Somebody or something named in a passage that can speak, act or be acted on.
struct Referent: Sendable {
    enum Kind: Sendable { case person, institution, country, company }

    var kind: Kind
    /// Index of the lexicon entry, and its id; `nil` for people whom the lexicon does not know.
    var entry: Int?
    var id: String?
    /// The lexicon's name for it, or the fullest form that the article prints.
    var name: String
    var side: LexiconEntry.Side?
    var tokens: Range<Int>
    /// What the article calls the person beside the name, folded: "treasury secretary".
    var printedRole: String?
    /// Called by the office alone: "the Treasury secretary".
    var isOffice = false
}
