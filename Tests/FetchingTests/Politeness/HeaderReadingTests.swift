import Model
import Testing

@testable import Fetching

@Suite("What headers say about time") struct HeaderReadingTests {
    private static let now = Timestamp(rfc3339: "2025-06-05T12:00:00Z") ?? Timestamp(milliseconds: 0)

    @Test(
        "HTTP dates are read in all their forms",
        arguments: [
            ("Thu, 05 Jun 2025 14:30:00 GMT", "2025-06-05T14:30:00Z"), ("Thursday, 05-Jun-25 14:30:00 GMT", "2025-06-05T14:30:00Z"),
            ("Thu Jun  5 14:30:00 2025", "2025-06-05T14:30:00Z"), ("05 Jun 2025 14:30:00 GMT", "2025-06-05T14:30:00Z"),
            ("Thu, 5 Jun 2025 14:30:00 +0800", "2025-06-05T06:30:00Z"), ("Thu, 05 Jun 2025 14:30:00 -0430", "2025-06-05T19:00:00Z"),
            ("THU, 05 JUN 2025 14:30:00 gmt", "2025-06-05T14:30:00Z"), ("Sun, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"),
            ("0", nil), ("-1", nil), ("", nil), ("never", nil), ("Thu, 31 Jun 2025 14:30:00 GMT", nil),
            ("Thu, 05 Jun 2025 25:00:00 GMT", nil),
            ("Thu, 05 Jun 2025", nil), ("1749133800", nil), ("Thu, 05 Jun 99999999999999999999 14:30:00 GMT", nil),
        ])
    func dates(text: String, expected: String?) {
        #expect(HTTPDate.read(text)?.rfc3339 == expected)
    }

    @Test(
        "Retry-After is read as seconds or as a date, and clamped",
        arguments: [
            ("120", 120), (" 120 ", 120), ("1.5", 1), ("86400", 86_400), ("86401", 86_400), ("999999999999999999999999", 86_400),
            ("Thu, 05 Jun 2025 13:00:00 GMT", 3600), ("Fri, 05 Jun 2099 13:00:00 GMT", 86_400), ("Thu, 05 Jun 2025 11:00:00 GMT", nil),
            ("0", nil), ("-5", nil), ("soon", nil), ("", nil), ("1e9", nil),
        ])
    func retryAfter(text: String, seconds: Int?) {
        #expect(RetryAfter.delay([HeaderField("retry-after", text)], at: Self.now) == seconds.map { .seconds($0) })
    }

    @Test("A date in Retry-After counts from the server's own clock")
    func serverClock() {
        let headers = [HeaderField("Date", "Thu, 05 Jun 2025 08:00:00 GMT"), HeaderField("Retry-After", "Thu, 05 Jun 2025 08:10:00 GMT")]
        #expect(RetryAfter.delay(headers, at: Self.now) == .seconds(600))
    }

    @Test(
        "Freshness follows Cache-Control, then Expires, less the Age",
        arguments: [
            ([("Cache-Control", "max-age=600")], 600), ([("Cache-Control", "public, Max-Age=\"600\"")], 600),
            ([("Cache-Control", "max-age=600"), ("Age", "100")], 500), ([("Cache-Control", "max-age=600"), ("Age", "1000")], 0),
            ([("Cache-Control", "no-cache, max-age=600")], 0), ([("Cache-Control", "no-store")], 0),
            ([("Cache-Control", "public"), ("Cache-Control", "max-age=60")], 60), ([("Cache-Control", "s-maxage=600")], nil),
            ([("Cache-Control", "max-age=soon")], 0), ([("Cache-Control", "max-age=-1")], 0), ([("Cache-Control", "max-age")], 0),
            ([("Cache-Control", "max-age=99999999999999999999")], 1 << 31),
            ([("Expires", "Thu, 05 Jun 2025 13:00:00 GMT")], 3600),
            ([("Expires", "Thu, 05 Jun 2025 13:00:00 GMT"), ("Date", "Thu, 05 Jun 2025 12:30:00 GMT")], 1800),
            ([("Expires", "0")], 0), ([("Expires", "Thu, 01 Jan 1970 00:00:00 GMT")], 0),
            ([("Expires", "Thu, 05 Jun 2025 13:00:00 GMT"), ("Cache-Control", "max-age=60")], 60), ([("Pragma", "no-cache")], nil),
            ([], nil),
        ] as [([(String, String)], Int?)])
    func freshness(headers: [(String, String)], seconds: Int?) {
        let fields = headers.map { HeaderField($0.0, $0.1) }
        #expect(CacheFreshness.remaining(fields, at: Self.now) == seconds.map { .seconds($0) })
    }
}
