import Model

/// Reads the attributes of one start tag (HTML Living Standard §13.2.5.32 to .39) and copies those that extraction reads.
struct TagAttributes {
    private static let countLimit = 24
    private static let valueByteLimit = 2048
    /// Descriptions and addresses in meta elements may be long.
    private static let contentByteLimit = 16_384

    private let bytes: UnsafeBufferPointer<UInt8>
    private let keepsAll: Bool
    private(set) var position: Int
    private(set) var isLinkedData = false

    /// - Parameter position: one past the tag's name; afterwards one past its `>`.
    init(bytes: UnsafeBufferPointer<UInt8>, position: Int, keepsAll: Bool) {
        self.bytes = bytes
        self.position = position
        self.keepsAll = keepsAll
    }

    mutating func copy(into output: inout [UInt8]) {
        var count = 0
        let known = AttributeName.byName
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x3E {
                position += 1
                return
            }
            if byte <= 0x20 || byte == UInt8(ascii: "/") {
                position += 1
                continue
            }
            let nameStart = position
            let hash = readName()
            let name = nameStart..<position
            let value = readValue()
            guard count < Self.countLimit else { continue }
            guard let attribute = known[hash] ?? (keepsAll ? .other : nil) else { continue }
            switch attribute {
            case .style where !hidesElement(value) && !keepsAll: continue
            case .type: isLinkedData = holds(value, "ld+json")
            default: break
            }
            count += 1
            write(name, value, attribute == .content ? Self.contentByteLimit : Self.valueByteLimit, into: &output)
        }
    }

    private mutating func readName() -> UInt64 {
        var hash = WordHash()
        repeat {
            hash.add(bytes[position])
            position += 1
        } while position < bytes.count && bytes[position] > 0x20 && bytes[position] != UInt8(ascii: "=") && bytes[position] != 0x3E
            && bytes[position] != UInt8(ascii: "/")
        return hash.value
    }

    private mutating func readValue() -> Range<Int> {
        var ahead = position
        while ahead < bytes.count, bytes[ahead] <= 0x20 { ahead += 1 }
        guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: "=") else { return position..<position }
        ahead += 1
        while ahead < bytes.count, bytes[ahead] <= 0x20 { ahead += 1 }
        guard ahead < bytes.count else {
            position = bytes.count
            return position..<position
        }
        let quote = bytes[ahead]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            // A quote that never closes would swallow the rest of the page: the tag then ends at its next '>'.
            let end = bytes.position(of: quote, from: ahead + 1)
            let stop = end ?? bytes.position(of: 0x3E, from: ahead + 1) ?? bytes.count
            position = end == nil ? stop : stop + 1
            return ahead + 1..<stop
        }
        position = ahead
        while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3E { position += 1 }
        return ahead..<position
    }

    private func write(_ name: Range<Int>, _ value: Range<Int>, _ limit: Int, into output: inout [UInt8]) {
        output.append(0x20)
        for byte in bytes[name].prefix(64) {
            let isNameByte = (byte | 0x20) &- 0x61 < 26 || (0x30...0x3A).contains(byte) || byte == 0x2D || byte == 0x5F
            output.append(isNameByte ? byte : 0x2D)
        }
        output.append(UInt8(ascii: "="))
        output.append(UInt8(ascii: "\""))
        var end = min(value.upperBound, value.lowerBound + limit)
        // A value cut short must still end between characters.
        while end > value.lowerBound, end < value.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        for byte in bytes[value.lowerBound..<end] {
            if byte == UInt8(ascii: "\"") { output.append(contentsOf: "&quot;".utf8) } else { output.append(byte) }
        }
        output.append(UInt8(ascii: "\""))
    }

    private func hidesElement(_ value: Range<Int>) -> Bool { holds(value, "none") || holds(value, "hidden") }

    private func holds(_ value: Range<Int>, _ word: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard value.count >= wanted.count, value.count < 4096 else { return false }
        return (value.lowerBound...value.upperBound - wanted.count).contains { start in
            zip(wanted, bytes[start...]).allSatisfy { $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) }
        }
    }
}
