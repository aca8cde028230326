/// One mistake in a file, or one remark on it, with its place and its remedy.
package struct ConfigurationProblem: Sendable, Equatable, CustomStringConvertible {
    package var file: String
    /// 1 is the first; 0 where the file as a whole is meant.
    package var line: Int
    /// Dotted, such as "sync.interval"; empty where no key is meant.
    package var key: String
    package var fault: String
    package var advice: String

    package init(file: String, line: Int, key: String, fault: String, advice: String) {
        self.file = file
        self.line = line
        self.key = key
        self.fault = fault
        self.advice = advice
    }

    /// `file:line: key: what is wrong; what to do`, the form that editors jump to.
    package var description: String {
        let place = line > 0 ? "\(file):\(line): " : "\(file): "
        return place + (key.isEmpty ? "" : key + ": ") + fault + (advice.isEmpty ? "" : "; " + advice)
    }
}

/// Every mistake that was found in a file, in the order of its lines.
package struct ConfigurationErrors: Error, Sendable, Equatable, CustomStringConvertible {
    /// Never empty.
    package var problems: [ConfigurationProblem]

    package init(_ problems: [ConfigurationProblem]) {
        let files = problems.map(\.file)
        let fileOrder = Dictionary(zip(files, 0...), uniquingKeysWith: min)
        // By place, and for one place in the order of finding.
        self.problems = problems.enumerated()
            .sorted { a, b in
                (fileOrder[a.element.file] ?? 0, a.element.line, a.offset) < (fileOrder[b.element.file] ?? 0, b.element.line, b.offset)
            }
            .map(\.element)
    }

    /// One line a mistake.
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// A value as it may stand in a message: quoted, short, and without anything that a terminal would obey.
func quoted(_ text: some StringProtocol, limit: Int = 80) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(limit) {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            shown += "\\u{" + String(scalar.value, radix: 16) + "}"
        default: shown.unicodeScalars.append(scalar)
        }
    }
    return "\"" + shown + (text.unicodeScalars.count > limit ? "…" : "") + "\""
}
