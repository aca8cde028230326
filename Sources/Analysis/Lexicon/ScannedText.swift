/// A text as its Unicode scalars: what every rule of this room walks over, so that a position is the offset that facts are printed with.
package struct ScannedText: Sendable {
    package let scalars: [UInt32]

    package init(_ text: String) {
        var text = text
        scalars = text.withUTF8 { Self.decode($0) }
    }

    private init(scalars: [UInt32]) { self.scalars = scalars }

    package var count: Int { scalars.count }

    /// The first `limit` scalars.
    package func prefix(_ limit: Int) -> ScannedText { limit >= count ? self : ScannedText(scalars: Array(scalars.prefix(limit))) }

    /// The text between two scalar offsets.
    package subscript(range: Range<Int>) -> String {
        Self.string(scalars[range.clamped(to: 0..<scalars.count)], folded: false)
    }

    /// Scalars as UTF-8; those that came out of a `String` are well formed, and others become U+FFFD.
    static func string(_ scalars: ArraySlice<UInt32>, folded: Bool) -> String {
        let bound = scalars.reduce(0) { $0 + Self.width(of: $1) } + (folded ? scalars.count : 0)
        return String(unsafeUninitializedCapacity: bound) { bytes in
            var count = 0
            for scalar in scalars {
                let value = folded ? Folding.fold(scalar) : scalar
                let width = width(of: value)
                guard count + width <= bytes.count else { break }
                switch width {
                case 1: bytes[count] = UInt8(truncatingIfNeeded: value)
                case 2: bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
                case 3: bytes[count] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
                default: bytes[count] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
                }
                for tail in 1..<max(1, width) {
                    bytes[count + tail] = UInt8(truncatingIfNeeded: 0x80 | (value >> (6 * UInt32(width - 1 - tail)) & 0x3F))
                }
                count += width
            }
            return count
        }
    }

    /// The UTF-8 offset of a scalar offset.
    package func utf8Offset(ofScalar offset: Int) -> Int {
        scalars.prefix(offset).reduce(0) { $0 + Self.width(of: $1) }
    }

    private static func width(of scalar: UInt32) -> Int {
        switch scalar {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }

    /// The bytes come out of a `String`, so they are well formed; the bounds are checked all the same.
    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: bytes.count) { out, count in
            var index = 0
            while index < bytes.count {
                let lead = bytes[index]
                let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                guard index + width <= bytes.count else { break }
                var scalar = UInt32(lead)
                switch width {
                case 1: break
                case 2: scalar = (scalar & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
                case 3:
                    scalar = (scalar & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
                default:
                    scalar = (scalar & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12 | UInt32(bytes[index + 2] & 0x3F) << 6
                    scalar |= UInt32(bytes[index + 3] & 0x3F)
                }
                out.initializeElement(at: count, to: scalar)
                count += 1
                index += width
            }
        }
    }
}
