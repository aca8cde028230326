/// Text under construction: runs of white space become one space or one newline, none at either end, and no controls.
package struct TextFlow: Sendable {
    package enum Boundary: UInt8, Sendable, Comparable {
        case none, word, line

        package static func < (a: Boundary, b: Boundary) -> Bool { a.rawValue < b.rawValue }
    }

    package private(set) var bytes: [UInt8] = []
    /// Two newlines in a row end a line; otherwise newlines are spaces.
    package var keepsBlankLines = false
    private var pending = Boundary.none

    package init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    package var text: String { String(wellFormed: bytes) }

    /// What follows is another word, or another line.
    package mutating func end(_ boundary: Boundary) { pending = max(pending, boundary) }

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        pending = .none
        keepsBlankLines = false
    }

    package mutating func append(_ byte: UInt8) {
        settle()
        bytes.append(byte)
    }

    /// Appends the character that the reference at `position` stands for, or the ampersand. - Returns: the bytes it takes up.
    package mutating func appendReference(_ source: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let mark = bytes.count
        let boundary = pending
        settle()
        let start = bytes.count
        let length = HTMLEntities.appendReference(in: source, at: position, to: &bytes)
        guard length > 0 else {
            bytes.append(UInt8(ascii: "&"))
            return 1
        }
        let added = bytes.count - start
        let unseen = bytes.withUnsafeBufferPointer { invisibleLength($0, at: start) }
        let isSpace = (added == 1 && bytes[start] <= 0x20) || unseen.isSpace
        if added == 0 || isSpace || unseen.length == added {
            bytes.removeSubrange(mark...)
            pending = isSpace ? max(boundary, .word) : boundary
        }
        return length
    }

    /// Appends text in which `<` and `&` are nothing special.
    package mutating func appendText(_ source: UnsafeBufferPointer<UInt8>) {
        var position = 0
        var runStart = 0
        let end = source.count
        while position < end {
            position = skipWords(source, from: position, isInRun: position > runStart || (pending == .none && !bytes.isEmpty))
            guard position < end else { break }
            switch source[position] {
            case 0...0x20:
                appendSlice(source, runStart, position)
                position = skipSpace(source, from: position)
                runStart = position
            case 0x7F, 0xC2, 0xE2, 0xE3, 0xEF:
                let (length, isSpace) = invisibleLength(source, at: position)
                if length == 0 {
                    position += 1
                } else {
                    appendSlice(source, runStart, position)
                    if isSpace { self.end(.word) }
                    position += length
                    runStart = position
                }
            default:
                position += 1
                while position < end, isVisible(source[position]) { position += 1 }
            }
        }
        appendSlice(source, runStart, end)
    }

    private mutating func skipSpace(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        var newlines = 0
        var hasSpace = false
        while position < source.count, source[position] <= 0x20 {
            if source[position] == 0x0A { newlines += 1 }
            if source[position] == 0x20 || (0x09...0x0D).contains(source[position]) { hasSpace = true }
            position += 1
        }
        if hasSpace { end(keepsBlankLines && newlines > 1 ? .line : .word) }
        return position
    }

    @inline(__always)
    private mutating func appendSlice(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        guard start < end else { return }
        settle()
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
    }

    @inline(__always)
    private mutating func settle() {
        guard pending != .none else { return }
        if !bytes.isEmpty { bytes.append(pending == .line ? 0x0A : 0x20) }
        pending = .none
    }
}

/// Passes over words of ASCII parted by single spaces, eight bytes at a time.
///
/// - Parameter isInRun: a single space may stand at `start` itself.
/// - Returns: the first place where white space, a control or a byte outside ASCII wants a closer look.
@inline(__always)
private func skipWords(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isInRun: Bool) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones &* 0x80
    var position = start
    var mayBeSpace = isInRun
    while position + 8 <= bytes.count {
        let word = UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
        // The high bit of each byte below 0x20 or above 0x7E, and of some beside such a one (Hacker's Delight §6-1).
        let unusual = (word &- ones &* 0x20) | (word &+ ones) | word
        let spaces = ((word ^ ones &* 0x20) &- ones) & highs
        if (unusual & highs) | (spaces & spaces << 8) != 0 { break }
        if !mayBeSpace, word & 0xFF == 0x20 { return position }
        mayBeSpace = true
        // What follows a space in the last place is not known yet.
        position += spaces >> 63 == 0 ? 8 : 7
    }
    while position < bytes.count {
        let byte = bytes[position]
        if byte == 0x20 {
            guard mayBeSpace, position + 1 < bytes.count, bytes[position + 1] > 0x20, bytes[position + 1] < 0x7F else { return position }
        } else if byte < 0x20 || byte > 0x7E {
            return position
        }
        mayBeSpace = true
        position += 1
    }
    return position
}

/// Whether no character that begins with this byte outside ASCII, or goes on with it, is one that nobody sees.
@inline(__always)
private func isVisible(_ byte: UInt8) -> Bool { byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF }

/// The length of a character that nobody sees, and whether it parts words: no-break space, ideographic space, zero-width space,
/// byte order mark, DEL, the separators U+2028 and U+2029. 0 for any other character.
private func invisibleLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (length: Int, isSpace: Bool) {
    func byte(_ offset: Int) -> UInt8 { position + offset < bytes.count ? bytes[position + offset] : 0 }
    switch byte(0) {
    case 0x7F: return (1, false)
    case 0xC2: return byte(1) == 0xA0 ? (2, true) : (0, false)
    case 0xE2 where byte(1) == 0x80:
        switch byte(2) {
        // U+2002 to U+200A; U+200B; U+2028, U+2029; U+202F.
        case 0x82...0x8A, 0xA8, 0xA9, 0xAF: return (3, true)
        case 0x8B: return (3, false)
        default: return (0, false)
        }
    case 0xE3: return byte(1) == 0x80 && byte(2) == 0x80 ? (3, true) : (0, false)
    case 0xEF: return byte(1) == 0xBB && byte(2) == 0xBF ? (3, false) : (0, false)
    default: return (0, false)
    }
}
