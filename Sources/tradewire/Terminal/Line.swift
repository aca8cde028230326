import Model

/// A line for a terminal: pieces of safe text, each with a style and perhaps a link. What the look of the output does not allow is left out
/// when it is written.
struct Line: Sendable, Equatable {
    private(set) var spans: [Span] = []
    private(set) var width = 0

    struct Span: Sendable, Equatable {
        var text: SafeText
        var style: Style
        var link: Link?
    }

    /// An address that a terminal may make a link of: http or https, printable ASCII.
    struct Link: Sendable, Equatable {
        let address: String

        init?(_ address: String?) {
            guard let address, let url = WebURL(address), url.isWeb else { return nil }
            let text = url.description
            guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
            self.address = text
        }
    }

    init() {}
    init(_ text: String, _ style: Style = .plain) { add(SafeText(text), style) }
    init(_ text: SafeText, _ style: Style = .plain) { add(text, style) }

    mutating func add(_ text: SafeText, _ style: Style = .plain, link: Link? = nil) {
        guard !text.text.isEmpty else { return }
        spans.append(Span(text: text, style: style, link: link))
        width += text.width
    }

    mutating func add(_ text: String, _ style: Style = .plain) { add(SafeText(text), style) }

    mutating func add(_ line: Line) {
        spans += line.spans
        width += line.width
    }

    static func + (a: Line, b: Line) -> Line {
        var line = a
        line.add(b)
        return line
    }

    /// With spaces added up to `columns`.
    mutating func pad(to columns: Int) {
        if columns > width { add(SafeText.empty.padded(to: columns - width)) }
    }

    func padded(to columns: Int, isRight: Bool) -> Line {
        guard columns > width else { return self }
        var padded = Line()
        if isRight { padded.pad(to: columns - width) }
        padded.add(self)
        padded.pad(to: columns)
        return padded
    }

    func clipped(to columns: Int, omission: SafeText) -> Line {
        guard width > columns else { return self }
        var clipped = Line()
        for span in spans {
            let room = columns - clipped.width
            // The span before the cut may end exactly at the edge and leave no room to say that more follows.
            if span.text.width > room || (span.text.width == room && clipped.width + span.text.width < width) {
                let cut = span.text.width > room ? span.text : span.text + omission
                clipped.add(cut.clipped(to: room, omission: omission), span.style, link: span.link)
                break
            }
            clipped.add(span.text, span.style, link: span.link)
        }
        return clipped
    }

    /// Broken between words into lines of at most that width, where a word is not longer; `nil` breaks nothing.
    func wrapped(to columns: Int?) -> [Line] {
        guard let columns, width > columns else { return [self] }
        var lines: [Line] = []
        var line = Line()
        for span in spans {
            for word in span.text.words {
                if line.width > 0, line.width + word.trimmedWidth > columns {
                    lines.append(line.trimmed)
                    line = Line()
                }
                line.add(word, span.style, link: span.link)
            }
        }
        return lines + [line.trimmed]
    }

    /// Without spaces at its end.
    var trimmed: Line {
        var trimmed = Line()
        var rest = spans[...]
        while let last = rest.last, last.text.trimmedWidth == 0 { rest.removeLast() }
        for span in rest.dropLast() { trimmed.add(span.text, span.style, link: span.link) }
        if let last = rest.last { trimmed.add(last.text.trimmed, last.style, link: last.link) }
        return trimmed
    }

    /// The bytes of the line without its end.
    func rendered(_ look: Look) -> String {
        var text = ""
        for span in spans {
            if look.hasLinks, let link = span.link { text += "\u{1B}]8;;\(link.address)\u{1B}\\" }
            if look.hasColour, span.style != .plain {
                text += "\u{1B}[\(span.style.parameters)m\(span.text.text)\u{1B}[0m"
            } else {
                text += span.text.text
            }
            if look.hasLinks, span.link != nil { text += "\u{1B}]8;;\u{1B}\\" }
        }
        return text
    }
}
