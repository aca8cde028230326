import Model

/// `PATCH /v1/articles/{id}`.
package struct ArticleEdit: RequestForm, Equatable {
    package var isStarred: Bool

    package init(isStarred: Bool) { self.isStarred = isStarred }

    package func write(to json: inout JSONWriter) { json.object { $0.field("starred", isStarred) } }

    package init(body: JSONValue) throws(Problem) {
        guard let isStarred = try BodyReader(body: body).flag("starred") else { throw BodyReader.wrong("starred", "is missing") }
        self.init(isStarred: isStarred)
    }
}
