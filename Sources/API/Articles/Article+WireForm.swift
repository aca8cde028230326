import Model

extension Article: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object { writeMembers(to: &$0, snippet: nil) }
    }

    /// The members that every form of an article has; `text` is not one of them.
    func writeMembers(to json: inout JSONWriter, snippet: String?) {
        json.field("id", id)
        json.field("title", title)
        json.field("url", link ?? canonicalURL)
        json.field("outlet", outlet)
        json.field("byline", byline)
        json.field("published", published)
        json.field("updated", updated)
        json.field("first_seen", firstSeen)
        json.field("language", language)
        json.field("verdict", relevance.verdict.rawValue)
        json.field("score", relevance.score)
        json.field("reasons", relevance.reasons)
        json.field("topics", relevance.topics)
        json.field("summary", summary)
        json.field("snippet", snippet)
        json.field("image", image)
        json.field("copy_of", copyOf)
        json.field("story", story)
        json.field("starred", isStarred)
        json.field("revisions", revisionCount)
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let title = json["title"]?.string, let firstSeen = json.timestamp("first_seen"),
            let verdict = json["verdict"]?.string.flatMap({ Verdict(rawValue: $0) }), let score = json["score"]?.double
        else { return nil }
        let relevance = Relevance(verdict: verdict, score: score, reasons: json.strings("reasons"), topics: json.strings("topics"))
        self.init(id: id, title: title, firstSeen: firstSeen, relevance: relevance)
        canonicalURL = json["url"]?.string
        outlet = json["outlet"]?.string
        byline = json.strings("byline")
        published = json.timestamp("published")
        updated = json.timestamp("updated")
        language = json["language"]?.string
        summary = json["summary"]?.string
        text = json["text"]?.string
        image = json["image"]?.string
        copyOf = json["copy_of"]?.int
        story = json["story"]?.int
        isStarred = json["starred"]?.bool ?? false
        revisionCount = json.count("revisions")
    }
}
