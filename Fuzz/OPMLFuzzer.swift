import FeedParsing
import Model

/// Any bytes are a list of subscriptions or none, and a list that was written reads as the same list.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOPML(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let document = OPMLReader.read(Array(UnsafeBufferPointer(start: data, count: count))) else { return 0 }
    for outline in document.outlines { Expectation.isClean(outline.title) }
    // The first writing settles what cannot be said in OPML (a comma in a tag); from then on nothing changes.
    let settled = OPMLReader.read(OPMLWriter.write(document))
    let again = settled.flatMap { OPMLReader.read(OPMLWriter.write($0)) }
    Expectation.holds(settled == again, "a list changes when it is written and read")
    Expectation.holds(settled?.outlines.count == document.outlines.count, "a list loses feeds when it is written")
    return 0
}
