import Model

/// Takes out of a page's bytes what extraction never reads, before libxml2 sees them: comments, scripts, styles, drawings, and all but a
/// few attributes; about three quarters of a news page. It is also what bounds the parser's work.
///
/// Attributes are bounded in number and size because libxml2 compares each with all before it; nesting and unmatched end tags are
/// bounded because it searches its stack for each end tag.
struct PageSieve {
    struct Result: Sendable {
        /// Valid UTF-8 without NUL.
        var html: [UInt8] = []
        /// The contents of script elements of type application/ld+json, in document order.
        var linkedData: [[UInt8]] = []
    }

    private static let depthLimit = 512
    private static let linkedDataLimit = 40
    private static let linkedDataByteLimit = 2 << 20
    private static let counterCount = 1024

    private let bytes: UnsafeBufferPointer<UInt8>
    private let keepsAllAttributes: Bool
    private var position = 0
    private var result = Result()
    private var linkedDataBytes = 0
    private var depth = 0
    /// How many elements are open, by the hash of their name.
    private var openCounts = [Int32](repeating: 0, count: counterCount)
    /// Sought before and not there any more: not to be sought again.
    private var endsThatAreMissing: Set<String> = []

    /// - Parameters:
    ///   - page: valid UTF-8 without NUL.
    ///   - keepsAllAttributes: whether selectors will ask for attributes that extraction itself does not read.
    static func sift(_ page: [UInt8], keepsAllAttributes: Bool) -> Result {
        page.withUnsafeBufferPointer { buffer in
            var sieve = PageSieve(bytes: buffer, keepsAllAttributes: keepsAllAttributes)
            sieve.run()
            return sieve.result
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, keepsAllAttributes: Bool) {
        self.bytes = bytes
        self.keepsAllAttributes = keepsAllAttributes
        result.html.reserveCapacity(bytes.count / 2 + 64)
    }

    private mutating func run() {
        while position < bytes.count {
            let next = bytes.position(of: 0x3C, from: position) ?? bytes.count
            result.html.append(contentsOf: bytes[position..<next])
            position = next
            guard next < bytes.count else { return }
            let following = byte(at: next + 1)
            if isLetter(following) {
                startTag()
            } else if following == UInt8(ascii: "/"), isLetter(byte(at: next + 2)) {
                endTag()
            } else if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") || following == UInt8(ascii: "/") {
                declaration()
            } else {
                append("&lt;")
                position += 1
            }
        }
    }

    /// A comment, doctype or processing instruction.
    private mutating func declaration() {
        var end: Int?
        if byte(at: position + 2) == UInt8(ascii: "-"), byte(at: position + 3) == UInt8(ascii: "-") {
            // "<!-->" is a whole comment (HTML Living Standard §13.2.5.43).
            end = seek("-->", from: position + 2)
        }
        if let end {
            position = end + 3
        } else {
            position = (bytes.position(of: 0x3E, from: position) ?? bytes.count - 1) + 1
        }
    }

    private mutating func endTag() {
        let (nameEnd, hash) = name(from: position + 2)
        let counter = Int(truncatingIfNeeded: hash) & (Self.counterCount - 1)
        if openCounts[counter] > 0 {
            openCounts[counter] -= 1
            if depth <= Self.depthLimit {
                append("</")
                appendName(position + 2..<nameEnd)
                result.html.append(0x3E)
            }
            if ElementNesting.table[hash] != .closedByItsNext { depth -= 1 }
        } else if ElementNesting.table[hash] == .closedByItsNext {
            append("<br>")
        }
        position = (bytes.position(of: 0x3E, from: nameEnd) ?? bytes.count - 1) + 1
    }

    private mutating func startTag() {
        let nameStart = position + 1
        let (nameEnd, hash) = name(from: nameStart)
        let nesting = ElementNesting.table[hash]
        let isWritten = depth < Self.depthLimit && nesting != .skipped
        let start = result.html.count
        result.html.append(0x3C)
        appendName(nameStart..<nameEnd)
        var attributes = TagAttributes(bytes: bytes, position: nameEnd, keepsAll: keepsAllAttributes)
        attributes.copy(into: &result.html)
        result.html.append(0x3E)
        position = attributes.position
        if !isWritten { result.html.removeSubrange(start...) }
        switch nesting {
        case .skipped: skipElement(named: nameStart..<nameEnd, isLinkedData: attributes.isLinkedData)
        case .void: break
        case .closedByItsNext: openCounts[Int(truncatingIfNeeded: hash) & (Self.counterCount - 1)] += 1
        case nil:
            openCounts[Int(truncatingIfNeeded: hash) & (Self.counterCount - 1)] += 1
            depth += 1
        }
    }

    private mutating func skipElement(named nameRange: Range<Int>, isLinkedData: Bool) {
        let name = String(decoding: bytes[nameRange], as: UTF8.self).lowercased()
        guard let end = seek("</" + name, from: position) else { return }
        if isLinkedData, result.linkedData.count < Self.linkedDataLimit, linkedDataBytes + end - position <= Self.linkedDataByteLimit {
            linkedDataBytes += end - position
            result.linkedData.append(Array(bytes[position..<end]))
        }
        position = (bytes.position(of: 0x3E, from: end) ?? bytes.count - 1) + 1
    }

    private func name(from start: Int) -> (end: Int, hash: UInt64) {
        var hash = WordHash()
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "/"), bytes[end] != 0x3E {
            hash.add(bytes[end])
            end += 1
        }
        return (end, hash.value)
    }

    /// libxml2 reads letters, digits and "-._:" as a name and takes what follows for attributes.
    private mutating func appendName(_ range: Range<Int>) {
        for byte in bytes[range].prefix(40) {
            let fits = isLetter(byte) || (0x30...0x3A).contains(byte) || byte == 0x2D || byte == 0x5F
            result.html.append(fits ? byte : 0x2D)
        }
    }

    private mutating func append(_ text: StaticString) {
        result.html.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// The first place of `mark`, letters in either case, from `start` on.
    private mutating func seek(_ mark: String, from start: Int) -> Int? {
        guard !endsThatAreMissing.contains(mark) else { return nil }
        let wanted = Array(mark.utf8)
        var from = start
        while let found = bytes.position(of: wanted[0], from: from), found + wanted.count <= bytes.count {
            if zip(wanted, bytes[found...]).allSatisfy({ $0 == (isLetter($1) ? $1 | 0x20 : $1) }) { return found }
            from = found + 1
        }
        endsThatAreMissing.insert(mark)
        return nil
    }
}

/// How an element's end is found, where that is not its own end tag.
enum ElementNesting: Sendable {
    case void
    /// The end tag may be left out, and the element never holds one of its own kind directly.
    case closedByItsNext
    /// Passed over with all that it holds.
    case skipped

    static let table = WordTable<ElementNesting>(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"].map { ($0, .void) }
            + ["p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot"].map { ($0, .closedByItsNext) }
            + ["script", "style", "noscript", "svg", "iframe", "textarea", "math"].map { ($0, .skipped) })
}
