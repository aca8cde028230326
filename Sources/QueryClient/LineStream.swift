/// The lines of an answer that does not end: NDJSON, one event a line.
package struct LineStream: ~Copyable {
    private var exchange: HTTPExchange
    private var pending: [UInt8] = []
    private var position = 0
    private let byteLimit: Int

    /// - Parameter byteLimit: the longest line that is taken.
    package init(_ exchange: consuming HTTPExchange, byteLimit: Int = 1 << 20) {
        self.exchange = exchange
        self.byteLimit = byteLimit
    }

    /// The next line that is not blank, without its end; `nil` where the stream ended. A last line without an end is dropped: it was cut.
    package mutating func next() throws(ClientError) -> [UInt8]? {
        while true {
            if let end = pending[position...].firstIndex(of: 0x0A) {
                var line = pending[position..<end]
                if line.last == 0x0D { line.removeLast() }
                position = end + 1
                if line.isEmpty { continue }
                return Array(line)
            }
            pending.removeFirst(position)
            position = 0
            guard pending.count <= byteLimit else { throw .malformed("a line of more than \(byteLimit) bytes") }
            guard let part = try exchange.nextPart() else { return nil }
            pending += part
        }
    }
}
