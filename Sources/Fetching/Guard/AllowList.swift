import Model

/// Hosts of the user's own network, to which the address guard does not apply.
package struct AllowList: Sendable, Equatable {
    private var hosts: Set<String> = []
    private var suffixes: [String] = []
    private var blocks: [AddressBlock] = []

    /// One line of the list.
    package enum Entry: Sendable, Hashable {
        /// The host as the address names it, with or without a port: `feeds.lan`, `192.168.1.5:8080`, `[fd00::1]`.
        /// It stands for that spelling alone, not for other names of the same machine.
        case host(String)
        /// `*.lan`: every name below it.
        case suffix(String)
        /// `192.168.1.0/24`: every name that resolves into it.
        case block(String)

        /// - Returns: `nil` for text that is none of these.
        package init?(_ text: String) {
            let text = text.lowercased()
            if text.hasPrefix("*.") {
                guard text.count > 2, text.dropFirst(2).utf8.allSatisfy(isNameByte) else { return nil }
                self = .suffix(String(text.dropFirst(1)))
            } else if text.contains("/") {
                guard AddressBlock(text) != nil else { return nil }
                self = .block(text)
            } else {
                let bracketed = text.filter { $0 == ":" }.count > 1 && !text.hasPrefix("[") ? "[\(text)]" : text
                guard let url = WebURL("http://\(bracketed)/"), url.path == "/", url.userInfo == nil, url.query == nil, let host = url.host
                else { return nil }
                let port = bracketed.hasSuffix(":80") ? 80 : url.port
                self = .host(port.map { "\(host):\($0)" } ?? host)
            }
        }
    }

    /// Lines that are no entries are left out; whoever reads them from a file checks each with `Entry` first.
    package init(_ lines: [String]) {
        for case let entry? in lines.map(Entry.init) {
            switch entry {
            case .host(let host): hosts.insert(host)
            case .suffix(let suffix): suffixes.append(suffix)
            case .block(let text): blocks += [AddressBlock(text)].compactMap(\.self)
            }
        }
    }

    /// Whether the host of this address may be anywhere.
    func exempts(_ url: WebURL) -> Bool {
        guard let host = url.host else { return false }
        let port = url.port ?? (url.scheme == "https" ? 443 : 80)
        return hosts.contains(host) || hosts.contains("\(host):\(port)") || suffixes.contains { host.hasSuffix($0) }
    }

    /// Whether this address may be connected to, whatever its name.
    func exempts(_ address: IPAddress) -> Bool { blocks.contains { $0.contains(address) } }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte >= 0x80
}
