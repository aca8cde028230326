import Model

/// An event in words: what it is and what became of it, where and when, and what was open until which article settled it.
struct MeetingText {
    /// "planned talks of the US and China".
    let head: String
    /// "Paris, 15 Mar 2026, Jane Doe".
    let body: String
    /// "place to be determined until 8 Mar 2026, then Paris", each with the article that settled it.
    let settled: [(words: String, by: CitedFact)]
    private let count: String

    init(_ meeting: Meeting) {
        let kind = "\(meeting.status.rawValue) \(meeting.kind)"
        let parties = meeting.parties.map(Party.name).joined(separator: " and ")
        head = (parties.isEmpty ? kind : "\(kind) of \(parties)") + (meeting.disagrees ? " (sources disagree)" : "")
        body = ([Self.place(meeting), Self.day(meeting)].compactMap { $0 } + meeting.people).joined(separator: ", ")
        count = Self.count(meeting.articleCount)
        settled = meeting.openings.compactMap { opening in
            guard let value = opening.value, let by = opening.settledBy else { return nil }
            let words = opening.matter == .place ? value : Self.day(value)
            return ("\(opening.matter.rawValue) to be determined until \(ClockTime.day(by.source.time.day)), then \(words)", by)
        }
    }

    /// "held talks of the US and China (3 articles)".
    var countedHead: String { head + count }

    /// Where, when and who, and what was open once.
    var wholeBody: String { ([body] + settled.map(\.words)).joined(separator: "; ") }

    var text: String { body.isEmpty ? head : "\(head): \(body)" }

    /// " (3 articles)"; nothing of one.
    static func count(_ articles: Int) -> String { articles == 1 ? "" : " (\(articles) articles)" }

    /// Those that a reader needs to check it: of each value the newest, of what was settled the first.
    static func sources(_ meeting: Meeting) -> [CitedFact.Source] {
        var sources = [meeting.newest.source]
        for cited in (meeting.places + meeting.days).map(\.newest) + meeting.openings.compactMap(\.settledBy)
        where !sources.contains(where: { $0.articleID == cited.source.articleID }) {
            sources.append(cited.source)
        }
        return sources
    }

    private static func place(_ meeting: Meeting) -> String? {
        if meeting.open.contains(.place) { return "place to be determined" }
        guard meeting.places.isEmpty else { return values(meeting.places, of: meeting) { $0 } }
        return ["call", "letter"].contains(meeting.kind) ? nil : "place \(unsaid(meeting))"
    }

    private static func day(_ meeting: Meeting) -> String {
        meeting.days.isEmpty ? "day \(unsaid(meeting))" : values(meeting.days, of: meeting, day)
    }

    /// What is over or off is not left open: articles only do not say.
    private static func unsaid(_ meeting: Meeting) -> String { meeting.status.isAhead ? "undetermined" : "not named" }

    /// "9 Jun 2025", "9 – 10 Jun 2025".
    private static func day(_ value: String) -> String {
        guard let span = DaySpanText.days(value) else { return value }
        return DaySpan.text(CivilDay(daysSince1970: span.lowerBound), CivilDay(daysSince1970: span.upperBound))
    }

    /// "Paris", or "Paris (2 articles) or Madrid (1 article)" where sources say more than one thing.
    private static func values(_ values: [Meeting.Value], of meeting: Meeting, _ words: (String) -> String) -> String {
        guard values.count > 1 else { return values.map { words($0.value) }.joined() }
        return values.map { "\(words($0.value)) (\(GroupPresentation.count($0)))" }.joined(separator: " or ")
    }
}

extension RecordKind {
    static let meetings = RecordKind(
        member: "meetings",
        fields: [
            "id", "kind", "status", "parties", "people", "days.value", "places.value", "days", "places", "disagrees", "open", "openings",
            "steps",
            "articles", "outlets", "facts",
        ] + ["id", "title", "url", "outlet", "published", "first_seen", "verdict"].map { "newest.article.\($0)" } + ["newest.text"],
        standardFields: [
            "id", "status", "kind", "parties", "people", "places.value", "days.value", "open", "disagrees", "articles",
            "newest.article.id", "newest.article.published", "newest.article.outlet", "newest.article.url",
        ], idPath: "newest.article.id")
}
