/// HTML as plain text: tags gone, references replaced, white space as a reader sees it.
///
/// Works on fragments as feeds carry them: nothing needs to be closed, nesting has no meaning, and time is linear in the input.
package enum MarkupText {
    package enum Layout: Sendable {
        /// All on one line, as titles are. Angle brackets that are no HTML stay ("List<String>").
        case line
        /// Blocks and line breaks of the markup become newlines.
        case paragraphs
    }

    package static func plain(_ markup: some StringProtocol, layout: Layout = .line) -> String {
        let bytes = Array(markup.utf8)
        return bytes.withUnsafeBufferPointer { plain($0, layout: layout) }
    }

    /// - Parameter markup: UTF-8.
    package static func plain(_ markup: UnsafeBufferPointer<UInt8>, layout: Layout) -> String {
        var flow = TextFlow(reserving: markup.count)
        append(markup, layout: layout, to: &flow)
        return flow.text
    }

    /// Appends the text of `markup` to `flow`, which may hold text already.
    package static func append(_ markup: UnsafeBufferPointer<UInt8>, layout: Layout, to flow: inout TextFlow) {
        var tags = TagScanner(markup)
        var position = 0
        var nextBracket = markup.position(of: UInt8(ascii: "<"), from: 0) ?? markup.count
        var nextAmpersand = markup.position(of: UInt8(ascii: "&"), from: 0) ?? markup.count
        // Blank lines part paragraphs only in text that has no markup to do it.
        flow.keepsBlankLines = layout == .paragraphs && nextBracket == markup.count
        while position < markup.count {
            let special = min(nextBracket, nextAmpersand)
            if special > position { flow.appendText(UnsafeBufferPointer(rebasing: markup[position..<special])) }
            guard special < markup.count else { break }
            if special == nextAmpersand {
                position = special + flow.appendReference(markup, at: special)
            } else if let tag = tags.tag(at: special, keepsUnknown: layout == .line) {
                switch tag.element {
                case .block: flow.end(layout == .line ? .word : .line)
                case .cell: flow.end(.word)
                case .hidden, .inline, .unknown: break
                }
                position = tag.end
            } else {
                flow.append(UInt8(ascii: "<"))
                position = special + 1
            }
            if nextBracket < position { nextBracket = markup.position(of: UInt8(ascii: "<"), from: position) ?? markup.count }
            if nextAmpersand < position { nextAmpersand = markup.position(of: UInt8(ascii: "&"), from: position) ?? markup.count }
        }
    }
}
