import Model

/// Whom a request burdens: the host, with its port where that is not its scheme's own, so that http and https at one host count as one.
package struct HostKey: Sendable, Hashable, CustomStringConvertible {
    package let name: String

    package init(_ url: WebURL) {
        let host = url.host ?? ""
        name = url.port.map { "\(host):\($0)" } ?? host
    }

    init(name: String) { self.name = name }

    package var description: String { name }

    /// Whether this is the machine itself, by the way the address is written.
    var isLoopback: Bool {
        let host = name.first == "[" ? name.prefix { $0 != "]" } : name.prefix { $0 != ":" }
        return host == "localhost" || host.hasPrefix("127.") || host == "[::1"
    }
}
