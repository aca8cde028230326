import Model

/// Cuts bytes into tags and text, in one pass and without ever failing.
///
/// Knows XML's lexical grammar and what the web makes of it: a `<` that begins nothing is text, a tag cut by the next `<` ends there, quotes may
/// be missing, comments and sections may not end. Nothing is looked for twice: each search either moves the position past what it
/// has seen or is remembered as vain, so time is linear in the input whatever the input is.
struct XMLScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position = 0
    /// Where the last token began.
    private(set) var tokenStart = 0
    /// Of the last start tag, at most 64.
    private(set) var attributes: [XMLAttribute] = []
    private(set) var entities = XMLEntities()
    /// A tag that does not end, an attribute without its closing quote, and the like were seen.
    private(set) var isIllFormed = false
    private var vainSearches: Set<UInt8> = []

    private static let attributeLimit = 64

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Replaces the references in `raw`, the document's own and HTML's.
    mutating func appendDecoded(_ raw: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) { entities.appendDecoded(raw, to: &text) }

    /// Reads the token that begins at `place` again.
    mutating func rewind(to place: Int) { position = place }

    mutating func next() -> XMLToken {
        while position < bytes.count {
            tokenStart = position
            guard bytes[position] == UInt8(ascii: "<") else { return text(from: position) }
            guard position + 1 < bytes.count else {
                position = bytes.count
                return .text(Span(start: tokenStart, end: position))
            }
            let byte = bytes[position + 1]
            if isNameStart(byte) { return startTag() }
            switch byte {
            case UInt8(ascii: "/"):
                if position + 2 < bytes.count, isNameStart(bytes[position + 2]) { return endTag() }
                skip(past: UInt8(ascii: ">"), from: position + 2)
            case UInt8(ascii: "!"):
                if let literal = declaration() { return .literal(literal) }
            case UInt8(ascii: "?"): skipInstruction()
            default:
                isIllFormed = true
                return text(from: position + 1)
            }
        }
        tokenStart = position
        return .done
    }

    /// Text up to the next `<` at or after `start`.
    private mutating func text(from start: Int) -> XMLToken {
        position = bytes.position(of: UInt8(ascii: "<"), from: start) ?? bytes.count
        return .text(Span(start: tokenStart, end: position))
    }

    private mutating func endTag() -> XMLToken {
        let start = position + 2
        var end = start
        while end < bytes.count, !endsName(bytes[end]) { end += 1 }
        position = end
        while position < bytes.count, bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "<") { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: ">") { position += 1 } else { isIllFormed = true }
        return .end(name: Span(start: start, end: end))
    }

    private mutating func startTag() -> XMLToken {
        let start = position + 1
        var end = start
        while end < bytes.count, !endsName(bytes[end]) { end += 1 }
        attributes.removeAll(keepingCapacity: true)
        position = end
        let name = Span(start: start, end: end)
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return .start(name: name, isEmpty: false)
            }
            if byte == UInt8(ascii: "<") { break }
            if byte == UInt8(ascii: "/"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: ">") {
                position += 2
                return .start(name: name, isEmpty: true)
            }
            if isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") || byte == 0x22 || byte == 0x27 {
                position += 1
            } else {
                attribute()
            }
        }
        isIllFormed = true
        return .start(name: name, isEmpty: false)
    }

    private mutating func attribute() {
        let start = position
        while position < bytes.count, !endsName(bytes[position]), bytes[position] != UInt8(ascii: "=") { position += 1 }
        let name = Span(start: start, end: position)
        if position == start { position += 1 }
        var next = position
        while next < bytes.count, isSpace(bytes[next]) { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return add(name, .empty) }
        position = next + 1
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
        guard position < bytes.count else { return }
        let quote = bytes[position]
        guard quote == 0x22 || quote == 0x27 else {
            let valueStart = position
            while position < bytes.count, !isSpace(bytes[position]), bytes[position] != UInt8(ascii: ">"),
                bytes[position] != UInt8(ascii: "<")
            { position += 1 }
            return add(name, Span(start: valueStart, end: position))
        }
        quotedValue(of: name, quote: quote)
    }

    /// XML forbids `<` in values; one that comes before the closing quote shows that the quote is missing.
    private mutating func quotedValue(of name: Span, quote: UInt8) {
        let start = position + 1
        var end = start
        while end < bytes.count, bytes[end] != quote, bytes[end] != UInt8(ascii: "<") { end += 1 }
        if end < bytes.count, bytes[end] == quote {
            position = end + 1
            return add(name, Span(start: start, end: end))
        }
        isIllFormed = true
        var stop = start
        while stop < end, bytes[stop] != UInt8(ascii: ">") { stop += 1 }
        position = stop
        add(name, Span(start: start, end: stop))
    }

    private mutating func add(_ name: Span, _ value: Span) {
        guard attributes.count < Self.attributeLimit, !name.isEmpty else { return }
        attributes.append(XMLAttribute(name: name, value: value))
    }

    /// Skips a comment or a document type, or returns the inside of a CDATA section.
    private mutating func declaration() -> Span? {
        if bytes.hasWord("<!--", at: position) {
            if let end = search("-->", from: position + 4, memo: UInt8(ascii: "-")) {
                position = end + 3
            } else {
                isIllFormed = true
                skip(past: UInt8(ascii: ">"), from: position)
            }
        } else if bytes.hasWord("<![cdata[", at: position) {
            let start = position + 9
            guard let end = search("]]>", from: start, memo: UInt8(ascii: "]")) else {
                // Cut inside the section: its text goes on as markup, which is what such sections hold.
                isIllFormed = true
                position = start
                return nil
            }
            position = end + 3
            return Span(start: start, end: end)
        } else if bytes.hasWord("<!doctype", at: position) {
            position = entities.readDoctype(bytes, from: position + 9)
        } else {
            skip(past: UInt8(ascii: ">"), from: position)
        }
        return nil
    }

    private mutating func skipInstruction() {
        if let end = search("?>", from: position, memo: UInt8(ascii: "?")) {
            position = end + 2
        } else {
            skip(past: UInt8(ascii: ">"), from: position)
        }
    }

    private mutating func skip(past byte: UInt8, from start: Int) {
        guard !vainSearches.contains(byte), let found = bytes.position(of: byte, from: start) else {
            vainSearches.insert(byte)
            // Nothing that begins here ends: the bracket alone is passed over.
            position += 1
            return
        }
        position = found + 1
    }

    private mutating func search(_ word: StaticString, from start: Int, memo: UInt8) -> Int? {
        guard !vainSearches.contains(memo) else { return nil }
        let found = bytes.position(of: word, from: start)
        if found == nil { vainSearches.insert(memo) }
        return found
    }

    @inline(__always)
    private func isNameStart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
    }

    @inline(__always)
    private func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "=")
    }

    @inline(__always)
    private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
