/// What holds for every fetch of a `Fetcher`.
package struct FetcherConfiguration: Sendable {
    /// The product, its version and how to reach whoever runs it: `tradewire/1.0 (+https://example.org/contact)`.
    package var userAgent: String
    /// `http://host:port` or `socks5h://host:port`; `nil` for none. The environment's proxy variables are not read.
    package var proxy: String?
    /// Certificates to trust instead of the system's, as a PEM file.
    package var caFile: String?
    /// Transfers at a time, 1 to 256. Those whose servers take more than a tenth of a second do not count, up to `capacity` in all.
    package var concurrency: Int
    /// Transfers at a time at one host, at least 1.
    package var perHostLimit: Int
    /// From the start of one transfer at a host to the start of the next one there.
    /// `nil` stands for one second, and none at all at a loopback address: that machine is its user's own.
    package var perHostGap: Duration?
    /// Hosts to which the address guard does not apply.
    package var allowed: AllowList

    package init(
        userAgent: String, proxy: String? = nil, caFile: String? = nil, concurrency: Int = 16, perHostLimit: Int = 2,
        perHostGap: Duration? = nil, allowed: AllowList = AllowList([])
    ) {
        self.userAgent = userAgent
        self.proxy = proxy
        self.caFile = caFile
        self.concurrency = min(max(concurrency, 1), 256)
        self.perHostLimit = max(perHostLimit, 1)
        self.perHostGap = perHostGap
        self.allowed = allowed
    }

    /// Transfers at a time, slow ones included: sixteen times `concurrency`, 256 at most, and no more than the process has files for. With a
    /// concurrency of one it is one as well, for those who want one after the other.
    package var capacity: Int {
        guard concurrency > 1 else { return 1 }
        return max(1, min(concurrency * 16, 256, OpenFiles.transferLimit))
    }

    /// The User-Agent header of this product (RFC 9110 §10.1.5): a contact lets an operator write before blocking.
    package static func userAgent(version: String, contact: String?) -> String {
        let product = "tradewire/" + version
        guard let contact, !contact.isEmpty else { return product }
        return contact.contains("://") || contact.contains("@") ? "\(product) (+\(contact))" : "\(product) (\(contact))"
    }
}
