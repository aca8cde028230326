import Model

/// How much of an article a page shows.
///
/// That an article is not free says little: most such pages hold all of it. A stub is one that says so and holds no more than its
/// beginning.
enum AccessVerdict {
    static let stubWeight: Int32 = 600
    private static let consentTextWeight: Int32 = 4000

    static func access(
        _ content: ArticleContent, facts: PageFacts, linked: LinkedData, endsInOffer: Bool, url: String?
    ) -> ArticleContent.Access {
        let weight = content.blocks.reduce(0) { $0 + TextWeight.of($1.text) }
        if isConsentWall(content, facts, linked, weight, url) { return .consentWall }
        guard weight < stubWeight else { return .full }
        let saysNotFree = linked.isAccessibleForFree == false || facts.meta("article:content_tier", "og:article:content_tier") == "locked"
        return saysNotFree || endsInOffer ? .stub : .full
    }

    /// The page of a consent service in place of the article: its own host, or nothing but talk of consent.
    private static func isConsentWall(
        _ content: ArticleContent, _ facts: PageFacts, _ linked: LinkedData, _ weight: Int32, _ url: String?
    ) -> Bool {
        let isArticle = linked.headline != nil || facts.meta("og:type")?.lowercased() == "article" || content.published != nil
        guard !isArticle else { return false }
        let host = url.flatMap { WebURL($0)?.host } ?? ""
        if host.hasPrefix("consent.") || host.hasPrefix("guce.") || host.hasPrefix("myprivacy.") || host.hasPrefix("privacy-gate.") {
            return true
        }
        guard weight < consentTextWeight else { return false }
        let words = (content.title ?? "") + " " + content.blocks.prefix(12).map(\.text).joined(separator: " ")
        return SubscriptionOffers.consentWordCount(words) >= 3
    }
}

/// The wording of offers to subscribe and of consent dialogs.
enum SubscriptionOffers {
    static func isOffer(_ text: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        return count(offers, in: text, upTo: 1) > 0
    }

    static func consentWordCount(_ text: String) -> Int { count(consentWords, in: text, upTo: consentWords.count) }

    private static func count(_ phrases: [StaticString], in text: String, upTo limit: Int) -> Int {
        Array(text.lowercased().utf8).withUnsafeBufferPointer { bytes in
            phrases.lazy.filter { bytes.position(of: $0, from: 0) != nil }.prefix(limit).count
        }
    }

    private static let offers: [StaticString] = [
        "subscribe to continue", "subscribe to read", "to continue reading", "already a subscriber", "for subscribers only",
        "subscribers only",
        "log in to read", "sign in to read", "register to read", "become a member", "weiterlesen mit", "jetzt weiterlesen",
        "nur für abonnenten",
        "mit einem abo", "réservé aux abonnés", "réservée aux abonnés", "il vous reste", "para suscriptores", "contenido exclusivo",
        "per gli abbonati",
        "contenuto riservato", "voor abonnees", "for abonnenter", "dla prenumeratorów", "订阅后", "付费阅读", "登录后阅读", "会員限定", "有料会員",
    ]
    private static let consentWords: [StaticString] = [
        "cookie", "consent", "privacy", "personal data", "partners", "accept all", "reject all", "manage settings", "datenschutz",
        "einwilligung",
        "zustimmen", "alle akzeptieren", "données personnelles", "tout accepter", "aceptar", "accetta", "隐私", "同意",
    ]
}
