import Model

extension CitedFact: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("kind", fact.kind.rawValue)
            $0.field("text", text)
            $0.field("field", fact.field.rawValue)
            $0.field("start", fact.start)
            $0.field("end", fact.end)
            $0.field("rule", fact.rule)
            $0.name("values")
            $0.value(.object(fact.values))
            $0.field("day", day.map { "\($0)" })
            $0.field("first_seen", firstSeen)
            $0.field("withdrawn", withdrawn)
            $0.field("article", form: source)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let kind = json["kind"]?.string.flatMap({ Fact.Kind(rawValue: $0) }),
            let text = json["text"]?.string, let field = json["field"]?.string.flatMap({ Fact.Field(rawValue: $0) }),
            let start = json["start"]?.int.flatMap({ Int(exactly: $0) }), let end = json["end"]?.int.flatMap({ Int(exactly: $0) }),
            start >= 0, start <= end, let rule = json["rule"]?.string, let values = json["values"]?.members,
            let firstSeen = json.timestamp("first_seen"), let source: Source = json.form("article")
        else { return nil }
        let fact = Fact(kind: kind, field: field, range: start..<end, rule: rule, values: values)
        self.init(id: id, fact: fact, text: text, firstSeen: firstSeen, source: source)
        day = json.timestamp("day")?.day
        withdrawn = json.timestamp("withdrawn")
    }
}

extension CitedFact.Source: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", articleID)
            $0.field("title", title)
            $0.field("url", link)
            $0.field("outlet", outlet)
            $0.field("published", published)
            $0.field("first_seen", firstSeen)
            $0.field("verdict", verdict.rawValue)
            $0.field("copy_of", copyOf)
            $0.field("copies", copyCount)
            $0.field("story", story)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let title = json["title"]?.string, let firstSeen = json.timestamp("first_seen"),
            let verdict = json["verdict"]?.string.flatMap({ Verdict(rawValue: $0) })
        else { return nil }
        self.init(articleID: id, title: title, firstSeen: firstSeen, verdict: verdict)
        link = json["url"]?.string
        outlet = json["outlet"]?.string
        published = json.timestamp("published")
        copyOf = json["copy_of"]?.int
        copyCount = json.count("copies")
        story = json["story"]?.int
    }
}
