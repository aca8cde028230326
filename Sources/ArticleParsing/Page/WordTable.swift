/// A fixed set of ASCII words with a value each, found by the hash of their lower-case bytes, so that a word inside a page's bytes is
/// looked up without making a `String` of it.
struct WordTable<Value: Sendable>: Sendable {
    private var hashes: [UInt64]
    private var values: [Value?]
    private let mask: Int

    init(_ words: [(String, Value)]) {
        var size = 16
        while size < words.count * 3 { size *= 2 }
        mask = size - 1
        hashes = Array(repeating: 0, count: size)
        values = Array(repeating: nil, count: size)
        for (word, value) in words {
            let hash = WordHash.of(word)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while hashes[slot] != 0 && hashes[slot] != hash { slot = (slot + 1) & mask }
            hashes[slot] = hash
            values[slot] = value
        }
    }

    subscript(hash: UInt64) -> Value? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    subscript(bytes: some Sequence<UInt8>) -> Value? { self[WordHash.of(bytes)] }
}

/// FNV-1a over lower-cased ASCII.
struct WordHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        value = (value ^ UInt64(lower)) &* 0x100_0000_01b3
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }

    static func of(_ text: String) -> UInt64 { of(text.utf8) }
}
