import Model

/// The page's address, site, language and lead image.
struct SiteFacts: Sendable {
    var canonicalURL: String?
    var siteName: String?
    var language: String?
    var image: String?
    /// Every name under which the site may stand behind a title or in place of a byline.
    var names: [String] = []
    /// Which source gave each field.
    var sources: [(field: String, source: String)] = []

    init(_ facts: PageFacts, _ linked: LinkedData, url: String?) {
        let base = url.flatMap { WebURL($0) }
        func absolute(_ address: String?) -> String? {
            guard let address, !address.isEmpty else { return nil }
            guard let resolved = base?.resolving(address) ?? WebURL(address), resolved.isWeb else { return nil }
            return resolved.description
        }
        var chosen: [(field: String, source: String)] = []
        func first(_ field: String, _ candidates: [(source: String, value: String?)]) -> String? {
            for case (let source, let value?) in candidates {
                chosen.append((field, source))
                return value
            }
            return nil
        }
        canonicalURL = first(
            "canonical_url",
            [
                ("link canonical", absolute(facts.canonical)), ("meta og:url", absolute(facts.meta("og:url"))),
                ("JSON-LD url", absolute(linked.url)), ("address", absolute(url)),
            ])
        let candidates = [
            ("meta og:site_name", facts.meta("og:site_name")), ("JSON-LD publisher", linked.publisher),
            ("meta application-name", facts.meta("application-name", "apple-mobile-web-app-title", "publisher")),
        ]
        // "news.example" is where it stands; a name that is also given is what it is called.
        siteName = first("site_name", candidates.filter { $0.1.map(Self.isName) ?? false } + candidates)
        image = first(
            "image",
            [
                ("meta og:image", absolute(facts.meta("og:image", "og:image:url", "og:image:secure_url"))),
                ("meta twitter:image", absolute(facts.meta("twitter:image", "twitter:image:src"))),
                ("JSON-LD image", absolute(linked.image)), ("meta image", absolute(facts.meta("image", "thumbnailurl"))),
            ])
        language = first(
            "language",
            [
                ("html lang", Self.tag(facts.language)),
                (
                    "meta content-language",
                    Self.tag(facts.meta("content-language", "og:locale", "dc.language", "language", "inlanguage"))
                ),
                ("JSON-LD inLanguage", Self.tag(linked.language)),
            ])
        sources = chosen
        let siteNames = candidates.compactMap { $0.1 }
        names = siteNames + [facts.meta("apple-mobile-web-app-title"), facts.meta("publisher")].compactMap { $0 }
        let host = base?.host ?? canonicalURL.flatMap { WebURL($0)?.host }
        if let host {
            let labels = host.split(separator: ".").filter { $0 != "www" }
            names.append(labels.joined(separator: "."))
            if labels.count >= 2 {
                names.append(String(labels[labels.count - (labels.count > 2 && labels[labels.count - 2].count <= 3 ? 3 : 2)]))
            }
        }
    }

    private static func isName(_ text: String) -> Bool { text.contains(" ") || !text.dropLast().contains(".") }

    /// "en_US" → "en-US"; `nil` for what is no language tag.
    private static func tag(_ text: String?) -> String? {
        guard let text = text.flatMap({ PlainText.value($0) }) else { return nil }
        let tag = text.prefix { $0 != "," && $0 != ";" && $0 != " " }.replacing("_", with: "-")
        let primary = tag.prefix { $0 != "-" }
        guard (2...3).contains(primary.count), primary.allSatisfy(\.isLetter), tag.count <= 35 else { return nil }
        return String(tag)
    }
}
