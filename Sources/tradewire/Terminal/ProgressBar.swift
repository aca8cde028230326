import Glibc

/// One line on standard error that is drawn over itself while something goes on. Silent where standard error is no terminal.
struct ProgressBar {
    private let isShown: Bool
    private let columns: Int
    private let hasUnicode: Bool
    private var last = ""

    init(isShown: Bool, columns: Int, hasUnicode: Bool) {
        self.isShown = isShown
        self.columns = columns
        self.hasUnicode = hasUnicode
    }

    mutating func show(done: Int, total: Int, note: String) {
        guard isShown else { return }
        let line = Self.line(done: done, total: total, note: note, columns: columns - 1, hasUnicode: hasUnicode)
        guard line != last else { return }
        if last.isEmpty { Interrupts.lineIsOpen(true) }
        last = line
        Self.put("\r\(line)\u{1B}[K")
    }

    mutating func erase() {
        guard isShown, !last.isEmpty else { return }
        Self.put("\r\u{1B}[K")
        Interrupts.lineIsOpen(false)
        last = ""
    }

    /// "████████░░░░ 312/500  14 new": the bar takes what the words leave, and goes first where there is little.
    static func line(done: Int, total: Int, note: String, columns: Int, hasUnicode: Bool) -> String {
        let count = "\(done)/\(total)"
        let words = SafeText(note.isEmpty ? count : "\(count)  \(note)").clipped(to: columns, omission: SafeText(".."))
        let room = min(40, columns - words.width - 1)
        guard room >= 8, total > 0 else { return words.text }
        let filled = min(room, room * done / total)
        let (full, empty) = hasUnicode ? ("█", "░") : ("#", "-")
        return String(repeating: full, count: filled) + String(repeating: empty, count: room - filled) + " " + words.text
    }

    private static func put(_ text: String) {
        try? StandardOutput.writeAll(Array(text.utf8), to: STDERR_FILENO)
    }
}
