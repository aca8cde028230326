import Glibc

extension UnsafeBufferPointer<UInt8> {
    /// The first place at or after `start` where `byte` stands.
    @inline(__always)
    package func position(of byte: UInt8, from start: Int) -> Int? {
        guard let baseAddress, start < count,
            let found = memchr(baseAddress + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    /// The first place at or after `start` where `word` stands, letter for letter.
    package func position(of word: StaticString, from start: Int) -> Int? {
        let length = word.utf8CodeUnitCount
        guard let baseAddress, length > 0 else { return nil }
        var next = position(of: word.utf8Start[0], from: start)
        while let place = next, place + length <= count {
            if memcmp(baseAddress + place, word.utf8Start, length) == 0 { return place }
            next = position(of: word.utf8Start[0], from: place + 1)
        }
        return nil
    }

    /// Whether `word`, which is in lower case, stands at `start` in any letter case.
    package func hasWord(_ word: StaticString, at start: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard start >= 0, start + length <= count else { return false }
        for offset in 0..<length {
            let byte = self[start + offset]
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if lower != word.utf8Start[offset] { return false }
        }
        return true
    }
}
