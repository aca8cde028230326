/// What is told of a span of time, in sections; each entry cites the articles that say so. Made once, written as text, Markdown or HTML.
struct Digest: Equatable {
    var title: String
    /// One line under the title.
    var summary: String
    var sections: [Section] = []

    struct Section: Equatable {
        var title: String
        var entries: [Entry]
    }

    struct Entry: Equatable {
        /// What stands out; empty where nothing does.
        var head: String
        var body: String
        var sources: [Source]
    }

    struct Source: Equatable {
        var text: String
        /// As the feed gave it: checked where a link is made of it.
        var address: String?
    }

    /// A section that has nothing to tell is left out.
    mutating func add(_ title: String, _ entries: [Entry]) {
        guard !entries.isEmpty else { return }
        sections.append(Section(title: title, entries: entries))
    }
}

extension Digest.Entry {
    /// "head: body", or the one that there is.
    var words: String { head.isEmpty || body.isEmpty ? head + body : "\(head): \(body)" }
}
