/// What an element's class, id and test id say that it is for.
struct ClassTraits: OptionSet, Sendable {
    let rawValue: UInt16

    /// Advertisements, navigation, related links, comments, sharing and the like.
    static let beside = ClassTraits(rawValue: 1)
    /// The body of an article, by a name that is used for little else.
    static let body = ClassTraits(rawValue: 2)
    static let consent = ClassTraits(rawValue: 4)
    static let byline = ClassTraits(rawValue: 8)
    static let date = ClassTraits(rawValue: 16)
    static let live = ClassTraits(rawValue: 32)
    /// Words of articles, for scoring where no body is named.
    static let favourable = ClassTraits(rawValue: 64)
    /// Names of something beside the article that are also given to parts of it.
    static let perhapsBeside = ClassTraits(rawValue: 128)
    /// A standfirst: the sentence or two between the title and the body.
    static let standfirst = ClassTraits(rawValue: 256)
    /// The line above a title that names its subject.
    static let kicker = ClassTraits(rawValue: 512)

    /// What subscribers see, or the offer to become one.
    static let paid = ClassTraits(rawValue: 1024)
    /// Not shown, or read out by screen readers only.
    static let unseen = ClassTraits(rawValue: 2048)

    init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// Reads `ClassTraits` off a page's elements, each distinct class once.
struct ClassReader {
    private var seen: [UInt64: ClassTraits] = [:]

    mutating func traits(of node: Int, in tree: PageTree) -> ClassTraits {
        var traits: ClassTraits = []
        // Ids of paragraphs and headings are made from their words, or at random.
        let isLeaf = tree.tags[node] == .p || tree.tags[node].isHeading
        for attribute in tree.attributes(of: node) {
            switch attribute.name {
            case .id where isLeaf || Self.isSlug(tree.bytes(of: attribute)): continue
            case .className, .id, .dataComponent, .dataTestID, .role: traits.formUnion(read(tree.bytes(of: attribute)))
            case .itemprop where tree.bytes(of: attribute).elementsEqual("articleBody".utf8): traits.insert(.body)
            default: break
            }
        }
        return traits
    }

    /// An id made from a heading's words, "ana-promoted-her-film-in-two-cities", says nothing about what the element is for.
    private static func isSlug(_ id: ArraySlice<UInt8>) -> Bool {
        id.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") } >= 5
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) -> ClassTraits {
        guard !bytes.isEmpty else { return [] }
        let key = WordHash.of(bytes)
        if let known = seen[key] { return known }
        var traits: ClassTraits = []
        var isShownSomewhere = false
        for token in bytes.split(whereSeparator: { $0 <= 0x20 }).prefix(24) {
            traits.formUnion(Self.traits(ofToken: token))
            if ClassVocabulary.hiding[token] != nil { traits.insert(.unseen) }
            isShownSomewhere = isShownSomewhere || ClassVocabulary.showsOnSomeScreens(token)
        }
        if isShownSomewhere { traits.remove(.unseen) }
        seen[key] = traits
        return traits
    }

    /// A token's words are bounded by anything but letters, and by a capital after a small letter ("articleBody").
    private static func traits(ofToken token: ArraySlice<UInt8>) -> ClassTraits {
        let words = ClassVocabulary.words
        var traits: ClassTraits = []
        var previous: ClassVocabulary.Role?
        var isBody = false
        var spoilsBody = false
        var hash = WordHash()
        var isInWord = false
        var previousByte: UInt8 = 0

        func endWord() {
            guard isInWord else { return }
            isInWord = false
            let entry = words[hash.value]
            hash = WordHash()
            guard let entry else {
                previous = nil
                return
            }
            traits.formUnion(entry.traits)
            if entry.role == .body || (previous == .subject && entry.role == .part) { isBody = true }
            if isBody, entry.role == .spoiler || entry.traits.contains(.beside) { spoilsBody = true }
            previous = entry.role
        }

        for byte in token {
            let isUpper = byte &- 0x41 < 26
            let isLetter = isUpper || byte &- 0x61 < 26 || byte >= 0x80
            if !isLetter || (isUpper && previousByte &- 0x61 < 26) { endWord() }
            if isLetter {
                hash.add(byte)
                isInWord = true
            }
            previousByte = byte
        }
        endWord()
        if isBody, !spoilsBody { traits.insert(.body) }
        return traits
    }
}
