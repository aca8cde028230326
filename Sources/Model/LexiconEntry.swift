/// One thing that the subject speaks of: a person, an institution, a place, an instrument, a good.
///
/// Read from config/lexicon/*.toml by Configuration, compiled into a matcher by Analysis.
package struct LexiconEntry: Sendable, Equatable {
    /// Stable, lower case, dotted: "person.bessent", "instrument.tariff".
    package var id: String
    package var name: String
    package var kind: Kind
    package var side: Side?
    /// The side that a mention suggests without naming it: "port fees" suggest China.
    package var implied: Side?
    /// Surface forms, any language, matched whole-word for alphabetic scripts.
    package var aliases: [String]
    /// Forms that count only in this letter case ("US", "Xi", "ASML").
    package var caseSensitiveAliases: [String]
    package var topics: [String]
    /// 0 to 3; how much a mention says about the subject. 1 by default.
    package var weight: Double
    /// Offices held, with the days on which they began and ended.
    package var offices: [Office]
    /// Where the entry stands, for error messages: "people.toml:41".
    package var location: String

    package enum Kind: String, Sendable, CaseIterable {
        case person, institution, place, country, instrument, good, programme, platform, company, event, term
    }

    /// `both` is for words that name the pair: "Sino-US", 中美.
    package enum Side: String, Sendable, CaseIterable { case us, china, both, other }

    package struct Office: Sendable, Equatable {
        package var title: String
        package var from: CivilDay?
        package var until: CivilDay?

        package init(title: String, from: CivilDay?, until: CivilDay?) {
            self.title = title
            self.from = from
            self.until = until
        }
    }

    package init(id: String, name: String, kind: Kind, side: Side? = nil, location: String = "") {
        self.id = id
        self.name = name
        self.kind = kind
        self.side = side
        self.location = location
        aliases = []
        caseSensitiveAliases = []
        topics = []
        weight = 1
        offices = []
    }
}
