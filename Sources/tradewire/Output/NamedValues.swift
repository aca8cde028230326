/// Names and values, one under the other; long values are wrapped beside their name.
struct NamedValues {
    private var lines: [(name: String, value: SafeText, style: Style)] = []
    private let indent: Int
    private let columns: Int?

    init(indent: Int, columns: Int?) {
        self.indent = indent
        self.columns = columns
    }

    /// Nothing for a value that is not there. A name that repeats is shown once.
    mutating func add(_ name: String, _ value: String?, _ style: Style = .plain) {
        guard let value else { return }
        lines.append((name, SafeText(value), style))
    }

    func write(to out: inout StandardOutput) throws {
        var last = ""
        for (name, value, style) in lines {
            let parts = columns.map { isWord(value) ? [value] : value.wrapped(to: max(16, $0 - indent)) } ?? [value]
            for (row, part) in parts.enumerated() {
                var line = Line(row == 0 && name != last ? name : "", .dim)
                line.pad(to: indent)
                line.add(part, style)
                try out.write(line)
            }
            last = name
        }
    }

    /// An address or a path is not broken: it is there to be copied.
    private func isWord(_ value: SafeText) -> Bool { !value.text.utf8.contains(0x20) && value.width == value.text.utf8.count }
}
