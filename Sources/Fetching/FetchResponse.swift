import Model

/// What a server answered, at the end of its redirects.
package struct FetchResponse: Sendable {
    /// 200, 203 or 226 with a body; 304 without.
    package var status: Int
    /// Where the body came from: the last address of the chain, without credentials and fragment.
    package var url: String
    package var redirects: [Hop]
    /// Of the last response, in order.
    package var headers: [HeaderField]
    /// Decoded; empty for 304.
    package var body: [UInt8]
    /// What to store for the next request: on 304 the ones sent, renewed by the ones received. Values that could not be sent back safely,
    /// or are longer than 8 KiB, are `nil`.
    package var validators: Validators
    /// Bytes of the body before decoding.
    package var wireByteCount: Int
    /// From the first request of the chain to the end of the body.
    package var duration: Duration
    package var remoteAddress: String?
    /// Of a body. Keep it until what was made of the body is stored: others wait for its room.
    package var permit: BodyPermit?

    package struct Hop: Sendable, Equatable {
        package var status: Int
        /// Where it led.
        package var url: String

        package init(status: Int, url: String) {
            self.status = status
            self.url = url
        }

        /// RFC 9110 §15.4.2, §15.4.9: these alone mean that the address has changed for good.
        package var isPermanent: Bool { status == 301 || status == 308 }
    }

    package init(status: Int, url: String, headers: [HeaderField] = [], body: [UInt8] = [], validators: Validators = Validators()) {
        self.status = status
        self.url = url
        redirects = []
        self.headers = headers
        self.body = body
        self.validators = validators
        wireByteCount = body.count
        duration = .zero
    }

    package var isNotModified: Bool { status == 304 }

    /// RFC 3229 §10.4.1: the body holds the new entries alone, so that an entry's absence says nothing.
    package var isDelta: Bool { status == 226 }

    /// Where the address has moved for good: the end of the permanent redirects that the chain begins with.
    package var permanentURL: String? { redirects.permanentURL }

    package var contentType: String? { headers.first("content-type") }

    /// For how long the server calls this answer fresh; `nil` where it does not say.
    package func freshness(at now: Timestamp) -> Duration? { CacheFreshness.remaining(headers, at: now) }
}

extension [FetchResponse.Hop] {
    package var permanentURL: String? { prefix(while: \.isPermanent).last?.url }
}
