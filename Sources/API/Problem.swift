import Model

/// Why a request was not answered, as `application/problem+json` (RFC 9457).
package struct Problem: Error, WireForm, Equatable {
    package static let mediaType = "application/problem+json"

    package var kind: Kind
    /// The HTTP status.
    package var status: Int
    /// One sentence for people.
    package var detail: String
    /// What to do about it.
    package var hint: String?
    /// The query parameter or member of the body that is meant.
    package var parameter: String?
    /// Where a query is wrong: counts characters from 1.
    package var column: Int?
    package var retryAfterMilliseconds: Int?
    /// Feeds that the page offers which was given as a feed.
    package var proposals: [String]

    package enum Kind: String, Sendable, CaseIterable {
        case badRequest = "bad-request"
        case badQuery = "bad-query"
        case notFound = "not-found"
        /// The socket does not allow it: changes belong on the admin socket.
        case notAllowed = "not-allowed"
        case badMethod = "bad-method"
        case feedExists = "feed-exists"
        case feedInConfig = "feed-in-config"
        case searchExists = "search-exists"
        case notAFeed = "not-a-feed"
        case feedUnreachable = "feed-unreachable"
        case tooLarge = "too-large"
        case tooMany = "too-many"
        case unavailable
        case `internal`
        case apiMismatch = "api-mismatch"

        package var status: Int {
            switch self {
            case .badRequest, .badQuery: 400
            case .notAllowed: 403
            case .notFound, .apiMismatch: 404
            case .badMethod: 405
            case .feedExists, .feedInConfig, .searchExists: 409
            case .tooLarge: 413
            case .notAFeed, .feedUnreachable: 422
            case .tooMany: 429
            case .internal: 500
            case .unavailable: 503
            }
        }

        package var title: String {
            switch self {
            case .badRequest: "The request is not understood"
            case .badQuery: "The query is not understood"
            case .notFound: "There is no such thing"
            case .notAllowed: "This socket does not allow it"
            case .badMethod: "The method does not fit the path"
            case .feedExists: "The feed is there already"
            case .feedInConfig: "The feed belongs to the configuration"
            case .searchExists: "The search is there already"
            case .notAFeed: "The address holds no feed"
            case .feedUnreachable: "The address could not be read"
            case .tooLarge: "The request is too large"
            case .tooMany: "Too many requests at once"
            case .unavailable: "The daemon cannot answer now"
            case .internal: "The daemon failed"
            case .apiMismatch: "The daemon speaks another version"
            }
        }
    }

    package init(
        _ kind: Kind, _ detail: String, hint: String? = nil, parameter: String? = nil, column: Int? = nil,
        retryAfterMilliseconds: Int? = nil, proposals: [String] = []
    ) {
        self.kind = kind
        status = kind.status
        self.detail = detail
        self.hint = hint
        self.parameter = parameter
        self.column = column
        self.retryAfterMilliseconds = retryAfterMilliseconds
        self.proposals = proposals
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("type", "about:blank")
            $0.field("title", kind.title)
            $0.field("status", status)
            $0.field("detail", detail)
            $0.field("kind", kind.rawValue)
            if let hint { $0.field("hint", hint) }
            if let parameter { $0.field("parameter", parameter) }
            if let column { $0.field("column", column) }
            if let retryAfterMilliseconds { $0.field("retry_after_ms", retryAfterMilliseconds) }
            if !proposals.isEmpty { $0.field("proposals", proposals) }
        }
    }

    /// A kind that this build does not know is read as the plainest one of its status.
    package init?(json: JSONValue) {
        guard let status = json["status"]?.int.flatMap({ Int(exactly: $0) }), let detail = json["detail"]?.string else { return nil }
        let named = json["kind"]?.string.flatMap { Kind(rawValue: $0) }
        kind = named ?? (status >= 500 ? .internal : .badRequest)
        self.status = status
        self.detail = detail
        hint = json["hint"]?.string
        parameter = json["parameter"]?.string
        column = json["column"]?.int.flatMap { Int(exactly: $0) }
        retryAfterMilliseconds = json["retry_after_ms"]?.int.flatMap { Int(exactly: $0) }
        proposals = json.strings("proposals")
    }
}
