import API
import Model
import Testing

@testable import tradewire

@Suite struct TimeSpanTests {
    private static func moments(_ since: String?, _ until: String? = nil) throws -> [String?] {
        let span = try TimeSpan(since: since, until: until, now: SampleNews.now)
        return [span.since, span.until].map { $0?.moment(now: SampleNews.now).rfc3339 }
    }

    @Test(
        "Times are moments, distances back from now, or both ends at once",
        arguments: [
            ("7d", nil, "2025-05-29T18:00:00Z", nil), ("P1M", nil, "2025-05-05T18:00:00Z", nil),
            ("today", nil, "2025-06-05T00:00:00Z", nil),
            ("Yesterday", "today", "2025-06-04T00:00:00Z", "2025-06-05T00:00:00Z"),
            ("2025-06-01/P7D", nil, "2025-06-01T00:00:00Z", "2025-06-08T00:00:00Z"),
            ("P7D/2025-06-08", nil, "2025-06-01T00:00:00Z", "2025-06-08T00:00:00Z"),
            ("2025-05-12/2025-05-14", nil, "2025-05-12T00:00:00Z", "2025-05-14T00:00:00Z"), (nil, nil, nil, nil),
        ] as [(String?, String?, String?, String?)])
    func spans(since: String?, until: String?, start: String?, end: String?) throws {
        #expect(try Self.moments(since, until) == [start, end])
    }

    @Test("What is no time is refused", arguments: [("soon", nil), ("7d/7d", nil), ("2025-06-01/P7D", "today"), ("a/b", nil), ("", nil)])
    func refused(since: String, until: String?) {
        #expect(throws: Failure.self) { try Self.moments(since, until) }
    }
}
