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

    static let empty = Reply(status: 204, mediaType: nil, body: .none)

    private var retryAfterSeconds: Int?
    private var allow: String?
    private var announcedLength: Int?

    func head(date: String) -> HTTPResponse {
        var fields = HTTPFields()
        fields.reserveCapacity(5)
        if let mediaType { fields[.contentType] = mediaType }
        if case .bytes(let bytes) = body {
            fields[.contentLength] = String(bytes.count)
        } else if let announcedLength {
            fields[.contentLength] = String(announcedLength)
        }
        fields[.date] = date
        if let retryAfterSeconds { fields[.retryAfter] = String(retryAfterSeconds) }
        if let allow { fields[.allow] = allow }
        if endsConnection { fields[.connection] = "close" }
        return HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: fields)
    }
}
