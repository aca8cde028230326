import Model
import Testing

@testable import tradewire

@Suite struct ClockTimeTests {
    private static let now = Timestamp(rfc3339: "2025-06-05T14:30:00Z") ?? Timestamp(seconds: 0)
    private let clock = ClockTime(now: now)

    @Test(
        "Ages are short while they are young, and days once they are old",
        arguments: [
            ("2025-06-05T14:29:30Z", "now"), ("2025-06-05T14:18:00Z", "12 min"), ("2025-06-05T09:30:00Z", "5 h"),
            ("2025-06-02T14:30:00Z", "3 d"), ("2025-05-12T00:00:00Z", "12 May"), ("2024-01-31T00:00:00Z", "2024-01-31"),
            ("2025-06-05T14:35:00Z", "in 5 min"),
        ])
    func age(time: String, text: String) throws {
        #expect(clock.age(try #require(Timestamp(rfc3339: time))) == text)
    }

    @Test(
        "Distances are told in words",
        arguments: [
            ("2025-06-05T14:30:20Z", "just now"), ("2025-06-05T14:18:00Z", "12 min ago"), ("2025-06-05T15:30:00Z", "in 1 h"),
            ("2025-05-01T10:00:00Z", "on 1 May 2025"),
        ])
    func relative(time: String, text: String) throws {
        #expect(clock.relative(try #require(Timestamp(rfc3339: time))) == text)
    }

    @Test(
        "Beside the full time stands how long ago it was, unless that is the day again",
        arguments: [("2025-06-05T14:18:00Z", " (12 min ago)"), ("2025-05-01T10:00:00Z", "")])
    func aside(time: String, text: String) throws { #expect(clock.aside(try #require(Timestamp(rfc3339: time))) == text) }

    @Test("A full time names its zone")
    func full() { #expect(ClockTime.full(Self.now) == "5 Jun 2025 14:30 UTC") }

    @Test(
        "Durations are as exact as they are short",
        arguments: [(0, "0.0 s"), (2449, "2.4 s"), (59_940, "59.9 s"), (200_000, "3 min 20 s"), (1_800_000, "30 min")])
    func duration(milliseconds: Int64, text: String) { #expect(ClockTime.duration(milliseconds: milliseconds) == text) }

    @Test(
        "Sizes are told in powers of a thousand",
        arguments: [
            (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (14_250_000, "14.2 MB"), (999_999_999, "999 MB"), (8_000_000_000_000, "8.0 TB"),
        ])
    func bytes(count: Int64, text: String) { #expect(byteCountText(count) == text) }

    @Test("Large counts are grouped", arguments: [(0, "0"), (999, "999"), (9120, "9,120"), (1_234_567, "1,234,567")])
    func groups(count: Int, text: String) { #expect(grouped(count) == text) }
}
