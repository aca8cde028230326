import Model

/// The day of publication where an item was written: what its "Thursday" and 昨日 are counted from.
package enum PublicationDay {
    /// Outlets that write Chinese keep one time, wherever their server stamps its feeds.
    private static let chineseSeconds: Int64 = 8 * 3600

    /// - Parameters:
    ///   - zone: in which the moment was printed, in minutes east of Greenwich; `nil` where that was UTC, or nothing.
    ///   - language: a BCP 47 tag; where it is unknown the title's script decides.
    package static func day(of moment: Timestamp, zone: Int?, language: String?, title: String) -> CivilDay {
        if let zone { return moment.adding(seconds: Int64(zone) * 60).day }
        let isChinese = language.map { $0.hasPrefix("zh") } ?? isHan(title)
        return (isChinese ? moment.adding(seconds: chineseSeconds) : moment).day
    }

    /// Han characters without kana beside them.
    private static func isHan(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.contains { Tokenizer.isHan($0.value) } && !scalars.contains { (0x3040...0x30FF).contains($0.value) }
    }
}
