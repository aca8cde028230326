import Model

/// The addresses and languages in force: the document's address, then each xml:base and xml:lang on the way down.
struct BaseStack {
    private struct Frame {
        var depth: Int
        var base: WebURL?
        var language: String?
    }

    private var frames: [Frame] = []
    private let documentURL: WebURL?
    /// As it was given.
    let documentAddress: String?
    private static let frameLimit = 64

    init(documentURL: String?) {
        self.documentURL = documentURL.flatMap { WebURL($0) }
        documentAddress = documentURL
    }

    var base: WebURL? { frames.last { $0.base != nil }?.base ?? documentURL }
    var language: String? { frames.last { $0.language != nil }?.language }

    mutating func open(_ attributes: [XMLAttribute], in bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
        guard frames.count < Self.frameLimit else { return }
        var frame = Frame(depth: depth)
        for attribute in attributes where bytes.hasWord("xml:", at: attribute.name.start) {
            let length = attribute.name.end - attribute.name.start
            guard length == 8, attribute.value.end - attribute.value.start < 2048 else { continue }
            let value = HTMLEntities.decoded(String(decoding: bytes[attribute.value.start..<attribute.value.end], as: UTF8.self))
            if bytes.hasWord("xml:base", at: attribute.name.start) {
                frame.base = base.map { $0.resolving(value) } ?? WebURL(value)
            } else if bytes.hasWord("xml:lang", at: attribute.name.start) {
                frame.language = value.isEmpty ? nil : value
            }
        }
        if frame.base != nil || frame.language != nil { frames.append(frame) }
    }

    mutating func leave(depth: Int) {
        while let last = frames.last, last.depth > depth { frames.removeLast() }
    }

    /// The absolute form of a link, or the link as it is where nothing says what it is relative to.
    func resolve(_ link: String) -> String {
        if Self.isPlainlyAbsolute(link) { return link }
        guard let base else { return WebURL(link).map(\.description) ?? link }
        return base.resolving(link)?.description ?? link
    }

    /// What nearly all links are: http or https, and no character that needs care.
    private static func isPlainlyAbsolute(_ link: String) -> Bool {
        var link = link
        return link.withUTF8 { bytes in
            guard bytes.hasWord("https://", at: 0) || bytes.hasWord("http://", at: 0) else { return false }
            return bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x60 }
        }
    }
}
