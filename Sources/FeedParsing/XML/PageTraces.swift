import Model

/// What a document that has shown no feed yet looks like instead.
struct PageTraces {
    /// An `<html>` or its document type came before any feed.
    var isPage = false
    private(set) var firstElement: String?
    private(set) var firstText: String?

    mutating func noteElement(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Span) {
        if firstElement == nil { firstElement = String(decoding: bytes[name.start..<min(name.end, name.start + 60)], as: UTF8.self) }
        if name.end - name.start == 4, bytes.hasWord("head", at: name.start) || bytes.hasWord("body", at: name.start) { isPage = true }
    }

    mutating func noteText(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span, isOutside: Bool) {
        guard isOutside, firstText == nil, bytes[span.start..<span.end].contains(where: { $0 > 0x20 }) else { return }
        let text = MarkupText.plain(UnsafeBufferPointer(rebasing: bytes[span.start..<min(span.end, span.start + 300)]), layout: .line)
        firstText = String(text.prefix(60))
    }
}
