import Model

/// Reads lists of subscriptions (OPML 1.0 to 2.0), well-formed or not.
package enum OPMLReader {
    private static let outlineLimit = 50_000
    private static let folderLimit = 32
    /// Longer than anything below can be once its quotes and ampersands are escaped.
    private static let attributeLimit = 65_536

    /// - Returns: `nil` where the bytes hold no OPML.
    package static func read(_ bytes: [UInt8], contentType: String? = nil) -> OPMLDocument? {
        let charset = contentType.flatMap(CharsetDeclaration.inContentType)
        let text = TextDecoding.utf8(from: bytes, httpCharset: charset, declared: nil)
        return text.bytes.withUnsafeBufferPointer { buffer in
            let document = read(buffer)
            let isList = buffer.position(of: "<opml", from: 0) != nil || buffer.position(of: "<OPML", from: 0) != nil
            return document.outlines.isEmpty && !isList ? nil : document
        }
    }

    /// - Parameter bytes: UTF-8.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> OPMLDocument {
        var scanner = XMLScanner(bytes)
        var document = OPMLDocument()
        // One entry for each open outline: the name of its folder, where it is one.
        var folders: [String?] = []
        var overflow = 0
        var isInTitle = false
        while document.outlines.count < outlineLimit {
            switch scanner.next() {
            case .done: return document
            case .text(let span), .literal(let span):
                guard isInTitle, document.title == nil else { continue }
                document.title = trimmed(MarkupText.plain(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]), layout: .line))
            case .start(let name, let isEmpty):
                isInTitle = matches("title", name, bytes)
                guard matches("outline", name, bytes) else { continue }
                let outline = Outline(scanner.attributes, bytes)
                if let address = outline.address {
                    let tags = folders.compactMap { $0 } + outline.tags
                    document.outlines.append(
                        OPMLOutline(feedURL: address, title: outline.title, homePage: outline.homePage, tags: unique(tags)))
                }
                guard !isEmpty else { continue }
                if folders.count < folderLimit { folders.append(outline.address == nil ? outline.title : nil) } else { overflow += 1 }
            case .end(let name):
                isInTitle = false
                guard matches("outline", name, bytes) else { continue }
                if overflow > 0 { overflow -= 1 } else { _ = folders.popLast() }
            }
        }
        return document
    }

    private struct Outline {
        var address: String?
        var title: String?
        var homePage: String?
        var tags: [String] = []

        init(_ attributes: [XMLAttribute], _ bytes: UnsafeBufferPointer<UInt8>) {
            var text: String?
            var url: String?
            var isFeed = false
            for attribute in attributes where attribute.value.end - attribute.value.start <= attributeLimit {
                let raw = bytes[attribute.value.start..<attribute.value.end]
                let value = trimmed(HTMLEntities.decoded(String(decoding: raw, as: UTF8.self)))
                switch String(decoding: bytes[attribute.name.start..<attribute.name.end], as: UTF8.self).lowercased() {
                case "xmlurl": address = value.flatMap(address(_:))
                case "url": url = value.flatMap(address(_:))
                case "type": isFeed = ["rss", "atom", "feed", "json"].contains(value?.lowercased() ?? "")
                case "htmlurl": homePage = value.flatMap(address(_:))
                case "title": title = value.flatMap { line($0) }
                case "text": text = value.flatMap { line($0) }
                case "category", "tags":
                    // OPML 2.0: comma-separated, each perhaps a path such as /News/Trade.
                    tags += (value ?? "").split { $0 == "," || $0 == "/" }.compactMap { line(String($0), limit: 100) }
                default: break
                }
            }
            if address == nil, isFeed { address = url }
            title = title ?? text
        }
    }

    private static func unique(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        return Array(tags.filter { seen.insert($0).inserted }.prefix(32))
    }

    private static func matches(_ word: StaticString, _ name: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        name.end - name.start == word.utf8CodeUnitCount && bytes.hasWord(word, at: name.start)
    }
}

/// White space as a reader sees it; the references of an attribute's text are replaced already, and its angle brackets are text.
private func line(_ text: String, limit: Int = 500) -> String? {
    var flow = TextFlow()
    Array(text.utf8).withUnsafeBufferPointer { flow.appendText($0) }
    return trimmed(String(String.UnicodeScalarView(flow.text.unicodeScalars.prefix(limit))))
}

/// - Returns: `nil` for what is longer than any server takes.
private func address(_ text: String) -> String? { text.utf8.count <= 4096 ? text : nil }

private func trimmed(_ text: String) -> String? {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest.isEmpty ? nil : String(rest)
}
