import API
import Model
import Testing

@Suite struct TimeBoundTests {
    private static let now = Timestamp(rfc3339: "2025-03-31T12:00:00Z") ?? Timestamp(seconds: 0)

    @Test(
        "Moments, days and distances back from now are read",
        arguments: [
            ("2025-06-05T14:30:00Z", "2025-06-05T14:30:00Z"), ("2025-06-05T14:30:00+08:00", "2025-06-05T06:30:00Z"),
            ("2025-06-05T14:30:00 08:00", "2025-06-05T06:30:00Z"), ("2025-06-05", "2025-06-05T00:00:00Z"),
            ("90s", "2025-03-31T11:58:30Z"), ("30m", "2025-03-31T11:30:00Z"), ("12h", "2025-03-31T00:00:00Z"),
            ("7d", "2025-03-24T12:00:00Z"), ("2w", "2025-03-17T12:00:00Z"), ("P7D", "2025-03-24T12:00:00Z"),
            ("p1w", "2025-03-24T12:00:00Z"),
            ("PT36H", "2025-03-30T00:00:00Z"), ("P1M", "2025-02-28T12:00:00Z"), ("P13M", "2024-02-29T12:00:00Z"),
            ("P1Y", "2024-03-31T12:00:00Z"), ("P1Y1M1W1DT1H1M1S", "2024-02-21T10:58:59Z"), ("P0D", "2025-03-31T12:00:00Z"),
        ])
    func reads(text: String, moment: String) {
        #expect(TimeBound(text)?.moment(now: Self.now).rfc3339 == moment)
    }

    @Test(
        "What is no time is not read",
        arguments: ["", "P", "PT", "P1", "P1H", "PT1D", "P1D1W", "P1DT", "7", "d", "7x", "-7d", "1.5d", "9999999999d", "2025-02-30", "now"])
    func refuses(text: String) {
        #expect(TimeBound(text) == nil)
    }

    @Test(
        "A bound is read back from its own text",
        arguments: ["2025-06-05T14:30:00.250Z", "P1Y2M3DT4H", "7d", "0s", "20000d", "999999999w", "P999999999Y"])
    func readsBack(text: String) throws {
        let bound = try #require(TimeBound(text))
        #expect(TimeBound(bound.text) == bound)
    }

    @Test("A distance beyond the calendar's beginning stays within what can be counted")
    func farBack() {
        #expect(TimeBound("P999999999Y")?.moment(now: Self.now).day.year == 0)
        #expect(TimeBound("999999999w") != nil)
    }
}
