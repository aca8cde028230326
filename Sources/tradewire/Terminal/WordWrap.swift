/// Breaks one line of clean text into lines of a width.
///
/// Between words, and around wide characters (Chinese and Japanese write no spaces), but not before closing or after opening punctuation.
/// A word longer than a line is cut.
struct WordWrap {
    private let columns: Int
    private var finished: [String] = []
    private var line = String.UnicodeScalarView()
    private var lineWidth = 0
    private var word = String.UnicodeScalarView()
    private var wordWidth = 0

    init(columns: Int) { self.columns = max(2, columns) }

    mutating func lines(of text: String) -> [String] {
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == " " {
                endWord()
                if lineWidth > 0, lineWidth < columns { addSpace() }
            } else {
                let width = DisplayWidth.of(scalar)
                if mayBreak(between: previous, and: scalar, width) || wordWidth + width > columns { endWord() }
                word.append(scalar)
                wordWidth += width
            }
            previous = scalar
        }
        endWord()
        endLine()
        return finished
    }

    private func mayBreak(between before: Unicode.Scalar, and after: Unicode.Scalar, _ width: Int) -> Bool {
        guard width == 2 || (width == 1 && DisplayWidth.of(before) == 2) else { return false }
        return !Self.closing.contains(after) && !Self.opening.contains(before)
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        if lineWidth + wordWidth > columns { endLine() }
        line.append(contentsOf: word)
        lineWidth += wordWidth
        word.removeAll(keepingCapacity: true)
        wordWidth = 0
    }

    private mutating func addSpace() {
        line.append(" ")
        lineWidth += 1
    }

    private mutating func endLine() {
        while line.last == " " { line.removeLast() }
        if !line.isEmpty { finished.append(String(line)) }
        line.removeAll(keepingCapacity: true)
        lineWidth = 0
    }

    private static let closing = "，。、；：？！）》」』】〉〕％”’…,.;:?!)]%".unicodeScalars
    private static let opening = "（《「『【〈〔“‘([".unicodeScalars
}
