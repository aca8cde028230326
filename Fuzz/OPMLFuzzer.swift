import API
import FeedParsing
import Model

/// Any bytes are a list of subscriptions or none, and a list that was written reads as the same list.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOPML(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let document = OPMLReader.read(Array(UnsafeBufferPointer(start: data, count: count))) else { return 0 }
    for outline in document.outlines { Expectation.isClean(outline.title) }
    // As an import does: what is no web address becomes no feed.
    let outlines = document.outlines.filter { WebURL($0.feedURL)?.isWeb == true }
    // The first writing settles what cannot be said in OPML (a comma in a tag); from then on nothing changes.
    let settled = written(outlines)
    Expectation.holds(settled.count == outlines.count, "a list loses feeds when it is written")
    Expectation.holds(written(settled) == settled, "a list changes when it is written and read")
    return 0
}

private func written(_ outlines: [OPMLOutline]) -> [OPMLOutline] {
    let feeds = outlines.map { outline in
        var feed = Feed(id: 1, url: outline.feedURL, title: outline.title ?? "", origin: .added)
        feed.tags = outline.tags
        return feed
    }
    return OPMLReader.read(Array(OPMLWriter.text(feeds).utf8))?.outlines ?? []
}
