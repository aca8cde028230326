import Model

/// A span of time as queries write it (ISO 8601): `2025`, `2025-06`, `2025-06-05`, `2025-06-05T14:00:00Z`, `start/end` with either side open
/// (`..` or nothing) or a duration, and a bare duration back from now (`P7D`, `PT12H`, also `7d`). Days are days in UTC; an end is included.
struct DateSpan: Equatable {
    /// Half-open.
    var since: Timestamp?
    var until: Timestamp?

    static func parse(_ text: String, now: Timestamp) -> DateSpan? {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        switch sides.count {
        case 1:
            if let duration = duration(sides[0]) { return DateSpan(since: now.adding(seconds: -duration), until: nil) }
            return period(sides[0])
        case 2: return interval(sides[0], sides[1])
        default: return nil
        }
    }

    private static func interval(_ first: Substring, _ second: Substring) -> DateSpan? {
        let isOpenStart = first.isEmpty || first == ".."
        let isOpenEnd = second.isEmpty || second == ".."
        guard !(isOpenStart && isOpenEnd) else { return nil }
        if isOpenStart { return period(second).map { DateSpan(since: nil, until: $0.until) } }
        if isOpenEnd { return period(first).map { DateSpan(since: $0.since, until: nil) } }
        if let length = duration(first) {
            guard let end = period(second)?.until else { return nil }
            return DateSpan(since: end.adding(seconds: -length), until: end)
        }
        guard let start = period(first)?.since else { return nil }
        if let length = duration(second) { return DateSpan(since: start, until: start.adding(seconds: length)) }
        guard let end = period(second)?.until, start <= end else { return nil }
        return DateSpan(since: start, until: end)
    }

    /// A year, month, day or moment as the span that it covers.
    private static func period(_ text: Substring) -> DateSpan? {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
            return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        switch bytes.count {
        case 4:
            guard let year = number(0..<4), let start = CivilDay(year: year, month: 1, day: 1) else { return nil }
            return DateSpan(since: start.start, until: start.adding(days: CivilDay(year: year, month: 2, day: 29) == nil ? 365 : 366).start)
        case 7:
            guard bytes[4] == UInt8(ascii: "-"), let year = number(0..<4), let month = number(5..<7),
                let start = CivilDay(year: year, month: month, day: 1)
            else { return nil }
            return DateSpan(since: start.start, until: start.adding(days: CivilDay.length(ofMonth: month, year: year)).start)
        case 10:
            guard let start = Timestamp(rfc3339: text) else { return nil }
            return DateSpan(since: start, until: start.adding(seconds: 86_400))
        default:
            guard bytes.count > 10, let moment = Timestamp(rfc3339: text) else { return nil }
            return DateSpan(since: moment, until: moment)
        }
    }

    /// Seconds. Years and months, whose length varies, count 365 and 30 days.
    static func duration(_ text: Substring) -> Int64? {
        var rest = Array(text.uppercased().utf8)[...]
        let isISO = rest.first == UInt8(ascii: "P")
        if isISO { rest.removeFirst() }
        guard !rest.isEmpty else { return nil }
        var seconds: Int64 = 0
        var isTime = !isISO
        while let first = rest.first {
            if first == UInt8(ascii: "T"), isISO, !isTime, rest.count > 1 {
                isTime = true
                rest.removeFirst()
                continue
            }
            var value: Int64 = 0
            var digits = 0
            while let digit = rest.first, digit &- 0x30 < 10 {
                guard digits < 6 else { return nil }
                value = value * 10 + Int64(digit - 0x30)
                digits += 1
                rest.removeFirst()
            }
            guard digits > 0, let unit = rest.popFirst(), let length = length(of: unit, isTime: isTime, isISO: isISO) else { return nil }
            seconds += value * length
        }
        return seconds
    }

    private static func length(of unit: UInt8, isTime: Bool, isISO: Bool) -> Int64? {
        let inTime = isTime || !isISO
        switch unit {
        case UInt8(ascii: "Y") where isISO && !isTime: return 365 * 86_400
        case UInt8(ascii: "M"): return inTime ? 60 : 30 * 86_400
        case UInt8(ascii: "W") where !isISO || !isTime: return 7 * 86_400
        case UInt8(ascii: "D") where !isISO || !isTime: return 86_400
        case UInt8(ascii: "H") where inTime: return 3600
        case UInt8(ascii: "S") where inTime: return 1
        default: return nil
        }
    }
}
