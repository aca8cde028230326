import Model

/// Times as people read them, and as programs do.
struct ClockTime {
    let now: Timestamp

    /// "now", "12 min", "5 h", "3 d", then the day: what stands in a narrow column. A time yet to come is "in 5 min".
    func age(_ time: Timestamp) -> String {
        let seconds = now.seconds - time.seconds
        if seconds < 0 { return "in " + span(-seconds) }
        return seconds < 60 ? "now" : seconds < 7 * 86_400 ? span(seconds) : shortDay(time.day)
    }

    /// "12 min ago", "in 5 min", "on 5 Jun 2025".
    func relative(_ time: Timestamp) -> String {
        let seconds = now.seconds - time.seconds
        if abs(seconds) < 60 { return "just now" }
        if isFar(time) { return "on \(Self.day(time.day))" }
        return seconds < 0 ? "in \(span(-seconds))" : "\(span(seconds)) ago"
    }

    /// " (12 min ago)", to stand after the full time; nothing where it would say the day again.
    func aside(_ time: Timestamp) -> String { isFar(time) ? "" : " (\(relative(time)))" }

    private func isFar(_ time: Timestamp) -> Bool { abs(now.seconds - time.seconds) >= 30 * 86_400 }

    /// "5 Jun 2025 14:30 UTC".
    static func full(_ time: Timestamp) -> String {
        let clock = time.rfc3339.dropFirst(11).prefix(5)
        return "\(day(time.day)) \(clock) UTC"
    }

    static func day(_ day: CivilDay) -> String { "\(day.day) \(months[(day.month - 1) % 12]) \(day.year)" }

    /// "2.4 s", "3 min 20 s", "30 min".
    static func duration(milliseconds: Int64) -> String {
        let tenths = (milliseconds + 50) / 100
        if tenths < 600 { return "\(tenths / 10).\(tenths % 10) s" }
        let seconds = tenths / 10 % 60
        return seconds == 0 ? "\(tenths / 600) min" : "\(tenths / 600) min \(seconds) s"
    }

    /// With the year once the day alone says nothing.
    private func shortDay(_ day: CivilDay) -> String {
        let isNear = day.daysSince1970 > now.day.daysSince1970 - 300
        return isNear ? "\(day.day) \(Self.months[(day.month - 1) % 12])" : day.description
    }

    private func span(_ seconds: Int64) -> String {
        switch seconds {
        case ..<60: "\(seconds) s"
        case ..<3600: "\(seconds / 60) min"
        case ..<86_400: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) d"
        }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
