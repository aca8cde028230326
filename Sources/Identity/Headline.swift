/// A title as it is compared: without the name of the outlet that many append.
struct Headline {
    private static let wordLimit = 60

    let text: Substring
    let words: [WordScanner.Word]

    init(_ title: String) {
        text = Self.withoutOutlet(title)
        words = WordScanner.words(of: text, limit: Self.wordLimit)
    }

    /// Without doubles and without words that carry no meaning, in the order of the title.
    var contentWords: [UInt32] {
        var seen: Set<UInt32> = []
        return words.map(\.short).filter { !CommonWords.stops.contains($0) && seen.insert($0).inserted }
    }

    /// "… - Reuters", "… | The Example": what follows the last sign that stands between spaces, where it reads like a name.
    private static func withoutOutlet(_ title: String) -> Substring {
        let bytes = title.utf8
        var wordsAfter = 0
        var looksLikeName = true
        var end = bytes.endIndex
        while let space = bytes[..<end].lastIndex(of: 0x20) {
            let word = bytes[bytes.index(after: space)..<end]
            if isSign(word), wordsAfter > 0 {
                let isName = looksLikeName || wordsAfter == 1
                return isName && bytes[..<space].count { $0 == 0x20 } >= 2 ? title[..<space] : title[...]
            }
            guard !word.contains(where: { $0 &- 0x30 < 10 }), wordsAfter < 4 else { break }
            if let first = word.first, first &- 0x61 < 26 { looksLikeName = false }
            wordsAfter += 1
            end = space
        }
        return title[...]
    }

    private static func isSign(_ word: Substring.UTF8View) -> Bool {
        word.elementsEqual("-".utf8) || word.elementsEqual("|".utf8) || word.elementsEqual("–".utf8) || word.elementsEqual("—".utf8)
            || word.elementsEqual("_".utf8)
    }
}

extension WordScanner.Word {
    var short: UInt32 { UInt32(truncatingIfNeeded: hash) }
}
