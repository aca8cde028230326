import Model

/// Reads a date from whatever words and numbers a text holds, in any order that is not ambiguous.
///
/// One pass cuts the text into numbers, words and signs, and settles what each must be (`14:30` is a clock, `Juni` a month, `2025` a
/// year, `6月` a month); the numbers left over are told apart at the end by what is still missing and by the signs between them.
struct LooseDateReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isChinese: Bool
    private var position = 0

    private var year: Int?
    private var month: Int?
    private var dayNumber: Int?
    private var clock: Int64?
    private var isAfternoon: Bool?
    private var offset: Int?
    /// Numbers not yet settled, each with the byte after it.
    private var loose: [(value: Int, following: UInt8)] = []
    private var yearCameFirst = false

    /// What years are counted from: 0, or the year before an era of Japan's or of Taiwan's calendar began.
    private var era = 0

    static func read(_ bytes: UnsafeBufferPointer<UInt8>, isChinese: Bool) -> FeedDate? {
        if let digits = EastAsianNumerals.ascii(bytes) {
            return digits.withUnsafeBufferPointer { bytes in
                var reader = LooseDateReader(bytes: bytes, isChinese: isChinese)
                return reader.read()
            }
        }
        var reader = LooseDateReader(bytes: bytes, isChinese: isChinese)
        return reader.read()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, isChinese: Bool) {
        self.bytes = bytes
        self.isChinese = isChinese
    }

    private mutating func read() -> FeedDate? {
        if let date = CompactDate.read(bytes) { return date }
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x30...0x39: number()
            case UInt8(ascii: "("): position = (bytes.position(of: UInt8(ascii: ")"), from: position) ?? bytes.count) + 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                if clock != nil, let zone = ZoneNames.offset(bytes, from: &position) { offset = zone } else { position += 1 }
            case 0x41...0x5A, 0x61...0x7A, 0x80...: word()
            default: position += 1
            }
        }
        return settled()
    }

    private mutating func number() {
        let start = position
        var value = 0
        while position < bytes.count, bytes[position] &- 0x30 < 10, position - start < 9 {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        let length = position - start
        let following = position < bytes.count ? bytes[position] : 0
        if following == UInt8(ascii: ":"), length <= 2, clock == nil {
            readClock(hour: value)
        } else if following >= 0x80, let unit = CalendarUnit(at: position, in: bytes) {
            settle(value, as: unit)
        } else if length == 4 || (length == 3 && value > 31), year == nil {
            yearCameFirst = loose.isEmpty && month == nil
            year = value
        } else if length <= 2 {
            loose.append((value, following))
        }
    }

    private mutating func readClock(hour: Int) {
        var parts: [Int] = [hour]
        var milliseconds = 0
        while parts.count < 3, position + 1 < bytes.count, bytes[position] == UInt8(ascii: ":"), bytes[position + 1] &- 0x30 < 10 {
            position += 1
            var value = 0
            var length = 0
            while length < 2, position < bytes.count, bytes[position] &- 0x30 < 10 {
                value = value * 10 + Int(bytes[position] - 0x30)
                position += 1
                length += 1
            }
            parts.append(value)
        }
        if parts.count == 3, position < bytes.count, bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ",") {
            position += 1
            var scale = 100
            while position < bytes.count, bytes[position] &- 0x30 < 10 {
                milliseconds += Int(bytes[position] - 0x30) * scale
                scale /= 10
                position += 1
            }
        }
        guard parts.count >= 2, hour <= 24, parts[1] < 60, parts.count < 3 || parts[2] <= 60 else { return }
        let seconds = hour * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
        clock = Int64(seconds * 1000 + milliseconds)
    }

    private mutating func settle(_ value: Int, as unit: CalendarUnit) {
        switch unit {
        case .year:
            year = era + value
            yearCameFirst = true
        case .month: month = value
        case .day: dayNumber = value
        case .hour where value <= 24: clock = (clock ?? 0) + Int64(value) * 3_600_000
        case .minute where value < 60: clock = (clock ?? 0) + Int64(value) * 60_000
        case .second where value <= 60: clock = (clock ?? 0) + Int64(value) * 1000
        case .hour, .minute, .second: break
        }
    }

    private mutating func word() {
        let start = position
        while position < bytes.count, bytes[position] >= 0x80 || (0x61...0x7A).contains(bytes[position] | 0x20) { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        if month == nil, let named = MonthNames.month(word) {
            month = named
        } else if let zone = ZoneNames.offset(named: word, isChinese: isChinese), clock != nil, offset == nil {
            offset = zone
        } else if word == "am" || (word == "a" && clock != nil) || word.contains("上午") || word.contains("午前") || word.contains("오전") {
            isAfternoon = false
        } else if word == "pm" || (word == "p" && clock != nil) || word.contains("下午") || word.contains("晚上") || word.contains("午後")
            || word.contains("오후")
        {
            isAfternoon = true
        } else if let era = Self.eras.first(where: { word.hasSuffix($0.name) }) {
            self.era = era.start
        }
    }

    private static let eras: [(name: String, start: Int)] = [("令和", 2018), ("平成", 1988), ("民國", 1911), ("民国", 1911)]

    private mutating func settled() -> FeedDate? {
        settleLoose()
        guard var year, let month, let dayNumber else { return nil }
        // RFC 2822 §4.3: two digits below 50 are of this century, three count from 1900.
        if year < 50 { year += 2000 } else if year < 1000 { year += 1900 }
        guard let day = CivilDay(year: year, month: month, day: dayNumber) else { return nil }
        if let isAfternoon, let time = clock {
            let halfDay: Int64 = 43_200_000
            if isAfternoon, time < halfDay { clock = time + halfDay }
            if !isAfternoon, time >= halfDay, time < halfDay + 3_600_000 { clock = time - halfDay }
        }
        return FeedDate(day: day, clock: clock, offset: offset)
    }

    private mutating func settleLoose() {
        if month == nil, year != nil, dayNumber == nil, loose.count >= 2 {
            let (first, second) = (loose[0].value, loose[1].value)
            // 2025/06/05 · 06/05/2025 as Americans write it, unless it cannot be · 05.06.2025 and 05-06-2025 as Europeans do.
            let dayFirst = !yearCameFirst && (first > 12 || (loose[0].following != UInt8(ascii: "/") && second <= 12))
            (month, dayNumber) = dayFirst ? (second, first) : (first, second)
            return
        }
        if month == nil, year == nil, dayNumber == nil, loose.count >= 3 {
            let (first, second, third) = (loose[0].value, loose[1].value, loose[2].value)
            // 25-06-05 · 06/05/25 · 05.06.25
            if first > 31 || (loose[0].following == UInt8(ascii: "-") && first > 12) {
                (year, month, dayNumber) = (first, second, third)
            } else if loose[0].following == UInt8(ascii: "/"), first <= 12 {
                (month, dayNumber, year) = (first, second, third)
            } else {
                (dayNumber, month, year) = (first, second, third)
            }
            return
        }
        var rest = loose[...]
        if month == nil, dayNumber != nil, let value = rest.popFirst()?.value { month = value }
        if dayNumber == nil, let value = rest.popFirst()?.value { dayNumber = value }
        if year == nil, let value = rest.popFirst()?.value { year = value }
    }
}

/// What the character after a number says that the number counts, in Chinese, Japanese and Korean.
private enum CalendarUnit {
    case year, month, day, hour, minute, second

    init?(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        guard position + 3 <= bytes.count else { return nil }
        switch String(decoding: bytes[position..<position + 3], as: UTF8.self) {
        case "年", "년": self = .year
        case "月", "월": self = .month
        case "日", "号", "號", "일": self = .day
        case "时", "時", "点", "點", "시": self = .hour
        case "分", "분": self = .minute
        case "秒", "초": self = .second
        default: return nil
        }
    }
}
