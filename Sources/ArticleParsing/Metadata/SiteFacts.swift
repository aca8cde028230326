import Model

/// The page's address, site, language and lead image.
struct SiteFacts: Sendable {
    var canonicalURL: String?
    var siteName: String?
    var language: String?
    var image: String?
    /// Every name under which the site may stand behind a title or in place of a byline.
    var names: [String] = []

    init(_ facts: PageFacts, _ linked: LinkedData, url: String?) {
        let base = url.flatMap { WebURL($0) }
        func absolute(_ address: String?) -> String? {
            guard let address, !address.isEmpty else { return nil }
            guard let resolved = base?.resolving(address) ?? WebURL(address), resolved.isWeb else { return nil }
            return resolved.description
        }
        canonicalURL = absolute(facts.canonical) ?? absolute(facts.meta("og:url")) ?? absolute(linked.url) ?? absolute(url)
        siteName =
            facts.meta("og:site_name") ?? linked.publisher ?? facts.meta("application-name", "apple-mobile-web-app-title", "publisher")
        image =
            absolute(facts.meta("og:image", "og:image:url", "og:image:secure_url")) ?? absolute(
                facts.meta("twitter:image", "twitter:image:src"))
            ?? absolute(linked.image) ?? absolute(facts.meta("image", "thumbnailurl"))
        language =
            Self.tag(facts.language) ?? Self.tag(facts.meta("content-language", "og:locale", "dc.language", "language", "inlanguage"))
            ?? Self.tag(linked.language)
        names = [
            siteName, linked.publisher, facts.meta("application-name"), facts.meta("apple-mobile-web-app-title"), facts.meta("publisher"),
        ].compactMap { $0 }
        let host = base?.host ?? canonicalURL.flatMap { WebURL($0)?.host }
        if let host {
            let labels = host.split(separator: ".").filter { $0 != "www" }
            names.append(labels.joined(separator: "."))
            if labels.count >= 2 {
                names.append(String(labels[labels.count - (labels.count > 2 && labels[labels.count - 2].count <= 3 ? 3 : 2)]))
            }
        }
    }

    /// "en_US" → "en-US"; `nil` for what is no language tag.
    private static func tag(_ text: String?) -> String? {
        guard let text = text.flatMap({ PlainText.value($0) }) else { return nil }
        let tag = text.prefix { $0 != "," && $0 != ";" && $0 != " " }.replacing("_", with: "-")
        let primary = tag.prefix { $0 != "-" }
        guard (2...3).contains(primary.count), primary.allSatisfy(\.isLetter), tag.count <= 35 else { return nil }
        return String(tag)
    }
}
