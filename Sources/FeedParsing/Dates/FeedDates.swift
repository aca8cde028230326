import Model

/// The dates of feeds, for those who meet such a date outside a feed.
package enum FeedDates {
    /// - Parameters:
    ///   - text: in UTF-8.
    ///   - isChinese: "CST" is China's time, not Chicago's.
    /// - Returns: `nil` for what is no date, or one of an absurd year. A date without a zone is read as UTC.
    package static func timestamp(_ text: UnsafeBufferPointer<UInt8>, isChinese: Bool = false) -> Timestamp? {
        DateReader.read(text, isChinese: isChinese)?.timestamp(defaultOffset: 0)
    }

    package static func timestamp(_ text: String, isChinese: Bool = false) -> Timestamp? {
        DateReader.read(text, isChinese: isChinese)?.timestamp(defaultOffset: 0)
    }
}
