import Model

/// `POST /v1/feeds:test`: an address to be read once.
package struct FeedTrialRequest: RequestForm, Equatable {
    package var url: String

    package init(url: String) { self.url = url }

    package func write(to json: inout JSONWriter) { json.object { $0.field("url", url) } }

    package init(body: JSONValue) throws(Problem) { url = try BodyReader(body: body).webAddress("url") }
}

/// What an address holds, read once and not kept.
package struct FeedTrial: WireForm, Equatable {
    package var url: String
    /// After redirects.
    package var finalURL: String?
    package var format: String?
    package var title: String?
    package var entryCount: Int
    /// When the newest entry was published.
    package var newest: Timestamp?
    package var byteCount: Int
    package var warnings: [String]
    /// The first entries, at most `sampleLimit`, as they would be judged.
    package var sample: [Sample]
    /// What the page of the first entry gives.
    package var page: PageTrial?
    /// Feeds that the page offers, where it was a page.
    package var proposals: [String]
    package var failure: FeedFailure?

    package static let sampleLimit = 10

    package struct Sample: WireForm, Equatable {
        package var title: String
        package var link: String?
        package var published: Timestamp?
        package var verdict: Verdict
        package var score: Double
        package var reasons: [String]

        package init(_ entry: FeedEntry, _ relevance: Relevance) {
            title = entry.title ?? ""
            link = entry.link
            published = entry.published ?? entry.updated
            verdict = relevance.verdict
            score = relevance.score
            reasons = relevance.reasons
        }

        package func write(to json: inout JSONWriter) {
            json.object {
                $0.field("title", title)
                $0.field("link", link)
                $0.field("published", published)
                $0.field("verdict", verdict.rawValue)
                $0.field("score", score)
                $0.field("reasons", reasons)
            }
        }

        package init?(json: JSONValue) {
            guard let title = json["title"]?.string, let score = json["score"]?.double,
                let verdict = json["verdict"]?.string.flatMap({ Verdict(rawValue: $0) })
            else { return nil }
            self.title = title
            link = json["link"]?.string
            published = json.timestamp("published")
            self.verdict = verdict
            self.score = score
            reasons = json.strings("reasons")
        }
    }

    package init(url: String) {
        self.url = url
        entryCount = 0
        byteCount = 0
        warnings = []
        sample = []
        proposals = []
    }

    package func write(to json: inout JSONWriter) {
        json.object {
            $0.field("url", url)
            $0.field("final_url", finalURL)
            $0.field("format", format)
            $0.field("title", title)
            $0.field("entries", entryCount)
            $0.field("newest", newest)
            $0.field("bytes", byteCount)
            $0.field("warnings", warnings)
            $0.field("sample", forms: sample)
            $0.field("page", form: page)
            $0.field("proposals", proposals)
            $0.field("error", form: failure)
        }
    }

    package init?(json: JSONValue) {
        guard let url = json["url"]?.string, let sample: [Sample] = json.forms("sample") else { return nil }
        self.init(url: url)
        self.sample = sample
        finalURL = json["final_url"]?.string
        format = json["format"]?.string
        title = json["title"]?.string
        entryCount = json.count("entries")
        newest = json.timestamp("newest")
        byteCount = json.count("bytes")
        warnings = json.strings("warnings")
        proposals = json.strings("proposals")
        page = json.form("page")
        failure = json.form("error")
    }
}
