import Model

extension RecordKind {
    /// Facts of one collection, or of all where an article's are listed.
    static func facts(_ collection: FactCollection?) -> RecordKind {
        RecordKind(
            member: "facts", fields: cited + values(collection).map { "values.\($0)" } + citation,
            standardFields: ["article.id", "article.published", "article.outlet", "kind"]
                + values(collection).map { "values.\($0)" }.filter { $0 != "values.text" }
                + ["text", "field", "start", "end", "article.url"],
            idPath: "article.id")
    }

    static let groups = RecordKind(
        member: "groups", fields: ["about", "articles", "disagrees", "history", "values"],
        standardFields: ["about", "articles", "disagrees", "values"],
        idPath: "values.newest.article.id")

    static let timeline = RecordKind(
        member: "entries",
        fields: ["time", "learned", "stage_before"] + cited.map { "fact.\($0)" } + ["fact.values"] + citation.map { "fact.\($0)" },
        standardFields: [
            "time", "learned", "fact.kind", "stage_before", "fact.text", "fact.values", "fact.article.id", "fact.article.outlet",
            "fact.article.url",
        ], idPath: "fact.article.id")

    static let stageSteps = RecordKind(
        member: "history",
        fields: ["time", "from", "stage"] + cited.map { "evidence.\($0)" } + citation.map { "evidence.\($0)" },
        standardFields: [
            "time", "from", "stage", "evidence.text", "evidence.article.id", "evidence.article.outlet", "evidence.article.url",
        ],
        idPath: "evidence.article.id")

    static let people = RecordKind(
        member: "people",
        fields: ["id", "name", "side", "offices", "articles", "quotes", "claims", "first_published", "last_published"],
        standardFields: ["id", "name", "side", "offices", "articles", "quotes", "claims", "first_published", "last_published"])

    static let topics = RecordKind(
        member: "topics", fields: ["topic", "articles", "articles_before", "facts"],
        standardFields: ["topic", "articles", "articles_before", "facts"], idPath: "topic")

    private static let cited = ["id", "kind", "text", "field", "start", "end", "rule", "day", "first_seen", "withdrawn"]
    private static let citation = ["id", "title", "url", "outlet", "published", "first_seen", "verdict", "copy_of", "copies", "story"]
        .map { "article.\($0)" }

    /// What the analysis reads of each, as the query interface names it.
    private static func values(_ collection: FactCollection?) -> [String] {
        switch collection {
        case .quotes: ["speaker", "speaker_id", "speaker_text", "channel", "direct", "text"]
        case .figures: ["value", "unit", "from", "to", "points", "kind", "applies_to", "by", "on", "check", "text"]
        case .deadlines: ["to", "from", "count", "unit", "anchor", "basis", "alternatives", "kind", "precision", "text"]
        case .meetings: ["status", "kind", "parties", "people", "place", "date", "until", "text"]
        case .claims: ["kind", "by", "by_name", "against", "against_name", "claim"]
        case .stage: ["stage", "text"]
        case .people: ["name", "id", "role", "role_printed", "side"]
        case nil: []
        }
    }
}
