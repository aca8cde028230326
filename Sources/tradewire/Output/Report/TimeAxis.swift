import Model

/// A span of time across the width of a drawing. Places are percentages, so that shapes move with the screen and words keep their size.
struct TimeAxis: Equatable {
    let from: Timestamp
    let to: Timestamp

    /// So many words have room beside each other on a phone.
    private static let tickCount = 5

    /// - Parameters:
    ///   - first: the first moment that is drawn; the axis begins a `margin` before.
    ///   - margin: a part of the span, 0 to 1, at least a day.
    init(_ first: Timestamp, _ last: Timestamp, marginBefore: Double, marginAfter: Double) {
        let length = Double(max(last.seconds - first.seconds, 0))
        from = first.adding(seconds: -max(86_400, Int64(length * marginBefore)))
        to = last.adding(seconds: max(86_400, Int64(length * marginAfter)))
    }

    func contains(_ time: Timestamp) -> Bool { time >= from && time <= to }

    /// In percent of the width, from 0 to 100; what lies outside stands at the edge.
    func place(_ time: Timestamp) -> Double {
        let part = Double(time.milliseconds - from.milliseconds) / Double(to.milliseconds - from.milliseconds)
        return min(max(part, 0), 1) * 100
    }

    /// Days with their names, evenly spread: days, weeks, months or years.
    var ticks: [(time: Timestamp, name: String)] {
        for step: Int64 in [1, 2, 7, 14] where days(every: step).count <= Self.tickCount {
            return days(every: step).map { ($0.start, Self.short($0)) }
        }
        for step in [1, 2, 3, 6] where months(every: step).count <= Self.tickCount {
            return months(every: step).map { ($0.start, ClockTime.day($0).split(separator: " ").dropFirst().joined(separator: " ")) }
        }
        let years = months(every: 12)
        let stride = (years.count + Self.tickCount - 1) / Self.tickCount
        return years.filter { $0.year % max(stride, 1) == 0 }.map { ($0.start, "\($0.year)") }
    }

    /// Weeks begin on Mondays. One more than have room will do to know that they have none.
    private func days(every step: Int64) -> [CivilDay] {
        // 1970-01-05 was a Monday.
        let origin: Int64 = step % 7 == 0 ? 4 : 0
        let first = ceilDivide(from.seconds - origin * 86_400, 86_400 * step) * step + origin
        let count = max(0, floorDivide(to.seconds - first * 86_400, 86_400 * step) + 1)
        return (0..<min(count, Int64(Self.tickCount) + 1)).map { CivilDay(daysSince1970: first + $0 * step) }
    }

    private func months(every step: Int) -> [CivilDay] {
        let (first, last) = (from.day, to.day)
        let range = (first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1)
        return range.filter { $0 % step == 0 }.compactMap { CivilDay(year: $0 / 12, month: $0 % 12 + 1, day: 1) }.filter {
            contains($0.start)
        }
    }

    private func ceilDivide(_ a: Int64, _ b: Int64) -> Int64 { -floorDivide(-a, b) }

    private static func short(_ day: CivilDay) -> String { ClockTime.day(day).split(separator: " ").prefix(2).joined(separator: " ") }
}
