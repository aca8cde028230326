import FeedParsing
import Model

/// What `tradewired inspect feed` prints: one document of JSON on one line.
enum FeedInspection {
    /// - Parameters:
    ///   - url: where the document was found, for relative links.
    static func line(_ bytes: [UInt8], contentType: String?, url: String?) -> [UInt8] {
        var writer = JSONWriter(reserving: bytes.count + 1024)
        write(bytes, contentType: contentType, url: url, to: &writer)
        writer.endLine()
        return writer.bytes
    }

    /// One line of a batch: `{"file": …, "url": …, "content_type": …, "headers": {…}}`.
    ///
    /// - Parameters:
    ///   - writer: takes the line; emptied first, so that one writer's memory serves a whole batch.
    ///   - read: gives the bytes of a file; what it throws becomes the line's error.
    static func writeBatchLine(_ job: some StringProtocol, to writer: inout JSONWriter, read: (String) throws -> [UInt8]) {
        writer.removeAll()
        defer { writer.endLine() }
        let fields: JSONValue
        do {
            fields = try JSONReader.read(Array(job.utf8))
        } catch {
            return writer.object { $0.field("error", "the job is no JSON: \(error)") }
        }
        guard let file = fields["file"]?.string else { return writer.object { $0.field("error", "the job names no file") } }
        let headers = fields["headers"]
        let location = (headers?["content-location"] ?? headers?["Content-Location"])?.string
        var url = fields["url"]?.string
        // RFC 3986 §5.1.3: the address that the server gives for what it sent comes before the one that was asked for.
        if let location { url = url.flatMap { WebURL($0)?.resolving(location)?.description } ?? location }
        let contentType = fields["content_type"]?.string ?? (headers?["content-type"] ?? headers?["Content-Type"])?.string
        do {
            write(try read(file), contentType: contentType, url: url, to: &writer)
        } catch {
            writer.object { $0.field("error", "\(file) cannot be read: \(error)") }
        }
    }

    /// As `writeBatchLine`, for a single job.
    static func batchLine(_ job: some StringProtocol, read: (String) throws -> [UInt8]) -> [UInt8] {
        var writer = JSONWriter()
        writeBatchLine(job, to: &writer, read: read)
        return writer.bytes
    }

    private static func write(_ bytes: [UInt8], contentType: String?, url: String?, to writer: inout JSONWriter) {
        do {
            let document = try FeedParser.parse(bytes, contentType: contentType, url: url)
            write(document, to: &writer)
        } catch {
            writer.object {
                $0.field("error", "\(error)")
                if !error.feeds.all.isEmpty { $0.field("proposals", error.feeds.all) }
            }
        }
    }

    private static func write(_ document: FeedDocument, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("format", document.format.rawValue)
            writer.field("title", document.title)
            writer.field("language", document.language)
            writer.field("warnings", document.warnings)
            writer.name("entries")
            writer.array { writer in
                for entry in document.entries { write(entry, to: &writer) }
            }
        }
    }

    private static func write(_ entry: FeedEntry, to writer: inout JSONWriter) {
        writer.object {
            $0.field("id", entry.guid)
            $0.field("title", entry.title)
            $0.field("link", entry.link)
            $0.field("published", entry.published)
            $0.field("updated", entry.updated)
            $0.field("author", entry.authors.isEmpty ? nil : entry.authors.joined(separator: ", "))
            $0.field("summary", entry.summary)
            $0.field("content", entry.content)
        }
    }
}
