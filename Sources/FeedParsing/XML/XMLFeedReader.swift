import Model

/// Reads a feed in XML: walks the document's elements and hands those that matter to the feed's draft or to the open entry's.
///
/// Open elements lie on an explicit, bounded stack, each with the part it plays; an end tag that fits none is ignored, and one that
/// fits an outer element closes the inner ones, so that no slip of the document shifts the meaning of the rest.
struct XMLFeedReader {
    /// What an open element is to us.
    enum Role {
        /// The document itself, the root, and wrappers that nobody knows: channels and items may be inside.
        case outer
        case channel
        case entry
        /// A wrapper inside an entry whose fields are the entry's own: media:group, news:news.
        case entryPart
        case ignored
    }

    struct OpenElement {
        var key: UInt64
        var role: Role
    }

    static let depthLimit = 256
    static let entryLimit = 120_000

    var scanner: XMLScanner
    var names = NameTable()
    var stack: [OpenElement] = []
    /// Elements open beyond the stack's limit.
    private var overflow = 0
    var bases: BaseStack
    var bench = TextBench()
    var root: FeedRoot?
    var feed = FeedDraft()
    /// The entry whose elements are being read, where `isInEntry`.
    var entry = EntryDraft(language: nil)
    private(set) var isInEntry = false
    var entries = EntryList()
    var warnings = FeedWarnings()
    /// The document broke off inside an element.
    var isCut = false
    var page = PageTraces()

    var bytes: UnsafeBufferPointer<UInt8> { scanner.bytes }
    private var role: Role { stack.last?.role ?? .outer }

    init(_ bytes: UnsafeBufferPointer<UInt8>, url: String?) {
        scanner = XMLScanner(bytes)
        bases = BaseStack(documentURL: url)
    }

    mutating func read() -> Result<FeedDocument, FeedParsingError> {
        walk: while true {
            switch scanner.next() {
            case .start(let name, let isEmpty): open(name, isEmpty: isEmpty)
            case .end(let name): close(NameTable.key(bytes, name))
            case .text(let span), .literal(let span): page.noteText(bytes, span, isOutside: root == nil)
            case .done: break walk
            }
            if entries.count >= Self.entryLimit {
                warnings.add(.tooManyEntries)
                break
            }
        }
        if isInEntry {
            warnings.add(.truncated)
            isCut = true
        }
        finishEntry()
        return finish()
    }

    private mutating func open(_ span: Span, isEmpty: Bool) {
        let key = NameTable.key(bytes, span)
        let attributes = scanner.attributes
        if !attributes.isEmpty {
            names.declare(attributes, in: bytes, depth: stack.count + 1)
            bases.open(attributes, in: bytes, depth: stack.count + 1)
        }
        let name = names.resolve(bytes, span, key: key)
        let isRead = dispatch(name, span: span, key: key, isEmpty: isEmpty)
        if isRead || isEmpty { leave(depth: stack.count) }
    }

    /// - Returns: whether the element has been read to its end.
    private mutating func dispatch(_ name: ElementName, span: Span, key: UInt64, isEmpty: Bool) -> Bool {
        if name.vocabulary == .core || name.vocabulary == .rdf, !(page.isPage && root == nil && !name.term.isRoot) {
            switch name.term {
            case .item, .entry,
                .url where root?.kind == .sitemap:
                startEntry(name, key: key, isEmpty: isEmpty)
                return false
            case .rss, .rdf, .feed, .opml, .urlset, .sitemapindex, .html:
                startRoot(name.term, span: span, key: key, isEmpty: isEmpty)
                return false
            case .channel where !isInEntry:
                if root == nil { root = FeedRoot(bare: .channel) }
                push(key, .channel, isEmpty: isEmpty)
                return false
            default: break
            }
        }
        switch role {
        case .entry, .entryPart: return readEntryElement(name, key: key, isEmpty: isEmpty)
        case .channel: return readChannelElement(name, key: key, isEmpty: isEmpty)
        case .outer, .ignored:
            if root == nil { page.noteElement(bytes, span) }
            push(key, isInEntry ? .ignored : .outer, isEmpty: isEmpty)
            return false
        }
    }

    private mutating func startRoot(_ term: Term, span: Span, key: UInt64, isEmpty: Bool) {
        if root == nil {
            guard term != .html else {
                page.isPage = true
                return
            }
            let attributes = scanner.attributes
            root = FeedRoot(term, attributes, in: bytes, name: span)
            feed.language = bases.language
        }
        push(key, isInEntry ? .ignored : term == .feed ? .channel : .outer, isEmpty: isEmpty)
    }

    private mutating func startEntry(_ name: ElementName, key: UInt64, isEmpty: Bool) {
        if root == nil { root = FeedRoot(bare: name.term == .entry ? .atom : .channel) }
        if isInEntry {
            // An entry inside an entry: the first was not closed.
            warnings.add(.unclosedElements)
            while let last = stack.last {
                popTop()
                if last.role == .entry { break }
            }
        }
        if root?.kind == .rss, !stack.contains(where: { $0.role == .channel }) { warnings.add(.entryOutsideChannel) }
        entry = EntryDraft(language: bases.language)
        isInEntry = true
        let about = attribute("rdf:about", or: "about")
        if let about, root?.kind != .atom { entry.offerIdentifier(about, rank: 1) }
        if isEmpty { finishEntry() } else { push(key, .entry, isEmpty: false) }
    }

    mutating func push(_ key: UInt64, _ role: Role, isEmpty: Bool) {
        guard !isEmpty else { return }
        guard stack.count < Self.depthLimit else {
            overflow += 1
            warnings.add(.tooDeep)
            return
        }
        stack.append(OpenElement(key: key, role: role))
    }

    private mutating func close(_ key: UInt64) {
        if overflow > 0 {
            overflow -= 1
            return
        }
        guard let index = stack.lastIndex(where: { $0.key == key }) else { return }
        if index < stack.count - 1 { warnings.add(.unclosedElements) }
        while stack.count > index { popTop() }
    }

    private mutating func popTop() {
        let element = stack.removeLast()
        leave(depth: stack.count)
        if element.role == .entry { finishEntry() }
    }

    private mutating func leave(depth: Int) {
        names.leave(depth: depth)
        bases.leave(depth: depth)
    }

    private mutating func finishEntry() {
        guard isInEntry else { return }
        isInEntry = false
        if !isCut || entry.holdsSomething { entries.append(entry) }
    }

    /// The value of an attribute of the tag just read, references replaced, white space trimmed.
    mutating func attribute(_ name: StaticString, or other: StaticString? = nil) -> String? {
        for attribute in scanner.attributes {
            let length = attribute.name.end - attribute.name.start
            let matches =
                (length == name.utf8CodeUnitCount && bytes.hasWord(name, at: attribute.name.start))
                || other.map { length == $0.utf8CodeUnitCount && bytes.hasWord($0, at: attribute.name.start) } ?? false
            if matches { return bench.attribute(bytes, attribute.value) }
        }
        return nil
    }
}
