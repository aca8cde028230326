/// The stored form: a version, the power, the length of each list in two bytes, then the lists, 32 bits a value, little endian.
extension Signature {
    private static let version: UInt8 = 2
    /// It had the words of the title in two lists, and other terms: comparable for copies alone.
    private static let versionWithoutTerms: UInt8 = 1
    private static let listCount = 9
    private static let headerLength = 2 + 2 * listCount

    var bytes: [UInt8] {
        let lists = [sample, head, numbers, titleNumbers, titleWords, title, lede, names, entities]
        var out: [UInt8] = [Self.version, power]
        out.reserveCapacity(Self.headerLength + 4 * lists.reduce(0) { $0 + $1.count })
        for list in lists {
            let count = UInt16(clamping: list.count)
            out += [UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8)]
        }
        for list in lists {
            for value in list { withUnsafeBytes(of: value.littleEndian) { out.append(contentsOf: $0) } }
        }
        return out
    }

    /// - Returns: `nil` for bytes that another version wrote, or none.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.headerLength, [Self.version, Self.versionWithoutTerms].contains(bytes[0]) else { return nil }
        let counts = (0..<Self.listCount).map { Int(bytes[2 + $0 * 2]) | Int(bytes[3 + $0 * 2]) << 8 }
        guard bytes.count == Self.headerLength + 4 * counts.reduce(0, +) else { return nil }
        var position = Self.headerLength
        var next = counts.makeIterator()
        func list(_ buffer: UnsafeRawBufferPointer) -> [UInt32] {
            let count = next.next() ?? 0
            defer { position += 4 * count }
            return [UInt32](unsafeUninitializedCapacity: count) { values, filled in
                for index in 0..<count {
                    let value = buffer.loadUnaligned(fromByteOffset: position + 4 * index, as: UInt32.self)
                    values.initializeElement(at: index, to: UInt32(littleEndian: value))
                }
                filled = count
            }
        }
        power = bytes[1]
        bytes.withUnsafeBytes { buffer in
            sample = list(buffer)
            head = list(buffer)
            numbers = list(buffer)
            titleNumbers = list(buffer)
            if bytes[0] == Self.versionWithoutTerms {
                _ = list(buffer)
                titleWords = (list(buffer) + list(buffer)).sorted()
            } else {
                titleWords = list(buffer)
                title = list(buffer)
                lede = list(buffer)
                names = list(buffer)
                entities = list(buffer)
            }
        }
    }
}
