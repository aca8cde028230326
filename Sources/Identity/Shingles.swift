/// The runs of neighbouring words of a text, each as a hash.
struct Shingles {
    private static let wordsPerShingle = 4
    private static let ideographsPerShingle = 6
    /// Runs by which candidates are found are longer: a stock sentence alone should not make two articles candidates.
    private static let keyFactor = 3

    private let words: [WordScanner.Word]
    private let width: Int
    /// In the order of the text.
    private let hashes: [UInt32]

    init(words: [WordScanner.Word]) {
        self.words = words
        let isIdeographic = words.prefix(200).count { $0.source.count == 3 } * 2 > min(words.count, 200)
        width = isIdeographic ? Self.ideographsPerShingle : Self.wordsPerShingle
        hashes = Self.runs(of: words, width: width).map { UInt32(truncatingIfNeeded: $0 >> 32) }
    }

    var count: Int { hashes.count }

    /// Those divisible by the power of two that leaves no more than `limit`; sorted, without doubles.
    func sample(atMost limit: Int) -> (values: [UInt32], power: UInt8) {
        var kept = Array(Set(hashes))
        var power: UInt8 = 0
        while kept.count > limit, power < 31 {
            power += 1
            kept.removeAll { $0 & ((1 << UInt32(power)) - 1) != 0 }
        }
        return (kept.sorted(), power)
    }

    func head(_ limit: Int) -> [UInt32] { Set(hashes.prefix(limit)).sorted() }

    /// The smallest hashes of long runs: texts that share most runs share some of these (MinHash).
    func keys(_ count: Int) -> [Int64] {
        let long = Self.runs(of: words, width: min(width * Self.keyFactor, max(words.count, 1)))
        return Set(long).sorted().prefix(count).map { Int64(bitPattern: $0) }
    }

    private static func runs(of words: [WordScanner.Word], width: Int) -> [UInt64] {
        guard words.count >= width, width > 0 else { return [] }
        return (0...(words.count - width)).map { start in
            Hash64.mix(words[start..<(start + width)].reduce(UInt64(width)) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1.hash })
        }
    }
}
