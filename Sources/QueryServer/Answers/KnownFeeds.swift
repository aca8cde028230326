import Model

/// The feeds that there are, to be found again under addresses that are written differently.
struct KnownFeeds {
    private var ids: [String: Int64] = [:]

    init(_ feeds: [Feed]) {
        for feed in feeds {
            for address in [feed.url, feed.currentURL] { add(address, id: feed.id) }
        }
    }

    mutating func add(_ address: String, id: Int64) {
        let key = Self.key(address)
        if ids[key] == nil { ids[key] = id }
    }

    func id(of address: String) -> Int64? { ids[Self.key(address)] }

    /// As the configuration compares feeds: the letter case of the host, a default port, a last slash and a fragment make no difference.
    private static func key(_ address: String) -> String {
        guard var url = WebURL(address) else { return address }
        url.fragment = nil
        if url.query == nil, url.path.hasSuffix("/") { url.path.removeLast() }
        return url.description
    }
}
