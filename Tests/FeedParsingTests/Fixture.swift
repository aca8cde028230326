import FeedParsing
import Glibc
import Model

/// The small documents beside the tests, each named for what is odd about it.
enum Fixture {
    struct Missing: Error { var path: String }

    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        return try contents(of: "/\(folder)/Fixtures/\(name)")
    }

    static func contents(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw Missing(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }
}

/// Parses a document written in the test.
func parse(_ document: String, contentType: String? = nil, url: String? = "https://news.example/feeds/all.xml") throws -> FeedDocument {
    try FeedParser.parse(Array(document.utf8), contentType: contentType, url: url)
}

/// Parses one RSS item.
func rssEntry(_ elements: String) throws -> FeedEntry {
    let document = try parse("<rss version=\"2.0\"><channel><title>t</title><item>\(elements)</item></channel></rss>")
    return document.entries.first ?? FeedEntry()
}

/// Parses one Atom entry.
func atomEntry(_ elements: String) throws -> FeedEntry {
    let document = try parse("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry>\(elements)</entry></feed>")
    return document.entries.first ?? FeedEntry()
}
