/// A digest as one HTML page.
enum DigestPage {
    static func document(_ digest: Digest) -> String {
        var body = HTMLText()
        body.element("h1", [], digest.title)
        body.element("p", [("class", "summary")], digest.summary)
        for section in digest.sections { write(section, to: &body) }
        if digest.sections.isEmpty { body.element("p", [], "Nothing new.") }
        return HTMLPage.document(title: digest.title, body: body)
    }

    static func write(_ section: Digest.Section, to html: inout HTMLText) {
        html.add("section") {
            $0.element("h2", [], section.title)
            $0.add("ul") { list in
                for entry in section.entries { list.add("li") { write(entry, to: &$0) } }
            }
        }
    }

    static func write(_ entry: Digest.Entry, to html: inout HTMLText) {
        if !entry.head.isEmpty { html.element("strong", [], entry.head) }
        if !entry.body.isEmpty { html.element("span", [("class", "body")], entry.body) }
        write(entry.sources, to: &html)
    }

    /// Each source once.
    static func write(_ sources: [Digest.Source], to html: inout HTMLText) {
        html.add("span", [("class", "sources")]) {
            var seen: Set<String> = []
            for source in sources where seen.insert(source.text).inserted { $0.link(source.text, to: source.address) }
        }
    }
}
