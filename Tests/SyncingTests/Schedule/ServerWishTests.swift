import Fetching
import Model
import Testing

@testable import Syncing

@Suite("What servers ask for") struct ServerWishTests {
    private static let now = Timestamp(rfc3339: "2025-06-05T12:00:00Z") ?? Timestamp(milliseconds: 0)

    private func failure(_ status: Int, retryAfter: Duration?) throws -> StatusFailure {
        let url = try #require(WebURL("https://example.org/feed"))
        return StatusFailure(status: status, url: url.description, host: HostKey(url), redirects: [], retryAfter: retryAfter, headers: [])
    }

    @Test("A 429 with a time holds for the whole host")
    func hostHold() throws {
        let hold = HostHold(try failure(429, retryAfter: .seconds(600)), at: Self.now)
        #expect(hold == HostHold(host: "example.org", until: Self.now.adding(seconds: 600)))
    }

    @Test("A 503, and a 429 without a time, are about one address")
    func noHostHold() throws {
        #expect(HostHold(try failure(503, retryAfter: .seconds(600)), at: Self.now) == nil)
        #expect(HostHold(try failure(429, retryAfter: nil), at: Self.now) == nil)
    }

    @Test("http and https at one host count as one, other ports as others")
    func hostKeys() throws {
        let keys = try ["http://a.example/x", "https://a.example/y", "http://a.example:8080/", "http://b.example/"].map {
            HostKey(try #require(WebURL($0))).name
        }
        #expect(keys == ["a.example", "a.example", "a.example:8080", "b.example"])
    }

    @Test("Validators are left out after eight days without a whole document")
    func agedValidators() {
        let stored = Validators(etag: "\"a\"")
        #expect(ConditionalRequests.validators(stored, lastDocument: Self.now.adding(seconds: -7 * 86_400), at: Self.now) == stored)
        #expect(ConditionalRequests.validators(stored, lastDocument: Self.now.adding(seconds: -8 * 86_400), at: Self.now) == Validators())
        #expect(ConditionalRequests.validators(stored, lastDocument: nil, at: Self.now) == Validators())
    }
}
