import Model

/// The forms of ISO 8601 without hyphens or with weeks and days of the year, a bare month, and the numbers of Unix clocks.
enum CompactDate {
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> FeedDate? {
        let digits = bytes.prefix { $0 &- 0x30 < 10 }.count
        switch digits {
        case 4: return weekOrOrdinal(bytes)
        case 8, 14: return basic(bytes, digits: digits)
        case 9, 10, 13: return bytes.count == digits ? unix(bytes) : nil
        default: return nil
        }
    }

    /// 2025-W23-4, 2025W234, 2025-156, 2025-06, 2025.
    private static func weekOrOrdinal(_ bytes: UnsafeBufferPointer<UInt8>) -> FeedDate? {
        let year = value(bytes, 0, 4)
        let body = bytes.prefix { $0 | 0x20 != UInt8(ascii: "t") && $0 != 0x20 }
        let rest = body.dropFirst(4).filter { $0 != UInt8(ascii: "-") }
        guard let jan4 = CivilDay(year: year, month: 1, day: 4), let jan1 = CivilDay(year: year, month: 1, day: 1) else { return nil }
        var day: CivilDay?
        if rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "w"), rest.count == 3 || rest.count == 4, let numbers = digits(rest.dropFirst()) {
            let week = rest.count == 3 ? numbers : numbers / 10
            let weekday = rest.count == 3 ? 1 : numbers % 10
            guard (1...53).contains(week), (1...7).contains(weekday) else { return nil }
            day = jan4.adding(days: (week - 1) * 7 + weekday - 1 - jan4.weekday)
        } else if body.count == 8, rest.count == 3, let ordinal = digits(rest[...]), (1...366).contains(ordinal) {
            let counted = jan1.adding(days: ordinal - 1)
            day = counted.year == year ? counted : nil
        } else if body.count == 7, rest.count == 2, let month = digits(rest[...]) {
            day = CivilDay(year: year, month: month, day: 1)
        } else if rest.isEmpty, bytes.count == 4 {
            day = jan1
        }
        guard let day else { return nil }
        return withClock(day, after: body.count, bytes)
    }

    /// 20250605, 20250605T143000Z, 20250605143000.
    private static func basic(_ bytes: UnsafeBufferPointer<UInt8>, digits: Int) -> FeedDate? {
        guard let day = CivilDay(year: value(bytes, 0, 4), month: value(bytes, 4, 2), day: value(bytes, 6, 2)) else { return nil }
        guard digits == 14 else { return withClock(day, after: 8, bytes) }
        return FeedDate(day: day, clock: clock(value(bytes, 8, 2), value(bytes, 10, 2), value(bytes, 12, 2)))
    }

    /// What follows the day is a `T` and a clock with or without colons, and a zone.
    private static func withClock(_ day: CivilDay, after start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> FeedDate? {
        var position = start
        guard position < bytes.count else { return FeedDate(day: day) }
        guard bytes[position] | 0x20 == UInt8(ascii: "t") || bytes[position] == 0x20 else { return nil }
        position += 1
        var digits: [Int] = []
        while position < bytes.count, digits.count < 6, bytes[position] &- 0x30 < 10 || bytes[position] == UInt8(ascii: ":") {
            if bytes[position] != UInt8(ascii: ":") { digits.append(Int(bytes[position] - 0x30)) }
            position += 1
        }
        guard digits.count == 4 || digits.count == 6 else { return nil }
        let second = digits.count == 6 ? digits[4] * 10 + digits[5] : 0
        guard let time = clock(digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], second) else { return nil }
        var date = FeedDate(day: day, clock: time)
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "z") { date.offset = 0 }
        if let offset = ZoneNames.offset(bytes, from: &position) { date.offset = offset }
        return date
    }

    private static func unix(_ bytes: UnsafeBufferPointer<UInt8>) -> FeedDate? {
        let number = bytes.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
        let time = Timestamp(milliseconds: bytes.count == 13 ? number : number * 1000)
        return FeedDate(day: time.day, clock: time.milliseconds - time.day.start.milliseconds, offset: 0)
    }

    private static func clock(_ hour: Int, _ minute: Int, _ second: Int) -> Int64? {
        hour <= 24 && minute < 60 && second <= 60 ? Int64(hour * 3600 + minute * 60 + second) * 1000 : nil
    }

    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Int {
        guard start + length <= bytes.count else { return 0 }
        return bytes[start..<start + length].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.allSatisfy { $0 &- 0x30 < 10 } ? bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
}
