import Model

/// `GET /v1/who`: the people whom articles name, with what is known of them here.
package struct PeopleReport: WireForm, Equatable {
    /// Those in most articles first.
    package var people: [Person]

    package struct Person: WireForm, Equatable {
        /// The lexicon's; `nil` for somebody whom only articles introduce.
        package var id: String?
        package var name: String
        /// "us", "china", "other"; `nil` where the articles do not say.
        package var side: String?
        /// As articles or the lexicon name them, newest first, at most five.
        package var offices: [String]
        /// Copies of one article count once.
        package var articles: Int
        package var quotes: Int
        package var claims: Int
        package var firstPublished: Timestamp?
        package var lastPublished: Timestamp?

        package init(id: String?, name: String, articles: Int) {
            self.id = id
            self.name = name
            self.articles = articles
            offices = []
            quotes = 0
            claims = 0
        }

        package func write(to json: inout JSONWriter) {
            json.object {
                $0.field("id", id)
                $0.field("name", name)
                $0.field("side", side)
                $0.field("offices", offices)
                $0.field("articles", articles)
                $0.field("quotes", quotes)
                $0.field("claims", claims)
                $0.field("first_published", firstPublished)
                $0.field("last_published", lastPublished)
            }
        }

        package init?(json: JSONValue) {
            guard let name = json["name"]?.string else { return nil }
            self.init(id: json["id"]?.string, name: name, articles: json.count("articles"))
            side = json["side"]?.string
            offices = json.strings("offices")
            quotes = json.count("quotes")
            claims = json.count("claims")
            firstPublished = json.timestamp("first_published")
            lastPublished = json.timestamp("last_published")
        }
    }

    package init(people: [Person]) { self.people = people }

    package func write(to json: inout JSONWriter) { json.object { $0.field("people", forms: people) } }

    package init?(json: JSONValue) {
        guard let people: [Person] = json.forms("people") else { return nil }
        self.init(people: people)
    }
}
