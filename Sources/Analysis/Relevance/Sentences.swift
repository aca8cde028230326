/// Where sentences end, as scalar offsets just after the closing mark. Enough for counting and for scoping rules; not a grammar.
enum Sentences {
    /// Scalars after which a text without full stops is cut all the same: rules look at whole sentences.
    private static let lengthLimit = 800

    /// Ascending; the last one is the end of the text.
    static func ends(in text: ScannedText) -> [Int] {
        var ends: [Int] = []
        var lastEnd = 0
        let scalars = text.scalars
        var index = 0
        while index < scalars.count {
            if isEnd(scalars, at: index) || index - lastEnd >= lengthLimit {
                index += 1
                while index < scalars.count, isCloser(scalars[index]) { index += 1 }
                ends.append(index)
                lastEnd = index
            } else {
                index += 1
            }
        }
        if ends.last != scalars.count { ends.append(scalars.count) }
        return ends
    }

    private static func isEnd(_ scalars: [UInt32], at index: Int) -> Bool {
        switch scalars[index] {
        case 0x0A, 0x3002, 0xFF01, 0xFF1F: return true
        case 0x21, 0x3F: return true
        case 0x2E: return isFullStop(scalars, at: index)
        default: return false
        }
    }

    /// A full stop ends a sentence where space and a capital follow, and no initial ("U.S.", "J. Powell") or title ("Mr.") came before.
    private static func isFullStop(_ scalars: [UInt32], at index: Int) -> Bool {
        var next = index + 1
        while next < scalars.count, isCloser(scalars[next]) { next += 1 }
        guard next < scalars.count else { return true }
        guard isSpace(scalars[next]) else { return scalars[next] >= 0x2E80 }
        while next < scalars.count, isSpace(scalars[next]) || isOpener(scalars[next]) { next += 1 }
        guard next < scalars.count else { return true }
        guard isUppercase(scalars[next]) || isDigit(scalars[next]) || scalars[next] >= 0x2E80 else { return false }
        var start = index
        while start > 0, Folding.isWord(scalars[start - 1]) { start -= 1 }
        let word = scalars[start..<index]
        if word.count == 1, let only = word.first, isUppercase(only) || isClock(scalars, only, start, next) { return false }
        return !abbreviations.contains(word.map(Folding.fold))
    }

    private static let abbreviations: Set<[UInt32]> = Set(
        """
        mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr no vs inc corp co ltd jan feb aug sept sep oct nov dec
        """.split(separator: " ").map { $0.unicodeScalars.map(\.value) })

    /// "At 12:01 a.m. Tuesday", "by 5 p.m. ET": a day or a zone goes on with the sentence.
    private static func isClock(_ scalars: [UInt32], _ last: UInt32, _ start: Int, _ next: Int) -> Bool {
        guard last == 0x6D, start > 1, scalars[start - 1] == 0x2E, [0x61, 0x70].contains(scalars[start - 2]) else { return false }
        let word = scalars[next..<min(scalars.count, next + 10)].prefix { Folding.isWord($0) }
        return Words.calendar.contains(ScannedText.string(word, folded: true)) || zones.contains(word.map(Folding.fold))
    }

    private static let zones: Set<[UInt32]> = Set(
        "et edt est pt pdt pst ct gmt utc bst cet hkt cst eastern beijing pacific".split(separator: " ").map {
            $0.unicodeScalars.map(\.value)
        })

    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || scalar == 0x09 || scalar == 0xA0 || scalar == 0x3000 || (0x2000...0x200A).contains(scalar)
    }

    private static func isUppercase(_ scalar: UInt32) -> Bool { Folding.isWord(scalar) && Folding.fold(scalar) != scalar }
    private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
    private static func isOpener(_ scalar: UInt32) -> Bool { [0x22, 0x27, 0x28, 0x2018, 0x201C, 0x300C, 0x300E].contains(scalar) }
    private static func isCloser(_ scalar: UInt32) -> Bool { [0x22, 0x27, 0x29, 0x2019, 0x201D, 0x300D, 0x300F].contains(scalar) }
}
