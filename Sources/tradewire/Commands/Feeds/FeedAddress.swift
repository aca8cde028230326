/// The address of a feed as people type it.
enum FeedAddress {
    /// - Throws: `Failure.usage` for what cannot be one, with the whole address where only "https://" is missing.
    static func read(_ text: String) throws -> String {
        let start = text.prefix(8).lowercased()
        guard !start.hasPrefix("http://"), !start.hasPrefix("https://") else { return text }
        let isBare = text.contains(".") && !text.contains(":/") && !text.contains(" ")
        throw Failure.usage(
            "'\(text)' is no web address", hint: isBare ? "did you mean https://\(text)?" : "it begins with https:// or http://")
    }
}
