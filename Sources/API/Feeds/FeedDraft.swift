import Model

/// `POST /v1/feeds`: a feed to be added.
package struct FeedDraft: RequestForm, Equatable {
    package var url: String
    package var title: String?
    package var tags: [String]
    package var interval: Duration?
    package var wantsFullText: Bool
    /// Adds the address without reading it first.
    package var isForced: Bool

    package init(
        url: String, title: String? = nil, tags: [String] = [], interval: Duration? = nil, wantsFullText: Bool = false,
        isForced: Bool = false
    ) {
        self.url = url
        self.title = title
        self.tags = tags
        self.interval = interval
        self.wantsFullText = wantsFullText
        self.isForced = isForced
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("url", url)
            if let title { $0.field("title", title) }
            if !tags.isEmpty { $0.field("tags", tags) }
            if let interval { $0.field("interval_s", interval.components.seconds) }
            if wantsFullText { $0.field("full_text", true) }
            if isForced { $0.field("force", true) }
        }
    }

    package init(body: JSONValue) throws(Problem) {
        let reader = BodyReader(body: body)
        url = try reader.webAddress("url")
        title = try reader.text("title", byteLimit: FeedEdit.titleByteLimit)
        tags = try reader.tags() ?? []
        interval = try reader.interval()
        wantsFullText = try reader.flag("full_text") ?? false
        isForced = try reader.flag("force") ?? false
    }
}

/// `PATCH /v1/feeds/{id}`: what is `nil` stays as it is.
package struct FeedEdit: RequestForm, Equatable {
    package var title: String?
    package var tags: [String]?
    package var isEnabled: Bool?
    package var interval: Duration?

    static let titleByteLimit = 512

    package init(title: String? = nil, tags: [String]? = nil, isEnabled: Bool? = nil, interval: Duration? = nil) {
        self.title = title
        self.tags = tags
        self.isEnabled = isEnabled
        self.interval = interval
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            if let title { $0.field("title", title) }
            if let tags { $0.field("tags", tags) }
            if let isEnabled { $0.field("enabled", isEnabled) }
            if let interval { $0.field("interval_s", interval.components.seconds) }
        }
    }

    package init(body: JSONValue) throws(Problem) {
        let reader = BodyReader(body: body)
        title = try reader.text("title", byteLimit: Self.titleByteLimit)
        tags = try reader.tags()
        isEnabled = try reader.flag("enabled")
        interval = try reader.interval()
        guard self != FeedEdit() else {
            throw Problem(.badRequest, "The body changes nothing.", hint: "Give title, tags, enabled or interval_s.")
        }
    }
}

extension BodyReader {
    fileprivate func tags() throws(Problem) -> [String]? {
        try list("tags", countLimit: 32, of: "strings") { value throws(Problem) in
            guard let tag = value.string, !tag.isEmpty else { return nil }
            try Self.check(tag, "tags", byteLimit: 64)
            return tag
        }
    }

    /// A minute to thirty days, as in the configuration.
    fileprivate func interval() throws(Problem) -> Duration? {
        try integer("interval_s", in: 60...2_592_000).map { .seconds($0) }
    }
}
