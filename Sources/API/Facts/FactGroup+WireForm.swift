import Model

extension FactGroup: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.name("about")
            $0.value(.object(about))
            $0.field("articles", articleCount)
            $0.field("disagrees", disagrees)
            $0.field("history", isHistory)
            $0.field("values", forms: values)
        }
    }

    package init?(json: JSONValue) {
        guard let about = json["about"]?.members, let values: [Value] = json.forms("values") else { return nil }
        self.init(about: about, articleCount: json.count("articles"), values: values, isDisputed: json["disagrees"]?.bool ?? false)
        isHistory = json["history"]?.bool ?? false
    }
}

extension FactGroup.Value: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("value", value)
            $0.field("articles", articleCount)
            $0.field("outlets", outlets)
            $0.field("first_published", first)
            $0.field("last_published", last)
            $0.field("superseded_on", supersededOn.map { "\($0)" })
            $0.field("newest", form: newest)
        }
    }

    package init?(json: JSONValue) {
        guard let value = json["value"]?.string, let newest: CitedFact = json.form("newest") else { return nil }
        self.init(value: value, articleCount: json.count("articles"), outlets: json.strings("outlets"), newest: newest)
        first = json.timestamp("first_published") ?? first
        last = json.timestamp("last_published") ?? last
        supersededOn = json.timestamp("superseded_on")?.day
    }
}
