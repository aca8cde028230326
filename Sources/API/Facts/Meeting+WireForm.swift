import Model

extension Meeting: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("kind", kind)
            $0.field("status", status.rawValue)
            $0.field("parties", parties)
            $0.field("people", people)
            $0.field("days", forms: days)
            $0.field("places", forms: places)
            $0.field("disagrees", disagrees)
            $0.field("open", open.map(\.rawValue))
            $0.field("openings", forms: openings)
            $0.field("steps", forms: steps)
            $0.field("articles", articleCount)
            $0.field("outlets", outlets)
            $0.field("facts", array: { for id in facts { $0.value(id) } })
            $0.field("newest", form: newest)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let kind = json["kind"]?.string, let newest: CitedFact = json.form("newest"),
            let status = json["status"]?.string.flatMap({ Status(rawValue: $0) }), let days: [Value] = json.forms("days"),
            let places: [Value] = json.forms("places"), let openings: [Opening] = json.forms("openings"),
            let steps: [Step] = json.forms("steps")
        else { return nil }
        self.init(id: id, kind: kind, status: status, articleCount: json.count("articles"), newest: newest)
        (self.days, self.places, self.openings, self.steps) = (days, places, openings, steps)
        (parties, people, outlets) = (json.strings("parties"), json.strings("people"), json.strings("outlets"))
        open = json.strings("open").compactMap { Matter(rawValue: $0) }
        facts = json["facts"]?.array?.compactMap(\.int) ?? []
    }
}

extension Meeting.Opening: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("what", matter.rawValue)
            $0.field("since", since.source.published ?? since.source.firstSeen)
            $0.field("value", value)
            $0.field("until", settledBy.map { $0.source.published ?? $0.source.firstSeen })
            $0.field("opened_by", form: since)
            $0.field("settled_by", form: settledBy)
        }
    }

    package init?(json: JSONValue) {
        guard let matter = json["what"]?.string.flatMap({ Meeting.Matter(rawValue: $0) }), let since: CitedFact = json.form("opened_by")
        else {
            return nil
        }
        self.init(matter: matter, since: since, value: json["value"]?.string, settledBy: json.form("settled_by"))
    }
}

extension Meeting.Step: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("status", status.rawValue)
            $0.field("time", by.source.published ?? by.source.firstSeen)
            $0.field("evidence", form: by)
        }
    }

    package init?(json: JSONValue) {
        guard let status = json["status"]?.string.flatMap({ Meeting.Status(rawValue: $0) }), let by: CitedFact = json.form("evidence")
        else {
            return nil
        }
        self.init(status: status, by: by)
    }
}
