import API
import Glibc
import QueryClient

/// The names of the daemon's feeds, for a shell that completes a word.
enum FeedCompletion {
    /// Nothing where the daemon does not answer at once: a shell must not hang at a tab.
    @Sendable static func names(_ arguments: [String], _ index: Int, _ prefix: String) -> [String] {
        let search = SocketSearch(explicit: nil) { name in getenv(name).map { String(cString: $0) } }
        let client = QueryClient(search: search, timeout: .milliseconds(500))
        guard let feeds: FeedList = try? client.ask(.feeds) else { return [] }
        return feeds.feeds.map { Sanitiser.line($0.feed.title.isEmpty ? $0.feed.url : $0.feed.title) }
    }
}
