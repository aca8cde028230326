import API
import Model

/// What each change of an article took away and put in, word by word.
struct RevisionText {
    let look: Look
    let clock: ClockTime

    /// - Parameter revisions: oldest first.
    func write(_ revisions: [Revision], current: Article, to out: inout StandardOutput) throws {
        for (index, revision) in revisions.enumerated() {
            let isLast = index == revisions.count - 1
            let next = isLast ? (current.title, current.summary, current.text) : Self.parts(revisions[index + 1])
            let time =
                look.isTerminal
                ? "\(ClockTime.full(revision.replacedAt))\(clock.aside(revision.replacedAt))" : revision.replacedAt.rfc3339
            try out.write(Line("Change \(revision.number), noticed \(time)", .bold))
            try write("title", revision.title, next.0, to: &out)
            try write("summary", revision.summary ?? "", next.1 ?? "", to: &out)
            try write("text", revision.text ?? "", next.2 ?? "", to: &out)
            if !isLast { try out.blankLine() }
        }
    }

    private static func parts(_ revision: Revision) -> (String, String?, String?) { (revision.title, revision.summary, revision.text) }

    private func write(_ name: String, _ old: String, _ new: String, to out: inout StandardOutput) throws {
        guard old != new else { return }
        for paragraph in changedParagraphs(WordDiff.between(old, new)) {
            var line = Line("  \(name): ", .dim)
            line.add(paragraph)
            for row in line.wrapped(to: look.columns) { try out.write(row) }
        }
    }

    /// Without the paragraphs in which nothing changed.
    private func changedParagraphs(_ pieces: [WordDiff.Piece]) -> [Line] {
        var paragraphs: [(line: Line, isChanged: Bool)] = [(Line(), false)]
        for piece in pieces {
            for (index, part) in piece.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { paragraphs.append((Line(), false)) }
                guard !part.isEmpty else { continue }
                let last = paragraphs.count - 1
                paragraphs[last].line.add(marked(String(part), piece.kind))
                if piece.kind != .same { paragraphs[last].isChanged = true }
            }
        }
        return paragraphs.filter(\.isChanged).map(\.line)
    }

    /// As `git diff --word-diff` writes it, so that it is read without colour too. The space after a change stands outside of it.
    private func marked(_ text: String, _ kind: WordDiff.Piece.Kind) -> Line {
        var line = Line()
        let core = SafeText(String(text.reversed().drop { $0 == " " }.reversed()))
        switch kind {
        case .same: line.add(SafeText(text))
        case .removed: line.add(SafeText("[-") + core + SafeText("-]"), [.red, .struck])
        case .added: line.add(SafeText("{+") + core + SafeText("+}"), [.green])
        }
        if kind != .same, text.hasSuffix(" ") { line.add(" ") }
        return line
    }
}
