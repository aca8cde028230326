/// How many letters of each script a text has.
struct ScriptCensus {
    private(set) var total = 0
    private var han = 0
    private var kana = 0
    private var hangul = 0
    private var cyrillic = 0
    private var ukrainian = 0
    private var arabic = 0
    private var persian = 0
    private var greek = 0
    private var hebrew = 0
    private var devanagari = 0
    private var thai = 0

    init(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: break
            case 0x370...0x3FF: greek += 1
            case 0x400...0x52F:
                cyrillic += 1
                // і, ї, є, ґ
                if scalar.value == 0x456 || scalar.value == 0x457 || scalar.value == 0x454 || scalar.value == 0x491 { ukrainian += 1 }
            case 0x590...0x5FF: hebrew += 1
            case 0x600...0x6FF:
                arabic += 1
                // پ, چ, ژ, گ
                if scalar.value == 0x67E || scalar.value == 0x686 || scalar.value == 0x698 || scalar.value == 0x6AF { persian += 1 }
            case 0x900...0x97F: devanagari += 1
            case 0xE00...0xE7F: thai += 1
            case 0x3040...0x30FF: kana += 1
            case 0x3400...0x9FFF: han += 1
            case 0xAC00...0xD7AF: hangul += 1
            default: continue
            }
            total += 1
        }
    }

    /// The language of the script that most letters are of; `nil` for Latin letters, which many languages share.
    var tagOfScript: String? {
        let eastAsian = han + kana + hangul
        // Names and terms in Latin letters are common in Chinese text.
        if eastAsian * 3 > total {
            if hangul * 2 > eastAsian { return "ko" }
            return kana * 8 > eastAsian ? "ja" : "zh"
        }
        let shares: [(Int, String)] = [
            (cyrillic, ukrainian * 50 > cyrillic ? "uk" : "ru"), (arabic, persian * 100 > arabic ? "fa" : "ar"), (greek, "el"),
            (hebrew, "he"),
            (devanagari, "hi"), (thai, "th"),
        ]
        return shares.first { $0.0 * 2 > total }?.1
    }
}
