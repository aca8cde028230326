import Model

/// One line of `GET /v1/events`.
package enum StreamRecord: WireForm, Equatable {
    case event(StreamEvent)
    /// Nothing happened; the stream lives.
    case heartbeat(cursor: Cursor, at: Timestamp)
    /// What happened between the cursor that the reader had and this one is not known any more.
    case gap(cursor: Cursor)

    /// Where a reader that comes back goes on.
    package var cursor: Cursor {
        switch self {
        case .event(let event): event.cursor
        case .heartbeat(let cursor, _), .gap(let cursor): cursor
        }
    }

    package func write(to json: inout JSONWriter) {
        switch self {
        case .event(let event): event.write(to: &json)
        case .heartbeat(let cursor, let at):
            json.object {
                $0.field("type", "heartbeat")
                $0.field("cursor", cursor: cursor)
                $0.field("at", at)
            }
        case .gap(let cursor):
            json.object {
                $0.field("type", "gap")
                $0.field("cursor", cursor: cursor)
            }
        }
    }

    /// - Returns: `nil` also for a type that this build does not know: a reader skips it.
    package init?(json: JSONValue) {
        guard let type = json["type"]?.string, let cursor = json.cursor("cursor") else { return nil }
        switch type {
        case "heartbeat":
            guard let at = json.timestamp("at") else { return nil }
            self = .heartbeat(cursor: cursor, at: at)
        case "gap": self = .gap(cursor: cursor)
        default:
            guard let event = StreamEvent(json: json) else { return nil }
            self = .event(event)
        }
    }
}

/// An event with what it is about.
package struct StreamEvent: WireForm, Equatable {
    package var cursor: Cursor
    package var kind: Event.Kind
    package var at: Timestamp
    package var article: ArticleReference?
    package var feed: FeedReference?
    /// One JSON object.
    package var detail: String

    package init(_ event: Event, article: ArticleReference?, feed: FeedReference?) {
        cursor = event.cursor
        kind = event.kind
        at = event.at
        detail = event.detail
        self.article = article
        self.feed = feed
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("cursor", cursor: cursor)
            $0.field("type", kind.rawValue)
            $0.field("at", at)
            $0.field("article", form: article)
            $0.field("feed", form: feed)
            $0.name("detail")
            $0.raw(detail.isEmpty ? "{}" : detail)
        }
    }

    package init?(json: JSONValue) {
        guard let cursor = json.cursor("cursor"), let kind = json["type"]?.string.flatMap({ Event.Kind(rawValue: $0) }),
            let at = json.timestamp("at")
        else { return nil }
        var detail = JSONWriter(reserving: 64)
        detail.value(json["detail"] ?? .object([]))
        self.init(
            Event(cursor: cursor, kind: kind, at: at, detail: detail.text), article: json.form("article"), feed: json.form("feed"))
    }
}

/// Enough of a feed to name it.
package struct FeedReference: WireForm, Equatable {
    package var id: Int64
    package var title: String
    package var url: String

    package init(_ feed: Feed) {
        id = feed.id
        title = feed.title
        url = feed.url
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", id)
            $0.field("title", title)
            $0.field("url", url)
        }
    }

    package init?(json: JSONValue) {
        guard let id = json["id"]?.int, let title = json["title"]?.string, let url = json["url"]?.string else { return nil }
        self.id = id
        self.title = title
        self.url = url
    }
}
