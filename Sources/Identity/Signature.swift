/// What two texts are compared by, packed into bytes.
///
/// Of the text's shingles (runs of words) those are kept whose hash is divisible by a power of two, chosen so that not too many stay: two
/// samples compare exactly at the coarser of their two powers, whatever the lengths of the texts (FracMinHash). Short texts are kept whole.
struct Signature: Equatable {
    static let sampleLimit = 192
    static let numberLimit = 32
    static let ledeLimit = 84
    static let entityLimit = 32
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
    /// Content words of the title, as they stand there.
    var titleWords: [UInt32] = []
    // The terms of stories (`StoryTerms`): of the title; of the title with the first sentences; of these the names, which are written with a
    // capital where others are not, in the title and in all.
    var title: [UInt32] = []
    var lede: [UInt32] = []
    var names: [UInt32] = []
    var entities: [UInt32] = []

    init() {}

    /// How many shingles both hold, and how many each has, in the sample that they can be compared by.
    func shared(with other: Signature) -> (common: Int, smaller: Int, larger: Int, scale: Int) {
        let coarser = min(max(power, other.power), 31)
        let mask: UInt32 = (1 << UInt32(coarser)) - 1
        let mine = power == coarser ? sample : sample.filter { $0 & mask == 0 }
        let theirs = other.power == coarser ? other.sample : other.sample.filter { $0 & mask == 0 }
        let sizes = (min(mine.count, theirs.count), max(mine.count, theirs.count))
        return (SortedWords.commonCount(mine, theirs), sizes.0, sizes.1, 1 << Int(coarser))
    }
}

enum SortedWords {
    /// Members of two sorted lists that are in both.
    static func common(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var members: [UInt32] = []
        walk(a, b) { members.append($0) }
        return members
    }

    static func commonCount(_ a: [UInt32], _ b: [UInt32]) -> Int {
        var count = 0
        walk(a, b) { _ in count += 1 }
        return count
    }

    private static func walk(_ a: [UInt32], _ b: [UInt32], _ found: (UInt32) -> Void) {
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            let (left, right) = (a[i], b[j])
            if left == right { found(left) }
            if left <= right { i += 1 }
            if right <= left { j += 1 }
        }
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
        return smaller == 0 ? 0 : Double(commonCount(a, b)) / Double(smaller)
    }
}
