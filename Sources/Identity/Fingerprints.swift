import Model

/// Makes the fingerprint of an article.
package enum Fingerprints {
    private static let copyKeyCount = 6
    private static let wordLimit = 20_000
    /// Words from which numbers are taken, terms of which the lede consists.
    private static let ledeWords = 90
    private static let ledeTerms = 60
    /// Terms by which an article of the same event is looked for: those of the title, pairs of its first, and those of the lede.
    private static let titleKeyCount = 10
    private static let pairedKeyCount = 4
    private static let ledeKeyCount = 6

    /// - Parameter text: the longest text known; `nil` leaves the title alone to compare by.
    /// - Returns: `nil` where there are too few words to compare anything.
    package static func fingerprint(title: String, text: String?, language: String? = nil) -> Fingerprint? {
        let headline = Headline(title)
        let words = text.map { WordScanner.words(of: $0[...], limit: wordLimit) } ?? []
        guard headline.words.count + words.count >= 4 else { return nil }
        let content = headline.contentWords
        let titleTerms = StoryTerms.of(headline.text, limit: Signature.titleLimit)
        let opening = text.map { StoryTerms.of($0[...], limit: ledeTerms) } ?? []
        let names = names(titleTerms, opening)
        let entities = unique(names + opening.filter { $0.isCapitalised && !CommonWords.usual.contains($0.hash) }.map(\.hash))

        var signature = Signature()
        let shingles = Shingles(words: words)
        (signature.sample, signature.power) = shingles.sample(atMost: Signature.sampleLimit)
        signature.head = shingles.head(Signature.headLimit)
        let numbers = headline.words.filter(\.isNumber).map(\.short)
        signature.titleNumbers = unique(numbers).prefix(Signature.titleLimit).sorted()
        let allNumbers = numbers + words.prefix(ledeWords).filter(\.isNumber).map(\.short)
        signature.numbers = unique(allNumbers).prefix(Signature.numberLimit).sorted()
        signature.titleWords = content.prefix(Signature.titleLimit).sorted()
        signature.title = unique(titleTerms.map(\.hash)).sorted()
        signature.lede = unique((titleTerms + opening).map(\.hash)).prefix(Signature.ledeLimit).sorted()
        signature.names = names.sorted()
        signature.entities = entities.prefix(Signature.entityLimit).sorted()
        return Fingerprint(
            copyKeys: shingles.keys(copyKeyCount) + titleKeys(content), storyKeys: storyKeys(titleTerms, opening, entities),
            signature: signature.bytes)
    }

    /// Title terms with a capital, where the title does not capitalise them all or the text does so too.
    private static func names(_ title: [StoryTerms.Term], _ opening: [StoryTerms.Term]) -> [UInt32] {
        let written = Set(opening.filter(\.isCapitalised).map(\.hash))
        let capitals = title.dropFirst().count(where: \.isCapitalised)
        let isSentenceCase = capitals * 2 <= title.count
        let found = title.filter { term in
            !term.isNumber && (written.contains(term.hash) || (isSentenceCase && term.isCapitalised))
        }
        return unique(found.map(\.hash).filter { !CommonWords.usual.contains($0) })
    }

    /// One headline over differing texts; two keys, so that a word that was cut off spoils one at most of the time.
    private static func titleKeys(_ content: [UInt32]) -> [Int64] {
        guard content.count >= 4 else { return [] }
        let orders: [(UInt32) -> UInt32] = [{ $0 }, { $0.byteSwapped ^ 0x5555_5555 }]
        return orders.map { order in
            let chosen = content.sorted { order($0) < order($1) }.prefix(3).sorted()
            return Int64(bitPattern: chosen.reduce(7) { Hash64.mix($0 &* 31 ^ UInt64($1)) })
        }
    }

    /// Names and numbers of the lede before its other words.
    private static func storyKeys(_ title: [StoryTerms.Term], _ opening: [StoryTerms.Term], _ entities: [UInt32]) -> [Int64] {
        let telling = unique(title.map(\.hash).filter { !CommonWords.usual.contains($0) }).prefix(titleKeyCount)
        var keys: [Int64] = []
        let paired = telling.prefix(pairedKeyCount)
        for (index, first) in paired.enumerated() {
            for second in paired.dropFirst(index + 1) {
                keys.append(Int64(bitPattern: Hash64.mix(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))))
            }
        }
        let others = opening.filter { !CommonWords.usual.contains($0.hash) && !telling.contains($0.hash) }
        let named = others.filter { $0.isNumber || entities.contains($0.hash) } + others
        return keys + (telling + unique(named.map(\.hash)).prefix(ledeKeyCount)).map(Int64.init)
    }

    private static func unique<Value: Hashable>(_ values: some Sequence<Value>) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
