/// Text that may reach a terminal: there is no way to make one that goes around the sanitiser.
struct SafeText: Sendable, Equatable {
    let text: String
    /// In columns; of the whole, where the text has more than one line.
    let width: Int

    static let empty = SafeText("")

    /// One line of text from outside.
    init(_ untrusted: String) { self.init(clean: Sanitiser.line(untrusted)) }

    /// Text from outside whose line ends are kept.
    init(lines untrusted: String) { self.init(clean: Sanitiser.lines(untrusted)) }

    init(_ number: some BinaryInteger) { self.init(clean: String(number)) }

    private init(clean text: String) {
        self.text = text
        width = DisplayWidth.of(text)
    }

    static func + (a: SafeText, b: SafeText) -> SafeText { SafeText(clean: a.text + b.text) }

    /// As much as fits into `columns`, with the mark of omission where something was left out. Marks stay with their letter.
    func clipped(to columns: Int, omission: SafeText) -> SafeText {
        guard width > columns else { return self }
        let room = columns - omission.width
        guard room >= 0 else { return SafeText(clean: String(repeating: ".", count: max(0, columns))) }
        var taken = String.UnicodeScalarView()
        var used = 0
        for scalar in text.unicodeScalars {
            let width = DisplayWidth.of(scalar)
            guard used + width <= room else { break }
            used += width
            taken.append(scalar)
        }
        while taken.last == " " { taken.removeLast() }
        return SafeText(clean: String(taken)) + omission
    }

    /// With spaces at the end, or at the start where `isRight`, up to `columns`.
    func padded(to columns: Int, isRight: Bool = false) -> SafeText {
        let blank = SafeText(clean: String(repeating: " ", count: max(0, columns - width)))
        return isRight ? blank + self : self + blank
    }

    /// Broken between words, and between any two wide characters, into lines of at most `columns`.
    func wrapped(to columns: Int) -> [SafeText] {
        var wrap = WordWrap(columns: columns)
        return wrap.lines(of: text).map { SafeText(clean: $0) }
    }

    /// Its words, each with the spaces after it; a wide character is a word.
    var words: [SafeText] { WordDiff.words(text).map { SafeText(clean: String($0)) } }

    var trimmed: SafeText {
        let spaces = width - trimmedWidth
        return spaces == 0 ? self : SafeText(clean: String(text.unicodeScalars.dropLast(spaces)))
    }

    /// In columns, without the spaces at the end.
    var trimmedWidth: Int { width - text.utf8.reversed().prefix { $0 == 0x20 }.count }
}
