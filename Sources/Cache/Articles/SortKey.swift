import Model

/// One integer that orders all articles by time and names each: milliseconds since 1970, then 20 bits of the article's id.
///
/// It is the article's rowid in the search index too, so that lists, searches and pages of both walk in one order.
enum SortKey {
    private static let idBits: Int64 = 20
    /// Years 1900 to 2240: beyond them feeds err, and the shift would overflow.
    private static let milliseconds: ClosedRange<Int64> = -2_208_988_800_000...8_520_336_000_000

    static func make(_ time: Timestamp, id: Int64) -> Int64 { bound(time) | (id & ((1 << idBits) - 1)) }

    /// The lowest key at or after `time`.
    static func bound(_ time: Timestamp) -> Int64 {
        min(max(time.milliseconds, milliseconds.lowerBound), milliseconds.upperBound) << idBits
    }

    static func time(_ key: Int64) -> Timestamp { Timestamp(milliseconds: key >> idBits) }
}
