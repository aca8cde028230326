/// Why a document could not be fetched.
package enum FetchError: Error, Sendable, Equatable {
    case invalidURL(String)
    case unsupportedScheme(String)
    /// A header, credential or user agent that holds a line break or another character that no header may hold.
    case unsafeHeader(name: String)
    case dns(host: String)
    case refused(host: String)
    case unreachable(host: String, reason: String)
    /// The connection was closed before an answer was complete enough to be called one.
    case reset(host: String)
    case connectTimeout(host: String, Duration)
    /// Connected, but the headers or the whole took too long.
    case timeout(host: String, Duration)
    case tooSlow(host: String)
    case tls(host: String, reason: String)
    case proxy(reason: String)
    case privateAddress(host: String, address: String)
    case tooManyRedirects(limit: Int)
    case redirectLoop(url: String)
    case badRedirect(status: Int, reason: String)
    case headersTooLarge(limit: Int)
    case bodyTooLarge(limit: Int)
    /// The body ended before its announced or encoded end.
    case truncated(receivedBytes: Int)
    case badEncoding(reason: String)
    case protocolViolation(reason: String)
    case emptyBody(status: Int)
    /// The server answered with a status that brings no document.
    case status(StatusFailure)
    /// Not asked: several requests in a row were answered 429 by this host, and what was still waiting for it was called off.
    case hostPaused(host: String)
    case cancelled
    /// libcurl could not do its work, as when memory runs out.
    case failed(reason: String)
}

extension FetchError {
    package var retryAfter: Duration? {
        guard case .status(let failure) = self else { return nil }
        return failure.retryAfter
    }

    package var isCancellation: Bool { self == .cancelled }
}

/// An answer without a document.
package struct StatusFailure: Sendable, Equatable {
    package var status: Int
    /// The address that answered.
    package var url: String
    /// Whose requests a Retry-After is about.
    package var host: HostKey
    package var redirects: [FetchResponse.Hop]
    /// How long the server asks to be left alone, counted from its answer and clamped (`RetryAfter`).
    package var retryAfter: Duration?
    /// Of this response, in order.
    package var headers: [HeaderField]

    package init(
        status: Int, url: String, host: HostKey, redirects: [FetchResponse.Hop] = [], retryAfter: Duration? = nil,
        headers: [HeaderField] = []
    ) {
        self.status = status
        self.url = url
        self.host = host
        self.redirects = redirects
        self.retryAfter = retryAfter
        self.headers = headers
    }

    package var isGone: Bool { status == 410 }
}
