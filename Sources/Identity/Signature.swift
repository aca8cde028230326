import Model

/// What two texts are compared by, packed into bytes.
///
/// Of the text's shingles (runs of words) those are kept whose hash is divisible by a power of two, chosen so that not too many stay: two
/// samples compare exactly at the coarser of their two powers, whatever the lengths of the texts (FracMinHash). Short texts are kept whole.
struct Signature: Equatable {
    static let sampleLimit = 192
    static let numberLimit = 32
    static let ledeLimit = 56
    static let headLimit = 10
    static let nameLimit = 16

    /// Samples hold hashes divisible by 2 to this power.
    var power: UInt8 = 0
    /// All shingles of the text, kept or not.
    var shingleCount = 0
    /// Sorted, without doubles, as are those below.
    var sample: [UInt32] = []
    var numbers: [UInt32] = []
    /// Content words of the title and the first sentences.
    var lede: [UInt32] = []
    /// The shingles with which the text begins.
    var head: [UInt32] = []
    /// Words of the title that are names: written with a capital where others are not.
    var names: [UInt32] = []

    private static let lists: [WritableKeyPath<Signature, [UInt32]> & Sendable] = [\.sample, \.numbers, \.lede, \.head, \.names]
    private static let headerLength = 2 + 2 * (1 + 5)

    var bytes: [UInt8] {
        var out: [UInt8] = [1, power]
        for count in [shingleCount] + Self.lists.map({ self[keyPath: $0].count }) {
            let value = UInt16(clamping: count)
            out += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
        }
        for list in Self.lists {
            for value in self[keyPath: list] {
                for shift in stride(from: 0, to: 32, by: 8) { out.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
            }
        }
        return out
    }

    init() {}

    /// - Returns: `nil` for bytes that another version wrote.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.headerLength, bytes[0] == 1 else { return nil }
        let counts = (0...Self.lists.count).map { Int(bytes[2 + $0 * 2]) | Int(bytes[3 + $0 * 2]) << 8 }
        guard bytes.count == Self.headerLength + 4 * counts.dropFirst().reduce(0, +) else { return nil }
        power = bytes[1]
        shingleCount = counts[0]
        var position = Self.headerLength
        for (list, count) in zip(Self.lists, counts.dropFirst()) {
            self[keyPath: list] = (0..<count).map { index in
                let start = position + 4 * index
                return (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32($1 * 8) }
            }
            position += 4 * count
        }
    }

    /// How many shingles both hold and how many the one with fewer has, in the sample that they can be compared by.
    func shared(with other: Signature) -> (common: Int, smaller: Int, scale: Int) {
        let coarser = max(power, other.power)
        let mask = coarser >= 32 ? UInt32.max : (1 << UInt32(coarser)) - 1
        let mine = power == coarser ? sample : sample.filter { $0 & mask == 0 }
        let theirs = other.power == coarser ? other.sample : other.sample.filter { $0 & mask == 0 }
        return (Self.common(mine, theirs), min(mine.count, theirs.count), 1 << Int(min(coarser, 31)))
    }

    /// Members of two sorted lists that are in both.
    static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
        var (i, j, count) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                count += 1
                i += 1
                j += 1
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }
}
