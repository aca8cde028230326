/// A title as it is compared: without the name of the outlet that many append, without the labels that they put before.
struct Headline {
    var words: [WordScanner.Word]

    init(_ title: String) { words = WordScanner.words(of: Self.withoutOutlet(title), limit: 60) }

    /// Without doubles and without words that carry no meaning, in the order of the title.
    var contentWords: [UInt32] {
        var seen: Set<UInt32> = []
        return words.map(\.short).filter { !CommonWords.stops.contains($0) && seen.insert($0).inserted }
    }

    var numbers: [UInt32] { Set(words.filter(\.isNumber).map(\.short)).sorted() }

    /// "… - Reuters", "… | The Example": what follows the last such sign, where it is short.
    private static func withoutOutlet(_ title: String) -> Substring {
        for sign in [" - ", " | ", " – ", " — ", " _ "] {
            guard let cut = lastRange(of: sign, in: title) else { continue }
            let rest = title[cut.upperBound...]
            if rest.split(separator: " ").count <= 4, title[..<cut.lowerBound].split(separator: " ").count >= 3 {
                return title[..<cut.lowerBound]
            }
        }
        return title[...]
    }

    private static func lastRange(of sign: String, in title: String) -> Range<String.Index>? {
        title.ranges(of: sign).last
    }
}

extension WordScanner.Word {
    var short: UInt32 { UInt32(truncatingIfNeeded: hash) }
}
