import Model

/// One address for the many under which one article is linked. For recognising, not for opening: readers get the link as the feed gave it.
///
/// Scheme and `www.` are unified; user, default port and fragment go; dot segments, doubled slashes and percent-encoding are put in
/// RFC 3986 §6.2.2 form; tracking parameters go and the others are sorted; mobile hosts, AMP pages and index pages become their plain twins.
package enum CanonicalURL {
    /// - Returns: `nil` where the text is no web address. Canonicalising the result changes nothing.
    package static func canonical(_ link: String) -> String? {
        guard var current = once(link) else { return nil }
        // Each pass that changes anything but the spelling cuts something off, so this ends.
        for _ in 0..<64 {
            guard let next = once(current), next != current else { break }
            current = next
        }
        return current
    }

    /// Whether the address can name one article: the root of a site or a section such as `/news` cannot.
    package static func isSpecific(_ canonical: String) -> Bool {
        guard let url = WebURL(canonical) else { return false }
        if url.query?.isEmpty == false || url.fragment != nil { return true }
        guard let last = url.path.split(separator: "/").last else { return false }
        return last.utf8.count >= 12 || last.utf8.contains { ($0 &- 0x30 < 10) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    private static func once(_ link: String) -> String? {
        guard var url = WebURL(link), url.isWeb, let host = url.host else { return nil }
        if let wrapped = wrappedAddress(url) { return wrapped }
        url.scheme = "https"
        url.userInfo = nil
        url.host = plainHost(host)
        if url.port == 443 || url.port == 80 { url.port = nil }
        url.path = plainPath(url.path)
        url.query = url.query.flatMap(plainQuery)
        // A fragment is a place in the page, other than for the few sites that route by it.
        if url.fragment?.hasPrefix("!") != true { url.fragment = nil }
        return url.description
    }

    private static func plainHost(_ host: String) -> String {
        var host = host
        while host.hasSuffix(".") { host.removeLast() }
        for prefix in ["www.", "m.", "mobile.", "amp.", "wap."] where host.hasPrefix(prefix) {
            let rest = host.dropFirst(prefix.count)
            if rest.contains(".") { return String(rest) }
        }
        return host
    }

    private static func plainPath(_ path: String) -> String {
        let decoded = WebURL.removingDotSegments(PercentEncoding.normalized(path))
        var segments = decoded.split(separator: "/").map { segment -> String in
            // Session ids of old servers ride behind a semicolon.
            guard segment.utf8.contains(UInt8(ascii: ";")) else { return String(segment) }
            return String(segment.lowercased().contains(";jsessionid=") ? segment.prefix { $0 != ";" } : segment)
        }
        if let last = segments.last, indexPages.contains(last.lowercased()) { segments.removeLast() }
        if segments.count > 1, segments.last?.lowercased() == "amp" { segments.removeLast() }
        if segments.count > 1, segments.first?.lowercased() == "amp" { segments.removeFirst() }
        if let last = segments.last, segments.count > 0 {
            for (ending, plain) in [(".amp.html", ".html"), (".amp", "")] where last.hasSuffix(ending) && last.count > ending.count {
                segments[segments.count - 1] = last.dropLast(ending.count) + plain
                break
            }
        }
        return "/" + segments.joined(separator: "/")
    }

    private static func plainQuery(_ query: String) -> String? {
        let kept = query.split(separator: "&").map { PercentEncoding.normalized(String($0)) }.filter { parameter in
            let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts.first.map { $0.lowercased() } ?? ""
            return !TrackingParameters.isTracking(name: name, value: parts.count > 1 ? parts[1].lowercased() : "")
        }
        return kept.isEmpty ? nil : kept.sorted().joined(separator: "&")
    }

    /// The article's own address inside that of an AMP cache or of a redirect page.
    private static func wrappedAddress(_ url: WebURL) -> String? {
        guard let host = url.host else { return nil }
        let segments = url.path.split(separator: "/", omittingEmptySubsequences: true)
        func rest(from index: Int) -> String? {
            guard segments.count > index, segments[index].contains(".") else { return nil }
            return "https://" + segments[index...].joined(separator: "/") + (url.query.map { "?" + $0 } ?? "")
        }
        let isGoogle = host == "google.com" || host == "www.google.com"
        if isGoogle, segments.first == "amp" { return rest(from: segments.count > 1 && segments[1] == "s" ? 2 : 1) }
        if host.hasSuffix(".cdn.ampproject.org"), segments.count > 1, ["c", "v", "i"].contains(segments[0]) {
            return rest(from: segments[1] == "s" ? 2 : 1)
        }
        guard isGoogle, segments == ["url"], let query = url.query else { return nil }
        for parameter in query.split(separator: "&") {
            guard let value = ["url=", "q="].first(where: parameter.hasPrefix).map({ parameter.dropFirst($0.count) }) else { continue }
            let target = PercentEncoding.decoded(String(value))
            if let target, WebURL(target)?.isWeb == true, target != url.description { return target }
        }
        return nil
    }

    private static let indexPages: Set<String> = [
        "index.html", "index.htm", "index.shtml", "index.php", "index.jsp", "index.asp", "index.aspx", "default.htm", "default.html",
        "default.asp", "default.aspx",
    ]
}
