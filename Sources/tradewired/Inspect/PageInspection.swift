import ArticleParsing
import Model

/// What `tradewired inspect page` prints: a page as extraction reads it, one JSON document a page.
enum PageInspection {
    /// A line of `--batch`: where the page is, and what its response said about it.
    struct Request: Sendable, Equatable {
        var id: String
        /// A file.
        var html: String
        var url: String?
        /// Empty where the response gave none.
        var charset: String?

        /// - Returns: `nil` for a line that is no JSON object with an id and a file.
        init?(line: [UInt8]) {
            guard let value = try? JSONReader.read(line), let id = value["id"]?.string, let html = value["html"]?.string else { return nil }
            self.id = id
            self.html = html
            url = value["url"]?.string.flatMap { $0.isEmpty ? nil : $0 }
            charset = value["charset"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// - Parameters:
    ///   - id: of the batch's line; left out where it is `nil`.
    ///   - explains: also print what was tried, taken and left out.
    /// - Returns: one line of JSON without its newline.
    static func document(
        of html: [UInt8], id: String? = nil, url: String?, charset: String?, options: ArticleParsingOptions = ArticleParsingOptions(),
        explains: Bool = false
    ) -> [UInt8] {
        var writer = JSONWriter(reserving: 16_384)
        writer.object { writer in
            if let id { writer.field("id", id) }
            do throws(ArticleParsingError) {
                if explains {
                    let (content, trace) = try ArticleParser.explain(html, charset: charset, url: url, options: options)
                    write(content, to: &writer)
                    write(trace, to: &writer)
                } else {
                    write(try ArticleParser.parse(html, charset: charset, url: url, options: options), to: &writer)
                }
            } catch {
                writer.field("error", sentence(error))
            }
        }
        return writer.bytes
    }

    /// The article as Markdown.
    static func markdown(
        of html: [UInt8], url: String?, charset: String?, options: ArticleParsingOptions
    ) throws(ArticleParsingError) -> [UInt8] {
        Array(ArticleMarkdown.text(of: try ArticleParser.parse(html, charset: charset, url: url, options: options)).utf8)
    }

    /// What a line of a batch whose file cannot be read answers.
    static func failure(id: String?, _ reason: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            if let id { writer.field("id", id) }
            writer.field("error", reason)
        }
        return writer.bytes
    }

    private static func write(_ content: ArticleContent, to writer: inout JSONWriter) {
        writer.field("title", content.title)
        writer.field("byline", content.byline)
        writer.field("published", content.published?.description)
        writer.field("modified", content.modified?.description)
        writer.field("text", content.text)
        writer.field("language", content.language)
        writer.field("canonical_url", content.canonicalURL)
        writer.field("site_name", content.siteName)
        writer.field("image", content.image)
        writer.field("access", content.access.rawValue)
    }

    private static func write(_ trace: ArticleTrace, to writer: inout JSONWriter) {
        writer.field(
            "explain",
            object: { writer in
                writer.field(
                    "sources", object: { writer in for (field, source) in trace.sources { writer.field(field, source) } })
                writer.field(
                    "attempts",
                    array: { writer in
                        for attempt in trace.attempts {
                            writer.object {
                                $0.field("step", attempt.step)
                                $0.field("evidence", attempt.evidence)
                                $0.field("containers", attempt.containers)
                                $0.field("weight", attempt.weight)
                            }
                        }
                    })
                writer.field(
                    "dropped",
                    array: { writer in
                        for drop in trace.drops {
                            writer.object {
                                $0.field("reason", drop.reason.description)
                                if !drop.path.isEmpty { $0.field("path", drop.path) }
                                $0.field("text", drop.text)
                            }
                        }
                    })
            })
    }

    static func sentence(_ error: ArticleParsingError) -> String {
        switch error {
        case .empty: "the page is empty"
        case .notHTML: "the page is not HTML"
        }
    }
}
