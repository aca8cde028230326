/// Bytes of a socket, read ahead, taken by the line or by the count.
struct BufferedSource: ~Copyable {
    private let socket: UnixSocket
    private var buffer: [UInt8] = []
    private var position = 0
    private static let readSize = 64 << 10

    init(_ socket: consuming UnixSocket) { self.socket = socket }

    /// A line without its end, which is LF or CRLF.
    /// - Throws: `ClientError.closedEarly` where the bytes end before the line does; `malformed` where it is longer than the limit.
    mutating func line(byteLimit: Int) throws(ClientError) -> [UInt8] {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                var line = buffer[position..<end]
                if line.last == 0x0D { line.removeLast() }
                position = end + 1
                guard line.count <= byteLimit else { throw .malformed("a line of more than \(byteLimit) bytes") }
                return Array(line)
            }
            guard buffer.count - position <= byteLimit else { throw .malformed("a line of more than \(byteLimit) bytes") }
            let pending = buffer.count - position
            guard try fill() else { throw .closedEarly }
            searched = position + pending
        }
    }

    /// What has come, at least one byte unless the other end has closed.
    mutating func part(atMost limit: Int) throws(ClientError) -> [UInt8] {
        if position == buffer.count { _ = try fill() }
        let end = position + min(limit, buffer.count - position)
        defer { position = end }
        return Array(buffer[position..<end])
    }

    /// - Returns: false where the other end has closed.
    private mutating func fill() throws(ClientError) -> Bool {
        let received = try socket.receive(atMost: Self.readSize)
        if position == buffer.count {
            buffer = received
        } else {
            buffer.removeFirst(position)
            buffer += received
        }
        position = 0
        return !received.isEmpty
    }
}
