import Model

/// One form for the letters that readers take for the same: case, diacritics, full width.
enum LetterFolding {
    enum Kind {
        /// Part of a word, in this form.
        case letter(UInt32)
        /// Written without spaces between words: Han and kana.
        case ideograph(UInt32)
        /// Neither ends a word nor belongs to it: combining marks, soft hyphens, joiners.
        case ignored
        case separator
    }

    /// For scalars outside ASCII.
    static func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0x00C0..<0x0250: return latin(scalar - 0x00C0, in: latinExtended, scalar)
        case 0x1E00..<0x1F00: return latin(scalar - 0x1E00, in: latinAdditional, scalar)
        case 0x0300...0x036F, 0x00AD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return .ignored
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3134F: return .ideograph(HanVariants.simplified(scalar))
        case 0x3005, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0xF900...0xFAFF: return .ideograph(scalar)
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: return .letter(scalar - 0xFEE0)
        case 0xFF21...0xFF3A: return .letter(scalar - 0xFEE0 + 0x20)
        case 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFFEF: return .separator
        default: return other(scalar)
        }
    }

    private static func latin(_ offset: UInt32, in table: [UInt8], _ scalar: UInt32) -> Kind {
        let base = table[Int(offset)]
        return base == UInt8(ascii: "-") ? other(scalar) : .letter(UInt32(base))
    }

    private static func other(_ scalar: UInt32) -> Kind {
        guard let properties = Unicode.Scalar(scalar)?.properties else { return .separator }
        guard properties.isAlphabetic || properties.numericType != nil else {
            return properties.generalCategory == .nonspacingMark ? .ignored : .separator
        }
        let lower = properties.lowercaseMapping.unicodeScalars
        return .letter(lower.first?.value ?? scalar)
    }

    // The base letters of U+00C0 to U+024F and U+1E00 to U+1EFF, in their order; "-" where there is none in ASCII.
    private static let latinExtended = Array(
        """
        aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggg\
        hhhhiiiiiiiiiiiijjkkkllllll--llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs--------\
        ------------------------oo-------------uu----------------------------aaiioouuuuuuuuuu-aaaa----ggkkoo\
        oo--j---gg--nnaa----aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy----------------------------
        """.utf8)

    private static let latinAdditional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss\
        ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy----s-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee\
        iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------
        """.utf8)
}
