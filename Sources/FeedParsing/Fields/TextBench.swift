import Model

/// Where an element's text is put together and made plain. Its buffers are used again for each element.
struct TextBench {
    /// How the gathered bytes are to be understood.
    enum Kind {
        /// Just text, as Atom's type="text" says; unless it plainly is markup that was escaped once too often.
        case plain
        case html
    }

    /// The element's text: character data with its references replaced, tags of child elements as written.
    private var gathered: [UInt8] = []
    /// In its place, the document's own bytes, where they are the text as they stand: most texts are one stretch without references.
    private var stretch: UnsafeBufferPointer<UInt8>?
    private var flow = TextFlow()
    private var attributeBytes: [UInt8] = []

    /// Whether a text was longer than the limits below since the bench was made.
    private(set) var hasCutText = false

    /// A guid of a megabyte is nobody's guid.
    static let lineLimit = 16_384
    /// Of an entry's text: the longest books have no longer chapters, and each byte costs many more wherever it is read.
    static let textLimit = 1 << 20
    /// Of the markup that a text is taken from: pictures are sometimes written into it.
    private static let markupLimit = 4 << 20

    var isEmpty: Bool { gathered.isEmpty && stretch == nil }

    mutating func clear() {
        gathered.removeAll(keepingCapacity: true)
        stretch = nil
    }

    /// Bytes of the document, which must outlive what is gathered.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span) {
        guard !span.isEmpty else { return }
        let added = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
        if isEmpty {
            stretch = added
        } else {
            copyStretch()
            gather(added)
        }
    }

    mutating func addDecoded(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span, _ scanner: inout XMLScanner) {
        let raw = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
        guard raw.position(of: UInt8(ascii: "&"), from: 0) != nil else { return add(bytes, span) }
        copyStretch()
        scanner.appendDecoded(within(raw), to: &gathered)
    }

    /// Text that did not come through `TextDecoding`: JSON's escapes can write every control.
    mutating func load(_ text: String) {
        clear()
        var text = text
        text.withUTF8 { bytes in
            let survey = UTF8Survey(bytes)
            if survey.isClean { gather(bytes) } else { gathered = survey.repaired(bytes) }
        }
    }

    func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let stretch { return body(stretch) }
        return gathered.withUnsafeBufferPointer(body)
    }

    private mutating func copyStretch() {
        guard let stretch else { return }
        gather(stretch)
        self.stretch = nil
    }

    private mutating func gather(_ bytes: UnsafeBufferPointer<UInt8>) { gathered.append(contentsOf: within(bytes)) }

    /// As much of `bytes` as there is room for.
    private mutating func within(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let room = max(0, Self.markupLimit - gathered.count)
        guard bytes.count > room else { return bytes }
        hasCutText = true
        return UnsafeBufferPointer(rebasing: bytes[..<room])
    }

    /// Literal text that stands among markup: its angle brackets must not become tags.
    mutating func addEscaped(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span) {
        copyStretch()
        for byte in within(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])) {
            switch byte {
            case UInt8(ascii: "<"): gathered.append(contentsOf: Array("&lt;".utf8))
            case UInt8(ascii: "&"): gathered.append(contentsOf: Array("&amp;".utf8))
            default: gathered.append(byte)
            }
        }
    }

    mutating func replaceWithBase64() {
        copyStretch()
        // Plain words pass for Base64 too, but hardly ever for the Base64 of a text.
        guard let decoded = Base64.decode(gathered), decoded.withUnsafeBufferPointer({ UTF8Survey($0).isClean }) else { return }
        gathered = decoded
    }

    /// The text on one line, for titles and names. - Returns: `nil` where there is none.
    mutating func line(_ kind: Kind) -> String? { plain(kind, .line, limit: Self.lineLimit) }

    /// The text with its paragraphs on lines of their own.
    mutating func paragraphs(_ kind: Kind) -> String? { plain(kind, .paragraphs, limit: Self.markupLimit) }

    /// The text as it is, trimmed and without line breaks: guids, dates, addresses.
    func verbatim() -> String? { withText { Self.trimmed($0) } }

    mutating func attribute(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Span) -> String? {
        let raw = UnsafeBufferPointer(rebasing: bytes[value.start..<min(value.end, value.start + Self.lineLimit)])
        guard raw.contains(UInt8(ascii: "&")) else { return Self.trimmed(raw) }
        attributeBytes.removeAll(keepingCapacity: true)
        HTMLEntities.appendDecoded(raw, to: &attributeBytes)
        return Self.trimmed(attributeBytes[...])
    }

    private mutating func plain(_ kind: Kind, _ layout: MarkupText.Layout, limit: Int) -> String? {
        guard !isEmpty else { return nil }
        var flow = TextFlow()
        swap(&flow, &self.flow)
        flow.removeAll()
        var holdsTags = false
        withText { whole in
            holdsTags = whole.position(of: UInt8(ascii: "<"), from: 0) != nil
            let bytes = whole.count > limit ? UnsafeBufferPointer(rebasing: whole[..<limit]) : whole
            if kind == .plain && !MarkupSigns.isEscapedMarkup(bytes) {
                flow.keepsBlankLines = layout == .paragraphs
                flow.appendText(bytes)
            } else {
                MarkupText.append(bytes, layout: layout, to: &flow)
            }
        }
        if kind == .html, !holdsTags, MarkupSigns.isEscapedMarkup(flow.bytes) {
            let once = flow.bytes
            flow.removeAll()
            once.withUnsafeBufferPointer { MarkupText.append($0, layout: layout, to: &flow) }
        }
        if limit == Self.markupLimit, withText(\.count) > limit { hasCutText = true }
        defer { swap(&flow, &self.flow) }
        guard flow.bytes.count > Self.textLimit else { return flow.bytes.isEmpty ? nil : flow.text }
        hasCutText = true
        return Self.cut(flow.bytes)
    }

    /// The first `textLimit` bytes, without a character cut in two at their end.
    private static func cut(_ bytes: [UInt8]) -> String {
        var end = textLimit
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(wellFormed: Array(bytes[..<end]))
    }

    private static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String? {
        var rest = bytes[...]
        while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        guard !rest.isEmpty else { return nil }
        // A tab or a line break inside an address or a guid is the work of an editor that wraps lines.
        guard rest.contains(where: { $0 < 0x20 }) else { return String(decoding: rest.prefix(lineLimit), as: UTF8.self) }
        return String(decoding: rest.lazy.filter { $0 >= 0x20 }.prefix(lineLimit), as: UTF8.self)
    }
}
