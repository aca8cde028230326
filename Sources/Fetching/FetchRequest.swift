import Model

/// One document to fetch with GET.
package struct FetchRequest: Sendable {
    /// http or https; `feed:` in front of an address is taken off. A user and password in it are sent as Basic credentials.
    package var url: String
    /// From the last response for this address. They make the request conditional; unsafe ones are left out.
    package var validators: Validators
    package var accept: String
    /// Whether a server that can may answer with the new entries alone (RFC 3229, `A-IM: feed`). Asked for with validators only: a delta
    /// is one against what they stand for.
    package var takesDelta: Bool
    /// Sent to the host of `url` only, never to one that it redirects to.
    package var headers: [HeaderField]
    /// Sent to the host of `url` only, as `headers` are.
    package var credentials: Credentials?
    package var limits: FetchLimits

    package enum Credentials: Sendable, Equatable {
        case basic(user: String, password: String)
        case bearer(token: String)
    }

    package static let feedAccept = """
        application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, \
        application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1
        """
    package static let pageAccept = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5"

    package init(
        url: String, validators: Validators = Validators(), accept: String = FetchRequest.feedAccept, takesDelta: Bool = true,
        headers: [HeaderField] = [], credentials: Credentials? = nil, limits: FetchLimits = FetchLimits()
    ) {
        self.url = url
        self.validators = validators
        self.accept = accept
        self.takesDelta = takesDelta
        self.headers = headers
        self.credentials = credentials
        self.limits = limits
    }
}

/// How much of time and memory one fetch may take.
package struct FetchLimits: Sendable, Equatable {
    /// Of the body, as received and as decoded.
    package var byteLimit = 16 << 20
    /// Of all header lines of one response, interim responses and trailers included.
    package var headerByteLimit = 256 << 10
    package var redirectLimit = 10
    /// For name resolution, connection and the whole of the headers, for each address of a chain of redirects.
    package var answerTimeout = Duration.seconds(20)
    /// For the whole fetch, waiting for its turn not counted.
    package var totalTimeout = Duration.seconds(60)
    /// A body must bring this many bytes in each `speedWindow`.
    package var speedFloor = 1024
    package var speedWindow = Duration.seconds(15)

    package init() {}
}
