import Model

/// Which scalars count as the same letter: case, full width, typographic marks, and traditional Han are folded away.
enum Folding {
    /// One scalar for one scalar, so that folding moves no offset.
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: return scalar + 32
        case 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return 0x20
        case 0x2D, 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: return 0x20
        case 0x2018, 0x2019, 0x02BC, 0xFF07, 0x60, 0xB4: return 0x27
        case 0x2022, 0x2027, 0x30FB, 0xFF65: return 0xB7
        case 0xFF01...0xFF5E: return fold(scalar - 0xFEE0)
        case ..<0x80: return scalar
        case ..<0x2E80: return lowercased(scalar)
        default: return HanVariants.simplified(scalar)
        }
    }

    /// Whether a scalar is part of a word that spaces delimit. Han, kana and Hangul are not: their words stand without spaces.
    static func isWord(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0xC0: return false
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return true
        case 0x2E80...: return false
        default: return Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
        }
    }

    private static func lowercased(_ scalar: UInt32) -> UInt32 {
        guard let mapping = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars, mapping.count == 1 else { return scalar }
        return mapping.first?.value ?? scalar
    }
}
