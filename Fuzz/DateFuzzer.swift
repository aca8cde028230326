import FeedParsing
import Model

/// Any text is a date of a plausible year or no date.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDate(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = UnsafeBufferPointer(start: data, count: count)
    for isChinese in [false, true] {
        guard let date = FeedDates.timestamp(text, isChinese: isChinese) else { continue }
        // A day's slack for zones, four for the impossible ones.
        Expectation.holds((1969...2100).contains(date.day.year), "a date of the year \(date.day.year)")
    }
    return 0
}
