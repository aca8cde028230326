import CLibxml2

/// Builds a `PageTree` from the events of libxml2's HTML parser, which repairs the nesting; libxml2's own tree is never made.
///
/// The parser keeps the names of open elements on a stack of its own and never recurses. It is stopped once that stack passes
/// `depthLimit`, because each end tag may search all of it.
struct PageTreeBuilder {
    private static let depthLimit: Int32 = 2000
    // libxml2 asks to be initialised once, before threads use it.
    private static let isInitialised: Bool = {
        xmlInitParser()
        return true
    }()

    private var tree = PageTree()
    private var open: [Int32] = []
    private var current: Int32 = -1
    private var tagsByName: [UnsafeRawPointer: Tag] = [:]
    private var context: htmlParserCtxtPtr?

    /// - Parameter html: valid UTF-8 without NUL, as `PageSieve` leaves it.
    static func tree(of html: [UInt8]) -> PageTree {
        guard isInitialised, !html.isEmpty, html.count < Int(Int32.max) else { return PageTree() }
        var builder = PageTreeBuilder()
        builder.parse(html)
        return builder.tree
    }

    private mutating func parse(_ html: [UInt8]) {
        let expectedNodes = html.count / 24
        tree.tags.reserveCapacity(expectedNodes)
        tree.parents.reserveCapacity(expectedNodes)
        tree.ends.reserveCapacity(expectedNodes)
        tree.starts.reserveCapacity(expectedNodes)
        tree.counts.reserveCapacity(expectedNodes)
        tree.text.reserveCapacity(html.count / 2)
        html.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, let context = htmlCreateMemoryParserCtxt(base, Int32(buffer.count)) else { return }
            defer { htmlFreeParserCtxt(context) }
            self.context = context
            let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            htmlCtxtUseOptions(context, Int32(bitPattern: options))
            // Otherwise the parser looks for a declaration and falls back to Latin-1 at the first byte outside ASCII.
            context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
            var events = Self.events
            let original = context.pointee.sax
            withUnsafeMutablePointer(to: &events) { events in
                withUnsafeMutablePointer(to: &self) { builder in
                    context.pointee.sax = events
                    context.pointee.userData = UnsafeMutableRawPointer(builder)
                    htmlParseDocument(context)
                }
            }
            context.pointee.sax = original
            context.pointee.userData = UnsafeMutableRawPointer(context)
            self.context = nil
        }
        while let node = open.popLast() { tree.ends[Int(node)] = Int32(tree.count) }
    }

    private static var events: xmlSAXHandler {
        var events = xmlSAXHandler()
        events.startElement = { user, name, attributes in
            guard let user, let name else { return }
            user.assumingMemoryBound(to: PageTreeBuilder.self).pointee.start(name, attributes)
        }
        events.endElement = { user, _ in
            guard let user else { return }
            user.assumingMemoryBound(to: PageTreeBuilder.self).pointee.endElement()
        }
        let characters: charactersSAXFunc = { user, bytes, count in
            guard let user, let bytes, count > 0 else { return }
            user.assumingMemoryBound(to: PageTreeBuilder.self).pointee.characters(
                UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        events.characters = characters
        events.cdataBlock = characters
        events.ignorableWhitespace = characters
        return events
    }

    private mutating func start(_ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
        let node = Int32(tree.count)
        tree.tags.append(tag(name))
        tree.parents.append(current)
        tree.ends.append(node + 1)
        tree.starts.append(Int32(tree.attributes.count))
        var count: Int32 = 0
        if var list {
            // Pairs of name and value, ended by a nil name.
            while let name = list[0] {
                append(name, list[1])
                count += 1
                list += 2
            }
        }
        tree.counts.append(count)
        open.append(node)
        current = node
        if let context, context.pointee.nameNr > Self.depthLimit { xmlStopParser(context) }
    }

    private mutating func append(_ name: UnsafePointer<xmlChar>, _ value: UnsafePointer<xmlChar>?) {
        let nameStart = Int32(tree.attributeBytes.count)
        let nameBytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
        tree.attributeBytes.append(contentsOf: nameBytes)
        let start = Int32(tree.attributeBytes.count)
        if let value { tree.attributeBytes.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))) }
        tree.attributes.append(
            .init(
                name: AttributeName.byName[nameBytes] ?? .other, nameStart: nameStart, start: start,
                count: Int32(tree.attributeBytes.count) - start))
    }

    private mutating func endElement() {
        guard let node = open.popLast() else { return }
        tree.ends[Int(node)] = Int32(tree.count)
        current = open.last ?? -1
    }

    private mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        let last = tree.count - 1
        if last >= 0, tree.tags[last] == .text, tree.parents[last] == current {
            tree.counts[last] += Int32(bytes.count)
        } else {
            tree.tags.append(.text)
            tree.parents.append(current)
            tree.ends.append(Int32(last + 2))
            tree.starts.append(Int32(tree.text.count))
            tree.counts.append(Int32(bytes.count))
        }
        tree.text.append(contentsOf: bytes)
    }

    // libxml2 interns names: one address a name within a parse.
    private mutating func tag(_ name: UnsafePointer<xmlChar>) -> Tag {
        if let known = tagsByName[UnsafeRawPointer(name)] { return known }
        let tag = Tag(name: String(cString: name))
        tagsByName[UnsafeRawPointer(name)] = tag
        return tag
    }
}
