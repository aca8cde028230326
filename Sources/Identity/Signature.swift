/// What two texts are compared by, packed into bytes.
///
/// Of the text's shingles (runs of words) those are kept whose hash is divisible by a power of two, chosen so that not too many stay: two
/// samples compare exactly at the coarser of their two powers, whatever the lengths of the texts (FracMinHash). Short texts are kept whole.
struct Signature: Equatable {
    static let sampleLimit = 192
    static let numberLimit = 32
    static let ledeLimit = 56
    static let headLimit = 10
    static let titleLimit = 24

    /// Samples hold hashes divisible by 2 to this power.
    var power: UInt8 = 0
    // All lists are sorted and without doubles.
    var sample: [UInt32] = []
    /// The shingles with which the text begins.
    var head: [UInt32] = []
    /// Of the title and the first sentences.
    var numbers: [UInt32] = []
    var titleNumbers: [UInt32] = []
    /// Words of the title that are names: written with a capital where others are not.
    var names: [UInt32] = []
    /// Content words of the title, and of the title with the first sentences.
    var title = Vocabulary()
    var lede = Vocabulary()

    init() {}

    /// How many shingles both hold, and how many each has, in the sample that they can be compared by.
    func shared(with other: Signature) -> (common: Int, smaller: Int, larger: Int, scale: Int) {
        let coarser = min(max(power, other.power), 31)
        let mask: UInt32 = (1 << UInt32(coarser)) - 1
        let mine = power == coarser ? sample : sample.filter { $0 & mask == 0 }
        let theirs = other.power == coarser ? other.sample : other.sample.filter { $0 & mask == 0 }
        let sizes = (min(mine.count, theirs.count), max(mine.count, theirs.count))
        return (SortedWords.common(mine, theirs), sizes.0, sizes.1, 1 << Int(coarser))
    }
}

/// Words, those that tell something apart from those that nearly every article has.
struct Vocabulary: Equatable {
    private static let usualWeight = 0.25

    var telling: [UInt32] = []
    var usual: [UInt32] = []

    init() {}

    init(_ words: some Sequence<UInt32>) {
        let words = Set(words).sorted()
        telling = words.filter { !CommonWords.usual.contains($0) }
        usual = words.filter(CommonWords.usual.contains)
    }

    var count: Int { telling.count + usual.count }
    var weight: Double { Double(telling.count) + Self.usualWeight * Double(usual.count) }

    func contains(_ word: UInt32) -> Bool { SortedWords.contains(telling, word) || SortedWords.contains(usual, word) }

    /// The part of the shorter list's words that the longer has.
    func containment(in other: Vocabulary) -> Double {
        let smaller = min(count, other.count)
        return smaller == 0 ? 0 : Double(common(with: other).count) / Double(smaller)
    }

    func common(with other: Vocabulary) -> (count: Int, telling: Int, weight: Double) {
        let telling = SortedWords.common(telling, other.telling)
        let usual = SortedWords.common(usual, other.usual)
        return (telling + usual, telling, Double(telling) + Self.usualWeight * Double(usual))
    }
}

enum SortedWords {
    /// Members of two sorted lists that are in both.
    static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
        var (i, j, count) = (0, 0, 0)
        while i < a.count, j < b.count {
            let (left, right) = (a[i], b[j])
            if left == right { count += 1 }
            if left <= right { i += 1 }
            if right <= left { j += 1 }
        }
        return count
    }

    static func contains(_ list: [UInt32], _ word: UInt32) -> Bool {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < word { low = middle + 1 } else { high = middle }
        }
        return low < list.count && list[low] == word
    }

    /// The part of the shorter list that the longer has.
    static func containment(_ a: [UInt32], _ b: [UInt32]) -> Double {
        let smaller = min(a.count, b.count)
        return smaller == 0 ? 0 : Double(common(a, b)) / Double(smaller)
    }
}
