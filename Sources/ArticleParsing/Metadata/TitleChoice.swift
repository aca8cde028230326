/// An article's title by agreement of the places that give it.
struct TitleChoice: Sendable {
    var title: String?
    var source: String?
    /// As every source gives it.
    private(set) var variants: [String] = []

    private struct Candidate {
        var text: String
        var key: [UInt8]
        var source: String
    }

    /// - Parameter siteNames: names under which the site may stand behind (or before) the title.
    init(_ facts: PageFacts, _ linked: LinkedData, siteNames: [String], feedTitle: String? = nil) {
        let siteKeys = siteNames.map(TextKey.of).filter { $0.count >= 2 }
        var candidates: [Candidate] = []
        func add(_ text: String?, _ source: String, mayCarrySite: Bool) {
            guard let text, !text.isEmpty, text.utf8.count < 1000 else { return }
            let bare = mayCarrySite ? SiteSuffix.removed(from: text, siteKeys: siteKeys) : text
            let key = TextKey.of(bare)
            guard !key.isEmpty, !siteKeys.contains(key) else { return }
            candidates.append(Candidate(text: bare, key: key, source: source))
        }
        add(linked.headline, "JSON-LD headline", mayCarrySite: true)
        for heading in facts.firstHeadings { add(heading, "h1", mayCarrySite: false) }
        add(facts.meta("og:title"), "og:title", mayCarrySite: true)
        add(facts.meta("twitter:title", "dc.title", "dcterms.title", "title", "headline"), "meta title", mayCarrySite: true)
        add(facts.titleElement, "title element", mayCarrySite: true)
        add(feedTitle, "feed", mayCarrySite: true)
        variants = candidates.map(\.text)
        guard var best = Self.best(of: candidates, hasLinkedData: linked.headline != nil) else { return }
        if let bare = candidates.first(where: { Self.isKicker(before: $0, in: best) && $0.source != "title element" }) { best = bare }
        title = best.text
        source = best.source
    }

    /// "Winter Olympics: Two golds for Norway" where another source gives "Two golds for Norway".
    private static func isKicker(before bare: Candidate, in full: Candidate) -> Bool {
        guard bare.key.count < full.key.count, bare.key.count * 5 > full.key.count * 2,
            full.key.suffix(bare.key.count).elementsEqual(bare.key),
            full.text.hasSuffix(bare.text)
        else { return false }
        let lead = full.text.dropLast(bare.text.count).trimming { $0 == " " }
        return lead.last.map { ":-–—|".contains($0) } ?? false
    }

    private static func best(of candidates: [Candidate], hasLinkedData: Bool) -> Candidate? {
        let headings = candidates.filter { $0.source == "h1" }
        func isShared(_ candidate: Candidate) -> Bool {
            Set(candidates.filter { $0.key == candidate.key }.map(\.source)).count > 1
        }
        if let agreed = candidates.first(where: { candidate in isShared(candidate) && headings.contains { $0.key == candidate.key } }) {
            return agreed
        }
        if !hasLinkedData, headings.count == 1 { return headings.first }
        return candidates.first(where: isShared) ?? headings.first ?? candidates.first
    }
}
