import Model

/// How long a server asks to be left alone (RFC 9110 §10.2.3).
package enum RetryAfter {
    /// Servers have asked for years; a day is as long as a reader of news can wait before it looks again.
    package static let longest = Duration.seconds(24 * 3600)

    /// - Returns: at most `longest`; `nil` where the header is missing, unreadable, or names no time in the future.
    package static func delay(_ headers: [HeaderField], at now: Timestamp) -> Duration? {
        guard let text = headers.first("retry-after")?.trimmed, !text.isEmpty else { return nil }
        let seconds: Int64
        if let whole = text.split(separator: ".", omittingEmptySubsequences: false).first, whole.utf8.allSatisfy(isDigit), !whole.isEmpty {
            // Too many digits for an integer are too many seconds as well.
            seconds = Int64(whole) ?? .max
        } else if let date = HTTPDate.read(text) {
            // A server whose clock is wrong is wrong about both of its dates.
            seconds = date.seconds - (headers.first("date").flatMap(HTTPDate.read) ?? now).seconds
        } else {
            return nil
        }
        return seconds > 0 ? min(.seconds(min(seconds, 1 << 40)), longest) : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
