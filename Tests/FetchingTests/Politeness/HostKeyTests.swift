import Model
import Testing

@testable import Fetching

@Suite("Host keys") struct HostKeyTests {
    @Test(
        "A machine is its user's own by the way its address is written",
        arguments: [
            ("http://localhost/", true), ("http://127.0.0.1:8080/", true), ("http://127.9.9.9/", true), ("http://[::1]:8080/", true),
            ("http://localhost.example/", false), ("http://[2001:db8::1]/", false), ("http://10.0.0.1/", false),
        ])
    func loopback(url: String, expected: Bool) throws {
        #expect(HostKey(try #require(WebURL(url))).isLoopback == expected)
    }

    @Test("The user agent names the product, its version and whom to ask")
    func userAgent() {
        #expect(FetcherConfiguration.userAgent(version: "1.0", contact: nil) == "tradewire/1.0")
        #expect(FetcherConfiguration.userAgent(version: "1.0", contact: "ops@example.org") == "tradewire/1.0 (+ops@example.org)")
        #expect(FetcherConfiguration.userAgent(version: "1.0", contact: "the desk") == "tradewire/1.0 (the desk)")
    }
}
