/// One request sent and its answer read as it comes.
package struct HTTPExchange: ~Copyable {
    package let head: ResponseHead
    private var source: BufferedSource
    private var remaining: Int
    private var isFinished: Bool

    /// How much of an answer's head, of a chunk's first line and of its trailers is read before it is taken for garbage.
    private static let headByteLimit = 64 << 10
    private static let lineByteLimit = 4096

    /// Sends the request and reads the answer's head.
    package init(_ request: HTTPRequest, over socket: consuming UnixSocket) throws(ClientError) {
        try socket.send(request.bytes)
        var source = BufferedSource(socket)
        var head = try Self.readHead(&source)
        // RFC 9110 §15.2: any number of interim answers may come before the real one.
        var interim = 0
        while head.status / 100 == 1, interim < 8 {
            head = try Self.readHead(&source)
            interim += 1
        }
        self.head = head
        self.source = source
        switch head.framing {
        case .empty: (remaining, isFinished) = (0, true)
        case .length(let length): (remaining, isFinished) = (length, length == 0)
        case .chunked, .untilClose: (remaining, isFinished) = (0, false)
        }
    }

    /// The next part of the body, as long as has come, decoded; `nil` at its end.
    /// - Throws: `ClientError.closedEarly` where the connection ends before the body does.
    package mutating func nextPart() throws(ClientError) -> [UInt8]? {
        guard !isFinished else { return nil }
        switch head.framing {
        case .empty: return nil
        case .untilClose:
            let part = try source.part(atMost: .max)
            isFinished = part.isEmpty
            return part.isEmpty ? nil : part
        case .length:
            let part = try counted()
            isFinished = remaining == 0
            return part
        case .chunked:
            if remaining == 0, try !startChunk() { return nil }
            let part = try counted()
            if remaining == 0, try !source.line(byteLimit: Self.lineByteLimit).isEmpty { throw .malformed("a chunk without an end") }
            return part
        }
    }

    /// The whole body.
    /// - Throws: `ClientError.tooLarge` once more than `byteLimit` bytes arrived.
    package mutating func body(byteLimit: Int) throws(ClientError) -> [UInt8] {
        if case .length(let length) = head.framing, length > byteLimit { throw .tooLarge(byteLimit: byteLimit) }
        guard var body = try nextPart() else { return [] }
        while let part = try nextPart() {
            body += part
            guard body.count <= byteLimit else { throw .tooLarge(byteLimit: byteLimit) }
        }
        guard body.count <= byteLimit else { throw .tooLarge(byteLimit: byteLimit) }
        return body
    }

    private mutating func counted() throws(ClientError) -> [UInt8] {
        let part = try source.part(atMost: remaining)
        guard !part.isEmpty else { throw .closedEarly }
        remaining -= part.count
        return part
    }

    /// - Returns: false for the last chunk, whose trailers are read and dropped.
    private mutating func startChunk() throws(ClientError) -> Bool {
        let line = try source.line(byteLimit: Self.lineByteLimit)
        let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 }
        guard (1...12).contains(digits.count), let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
            throw .malformed("a chunk without a size")
        }
        remaining = size
        guard size == 0 else { return true }
        var left = Self.headByteLimit
        while left > 0 {
            let trailer = try source.line(byteLimit: left)
            if trailer.isEmpty { break }
            left -= trailer.count
        }
        isFinished = true
        return false
    }

    private static func readHead(_ source: inout BufferedSource) throws(ClientError) -> ResponseHead {
        var lines: [[UInt8]] = []
        var left = headByteLimit
        while true {
            guard left > 0 else { throw .malformed("a head of more than \(headByteLimit) bytes") }
            let line = try source.line(byteLimit: left)
            if line.isEmpty { break }
            left -= line.count + 2
            lines.append(line)
        }
        return try ResponseHead(lines: lines)
    }
}
