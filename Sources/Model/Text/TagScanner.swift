/// Finds the tags, comments and other bracketed things of an HTML fragment.
///
/// Remembers what is known to be missing from the rest of the fragment, so that a million unclosed comments cost one search, not a million.
struct TagScanner {
    struct Tag {
        var element: HTMLElement
        /// Just after the tag; after its end tag where the element is hidden.
        var end: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var hasNoMore: Set<UInt8> = []
    private var hasNoCommentEnd = false
    /// Hidden elements whose end tag was looked for in vain.
    private var unclosed: Set<String> = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// - Parameter keepsUnknown: names that HTML does not know make no tag.
    /// - Returns: `nil` where the `<` at `position` is just that character.
    mutating func tag(at position: Int, keepsUnknown: Bool) -> Tag? {
        let start = position + 1
        guard start < bytes.count else { return nil }
        switch bytes[start] {
        case UInt8(ascii: "!"): return declaration(from: start)
        case UInt8(ascii: "?"): return next(UInt8(ascii: ">"), from: start).map { Tag(element: .inline, end: $0 + 1) }
        case UInt8(ascii: "/"): return element(nameStart: start + 1, isEnd: true, keepsUnknown: keepsUnknown)
        default: return element(nameStart: start, isEnd: false, keepsUnknown: keepsUnknown)
        }
    }

    private mutating func element(nameStart: Int, isEnd: Bool, keepsUnknown: Bool) -> Tag? {
        guard nameStart < bytes.count, isLetter(bytes[nameStart]) else { return nil }
        var nameEnd = nameStart
        while nameEnd < bytes.count, belongsInName(bytes[nameEnd]) { nameEnd += 1 }
        let name = bytes[nameStart..<nameEnd]
        let element = HTMLElement(name: name)
        let isCustom = name.contains(UInt8(ascii: "-")) || name.contains(UInt8(ascii: ":"))
        if element == .unknown && keepsUnknown && !isCustom { return nil }
        guard let end = tagEnd(from: nameEnd) else {
            // Cut in the middle of a tag: the rest is not text.
            return element == .unknown ? nil : Tag(element: element, end: bytes.count)
        }
        let isClosed = isEnd || bytes[end - 1] == UInt8(ascii: "/")
        guard element == .hidden, !isClosed else { return Tag(element: element, end: end + 1) }
        let label = String(decoding: name, as: UTF8.self)
        guard !unclosed.contains(label) else { return Tag(element: element, end: end + 1) }
        if let closing = closing(of: name, from: end + 1) { return Tag(element: element, end: closing) }
        unclosed.insert(label)
        return Tag(element: element, end: end + 1)
    }

    /// The `>` that ends the tag: not one inside a quoted value, unless the quote never ends.
    private mutating func tagEnd(from start: Int) -> Int? {
        guard let first = next(UInt8(ascii: ">"), from: start) else { return nil }
        var position = start
        var limit = first
        while position < limit {
            guard bytes[position] == UInt8(ascii: "=") else {
                position += 1
                continue
            }
            position += 1
            while position < limit, bytes[position] <= 0x20 { position += 1 }
            guard position < limit, bytes[position] == 0x22 || bytes[position] == 0x27 else { continue }
            guard let quote = next(bytes[position], from: position + 1) else { return first }
            position = quote + 1
            if quote > limit {
                guard let further = next(UInt8(ascii: ">"), from: quote) else { return first }
                limit = further
            }
        }
        return limit
    }

    private mutating func declaration(from start: Int) -> Tag? {
        guard start + 2 < bytes.count, bytes[start + 1] == UInt8(ascii: "-"), bytes[start + 2] == UInt8(ascii: "-") else {
            return next(UInt8(ascii: ">"), from: start).map { Tag(element: .inline, end: $0 + 1) }
        }
        if !hasNoCommentEnd, let end = bytes.position(of: "-->", from: start + 1) { return Tag(element: .inline, end: end + 3) }
        hasNoCommentEnd = true
        return next(UInt8(ascii: ">"), from: start).map { Tag(element: .inline, end: $0 + 1) }
    }

    /// Just after the end tag of a hidden element.
    private mutating func closing(of name: Slice<UnsafeBufferPointer<UInt8>>, from start: Int) -> Int? {
        var position = start
        var looks = 0
        while looks < 10_000, let open = next(UInt8(ascii: "<"), from: position) {
            looks += 1
            position = open + 2
            guard position + name.count <= bytes.count, bytes[open + 1] == UInt8(ascii: "/") else { continue }
            let matches = zip(name, bytes[position...]).allSatisfy { $0 | 0x20 == $1 | 0x20 }
            if matches { return next(UInt8(ascii: ">"), from: position).map { $0 + 1 } }
        }
        return nil
    }

    private mutating func next(_ byte: UInt8, from start: Int) -> Int? {
        guard !hasNoMore.contains(byte) else { return nil }
        if let place = bytes.position(of: byte, from: start) { return place }
        hasNoMore.insert(byte)
        return nil
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func belongsInName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    }
}
