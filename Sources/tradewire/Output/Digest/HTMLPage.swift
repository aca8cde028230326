/// The frame of a page that needs nothing else: no script, no address is fetched, light and dark, from a phone's width up, on paper.
enum HTMLPage {
    /// - Parameter style: for what this page has beside text and lists.
    static func document(title: String, style: String = "", body: HTMLText) -> String {
        var head = HTMLText()
        head.open("html", [("lang", "en")])
        head.open("head")
        head.open("meta", [("charset", "utf-8")])
        head.open("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        head.open("meta", [("name", "color-scheme"), ("content", "light dark")])
        // Nothing is loaded and nothing runs, whatever stands in the text.
        head.open(
            "meta",
            [("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'")])
        head.element("title", [], title)
        return "<!doctype html>\n\(head.text)<style>\(common)\(style)</style></head>\n<body><main>\n\(body.text)</main></body></html>"
    }

    private static let common = """
        :root{color-scheme:light dark;--ink:#1b1f24;--dim:#57606a;--paper:#fff;--rule:#d0d7de;--link:#0a58ca;--mark:#b42318}
        @media screen and (prefers-color-scheme:dark){
        :root{--ink:#e6edf3;--dim:#9da7b3;--paper:#0d1117;--rule:#30363d;--link:#79b8ff;--mark:#ff8a80}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
        main{max-width:46rem;margin:0 auto;padding:1.25rem 1rem 3rem}
        h1{font-size:1.4rem;line-height:1.25;margin:0 0 .25rem}
        h2{font-size:1.05rem;margin:1.75rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--rule)}
        p{margin:.25rem 0}.summary,.note{color:var(--dim)}
        ul,ol{list-style:none;margin:0;padding:0}li{margin:0 0 .75rem}
        .body{display:block}.sources{display:block;font-size:.875rem;color:var(--dim)}.sources>*{display:inline-block;margin-right:.75rem}
        a{color:var(--link)}
        @media print{@page{margin:1.5cm}body{font-size:10.5pt}main{max-width:none;padding:0}h2{break-after:avoid}li,figure,tr{break-inside:avoid}}

        """
}
