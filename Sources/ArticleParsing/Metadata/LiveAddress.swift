import Model

/// Addresses that name a live blog as such.
enum LiveAddress {
    private static let words: Set<Substring> = ["liveblog", "liveticker", "newsticker", "newsblog", "minuto", "endirecto"]

    static func isLive(_ url: String?) -> Bool {
        guard let path = url.flatMap({ WebURL($0)?.path.lowercased() }) else { return false }
        let parts = path.split { !$0.isLetter }
        return parts.contains { words.contains($0) } || path.contains("live-blog") || path.contains("live-updates")
            || path.contains("live-ticker")
    }
}
