/// Beginnings of lines, in lower case, found by their first byte.
struct PhraseList: Sendable {
    let phrases: [[UInt8]]
    private var byFirst: [[[UInt8]]]

    /// - Parameter text: phrases parted by `|` or line ends.
    init(_ text: String) {
        phrases = text.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { Array($0.trimming(\.isWhitespace).utf8) }.filter {
            !$0.isEmpty
        }
        byFirst = Array(repeating: [], count: 256)
        for phrase in phrases { byFirst[Int(phrase[0])].append(phrase) }
        // The longest phrase that fits is the one meant.
        for index in byFirst.indices { byFirst[index].sort { $0.count > $1.count } }
    }

    /// The lengths of the phrases that the line begins with, longest first.
    func lengths(startingLike line: ArraySlice<UInt8>) -> [Int] {
        guard let first = line.first else { return [] }
        return byFirst[Int(first)].lazy.filter { line.starts(with: $0) }.map(\.count)
    }
}
