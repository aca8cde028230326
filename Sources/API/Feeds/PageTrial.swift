import Model

/// What the page of a feed's first item gives, read once and not kept.
package struct PageTrial: WireForm, Equatable {
    /// After redirects.
    package var url: String
    package var title: String?
    package var byline: [String] = []
    /// As the page gives it: a day, or a moment with its zone.
    package var published: String?
    package var language: String?
    /// `full`, `stub` or `consent-wall`.
    package var access: String?
    /// The text's beginning, at most `excerptLimit` characters.
    package var excerpt: String?
    /// Of the whole text.
    package var characterCount = 0
    /// Why there is no text.
    package var reason: String?

    package static let excerptLimit = 300

    package init(url: String) { self.url = url }

    package init(url: String, content: ArticleContent) {
        self.url = url
        title = content.title
        byline = content.byline
        published = content.published?.description
        language = content.language
        access = content.access.rawValue
        let text = content.text
        excerpt = text.isEmpty ? nil : String(text.prefix(Self.excerptLimit))
        characterCount = text.count
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("url", url)
            $0.field("title", title)
            $0.field("byline", byline)
            $0.field("published", published)
            $0.field("language", language)
            $0.field("access", access)
            $0.field("excerpt", excerpt)
            $0.field("characters", characterCount)
            $0.field("reason", reason)
        }
    }

    package init?(json: JSONValue) {
        guard let url = json["url"]?.string else { return nil }
        self.init(url: url)
        title = json["title"]?.string
        byline = json.strings("byline")
        published = json["published"]?.string
        language = json["language"]?.string
        access = json["access"]?.string
        excerpt = json["excerpt"]?.string
        characterCount = json.count("characters")
        reason = json["reason"]?.string
    }
}
