/// Tokens with spaces between them, as a column of the index takes them.
///
/// After them each ideograph of the text once, by itself: one character is then asked for like a word. As the beginning of pairs it would
/// stand for hundreds of them, whose matches FTS5 gathers all before it gives the first.
struct TokenText {
    private var bytes: [UInt8] = []
    /// In UTF-8, four bytes at most; in the order of their first use.
    private var signs: [UInt32] = []
    private var knownSigns: Set<UInt32> = []

    mutating func add(_ text: String) {
        bytes.reserveCapacity(bytes.count + text.utf8.count + 16)
        TokenScanner.scan(text) { token, folded in
            bytes.append(contentsOf: folded)
            bytes.append(0x20)
            // The last of a run is a token of its own already.
            guard token.kind == .pair, let sign = Self.firstScalar(of: folded), knownSigns.insert(sign).inserted else { return }
            signs.append(sign)
        }
    }

    var text: String {
        var all = bytes
        all.reserveCapacity(all.count + signs.count * 4)
        for sign in signs {
            for shift in stride(from: 24, through: 0, by: -8) {
                let byte = UInt8(truncatingIfNeeded: sign >> UInt32(shift))
                if byte != 0 { all.append(byte) }
            }
            all.append(0x20)
        }
        return String(decoding: all, as: UTF8.self)
    }

    private static func firstScalar(of bytes: [UInt8]) -> UInt32? {
        guard let first = bytes.first else { return nil }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return bytes.prefix(length).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
