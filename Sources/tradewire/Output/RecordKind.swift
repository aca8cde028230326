import API

/// What is known of the records of a list: where they are, what they are called, which of their members a spreadsheet shows.
struct RecordKind: Sendable, Equatable {
    /// The member of the document that holds them; also what people call them.
    let member: String
    /// What `--fields` may name, in the order of the document. A dot goes into an object.
    let fields: [String]
    /// What csv and tsv show unless fields are named.
    let standardFields: [String]
    /// The member that `--format ids` prints, each value once: what another command takes.
    var idPath = "id"

    static let articles = RecordKind(
        member: "articles",
        fields: [
            "id", "title", "url", "outlet", "byline", "published", "updated", "first_seen", "language", "verdict", "score", "reasons",
            "topics", "summary", "snippet", "image", "copy_of", "copy_count", "story", "starred", "revisions",
        ],
        standardFields: ["id", "published", "first_seen", "verdict", "score", "outlet", "title", "url", "language", "topics", "story"])

    /// An article by itself has more to say than in a list.
    static let article = RecordKind(
        member: "articles", fields: articles.fields.filter { $0 != "copy_count" } + ["text", "appearances", "copies", "copy_reason"],
        standardFields: articles.standardFields)

    static let stories = RecordKind(
        member: "stories",
        fields: [
            "id", "articles", "outlets", "first_seen", "last_seen", "lead.id", "lead.title", "lead.url", "lead.outlet", "lead.published",
            "lead.verdict", "lead.score", "lead.language", "lead.topics", "lead.summary",
        ],
        standardFields: ["id", "first_seen", "last_seen", "articles", "outlets", "lead.verdict", "lead.title", "lead.url"])

    static let feeds = RecordKind(
        member: "feeds",
        fields: [
            "id", "url", "current_url", "title", "tags", "origin", "enabled", "health", "format", "interval_s", "last_poll", "last_success",
            "next_poll", "next_poll_reason", "failures", "error.kind", "error.message", "warnings", "articles", "hub", "full_text",
        ],
        standardFields: ["id", "health", "title", "url", "tags", "articles", "last_success", "next_poll", "failures", "error.kind"])
}

extension RecordKind {
    var fieldList: String { fields.joined(separator: ", ") }

    /// The field of that name; the end of a dotted name will do where no other field ends so.
    /// - Throws: `Failure.usage` that names the nearest field for one that there is not.
    func field(named name: String) throws -> String {
        if fields.contains(name) { return name }
        let ending = fields.filter { $0.hasSuffix("." + name) }
        guard ending.count == 1, let field = ending.first else { throw unknownField(name) }
        return field
    }

    private func unknownField(_ name: String) -> Failure {
        let near = nearestName(to: name, among: fields).map { "did you mean '\($0)'?" }
        return .usage("\(member) have no field '\(name)'", hint: near ?? "they have: \(fieldList)")
    }
}
