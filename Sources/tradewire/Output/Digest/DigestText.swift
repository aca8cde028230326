/// A digest as lines for a mail: no line is wider than 80 columns, addresses stand apart so that they can be followed.
struct DigestText {
    let look: Look

    private static let widest = 78

    func write(_ digest: Digest, to out: inout StandardOutput) throws {
        try paragraph(digest.title, .bold, to: &out)
        try paragraph(digest.summary, .dim, to: &out)
        for section in digest.sections {
            try out.blankLine()
            try paragraph(section.title.uppercased(), .bold, to: &out)
            for entry in section.entries { try write(entry, to: &out) }
        }
        if digest.sections.isEmpty {
            try out.blankLine()
            try out.write(Line("Nothing new."))
        }
    }

    private func write(_ entry: Digest.Entry, to out: inout StandardOutput) throws {
        var seen: [String] = []
        for source in entry.sources where !seen.contains(source.text) { seen.append(source.text) }
        let sources = seen.isEmpty ? "" : " [\(seen.joined(separator: "; "))]"
        for (index, row) in SafeText(entry.words + sources).wrapped(to: measure - 2).enumerated() {
            try out.write(Line(index == 0 ? (look.hasUnicode ? "• " : "* ") : "  ") + Line(row))
        }
    }

    private func paragraph(_ text: String, _ style: Style, to out: inout StandardOutput) throws {
        for row in SafeText(text).wrapped(to: measure) { try out.write(Line(row, style)) }
    }

    private var measure: Int { min(Self.widest, look.columns ?? Self.widest) }
}

/// A digest as Markdown.
enum DigestMarkdown {
    static func document(_ digest: Digest) -> String {
        var lines = ["# \(Markdown.escaped(digest.title))", "", Markdown.escaped(digest.summary)]
        for section in digest.sections {
            lines += ["", "## \(Markdown.escaped(section.title))", ""]
            lines += section.entries.map(entry)
        }
        if digest.sections.isEmpty { lines += ["", "Nothing new."] }
        return lines.joined(separator: "\n")
    }

    private static func entry(_ entry: Digest.Entry) -> String {
        let head = entry.head.isEmpty ? "" : "**\(Markdown.escaped(entry.head))**"
        let words = [head, Markdown.escaped(entry.body)].filter { !$0.isEmpty }.joined(separator: ": ")
        var links: [String] = []
        for source in entry.sources {
            let link = Markdown.link(source.text, to: source.address)
            if !links.contains(link) { links.append(link) }
        }
        return "- \(words)" + (links.isEmpty ? "" : " — \(links.joined(separator: "; "))")
    }
}
