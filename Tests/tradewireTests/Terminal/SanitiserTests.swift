import Testing

@testable import tradewire

@Suite struct SanitiserTests {
    @Test(
        "What could deceive is taken out, and what is spelt stays",
        arguments: [
            ("\u{1B}[31mred\u{1B}[0m", "\u{FFFD}[31mred\u{FFFD}[0m"),
            ("\u{1B}]0;title\u{7}text", "\u{FFFD}]0;title\u{FFFD}text"),
            ("\u{1B}]8;;https://evil.example\u{1B}\\link", "\u{FFFD}]8;;https://evil.example\u{FFFD}\\link"),
            ("a\u{9B}2Jb", "a\u{FFFD}2Jb"),
            ("over\u{8}\u{8}\u{7F}", "over\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("a\r\nb\rc\nd\u{2028}e\u{85}f", "a b c d e f"),
            ("tab\there", "tab here"),
            ("safe\u{202E}gpj.exe", "safegpj.exe"),
            ("\u{2066}isolated\u{2069}\u{200F}\u{061C}", "isolated"),
            ("pay\u{200B}pal\u{FEFF}\u{2060}\u{AD}", "paypal"),
            ("tag\u{E0041}\u{E0042}\u{E007F}", "tag"),
            ("smuggled\u{FE0F}\u{E0101}", "smuggled"),
            ("👩\u{200D}💻 👍\u{1F3FD}", "👩💻 👍"),
            ("icon\u{E000}\u{F8FF}", "icon\u{FFFD}\u{FFFD}"),
            ("ᄀ\u{1160}\u{3164}b", "ᄀb"),
            ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
            ("\u{301}first", "first"),
            ("关税战：美中“休战”", "关税战：美中“休战”"),
            ("क्\u{200D}ष می\u{200C}خواهم", "क्\u{200D}ष می\u{200C}خواهم"),
            ("Việt Nam, Curaçao, Ελλάδα, 서울", "Việt Nam, Curaçao, Ελλάδα, 서울"),
        ])
    func cases(text: String, clean: String) {
        #expect(Array(Sanitiser.line(text).unicodeScalars) == Array(clean.unicodeScalars))
    }

    @Test("Lines are kept where lines are asked for")
    func lines() {
        #expect(Sanitiser.lines("a\r\nb\rc\u{2029}d\te") == "a\nb\nc\nd e")
    }

    @Test("No scalar that a terminal acts on comes through, and cleaning twice is cleaning once")
    func everyScalar() {
        // Planes 4 to 13 are empty.
        for value in [0...0x3FFFF, 0xE0000...0x10FFFF].joined() as FlattenSequence<[ClosedRange<UInt32>]> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "क" + String(Character(scalar)) + "ष"
            let clean = Sanitiser.line(text)
            if let bad = clean.unicodeScalars.first(where: Forbidden.isForbidden) {
                Issue.record("U+\(String(bad.value, radix: 16)) stays")
            }
            if Sanitiser.line(clean) != clean { Issue.record("U+\(String(value, radix: 16)) is not stable") }
        }
    }

    @Test("Random text keeps the same promise", arguments: 0..<50)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let text = RandomText.next(&generator)
            let clean = Sanitiser.line(text)
            #expect(!clean.unicodeScalars.contains(where: Forbidden.isForbidden))
            #expect(!clean.unicodeScalars.contains("\n"))
            #expect(Sanitiser.line(clean) == clean)
            #expect(!Sanitiser.lines(text).unicodeScalars.contains { $0 != "\n" && Forbidden.isForbidden($0) })
        }
    }
}

/// What must never reach a terminal from outside, said apart from the sanitiser's own tables.
enum Forbidden {
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F: true
        case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        case 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF: true
        default: false
        }
    }
}
