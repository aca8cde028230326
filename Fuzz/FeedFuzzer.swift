import FeedParsing
import Model

/// Any bytes are a feed or an error that says what they are; what comes out is text that a terminal can bear, within bounds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeed(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    // The first byte chooses what the transport said, so that every decoder is reached.
    let contentTypes = [
        nil, "text/xml; charset=gb2312", "application/rss+xml; charset=shift_jis", "text/xml; charset=utf-8", "application/json",
    ]
    let contentType = contentTypes[Int(bytes.first ?? 0) % contentTypes.count]
    do {
        let document = try FeedParser.parse(Array(bytes.dropFirst()), contentType: contentType, url: "https://news.example.org/feed/")
        for entry in document.entries {
            for text in [entry.guid, entry.title, entry.link, entry.summary, entry.content] { Expectation.isClean(text) }
            Expectation.holds(entry.title?.contains("\n") != true, "a title has a line break")
        }
        Expectation.isClean(document.title)
    } catch {
        Expectation.isClean(error.description.filter { $0 != "\n" })
    }
    return 0
}
