import Model

/// One thing that was looked at, and how it is.
struct Finding: Equatable {
    /// A notice is worth a look, and no reason to act.
    enum State: String { case well, notice, care, broken }

    var state: State
    var subject: String
    var words: String
    /// What to do.
    var advice: String?
    /// Nothing else could be looked at.
    var isFatal = false

    static func well(_ subject: String, _ words: String) -> Finding { Finding(state: .well, subject: subject, words: words) }
    static func notice(_ subject: String, _ words: String, _ advice: String?) -> Finding {
        Finding(state: .notice, subject: subject, words: words, advice: advice)
    }
    static func care(_ subject: String, _ words: String, _ advice: String?) -> Finding {
        Finding(state: .care, subject: subject, words: words, advice: advice)
    }
    static func broken(_ subject: String, _ words: String, _ advice: String?) -> Finding {
        Finding(state: .broken, subject: subject, words: words, advice: advice)
    }

    func write(to out: inout StandardOutput) throws {
        var line = mark(out.look)
        line.add(" ")
        line.add(subject, .bold)
        try write(words, .plain, after: line, to: &out)
        guard let advice else { return }
        try write("\(out.look.hasUnicode ? "→" : "->") \(advice)", state == .notice ? .dim : .yellow, after: Line(), to: &out)
    }

    /// In a column of its own; the first row stands after what is given.
    private func write(_ words: String, _ style: Style, after start: Line, to out: inout StandardOutput) throws {
        var line = start
        for row in SafeText(words).wrapped(to: max(20, (out.look.columns ?? 10_000) - 13)) {
            line.pad(to: 13)
            line.add(row, style)
            try out.write(line)
            line = Line()
        }
    }

    static func document(_ findings: [Finding]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.field(
                "findings",
                array: {
                    for finding in findings {
                        $0.object {
                            $0.field("subject", finding.subject)
                            $0.field("state", finding.state.rawValue)
                            $0.field("words", finding.words)
                            $0.field("advice", finding.advice)
                        }
                    }
                })
        }
        return writer.bytes
    }

    private func mark(_ look: Look) -> Line {
        switch state {
        case .well: Line(look.hasUnicode ? "✓" : "ok", .green)
        case .notice: Line(look.hasUnicode ? "·" : ". ", .dim)
        case .care: Line(look.hasUnicode ? "!" : "! ", .yellow)
        case .broken: Line(look.hasUnicode ? "✗" : "x ", [.red, .bold])
        }
    }
}
