import Testing

@testable import Fetching

@Suite("Address guard") struct AddressGuardTests {
    @Test(
        "Addresses off the public internet are closed",
        arguments: [
            "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.1",
            "169.254.169.254",
            "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9",
            "224.0.0.1",
            "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1",
            "64:ff9b::192.168.0.1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::1", "2002:a00:1::", "3fff::1",
            "5f00::1",
            "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1",
        ])
    func closed(_ text: String) throws {
        #expect(!AddressGuard.isPublic(try #require(IPAddress(text))))
    }

    @Test(
        "Public addresses are open",
        arguments: [
            "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1", "172.15.255.255",
            "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "2400:3200::1",
            "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1",
        ])
    func open(_ text: String) throws {
        #expect(AddressGuard.isPublic(try #require(IPAddress(text))))
    }

    @Test(
        "Literals are read in every notation that a resolver takes",
        arguments: [
            ("127.0.0.1", "127.0.0.1"), ("127.1", "127.0.0.1"), ("0x7f.1", "127.0.0.1"), ("0x7f000001", "127.0.0.1"),
            ("2130706433", "127.0.0.1"), ("017700000001", "127.0.0.1"), ("[::1]", "::1"), ("feeds.example", nil),
        ])
    func looseLiterals(text: String, expected: String?) {
        #expect(IPAddress(looseLiteral: text)?.description == expected)
    }

    @Test("Blocks hold their own addresses and no others")
    func blocks() throws {
        let block = try #require(AddressBlock("10.20.0.0/15"))
        #expect(block.contains(try #require(IPAddress("10.21.255.255"))))
        #expect(!block.contains(try #require(IPAddress("10.22.0.0"))))
        #expect(!block.contains(try #require(IPAddress("::ffff:10.20.0.1"))))
        #expect(AddressBlock("0.0.0.0/0")?.contains(try #require(IPAddress("8.8.8.8"))) == true)
        #expect(AddressBlock("10.0.0.0/33") == nil)
        #expect(AddressBlock("10.0.0.0") == nil)
        #expect(AddressBlock("fd00::/129") == nil)
    }
}
