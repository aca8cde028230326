import Model

/// Makes the fingerprint of an article.
package enum Fingerprints {
    private static let copyKeyCount = 6
    private static let storyKeyCount = 8
    private static let wordLimit = 20_000
    /// Words from which numbers, names and the lede are taken.
    private static let ledeWords = 90

    /// - Parameter text: the longest text known; `nil` leaves the title alone to compare by.
    /// - Returns: `nil` where there are too few words to compare anything.
    package static func fingerprint(title: String, text: String?, language: String? = nil) -> Fingerprint? {
        let headline = Headline(title)
        let words = text.map { WordScanner.words(of: $0[...], limit: wordLimit) } ?? []
        guard headline.words.count + words.count >= 4 else { return nil }
        let content = headline.contentWords
        let opening = words.prefix(ledeWords)
        let lede = unique(content + opening.map(\.short).filter { !CommonWords.stops.contains($0) })

        var signature = Signature()
        let shingles = Shingles(words: words)
        (signature.sample, signature.power) = shingles.sample(atMost: Signature.sampleLimit)
        signature.head = shingles.head(Signature.headLimit)
        let numbers = headline.words.filter(\.isNumber).map(\.short)
        signature.titleNumbers = unique(numbers).prefix(Signature.titleLimit).sorted()
        signature.numbers = unique(numbers + opening.filter(\.isNumber).map(\.short)).prefix(Signature.numberLimit).sorted()
        signature.title = Vocabulary(content.prefix(Signature.titleLimit))
        signature.lede = Vocabulary(lede.prefix(Signature.ledeLimit))
        signature.names = names(headline, opening).prefix(Signature.titleLimit).sorted()
        return Fingerprint(
            copyKeys: shingles.keys(copyKeyCount) + titleKeys(content), storyKeys: storyKeys(content, lede), signature: signature.bytes)
    }

    /// Title words with a capital, where the title does not capitalise them all or the text does so too.
    private static func names(_ headline: Headline, _ opening: some Collection<WordScanner.Word>) -> [UInt32] {
        let written = Set(opening.filter(\.isCapitalised).map(\.short))
        let capitals = headline.words.dropFirst().count(where: \.isCapitalised)
        let isSentenceCase = capitals * 2 <= headline.words.count
        let found = headline.words.filter { word in
            !word.isNumber && (written.contains(word.short) || (isSentenceCase && word.isCapitalised))
        }
        return unique(found.map(\.short).filter { !CommonWords.stops.contains($0) && !CommonWords.usual.contains($0) })
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

    /// The words that tell most: those of the title that are not in every article, in pairs and alone, then those of the lede.
    private static func storyKeys(_ title: [UInt32], _ lede: [UInt32]) -> [Int64] {
        let telling = title.filter { !CommonWords.usual.contains($0) }.prefix(4)
        var keys: [Int64] = []
        for (index, first) in telling.enumerated() {
            for second in telling.dropFirst(index + 1) {
                keys.append(Int64(bitPattern: Hash64.mix(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))))
            }
        }
        keys += telling.map(Int64.init)
        keys += lede.filter { !CommonWords.usual.contains($0) && !telling.contains($0) }.prefix(4).map(Int64.init)
        return Array(unique(keys).prefix(storyKeyCount))
    }

    private static func unique<Value: Hashable>(_ values: some Sequence<Value>) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
