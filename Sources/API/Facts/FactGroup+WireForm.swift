import Model

extension FactGroup: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.name("about")
            $0.value(.object(about))
            $0.field("articles", articleCount)
            $0.field("disagrees", disagrees)
            $0.field("values", forms: values)
        }
    }

    package init?(json: JSONValue) {
        guard let about = json["about"]?.members, let values: [Value] = json.forms("values") else { return nil }
        self.init(about: about, articleCount: json.count("articles"), values: values, isDisputed: json["disagrees"]?.bool ?? false)
    }
}

extension FactGroup.Value: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("value", value)
            $0.field("articles", articleCount)
            $0.field("outlets", outlets)
            $0.field("newest", form: newest)
        }
    }

    package init?(json: JSONValue) {
        guard let value = json["value"]?.string, let newest = json["newest"].flatMap({ CitedFact(json: $0) }) else { return nil }
        self.init(value: value, articleCount: json.count("articles"), outlets: json.strings("outlets"), newest: newest)
    }
}
