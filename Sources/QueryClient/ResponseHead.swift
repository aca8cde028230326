/// The status line and the fields of an answer that decide how its body is read.
package struct ResponseHead: Sendable, Equatable {
    package var status: Int
    /// Lower case, without parameters.
    package var contentType: String?
    package var framing: Framing

    /// How the body ends (RFC 9112 §6.3).
    package enum Framing: Sendable, Equatable {
        case empty
        case length(Int)
        case chunked
        case untilClose
    }

    /// - Parameter lines: the status line and the field lines, without their line ends.
    /// - Throws: `ClientError.malformed` where it is no answer of HTTP/1, or its length is stated twice and differently.
    package init(lines: [[UInt8]]) throws(ClientError) {
        guard let line = lines.first, let status = Self.status(line) else { throw .malformed("the answer is not HTTP/1.1") }
        self.status = status
        var length: Int?
        var isChunked = false
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { throw .malformed("a header line without a name") }
            let value = Self.trimmed(line[(colon + 1)...])
            switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
            case "content-length":
                guard let stated = Self.decimal(value), length ?? stated == stated else {
                    throw .malformed("a Content-Length that is none")
                }
                length = stated
            case "transfer-encoding":
                guard String(decoding: value, as: UTF8.self).lowercased() == "chunked" else {
                    throw .malformed("a Transfer-Encoding that nobody asked for")
                }
                isChunked = true
            case "content-type":
                let type = value.prefix { $0 != UInt8(ascii: ";") }
                contentType = String(decoding: Self.trimmed(type), as: UTF8.self).lowercased()
            default: break
            }
        }
        if status / 100 == 1 || status == 204 || status == 304 {
            framing = .empty
        } else if isChunked {
            framing = .chunked
        } else {
            framing = length.map { .length($0) } ?? .untilClose
        }
    }

    private static func status(_ line: [UInt8]) -> Int? {
        guard line.starts(with: "HTTP/1.".utf8), line.count >= 12, line[8] == 0x20, line.count == 12 || line[12] == 0x20,
            let status = decimal(line[9..<12]), (100...599).contains(status)
        else { return nil }
        return status
    }

    /// Fifteen digits are a petabyte.
    private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...15).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while bytes.first == 0x20 || bytes.first == 0x09 { bytes.removeFirst() }
        while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
        return bytes
    }
}
