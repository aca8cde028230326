import Model

/// Where a fetch began, where it is and how it got there.
struct Route {
    /// As the user named it, without credentials.
    let origin: WebURL
    private(set) var url: WebURL
    private(set) var hops: [FetchResponse.Hop] = []
    let credentials: FetchRequest.Credentials?

    /// - Throws: `FetchError.invalidURL` or `.unsupportedScheme`.
    init(_ request: FetchRequest) throws(FetchError) {
        var text = request.url[...]
        // "feed:https://…" and "feed://…" are how sites mark the addresses of feeds for programs.
        if text.lowercased().hasPrefix("feed:") {
            text = text.dropFirst(5)
            if text.hasPrefix("//") { text = "http:" + text }
        }
        guard var url = WebURL(text) else { throw .invalidURL(Self.withoutCredentials(request.url)) }
        guard url.isWeb else {
            guard let scheme = url.scheme else { throw .invalidURL(Self.withoutCredentials(request.url)) }
            throw .unsupportedScheme(scheme)
        }
        credentials = request.credentials ?? url.userInfo.map(Self.basic)
        guard url.simplify() else { throw .invalidURL(Self.withoutCredentials(request.url)) }
        origin = url
        self.url = url
    }

    var host: HostKey { HostKey(url) }

    /// Whether the user's credentials and headers may go to where the fetch is now: the same host and port, and not in the clear where it
    /// began encrypted.
    var isAtOwnHost: Bool {
        guard url.host == origin.host else { return false }
        return (url.scheme == origin.scheme && url.port == origin.port)
            || (origin.scheme == "http" && url.scheme == "https" && origin.port == nil && url.port == nil)
    }

    /// Goes where a redirect leads.
    mutating func follow(status: Int, locations: [String], limit: Int) throws(FetchError) {
        guard let location = locations.first, !location.isEmpty else {
            throw .badRedirect(status: status, reason: "does not say where to")
        }
        guard locations.allSatisfy({ $0 == location }) else {
            throw .badRedirect(status: status, reason: "names several places at once")
        }
        let text = String(decoding: location.wireBytes ?? [], as: UTF8.self)
        guard var target = url.resolving(text), !text.isEmpty else {
            throw .badRedirect(status: status, reason: "to something that is no address")
        }
        guard target.isWeb else { throw .unsupportedScheme(target.scheme ?? "") }
        guard target.simplify() else { throw .badRedirect(status: status, reason: "to something that is no address") }
        guard hops.count < limit else { throw .tooManyRedirects(limit: limit) }
        let address = target.description
        guard target != origin, !hops.contains(where: { $0.url == address }) else { throw .redirectLoop(url: address) }
        url = target
        hops.append(FetchResponse.Hop(status: status, url: address))
    }

    private static func basic(_ userInfo: String) -> FetchRequest.Credentials {
        let parts = userInfo.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { percentDecoded($0) }
        return .basic(user: parts.first ?? "", password: parts.count > 1 ? parts[1] : "")
    }

    /// Of text that is no address, what may be shown.
    private static func withoutCredentials(_ text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return text }
        return "…" + text[at...]
    }

    private static func percentDecoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension WebURL {
    /// Leaves what a request line and DNS need: no credentials, no fragment, an ASCII host.
    ///
    /// - Returns: `false` where the host has no such form.
    fileprivate mutating func simplify() -> Bool {
        userInfo = nil
        fragment = nil
        guard let ascii = host.flatMap(InternationalName.ascii), !ascii.isEmpty else { return false }
        host = ascii
        return true
    }
}
