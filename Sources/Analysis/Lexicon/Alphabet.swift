/// Maps scalars to the small codes that the trie is built over. One lookup folds a scalar and says whether it belongs to a word.
struct Alphabet: Sendable {
    /// For each scalar of the Basic Multilingual Plane: its code (0 where no form uses it), and the top bit where it is a word character.
    private let table: [UInt16]
    /// Codes run from 1 to `size`.
    let size: Int

    private static let wordBit: UInt16 = 0x8000
    private static let planeSize = 0x10000

    /// - Parameter scalars: every scalar that occurs in a form.
    init(of scalars: some Sequence<UInt32>) {
        var codes: [UInt32: UInt16] = [:]
        for scalar in Set(scalars.map(Folding.fold)).sorted() where scalar < Self.planeSize && codes.count < Int(Self.wordBit) - 1 {
            codes[scalar] = UInt16(codes.count + 1)
        }
        size = codes.count
        table = (0..<UInt32(Self.planeSize)).map { scalar in
            let code = codes[Folding.fold(scalar)] ?? 0
            return Folding.isWord(scalar) ? code | Self.wordBit : code
        }
    }

    @inline(__always)
    func entry(_ scalar: UInt32) -> UInt16 { scalar < Self.planeSize ? table[Int(scalar)] : 0 }

    @inline(__always)
    func code(_ scalar: UInt32) -> Int { Int(entry(scalar) & ~Self.wordBit) }

    @inline(__always)
    func isWord(_ scalar: UInt32) -> Bool { entry(scalar) & Self.wordBit != 0 }
}
