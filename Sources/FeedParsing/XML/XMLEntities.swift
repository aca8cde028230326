import Model

/// The general entities that a document declares for itself, and the replacement of references in its text.
///
/// External entities are never read and parameter entities are ignored. All expansions of one document together are bounded, which stops
/// "billion laughs" and its quadratic cousin alike: past the bound a reference stands for itself.
struct XMLEntities {
    private var declared: [String: [UInt8]] = [:]
    private var budget = 1 << 20
    /// A reference was left as it is because the document's expansions grew too large.
    private(set) var isExhausted = false

    private static let entityLimit = 512
    private static let valueLimit = 65_536
    private static let depthLimit = 8

    /// Replaces references in `raw`: the document's own entities, those of HTML, and numbers. A lone ampersand stays.
    mutating func appendDecoded(_ raw: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        var start = 0
        while let ampersand = raw.position(of: UInt8(ascii: "&"), from: start) {
            if ampersand > start { text.append(contentsOf: UnsafeBufferPointer(rebasing: raw[start..<ampersand])) }
            var length = declared.isEmpty ? 0 : appendDeclared(raw, at: ampersand, to: &text)
            if length == 0 { length = HTMLEntities.appendReference(in: raw, at: ampersand, to: &text) }
            if length == 0 {
                text.append(UInt8(ascii: "&"))
                length = 1
            }
            start = ampersand + length
        }
        if start < raw.count { text.append(contentsOf: UnsafeBufferPointer(rebasing: raw[start...])) }
    }

    /// - Returns: the bytes of the reference, 0 where it names nothing that was declared.
    private mutating func appendDeclared(_ raw: UnsafeBufferPointer<UInt8>, at position: Int, to text: inout [UInt8]) -> Int {
        guard let (name, length) = Self.reference(raw, at: position), let value = declared[name] else { return 0 }
        guard let expanded = expand(value) else {
            text.append(contentsOf: raw[position..<position + length])
            return length
        }
        text.append(contentsOf: expanded)
        return length
    }

    /// The value with its own references replaced. An explicit stack holds the values that are being read.
    private mutating func expand(_ value: [UInt8]) -> [UInt8]? {
        var text: [UInt8] = []
        var open: [(value: [UInt8], position: Int)] = [(value, 0)]
        while let (value, start) = open.popLast() {
            var position = start
            var inner: [UInt8]?
            value.withUnsafeBufferPointer { bytes in
                while position < bytes.count, inner == nil, budget > 0 {
                    let byte = bytes[position]
                    if byte == UInt8(ascii: "&"), let (name, length) = Self.reference(bytes, at: position), let next = declared[name] {
                        position += length
                        inner = next
                        budget -= 1
                    } else if byte == UInt8(ascii: "&") {
                        let length = HTMLEntities.appendReference(in: bytes, at: position, to: &text)
                        if length == 0 { text.append(byte) }
                        position += max(1, length)
                    } else {
                        text.append(byte)
                        position += 1
                    }
                    budget -= 1
                }
            }
            guard budget > 0, open.count < Self.depthLimit else {
                isExhausted = true
                return nil
            }
            if let inner { open += [(value, position), (inner, 0)] }
        }
        return text
    }

    private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (name: String, length: Int)? {
        var end = position + 1
        let limit = min(bytes.count, position + 128)
        while end < limit, bytes[end] != UInt8(ascii: ";") {
            guard bytes[end] > 0x20, bytes[end] != UInt8(ascii: "&"), bytes[end] != UInt8(ascii: "<") else { return nil }
            end += 1
        }
        guard end < limit, end > position + 1 else { return nil }
        return (String(decoding: bytes[(position + 1)..<end], as: UTF8.self), end + 1 - position)
    }

    /// Reads what follows `<!DOCTYPE`. - Returns: the position after its `>`.
    mutating func readDoctype(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: ">"): return position + 1
            case UInt8(ascii: "["): return readSubset(bytes, from: position + 1)
            case UInt8(ascii: "<"): return position
            case 0x22, 0x27: position = (bytes.position(of: bytes[position], from: position + 1) ?? position) + 1
            default: position += 1
            }
        }
        return position
    }

    private mutating func readSubset(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "]") {
                return (bytes.position(of: UInt8(ascii: ">"), from: position) ?? position) + 1
            } else if bytes.hasWord("<!entity", at: position) {
                position = readEntity(bytes, from: position + 8)
            } else if bytes.hasWord("<!--", at: position) {
                guard let end = bytes.position(of: "-->", from: position + 4) else { return position + 4 }
                position = end + 3
            } else if bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count, bytes[position + 1] | 0x20 >= 0x61 {
                // An element: the subset was never closed.
                return position
            } else {
                position += 1
            }
        }
        return position
    }

    private mutating func readEntity(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        func skipSpace() { while position < bytes.count, bytes[position] <= 0x20 { position += 1 } }
        skipSpace()
        let nameStart = position
        while position < bytes.count, bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") { position += 1 }
        let name = Span(start: nameStart, end: position)
        skipSpace()
        guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27,
            let end = bytes.position(of: bytes[position], from: position + 1)
        else { return position }
        if declared.count < Self.entityLimit, end - position <= Self.valueLimit, !name.isEmpty, name.end - name.start < 128 {
            let key = String(decoding: bytes[name.start..<name.end], as: UTF8.self)
            if declared[key] == nil { declared[key] = Array(bytes[(position + 1)..<end]) }
        }
        return end + 1
    }
}
