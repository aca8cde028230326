import Model

/// `GET /v1/articles/{id}/revisions`: what an article said before, oldest first.
package struct RevisionList: WireForm, Equatable {
    package var revisions: [Revision]

    package init(revisions: [Revision]) { self.revisions = revisions }

    package func write(to json: inout JSONWriter) { json.object { $0.field("revisions", forms: revisions) } }

    package init?(json: JSONValue) {
        guard let revisions: [Revision] = json.forms("revisions") else { return nil }
        self.init(revisions: revisions)
    }
}

extension Revision: WireForm {
    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("number", number)
            $0.field("replaced_at", replacedAt)
            $0.field("title", title)
            $0.field("summary", summary)
            $0.field("text", text)
        }
    }

    package init?(json: JSONValue) {
        guard let number = json["number"]?.int, let replacedAt = json.timestamp("replaced_at"), let title = json["title"]?.string else {
            return nil
        }
        let summary = json["summary"]?.string
        self.init(number: Int(number), replacedAt: replacedAt, title: title, summary: summary, text: json["text"]?.string)
    }
}
