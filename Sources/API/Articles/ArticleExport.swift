import Model

/// An article with all that the archive holds of it: one line of `tradewired export`.
package struct ArticleExport: WireForm, Equatable {
    /// With its text.
    package var article: Article
    package var appearances: [Appearance]
    package var copyReason: String?
    /// Oldest first.
    package var revisions: [Revision]
    package var facts: [CitedFact]

    package init(article: Article, appearances: [Appearance], copyReason: String?, revisions: [Revision], facts: [CitedFact] = []) {
        self.article = article
        self.appearances = appearances
        self.copyReason = copyReason
        self.revisions = revisions
        self.facts = facts
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            article.writeMembers(to: &$0, snippet: nil)
            $0.field("canonical_url", article.canonicalURL)
            $0.field("text", article.text)
            $0.field("appearances", forms: appearances)
            $0.field("copy_reason", copyReason)
            $0.field("history", forms: revisions)
            $0.field("facts", forms: facts)
        }
    }

    package init?(json: JSONValue) {
        guard var article = Article(json: json), let appearances: [Appearance] = json.forms("appearances"),
            let revisions: [Revision] = json.forms("history"), let facts: [CitedFact] = json.forms("facts")
        else { return nil }
        article.link = json["url"]?.string
        article.canonicalURL = json["canonical_url"]?.string
        let reason = json["copy_reason"]?.string
        self.init(article: article, appearances: appearances, copyReason: reason, revisions: revisions, facts: facts)
    }
}
