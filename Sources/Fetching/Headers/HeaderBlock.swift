/// The header lines of the last response on a connection, as libcurl hands them over one by one.
struct HeaderBlock {
    private(set) var fields: [HeaderField] = []
    /// Of every line so far, interim responses and trailers included.
    private(set) var byteCount = 0
    /// Whether the empty line was there that ends the headers. libcurl calls an answer without it a success.
    private(set) var isComplete = false

    mutating func receive(_ line: UnsafeRawBufferPointer) {
        byteCount += line.count
        var end = line.count
        while end > 0, line[end - 1] == 0x0A || line[end - 1] == 0x0D { end -= 1 }
        let line = UnsafeRawBufferPointer(rebasing: line[..<end])
        if line.isEmpty {
            isComplete = true
        } else if line.starts(with: Self.statusLineStart), isComplete || fields.isEmpty {
            fields = []
            isComplete = false
        } else if !isComplete {
            add(line)
        }
    }

    private mutating func add(_ line: UnsafeRawBufferPointer) {
        if isSpace(line[0]) {
            // RFC 9112 §5.2: a folded line goes on with the value before it.
            guard let last = fields.indices.last else { return }
            fields[last].value += " " + String(latin1: trimmed(line, from: 0))
            return
        }
        guard let colon = line.firstIndex(of: 0x3A) else { return }
        fields.append(
            HeaderField(name: UnsafeRawBufferPointer(rebasing: line[..<colon]), value: trimmed(line, from: colon + 1)))
    }

    private static let statusLineStart: [UInt8] = Array("HTTP/".utf8)
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func trimmed(_ line: UnsafeRawBufferPointer, from start: Int) -> UnsafeRawBufferPointer {
    var start = start
    var end = line.count
    while start < end, isSpace(line[start]) { start += 1 }
    while end > start, isSpace(line[end - 1]) { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: line[start..<end])
}
