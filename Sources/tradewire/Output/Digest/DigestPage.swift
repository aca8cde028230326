/// A digest as one HTML page that needs nothing else: no script, no address is fetched, light and dark, from a phone's width up.
enum DigestPage {
    /// - Parameter figures: drawn under the title, before the sections.
    static func document(_ digest: Digest, chart: HTMLText? = nil) -> String {
        var html = HTMLText()
        html.open("html", [("lang", "en")])
        html.open("head")
        html.open("meta", [("charset", "utf-8")])
        html.open("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        // Nothing is loaded and nothing runs, whatever stands in the text.
        html.open(
            "meta",
            [("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'")])
        html.element("title", [], digest.title)
        let head = html.text + "<style>\(style)</style></head>\n<body><main>\n"
        var body = HTMLText()
        body.element("h1", [], digest.title)
        body.element("p", [("class", "summary")], digest.summary)
        let drawn = chart?.text ?? ""
        var sections = HTMLText()
        for section in digest.sections { write(section, to: &sections) }
        if digest.sections.isEmpty { sections.element("p", [], "Nothing new.") }
        return "<!doctype html>\n" + head + body.text + drawn + sections.text + "</main></body></html>"
    }

    private static func write(_ section: Digest.Section, to html: inout HTMLText) {
        html.open("section")
        html.element("h2", [], section.title)
        html.open("ul")
        for entry in section.entries {
            html.open("li")
            if !entry.head.isEmpty { html.element("strong", [], entry.head) }
            if !entry.body.isEmpty { html.element("span", [("class", "body")], entry.body) }
            html.open("span", [("class", "sources")])
            var seen: Set<String> = []
            for source in entry.sources where seen.insert(source.text).inserted { html.link(source.text, to: source.address) }
            html.close("span")
            html.close("li")
        }
        html.close("ul")
        html.close("section")
    }

    private static let style = """
        :root{color-scheme:light dark;--ink:#1b1f24;--dim:#57606a;--paper:#fff;--rule:#d0d7de;--link:#0a58ca;--mark:#b42318;--bar:#8ea3b8}
        @media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9da7b3;--paper:#0d1117;--rule:#30363d;--link:#79b8ff;--mark:#ff8a80;--bar:#546a80}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
        main{max-width:46rem;margin:0 auto;padding:1.25rem 1rem 3rem}
        h1{font-size:1.4rem;line-height:1.25;margin:0 0 .25rem}
        h2{font-size:1.05rem;margin:1.75rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--rule)}
        p{margin:.25rem 0}.summary,.note{color:var(--dim)}
        ul{list-style:none;margin:0;padding:0}li{margin:0 0 .75rem}
        .body{display:block}.sources{display:block;font-size:.875rem;color:var(--dim)}.sources>*{margin-right:.75rem}
        a{color:var(--link)}
        svg{display:block;width:100%;height:5.5rem;margin:.5rem 0 .25rem}
        .ends{display:flex;justify-content:space-between;font-size:.875rem;color:var(--dim)}
        """
}
