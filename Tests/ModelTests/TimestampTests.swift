import Testing

@testable import Model

@Suite("Timestamps")
struct TimestampTests {
    @Test(
        "RFC 3339 is read",
        arguments: [
            ("2025-06-05T14:30:00Z", 1_749_133_800_000), ("2025-06-05t14:30:00.25z", 1_749_133_800_250),
            ("2025-06-05 22:30:00+08:00", 1_749_133_800_000),
            ("1969-12-31T23:59:59.999Z", -1), ("2024-02-29T00:00:00Z", 1_709_164_800_000), ("2016-12-31T23:59:60Z", 1_483_228_800_000),
            ("2025-06-05", 1_749_081_600_000), ("0000-01-01T00:00:00Z", -62_167_219_200_000),
        ] as [(String, Int64)])
    func reads(text: String, milliseconds: Int64) {
        #expect(Timestamp(rfc3339: text)?.milliseconds == milliseconds)
    }

    @Test(
        "What is no moment is refused",
        arguments: [
            "", "2025", "2025-02-29", "2025-13-01", "2025-06-31T00:00:00Z", "2025-06-05T24:00:00Z", "2025-06-05T14:30:00",
            "2025-06-05T14:30Z", "2025-06-05T14:30:00.Z", "2025-06-05T14:30:00Zx",
        ])
    func refuses(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test("Printing and reading give the same moment, over four centuries of days")
    func roundTrip() {
        for day in stride(from: Int64(-150_000), to: 150_000, by: 37) {
            let moment = Timestamp(milliseconds: day * 86_400_000 + (day * 7919) % 86_400_000)
            #expect(Timestamp(rfc3339: moment.rfc3339) == moment)
            #expect(CivilDay(daysSince1970: day).daysSince1970 == day)
        }
    }

    @Test("Weekdays count from Monday", arguments: [("1970-01-01", 3), ("2025-06-05", 3), ("2025-06-09", 0), ("1969-12-28", 6)])
    func weekday(text: String, weekday: Int) {
        #expect(Timestamp(rfc3339: text)?.day.weekday == weekday)
    }

    @Test("A truce of 90 days from 12 May 2025 ends on 10 August")
    func addingDays() {
        #expect(CivilDay(year: 2025, month: 5, day: 12)?.adding(days: 90).description == "2025-08-10")
        #expect(CivilDay(year: 2025, month: 5, day: 14)?.adding(days: 90).description == "2025-08-12")
    }
}
