/// Takes from text that came from outside whatever could move a terminal's cursor, change its state, or make a reader see something other
/// than what is there.
///
/// - Controls (C0, DEL, C1), private use and noncharacters become U+FFFD: what follows an escape stays readable, nothing is swallowed.
/// - Line ends, tabs and other white space become a space, or stay line ends where lines are kept.
/// - Bidi marks, embeddings, overrides and isolates, zero-width and invisible characters, tags and variation selectors vanish.
///   Joiners stay between letters of scripts that are spelt with them.
/// - More than four combining marks on one letter vanish: piles of them paint over the lines above and below.
enum Sanitiser {
    private static let markLimit = 4

    static func line(_ text: String) -> String { clean(text, keepsLines: false) }
    static func lines(_ text: String) -> String { clean(text, keepsLines: true) }

    private static func clean(_ text: String, keepsLines: Bool) -> String {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || (keepsLines && $0 == 0x0A) }) { return text }
        var cleaned = String.UnicodeScalarView()
        var marks = 0
        var scalars = text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
            next = scalars.next()
            if scalar == "\r", next == "\n" { continue }
            switch treatment(of: scalar) {
            case .keep:
                marks = 0
                cleaned.append(scalar)
            case .mark:
                marks += 1
                if marks <= markLimit, !cleaned.isEmpty { cleaned.append(scalar) }
            case .space: cleaned.append(" ")
            case .lineEnd: cleaned.append(keepsLines ? "\n" : " ")
            case .replace: cleaned.append("\u{FFFD}")
            case .drop: break
            case .join:
                if let last = cleaned.last, let next, isSpeltWithJoiners(last), isSpeltWithJoiners(next) { cleaned.append(scalar) }
            }
        }
        return String(cleaned)
    }

    private enum Treatment { case keep, mark, space, lineEnd, replace, drop, join }

    private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
        switch scalar.value {
        case 0x20...0x7E: return .keep
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return .lineEnd
        case 0x09, 0x0B, 0x0C, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return .space
        case 0..<0x20, 0x7F...0x9F: return .replace
        case 0xA1..<0x300 where scalar.value != 0xAD: return .keep
        case 0x200C, 0x200D: return .join
        // Emoji skin tones: one column on some terminals, none or two on others. A Braille cell without dots shows nothing.
        case 0x1F3FB...0x1F3FF, 0x2800: return .drop
        default: break
        }
        if scalar.properties.isNoncharacterCodePoint { return .replace }
        // Bidi controls, fillers, variation selectors, tags, and what Unicode keeps free for more of them.
        if scalar.properties.isDefaultIgnorableCodePoint { return .drop }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return .mark
        case .format: return .drop
        case .privateUse, .surrogate, .control: return .replace
        default: return .keep
        }
    }

    /// Arabic and the Indic and South-East Asian scripts, where a joiner or a non-joiner is part of the spelling.
    private static func isSpeltWithJoiners(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0600...0x07BF, 0x0840...0x109F, 0x1780...0x17FF, 0x1900...0x1AAF, 0x1B00...0x1C4F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
        default: false
        }
    }
}
