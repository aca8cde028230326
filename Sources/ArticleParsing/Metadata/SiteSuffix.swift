/// Cuts a site's name, set off by a separator, from the end or the start of a title.
enum SiteSuffix {
    private static let separators = [
        " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " : ", " » ", " « ", " / ", "｜", "|", "_", "—", " ― ", ": ",
    ].map { Array($0.utf8) }
    /// Without spaces around them these are part of words, except where words are not spaced.
    private static let tightSeparators = ["-", "–", ":", "："].map { Array($0.utf8) }

    static func removed(from title: String, siteKeys: [[UInt8]]) -> String {
        var bytes = Array(title.utf8)
        var isCut = false
        // "Title | Section | Site": each pass may lay bare another part that names the site.
        for _ in 0..<3 {
            guard let shorter = cutOnce(bytes, siteKeys) else { break }
            bytes = shorter
            isCut = true
        }
        return isCut ? PlainText.line(bytes) : title
    }

    private static func cutOnce(_ title: [UInt8], _ siteKeys: [[UInt8]]) -> [UInt8]? {
        let isWide = title.contains { (0xE3...0xE9).contains($0) }
        for separator in isWide ? separators + tightSeparators : separators {
            guard let first = separator.first else { continue }
            let starts = title.indices.filter { title[$0] == first && title[$0...].starts(with: separator) }
            if let start = starts.last, start > 0, namesSite(title[(start + separator.count)...], siteKeys) {
                return Array(title[..<start])
            }
            if let start = starts.first, namesSite(title[..<start], siteKeys), start + separator.count < title.count {
                return Array(title[(start + separator.count)...])
            }
        }
        return nil
    }

    private static func namesSite(_ part: ArraySlice<UInt8>, _ siteKeys: [[UInt8]]) -> Bool {
        let key = TextKey.of(part)
        guard key.count >= 2 else { return false }
        return siteKeys.contains { site in
            if key == site { return true }
            let (short, long) = key.count < site.count ? (key, site) : (site, key)
            return short.count >= 3 && long.count <= short.count * 3
                && (long.starts(with: short) || long.suffix(short.count).elementsEqual(short))
        }
    }
}
