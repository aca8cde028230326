/// Numbers that differ from feed to feed and are the same on every machine and in every run.
struct Spread {
    private let seed: UInt64

    /// FNV-1a (Fowler, Noll, Vo).
    init(_ text: String) {
        seed = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// - Returns: 0 or more and less than 1.
    func fraction(_ step: Int) -> Double {
        // SplitMix64 (Steele, Lea, Flood 2014): FNV's high bits alone differ too little between similar addresses.
        var z = seed &+ UInt64(truncatingIfNeeded: step &+ 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        z ^= z >> 31
        return Double(z >> 11) / Double(1 << 53)
    }
}
