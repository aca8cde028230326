/// Words as stories are compared by: outlets tell one event with other endings and other words of one meaning, and Chinese without spaces.
///
/// English words lose their endings and all after six letters, words of one group (`WordGroups`) count as one, Han characters count in
/// overlapping pairs; what says nothing about the event is left out.
enum StoryTerms {
    struct Term {
        var hash: UInt32
        var isNumber: Bool
        /// It begins with a capital, and does not begin a sentence.
        var isCapitalised: Bool
    }

    private static let stemLength = 6

    /// At most `limit` terms from the beginning.
    static func of(_ text: Substring, limit: Int) -> [Term] {
        var terms: [Term] = []
        var ideograph: (bytes: [UInt8], end: Int)?
        WordScanner.each(of: text, limit: 4 * limit) { word, bytes in
            guard terms.count < limit else { return }
            if bytes.count == 3, bytes[0] >= 0xE3 {
                if let before = ideograph, before.end == word.source.lowerBound {
                    terms.append(Term(hash: hash(of: before.bytes + bytes), isNumber: false, isCapitalised: false))
                }
                ideograph = (bytes, word.source.upperBound)
            } else if word.isNumber {
                terms.append(Term(hash: word.short, isNumber: true, isCapitalised: false))
            } else {
                let stem = hash(of: stem(bytes))
                guard !CommonWords.silent.contains(stem) else { return }
                terms.append(Term(hash: WordGroups.first[stem] ?? stem, isNumber: false, isCapitalised: word.isCapitalised))
            }
        }
        return terms
    }

    /// - Parameter word: in lower case, in the singular.
    static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.allSatisfy({ $0 < 0x80 }) else { return word }
        var stem = word
        func ends(_ ending: String) -> Bool {
            stem.count > ending.utf8.count + 2 && stem.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
        if ends("ing") {
            stem.removeLast(3)
        } else if ends("ed") || ends("xe") {
            stem.removeLast(ends("ed") ? 2 : 1)
        } else if ends("ie") {
            stem.replaceSubrange((stem.count - 2)..., with: "y".utf8)
        }
        if stem.count > 4, let last = stem.last, last == UInt8(ascii: "e") || last == UInt8(ascii: "y") { stem.removeLast() }
        return Array(stem.prefix(stemLength))
    }

    static func hash(of bytes: [UInt8]) -> UInt32 { UInt32(truncatingIfNeeded: Hash64.of(bytes)) }
}
