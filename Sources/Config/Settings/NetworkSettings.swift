/// `[network]`: how the daemon appears to servers and reaches them.
package struct NetworkSettings: Sendable, Equatable {
    /// A page or mail address that the User-Agent names, for publishers who want to reach whoever polls them.
    package var contact: String?
    /// The whole User-Agent, in place of the product's own, which names `contact`.
    package var userAgent: String?
    /// http, https, socks5 or socks5h.
    package var proxy: String?
    /// Certificate authorities in PEM, instead of the system's.
    package var caFile: String?
    /// Hosts that may have private addresses, lower case: a name or an address with or without port, `*.lan`, or `192.168.1.0/24`.
    package var allow: [String]
    /// Names and passwords for feeds, mode 0600.
    package var credentialsFile: String?

    init(_ table: TableReader, _ paths: PathReading) {
        var table = table
        contact = table.string("contact", lengthLimit: 200)
        userAgent = table.string("user_agent", lengthLimit: 300)
        proxy = table.webAddress("proxy", schemes: ["http", "https", "socks5", "socks5h"])?.text
        caFile = paths.read(table.string("ca_file"))
        let hosts = table.strings("allow")
        credentialsFile = paths.read(table.string("credentials_file"))
        allow = hosts.compactMap { table.allowance($0, key: "allow") }
        table.finish()
        if let contact, !contact.unicodeScalars.allSatisfy({ (0x20..<0x7F).contains($0.value) && !"()".unicodeScalars.contains($0) }) {
            table.error("contact", "\(quoted(contact)) does not fit into a User-Agent", "write a web or mail address in ASCII")
        }
        if let userAgent, userAgent.isEmpty || !userAgent.unicodeScalars.allSatisfy({ (0x20..<0x7F).contains($0.value) }) {
            table.error("user_agent", "\(quoted(userAgent)) is no User-Agent", "write a name and version in ASCII, or leave it out")
        }
    }
}
