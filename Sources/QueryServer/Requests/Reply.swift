import API
import HTTPTypes
import HummingbirdCore
import Model
import NIOCore

/// What a request is answered with.
struct Reply: Sendable {
    var status: Int
    var mediaType: String?
    var body: Body
    /// Closes the connection behind the answer: the rest of the request is not worth reading.
    var endsConnection = false

    enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// Written as it comes; ends when the function returns.
        case stream(@Sendable (inout any ResponseBodyWriter) async throws -> Void)
    }

    static let json = "application/json"
    static let ndjson = "application/x-ndjson"

    init(status: Int = 200, mediaType: String?, body: Body) {
        self.status = status
        self.mediaType = mediaType
        self.body = body
    }

    init(_ form: some WireForm, status: Int = 200) {
        self.init(status: status, mediaType: Self.json, body: .bytes(form.jsonBytes))
    }

    init(problem: Problem) {
        self.init(status: problem.status, mediaType: Problem.mediaType, body: .bytes(problem.jsonBytes))
        self.problem = problem.kind
        endsConnection = problem.kind == .tooLarge
        retryAfterSeconds = problem.retryAfterMilliseconds.map { ($0 + 999) / 1000 }
        if problem.kind == .badMethod { allow = problem.hint?.split(separator: ":").last.map { String($0.dropFirst().dropLast()) } }
    }

    /// For HEAD: what GET would say about the body, without it.
    mutating func leaveBodyOut() {
        switch body {
        case .none: return
        case .bytes(let bytes): announcedLength = bytes.count
        case .stream: endsConnection = true
        }
        body = .none
    }

    /// Names the form of the body, so that a client that holds it need not be sent it again (RFC 9110 §8.8.3).
    ///
    /// The hash differs from one start of the daemon to the next: then everything is sent once more.
    mutating func tagEntity() {
        guard status == 200, case .bytes(let bytes) = body else { return }
        var hasher = Hasher()
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        entityTag = "\"" + String(UInt(bitPattern: hasher.finalize()), radix: 36) + "\""
    }

    static func notModified(_ entityTag: String) -> Reply {
        var reply = Reply(status: 304, mediaType: nil, body: .none)
        reply.entityTag = entityTag
        return reply
    }

    static let empty = Reply(status: 204, mediaType: nil, body: .none)

    /// The cause of a refusal.
    private(set) var problem: Problem.Kind?
    private(set) var entityTag: String?
    private var retryAfterSeconds: Int?
    private var allow: String?
    private var announcedLength: Int?

    func head(date: String) -> HTTPResponse {
        var fields = HTTPFields()
        fields.reserveCapacity(6)
        if let mediaType { fields[.contentType] = mediaType }
        if case .bytes(let bytes) = body {
            fields[.contentLength] = String(bytes.count)
        } else if let announcedLength {
            fields[.contentLength] = String(announcedLength)
        }
        fields[.date] = date
        if let entityTag { fields[.eTag] = entityTag }
        if let retryAfterSeconds { fields[.retryAfter] = String(retryAfterSeconds) }
        if let allow { fields[.allow] = allow }
        if endsConnection { fields[.connection] = "close" }
        return HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields)
    }
}
