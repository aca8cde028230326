/// Which addresses are on the public internet. What a feed's address, its DNS or a redirect leads to must be.
///
/// Judged at the moment of connecting, on the resolved address, so that no notation, no name and no second answer of a DNS server gets
/// past it.
enum AddressGuard {
    static func isPublic(_ address: IPAddress) -> Bool {
        if let embedded = embeddedV4(address) { return isPublic(embedded) }
        if address.isV4 { return !closedV4.contains { $0.contains(address) } }
        return openV6.contains { $0.contains(address) } && !closedV6.contains { $0.contains(address) }
    }

    /// The closed address that a host is by its very spelling, without asking DNS. Behind a proxy, which does the asking, no more can be
    /// known here: what names resolve to is for the proxy to judge.
    static func closedAddress(spelled host: String) -> IPAddress? {
        let name = host.hasSuffix(".") ? host.dropLast() : host[...]
        if name == "localhost" || name.hasSuffix(".localhost") { return IPAddress("127.0.0.1") }
        let withoutZone = name.first == "[" ? name.prefix { $0 != "%" && $0 != "]" }.dropFirst() : name
        guard let address = IPAddress(looseLiteral: String(withoutZone)), !isPublic(address) else { return nil }
        return address
    }

    /// The IPv4 address that a transition mechanism would deliver to.
    private static func embeddedV4(_ address: IPAddress) -> IPAddress? {
        guard !address.isV4 else { return nil }
        let bytes = address.bytes
        // ::ffff:a.b.c.d (mapped), ::a.b.c.d (compatible, RFC 4291 §2.5.5), 64:ff9b::a.b.c.d (NAT64, RFC 6052)
        if carriers.contains(where: { $0.contains(address) }) { return IPAddress(bytes.suffix(4)) }
        // 2002:a.b.c.d:: (6to4, RFC 3056)
        if sixToFour?.contains(address) == true { return IPAddress(bytes[2..<6]) }
        return nil
    }

    private static let carriers = blocks(["::ffff:0:0/96", "::/96", "64:ff9b::/96"])
    private static let sixToFour = AddressBlock("2002::/16")

    /// IANA IPv4 Special-Purpose Address Registry, entries that are not globally reachable, with multicast and the reserved class E.
    private static let closedV4 = blocks([
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    ])

    /// IANA has given out no other global unicast space than this.
    private static let openV6 = blocks(["2000::/3"])

    /// IANA IPv6 Special-Purpose Address Registry, within the block above: protocol assignments with Teredo, documentation, 6to4 (judged by
    /// its IPv4 address before this), SRv6.
    private static let closedV6 = blocks(["2001::/23", "2001:db8::/32", "3fff::/20"])

    private static func blocks(_ texts: [String]) -> [AddressBlock] { texts.compactMap { AddressBlock($0) } }
}
