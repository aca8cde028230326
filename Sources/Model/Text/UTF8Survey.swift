/// What one look over bytes says about them as UTF-8.
package struct UTF8Survey: Sendable, Equatable {
    /// Well-formed sequences of two bytes or more.
    package var multibyteCount = 0
    /// Those of three bytes that begin with E3 to ED: kana, Han, Hangul.
    package var eastAsianCount = 0
    /// Maximal ill-formed subsequences (Unicode 15 §3.9, U+FFFD Substitution of Maximal Subparts).
    package var malformedCount = 0
    /// Controls other than tab, newline and return, DEL, the C1 controls, and U+FFFE and U+FFFF.
    package var controlCount = 0

    package var isClean: Bool { malformedCount == 0 && controlCount == 0 }

    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var position = 0
        let end = bytes.count
        while position < end {
            position = skipPlain(bytes, from: position)
            guard position < end else { break }
            let byte = bytes[position]
            if byte < 0x80 {
                if isForbidden(byte) { controlCount += 1 }
                position += 1
                continue
            }
            let length = sequenceLength(bytes, at: position)
            if length > 0 {
                multibyteCount += 1
                if length == 3, byte >= 0xE3, byte <= 0xED { eastAsianCount += 1 }
                if isForbiddenSequence(bytes, at: position) { controlCount += 1 }
                position += length
            } else {
                malformedCount += 1
                position += malformedLength(bytes, at: position)
            }
        }
    }

    /// The same text, well formed and without controls. An ill-formed byte becomes the windows-1252 character that it most likely was
    /// in a text of western letters, and U+FFFD elsewhere.
    package func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        let looksWestern = eastAsianCount == 0
        var position = 0
        let end = bytes.count
        while position < end {
            let start = position
            position = skipPlain(bytes, from: position)
            if position > start { text.append(contentsOf: bytes[start..<position]) }
            guard position < end else { break }
            let byte = bytes[position]
            if byte < 0x80 {
                if !isForbidden(byte) { text.append(byte) }
                position += 1
                continue
            }
            let length = sequenceLength(bytes, at: position)
            if length == 0 {
                let malformed = malformedLength(bytes, at: position)
                if looksWestern {
                    for offset in 0..<malformed { Windows1252.append(bytes[position + offset], to: &text) }
                } else {
                    text.append(contentsOf: [0xEF, 0xBF, 0xBD])
                }
                position += malformed
            } else {
                if !isForbiddenSequence(bytes, at: position) {
                    text.append(contentsOf: bytes[position..<position + length])
                } else if byte == 0xC2 {
                    // C1 controls in UTF-8 are windows-1252 that went through a Latin-1 converter.
                    Windows1252.append(bytes[position + 1], to: &text)
                }
                position += length
            }
        }
        return text
    }
}

/// The next position at or after `start` that is not printable ASCII, tab, newline or return.
private func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    var position = start
    let end = bytes.count
    let high: UInt64 = 0x8080_8080_8080_8080
    /// Sets the high bit of each byte under 0x20 or over 0x7E (Warren, Hacker's Delight §6-1, exact where no byte has its high bit).
    @inline(__always)
    func unusual(_ place: Int) -> UInt64 {
        let word = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
        return (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101) | word
    }
    while position < end {
        while position + 32 <= end,
            (unusual(position) | unusual(position + 8) | unusual(position + 16) | unusual(position + 24)) & high == 0
        { position += 32 }
        while position + 8 <= end, unusual(position) & high == 0 { position += 8 }
        let stop = min(position + 8, end)
        while position < stop {
            let byte = bytes[position]
            if byte >= 0x80 || isForbidden(byte) { return position }
            position += 1
        }
    }
    return end
}

private func isForbidden(_ byte: UInt8) -> Bool { (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F }

/// Unicode 15, table 3-7. 0 where the bytes are ill formed.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let byte = bytes[position]
    let left = bytes.count - position
    func continues(_ offset: Int) -> Bool { bytes[position + offset] & 0xC0 == 0x80 }
    switch byte {
    case 0xC2...0xDF: return left >= 2 && continues(1) ? 2 : 0
    case 0xE0...0xEF:
        guard left >= 3, continues(1), continues(2) else { return 0 }
        let second = bytes[position + 1]
        return (byte == 0xE0 && second < 0xA0) || (byte == 0xED && second > 0x9F) ? 0 : 3
    case 0xF0...0xF4:
        guard left >= 4, continues(1), continues(2), continues(3) else { return 0 }
        let second = bytes[position + 1]
        return (byte == 0xF0 && second < 0x90) || (byte == 0xF4 && second > 0x8F) ? 0 : 4
    default: return 0
    }
}

/// How many bytes of a cut sequence belong together, at least one.
private func malformedLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let wanted = bytes[position] >= 0xF0 ? 3 : bytes[position] >= 0xE0 ? 2 : 1
    var length = 1
    while length < wanted, position + length < bytes.count, bytes[position + length] & 0xC0 == 0x80 { length += 1 }
    return length
}

private func isForbiddenSequence(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    if bytes[position] == 0xC2 { return bytes[position + 1] < 0xA0 }
    return bytes[position] == 0xEF && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
}
