import Model

/// How an element's content is to be read.
enum TextConstruct {
    /// Atom's type="text", and what has no markup by its nature: dates, guids, addresses.
    case plain
    /// Markup written as text, as RSS has it.
    case html
    /// Markup written as markup (Atom's type="xhtml").
    case inline
    case base64
}

extension XMLFeedReader {
    /// Gathers the content of the element just opened on the bench, up to its end tag.
    ///
    /// Child elements are kept as they are written, for they are the markup of the text. The element also ends where the document
    /// shows that its end tag is missing: at the end of an outer element and before the next entry.
    /// - Parameters:
    ///   - inline: character data is kept as it is written, for it stands beside markup.
    ///   - isAtomic: part of the content is worth nothing; where the document breaks off, there is none.
    /// - Returns: whether child elements were met.
    @discardableResult
    mutating func gather(key: UInt64, isEmpty: Bool, inline: Bool = false, isAtomic: Bool = false) -> Bool {
        bench.clear()
        guard !isEmpty else { return false }
        var hasChildren = false
        var nested = 0
        while true {
            switch scanner.next() {
            case .text(let span):
                if inline { bench.add(bytes, span) } else { bench.addDecoded(bytes, span, &scanner) }
            case .literal(let span):
                if inline { bench.addEscaped(bytes, span) } else { bench.add(bytes, span) }
            case .start(let name, let isEmpty):
                let child = NameTable.key(bytes, name)
                if endsField(child, name) {
                    warnings.add(.unclosedElements)
                    scanner.rewind(to: scanner.tokenStart)
                    return hasChildren
                }
                if child == key, !isEmpty { nested += 1 }
                hasChildren = true
                bench.add(bytes, Span(start: scanner.tokenStart, end: scanner.position))
            case .end(let name):
                let ended = NameTable.key(bytes, name)
                if ended == key {
                    if nested == 0 { return hasChildren }
                    nested -= 1
                } else if stack.contains(where: { $0.key == ended && $0.role != .ignored }) {
                    warnings.add(.unclosedElements)
                    scanner.rewind(to: scanner.tokenStart)
                    return hasChildren
                }
                bench.add(bytes, Span(start: scanner.tokenStart, end: scanner.position))
            case .done:
                // Half an address or half a guid would make another article of it: better none.
                warnings.add(.truncated)
                isCut = true
                if isAtomic { bench.clear() }
                return hasChildren
            }
        }
    }

    /// Whether a start tag inside a field shows that the field's end tag is missing: another entry, or a field of feeds that HTML
    /// does not have.
    private mutating func endsField(_ key: UInt64, _ span: Span) -> Bool {
        let name = names.resolve(bytes, span, key: key)
        guard name.vocabulary == .core else { return name.vocabulary == .content && name.term == .encoded }
        switch name.term {
        case .item, .entry, .guid, .pubdate, .description, .published, .updated: return true
        default: return false
        }
    }

    mutating func readVerbatim(key: UInt64, isEmpty: Bool) -> String? {
        gather(key: key, isEmpty: isEmpty, isAtomic: true)
        return bench.verbatim()
    }

    mutating func readDate(key: UInt64, isEmpty: Bool) -> FeedDate? {
        gather(key: key, isEmpty: isEmpty, isAtomic: true)
        guard !bench.isEmpty else { return nil }
        let isChinese = ((isInEntry ? entry.language : nil) ?? feed.language)?.lowercased().hasPrefix("zh") ?? false
        let date = bench.withText { DateReader.read($0, isChinese: isChinese) }
        if date == nil, bench.verbatim() != nil { warnings.add(.unreadableDates) }
        return date
    }

    mutating func readLine(key: UInt64, isEmpty: Bool) -> String? {
        let kind = gatherConstruct(key: key, isEmpty: isEmpty)
        return bench.line(kind)
    }

    mutating func readParagraphs(key: UInt64, isEmpty: Bool) -> String? {
        let kind = gatherConstruct(key: key, isEmpty: isEmpty)
        return bench.paragraphs(kind)
    }

    private mutating func gatherConstruct(key: UInt64, isEmpty: Bool) -> TextBench.Kind {
        let construct = construct()
        let hasChildren = gather(key: key, isEmpty: isEmpty, inline: construct == .inline)
        switch construct {
        case .plain: return hasChildren ? .html : .plain
        case .html, .inline: return .html
        case .base64:
            bench.replaceWithBase64()
            return .html
        }
    }

    /// RFC 4287 §3.1 and Atom 0.3's mode; RSS has HTML everywhere.
    private mutating func construct() -> TextConstruct {
        guard !scanner.attributes.isEmpty else { return root?.kind == .atom ? .plain : .html }
        let type = attribute("type")?.lowercased()
        switch attribute("mode")?.lowercased() {
        case "base64": return .base64
        case "escaped": return type == "text/plain" || type == "text" ? .plain : .html
        case "xml" where type == nil || type?.hasPrefix("text/") == true: return .inline
        default: break
        }
        switch type {
        case nil, "": return root?.kind == .atom ? .plain : .html
        case "text", "text/plain", "plain": return .plain
        case "xhtml", "application/xhtml+xml": return .inline
        case let type? where type.hasSuffix("+xml") || type.hasSuffix("/xml"): return .inline
        // RFC 4287 §4.1.3.3: what is neither text nor XML is Base64.
        case let type? where type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("html"): return .base64
        default: return .html
        }
    }
}
