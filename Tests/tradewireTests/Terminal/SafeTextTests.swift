import Testing

@testable import tradewire

@Suite struct SafeTextTests {
    private static let omission = SafeText("…")

    @Test(
        "Text that does not fit is cut before the mark of omission, never through a wide character",
        arguments: [
            ("tariffs", 7, "tariffs"), ("tariffs", 6, "tarif…"), ("关税战", 6, "关税战"), ("关税战", 5, "关税…"), ("关税战", 4, "关…"),
            ("a b", 2, "a…"), ("a  bcd", 4, "a…"), ("abc", 1, "…"), ("abc", 0, ""), ("e\u{301}abc", 2, "e\u{301}…"),
        ])
    func clipped(text: String, columns: Int, shown: String) {
        let clipped = SafeText(text).clipped(to: columns, omission: Self.omission)
        #expect(clipped.text == shown)
        #expect(clipped.width <= columns)
    }

    @Test(
        "Lines break between words and between wide characters, not before closing punctuation",
        arguments: [
            ("one two three", 7, ["one two", "three"]),
            ("one  two", 20, ["one  two"]),
            ("美中元首通话。", 6, ["美中元", "首通", "话。"]),
            ("incomprehensibilities", 8, ["incompre", "hensibil", "ities"]),
            ("US对华tariff", 6, ["US对华", "tariff"]),
            ("", 10, []), ("   ", 10, []),
        ])
    func wrapped(text: String, columns: Int, lines: [String]) {
        #expect(SafeText(text).wrapped(to: columns).map(\.text) == lines)
    }

    @Test("No wrapped line is wider than asked, and no letter is lost", arguments: 0..<40)
    func wrapsWithin(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = SafeText(RandomText.next(&generator))
        for columns in [2, 5, 13, 40] {
            let lines = text.wrapped(to: columns)
            #expect(lines.allSatisfy { $0.width <= columns })
            let letters = { (text: String) in text.unicodeScalars.filter { $0 != " " } }
            #expect(lines.flatMap { letters($0.text) } == Array(letters(text.text)))
        }
    }

    @Test("A line of several pieces is cut as one", arguments: 0...12)
    func clippedLine(columns: Int) {
        var line = Line("ab", .bold)
        line.add("关税", .red)
        line.add("xyz")
        let clipped = line.clipped(to: columns, omission: Self.omission)
        #expect(clipped.width <= columns)
        #expect(columns < 9 ? clipped.rendered(.plain).hasSuffix("…") || columns == 0 : clipped == line)
    }
}
