import Model

/// Reads the dates that feeds hold: RFC 822 and its dialects, RFC 3339, W3CDTF, ISO 8601 with weeks and days of the year, asctime,
/// and what people type, with the month names of some twenty languages.
///
/// The two forms that nearly all feeds use are read byte by byte; everything else goes through `LooseDateReader`.
enum DateReader {
    /// Years outside are slips and placeholders (0001, 1601, 2925), not dates of news.
    static let years = 1971...2099

    /// - Parameter isChinese: "CST" is China's time, not Chicago's.
    /// - Returns: `nil` for what is no date, or an absurd one.
    static func read(_ text: UnsafeBufferPointer<UInt8>, isChinese: Bool = false) -> FeedDate? {
        var start = 0
        var end = min(text.count, 200)
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        guard end - start >= 4 else { return nil }
        let bytes = UnsafeBufferPointer(rebasing: text[start..<end])
        let date = rfc822(bytes) ?? iso(bytes) ?? LooseDateReader.read(bytes, isChinese: isChinese)
        guard let date, years.contains(date.day.year) || isEpochYear(date) else { return nil }
        return date
    }

    static func read(_ text: String, isChinese: Bool = false) -> FeedDate? {
        var text = text
        return text.withUTF8 { read($0, isChinese: isChinese) }
    }

    /// In 1970, zero is what unset fields print; every other moment of that year may be meant.
    private static func isEpochYear(_ date: FeedDate) -> Bool {
        date.day.year == 1970 && (date.day.month > 1 || date.day.day > 1 || (date.clock ?? 0) > 0)
    }

    /// `Thu, 05 Jun 2025 14:30:00 GMT` or `+0800`, letter for letter.
    private static func rfc822(_ bytes: UnsafeBufferPointer<UInt8>) -> FeedDate? {
        guard bytes.count >= 28, bytes[3] == UInt8(ascii: ","), bytes[4] == 0x20 else { return nil }
        var position = 5
        guard let dayNumber = number(bytes, &position, 1...2), skip(0x20, bytes, &position), position + 4 <= bytes.count,
            let month = month(bytes[position], bytes[position + 1], bytes[position + 2])
        else { return nil }
        position += 3
        guard skip(0x20, bytes, &position), let year = number(bytes, &position, 4...4), skip(0x20, bytes, &position),
            let hour = number(bytes, &position, 1...2), skip(UInt8(ascii: ":"), bytes, &position),
            let minute = number(bytes, &position, 2...2), skip(UInt8(ascii: ":"), bytes, &position),
            let second = number(bytes, &position, 2...2), skip(0x20, bytes, &position),
            let offset = strictOffset(bytes, position), let day = CivilDay(year: year, month: month, day: dayNumber),
            hour <= 24, minute < 60, second <= 60
        else { return nil }
        return FeedDate(day: day, clock: Int64(hour * 3600 + minute * 60 + second) * 1000, offset: offset)
    }

    private static func strictOffset(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        if bytes.count == start + 3, bytes.hasWord("gmt", at: start) || bytes.hasWord("utc", at: start) { return 0 }
        guard bytes.count == start + 5, bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-") else { return nil }
        var position = start + 1
        guard let digits = number(bytes, &position, 4...4), digits % 100 < 60 else { return nil }
        return (digits / 100 * 60 + digits % 100) * (bytes[start] == UInt8(ascii: "-") ? -1 : 1)
    }

    /// `2025-06-05T14:30:00Z`, with a fraction, a space for the T, an offset in any spelling, or nothing after the day.
    private static func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> FeedDate? {
        var position = 0
        guard let year = number(bytes, &position, 4...4), skip(UInt8(ascii: "-"), bytes, &position),
            let month = number(bytes, &position, 2...2), skip(UInt8(ascii: "-"), bytes, &position),
            let dayNumber = number(bytes, &position, 2...2), let day = CivilDay(year: year, month: month, day: dayNumber)
        else { return nil }
        guard position < bytes.count else { return FeedDate(day: day) }
        guard bytes[position] | 0x20 == UInt8(ascii: "t") || bytes[position] == 0x20 else { return nil }
        position += 1
        guard let hour = number(bytes, &position, 2...2), skip(UInt8(ascii: ":"), bytes, &position),
            let minute = number(bytes, &position, 2...2), hour <= 24, minute < 60
        else { return nil }
        var clock = Int64(hour * 3600 + minute * 60) * 1000
        if skip(UInt8(ascii: ":"), bytes, &position) {
            guard let second = number(bytes, &position, 2...2), second <= 60 else { return nil }
            clock += Int64(second) * 1000
            if skip(UInt8(ascii: "."), bytes, &position) || skip(UInt8(ascii: ","), bytes, &position) {
                var scale: Int64 = 100
                while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
                    clock += Int64(bytes[position] - 0x30) * scale
                    scale /= 10
                    position += 1
                }
            }
        }
        guard position < bytes.count else { return FeedDate(day: day, clock: clock) }
        if bytes.count == position + 1, bytes[position] | 0x20 == UInt8(ascii: "z") { return FeedDate(day: day, clock: clock, offset: 0) }
        if bytes[position] == 0x20 { position += 1 }
        guard let offset = ZoneNames.offset(bytes, from: &position), position == bytes.count else { return nil }
        return FeedDate(day: day, clock: clock, offset: offset)
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ lengths: ClosedRange<Int>) -> Int? {
        var value = 0
        var length = 0
        while length < lengths.upperBound, position + length < bytes.count, bytes[position + length] &- 0x30 < 10 {
            value = value * 10 + Int(bytes[position + length] - 0x30)
            length += 1
        }
        guard length >= lengths.lowerBound else { return nil }
        position += length
        return value
    }

    private static func skip(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private static func month(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int? {
        switch (UInt32(a | 0x20) << 16) | (UInt32(b | 0x20) << 8) | UInt32(c | 0x20) {
        case 0x6A_616E: 1
        case 0x66_6562: 2
        case 0x6D_6172: 3
        case 0x61_7072: 4
        case 0x6D_6179: 5
        case 0x6A_756E: 6
        case 0x6A_756C: 7
        case 0x61_7567: 8
        case 0x73_6570: 9
        case 0x6F_6374: 10
        case 0x6E_6F76: 11
        case 0x64_6563: 12
        default: nil
        }
    }
}
