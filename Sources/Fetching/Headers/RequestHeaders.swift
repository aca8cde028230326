import Model

/// The header lines of one request, each safe to send.
struct RequestHeaders {
    private(set) var lines: [[UInt8]] = []
    /// Those of the request's validators that are sent.
    private(set) var validators = Validators()

    /// - Parameter isOwnHost: whether the request goes to the host that the user named: its credentials and headers are for no other.
    /// - Throws: `FetchError.unsafeHeader` for a line that would break out of its header.
    init(_ request: FetchRequest, credentials: FetchRequest.Credentials?, userAgent: String, isOwnHost: Bool) throws(FetchError) {
        try add("User-Agent", userAgent)
        try add("Accept", request.accept)
        try add("Accept-Encoding", "gzip, br, zstd")
        validators = request.validators.safe
        if let etag = validators.etag { try add("If-None-Match", etag) }
        if let lastModified = validators.lastModified { try add("If-Modified-Since", lastModified) }
        if request.takesDelta, validators != Validators() { try add("A-IM", "feed") }
        guard isOwnHost else { return }
        for field in request.headers {
            guard Self.isName(field.name) else { throw .unsafeHeader(name: field.name) }
            try add(field.name, field.value)
        }
        switch credentials {
        case .basic(let user, let password):
            lines.append(Array("Authorization: Basic \(base64(Array("\(user):\(password)".utf8)))".utf8))
        case .bearer(let token): try add("Authorization", "Bearer \(token)")
        case nil: break
        }
    }

    private mutating func add(_ name: String, _ value: String) throws(FetchError) {
        guard let bytes = value.wireBytes else { throw .unsafeHeader(name: name) }
        // libcurl reads "Name:" as the wish to leave the header out; the user's wish was an empty value.
        lines.append(Array(name.utf8) + (bytes.isEmpty ? [0x3B] : [0x3A, 0x20] + bytes))
    }

    /// RFC 9110 §5.6.2.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy {
                ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || "!#$%&'*+-.^_`|~".utf8.contains($0)
            }
    }
}

extension Validators {
    /// Those that can be sent back byte for byte without breaking out of their header.
    package var safe: Validators {
        let isSafe: (String) -> Bool = { value in
            // A validator grows the request that its server gets from us: 8 KiB is where common servers refuse a header line.
            guard !value.isEmpty, let bytes = value.wireBytes, bytes.count <= 8192 else { return false }
            return bytes.first != 0x20 && bytes.first != 0x09
        }
        return Validators(etag: etag.flatMap { isSafe($0) ? $0 : nil }, lastModified: lastModified.flatMap { isSafe($0) ? $0 : nil })
    }
}

/// RFC 4648 §4.
private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32((3 - group.count) * 8)
        for place in 0..<4 {
            text.append(place <= group.count ? alphabet[Int(bits >> UInt32(18 - place * 6) & 63)] : UInt8(ascii: "="))
        }
    }
    return String(decoding: text, as: UTF8.self)
}
