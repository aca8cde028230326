import Model

/// The day of publication where an item was written: what its "Thursday" and 昨日 are counted from.
package enum PublicationDay {
    /// Outlets that write Chinese keep one time, wherever their server stamps its feeds.
    private static let chineseSeconds: Int64 = 8 * 3600

    /// - Parameters:
    ///   - moment: of publication, in UTC because the feed gave no other zone or it was not kept.
    ///   - language: a BCP 47 tag; where it is unknown the title's script decides.
    package static func day(of moment: Timestamp, language: String?, title: String) -> CivilDay {
        let isChinese = language.map { $0.hasPrefix("zh") } ?? isHan(title)
        return (isChinese ? moment.adding(seconds: chineseSeconds) : moment).day
    }

    /// Han characters without kana beside them.
    private static func isHan(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.contains { Tokenizer.isHan($0.value) } && !scalars.contains { (0x3040...0x30FF).contains($0.value) }
    }
}
