import Model

/// Web addresses and hosts in settings.
extension TableReader {
    /// - Parameter schemes: what is taken, the usual one last.
    /// - Returns: the address trimmed but otherwise as written, and as read.
    mutating func webAddress(
        _ key: String, schemes: [String] = ["http", "https"], isRequired: Bool = false
    ) -> (text: String, url: WebURL)? {
        guard isSet(key) else {
            _ = node(key)
            if isRequired { error(key, "is missing", "add \(key) = \"https://…\"") }
            return nil
        }
        guard let written = string(key, lengthLimit: 4096) else { return nil }
        let text = String(written.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        // Credentials are never repeated, not even in a message.
        guard let url = WebURL(text) else {
            error(key, "\(Self.hidingCredentials(text)) is no web address", "write it in full: https://host/path")
            return nil
        }
        guard let scheme = url.scheme, !Self.isHostWithPort(text) else {
            error(key, "\(Self.hidingCredentials(text)) has no scheme", "write it in full: https://host/path")
            return nil
        }
        guard schemes.contains(scheme) else {
            error(key, "the scheme \(quoted(scheme)) is not read", Self.remedy(scheme, schemes))
            return nil
        }
        guard url.userInfo == nil else {
            error(
                key, "holds a name or password, which would end up in logs and lists",
                "move it to the file named by network.credentials_file, and cut it here")
            return nil
        }
        guard let host = url.host, isHost(host) else {
            error(key, "\(quoted(url.host ?? "")) is no host", "write it in full: https://host/path")
            return nil
        }
        return (text, url)
    }

    /// A host's name or address alone, lower case, IPv6 without brackets.
    func host(_ written: String, key: String) -> String? {
        var host = written.lowercased()
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        let isIPv6 = host.utf8.count { $0 == UInt8(ascii: ":") } >= 2
        if isHost(isIPv6 ? "[\(host)]" : host) { return host }
        error(key, "\(quoted(written)) is no host", "write the name or address alone, without scheme, port or path")
        return nil
    }

    /// A host with or without port, all names below a domain (`*.lan`), or a block of addresses (`10.0.0.0/8`). Lower case.
    func allowance(_ written: String, key: String) -> String? {
        let text = written.lowercased()
        let isKnown =
            if text.hasPrefix("*.") {
                isHost(String(text.dropFirst(2)))
            } else if text.contains("/") {
                isAddressBlock(text)
            } else if text.hasPrefix("[") || text.utf8.count(where: { $0 == UInt8(ascii: ":") }) < 2 {
                WebURL("http://\(text)/").map { $0.path == "/" && $0.userInfo == nil && isHost($0.host ?? "") } ?? false
            } else {
                isHost("[\(text)]")
            }
        if isKnown { return text }
        error(key, "\(quoted(written)) is no host", "write a name, an address, \"*.lan\" or \"192.168.1.0/24\", without scheme and path")
        return nil
    }

    private func isAddressBlock(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let length = parts.last.flatMap({ UInt8($0) }), let address = parts.first else { return false }
        if address.contains(":") { return length <= 128 && isHost("[\(address)]") }
        let numbers = address.split(separator: ".", omittingEmptySubsequences: false)
        return length <= 32 && numbers.count == 4 && numbers.allSatisfy { UInt8($0) != nil }
    }

    /// Letters, digits, dots, hyphens (and underscores, which some names have); or an address in brackets. Letters of any script.
    private func isHost(_ host: String) -> Bool {
        guard !host.isEmpty, host.utf8.count <= 253 else { return false }
        if host.hasPrefix("[") {
            return host.hasSuffix("]") && host.utf8.count > 3
                && host.utf8.dropFirst().dropLast().allSatisfy {
                    (0x30...0x3A).contains($0) || (0x61...0x66).contains($0) || $0 == UInt8(ascii: ".")
                }
        }
        let isPlain = host.unicodeScalars.allSatisfy {
            $0.value >= 0x80 || ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "." || $0 == "-" || $0 == "_"
        }
        return isPlain && !host.hasPrefix(".") && !host.hasPrefix("-") && !host.contains("..")
    }

    private static func remedy(_ scheme: String, _ schemes: [String]) -> String {
        switch scheme {
        case "feed": "replace feed: by https:"
        case "file": "serve the file over http, on loopback if need be"
        default: "use \(schemes.joined(separator: ", "))"
        }
    }

    /// "example.org:8080/feed" looks as if it had a scheme.
    private static func isHostWithPort(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return text.utf8[colon...].dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
    }

    /// Quoted, but for what stands before an @.
    private static func hidingCredentials(_ text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return quoted(text) }
        return quoted("…" + text[at...])
    }
}
