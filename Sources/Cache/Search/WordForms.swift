/// English plurals brought to the singular: after Harman's S-stemmer ("How effective is suffixing?", 1991), with the sibilant plurals
/// (taxes, crashes) read as what they are. What it gets wrong it gets wrong for stored and asked words alike.
enum WordForms {
    static func fold(_ word: inout [UInt8]) {
        guard word.count >= 4, word.last == UInt8(ascii: "s"), word.allSatisfy({ $0 &- 0x61 < 26 }) else { return }
        guard !word.elementsEqual("news".utf8) else { return }
        if word.count > 4, ends(word, "ies") {
            guard !ends(word, "eies"), !ends(word, "aies") else { return }
            word.removeLast(3)
            word.append(UInt8(ascii: "y"))
        } else if ends(word, "sses") || ends(word, "xes") || ends(word, "ches") || ends(word, "shes") || ends(word, "zzes") {
            word.removeLast(2)
        } else if !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
            word.removeLast()
        }
    }

    private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard word.count >= length else { return false }
        return word.suffix(length).elementsEqual(UnsafeBufferPointer(start: suffix.utf8Start, count: length))
    }
}
