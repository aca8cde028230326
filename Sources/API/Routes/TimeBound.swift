import Model

/// One end of a span of time: a moment, or a distance back from now.
package enum TimeBound: Sendable, Equatable {
    case at(Timestamp)
    case ago(Period)

    /// Calendar months and exact seconds, as ISO 8601 durations join them.
    package struct Period: Sendable, Equatable {
        package var months: Int
        package var seconds: Int64

        package init(months: Int = 0, seconds: Int64 = 0) {
            self.months = months
            self.seconds = seconds
        }
    }

    /// Reads RFC 3339 (`2025-06-05T14:30:00Z`, `2025-06-05`), an ISO 8601 duration (`P7D`, `P1M`, `PT12H`) or a short one
    /// (`90s`, `30m` for minutes, `12h`, `7d`, `2w`).
    package init?(_ text: String) {
        if let moment = Timestamp(rfc3339: text) ?? Timestamp(rfc3339: Self.withPlus(text)) {
            self = .at(moment)
        } else if let period = Period(iso8601: text) ?? Period(short: text) {
            self = .ago(period)
        } else {
            return nil
        }
    }

    /// What `init(_:)` reads back.
    package var text: String {
        switch self {
        case .at(let moment): moment.rfc3339
        case .ago(let period): period.text
        }
    }

    package func moment(now: Timestamp) -> Timestamp {
        switch self {
        case .at(let moment): moment
        case .ago(let period): now.back(months: period.months).adding(seconds: -period.seconds)
        }
    }

    /// An offset's `+` that nobody encoded arrives as a space.
    private static func withPlus(_ text: String) -> String {
        guard let space = text.lastIndex(of: " "), text.distance(from: space, to: text.endIndex) == 6 else { return text }
        return text[..<space] + "+" + text[text.index(after: space)...]
    }
}

extension TimeBound.Period {
    /// In units so long that no number has more digits than are read.
    fileprivate var text: String {
        let (years, months) = months.quotientAndRemainder(dividingBy: 12)
        let (weeks, seconds) = seconds.quotientAndRemainder(dividingBy: 604_800)
        return "P\(years)Y\(months)M\(weeks)WT\(seconds)S"
    }

    init?(short text: String) {
        guard let unit = text.utf8.last, let number = Self.number(text.utf8.dropLast()) else { return nil }
        switch unit {
        case UInt8(ascii: "s"): self.init(seconds: number)
        case UInt8(ascii: "m"): self.init(seconds: number * 60)
        case UInt8(ascii: "h"): self.init(seconds: number * 3600)
        case UInt8(ascii: "d"): self.init(seconds: number * 86_400)
        case UInt8(ascii: "w"): self.init(seconds: number * 604_800)
        default: return nil
        }
    }

    init?(iso8601 text: String) {
        var rest = Substring(text.uppercased()).utf8
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
        self.init()
        var isClock = false
        var lastRank = -1
        while !rest.isEmpty {
            if !isClock, rest.first == UInt8(ascii: "T") {
                rest = rest.dropFirst()
                isClock = true
                guard !rest.isEmpty else { return nil }
            }
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(digits.count)
            guard let number = Self.number(digits), let unit = rest.popFirst(), let rank = add(number, unit, isClock: isClock),
                rank > lastRank
            else { return nil }
            lastRank = rank
        }
        guard lastRank >= 0 else { return nil }
    }

    /// - Returns: the unit's place in the order that ISO 8601 prescribes, `nil` for no unit.
    private mutating func add(_ number: Int64, _ unit: UInt8, isClock: Bool) -> Int? {
        switch (unit, isClock) {
        case (UInt8(ascii: "Y"), false): months += Int(number) * 12
        case (UInt8(ascii: "M"), false): months += Int(number)
        case (UInt8(ascii: "W"), false): seconds += number * 604_800
        case (UInt8(ascii: "D"), false): seconds += number * 86_400
        case (UInt8(ascii: "H"), true): seconds += number * 3600
        case (UInt8(ascii: "M"), true): seconds += number * 60
        case (UInt8(ascii: "S"), true): seconds += number
        default: return nil
        }
        return (isClock ? 4 : 0) + (Array("YMWD".utf8).firstIndex(of: unit) ?? Array("HMS".utf8).firstIndex(of: unit) ?? 0)
    }

    /// Nine digits are thirty years of seconds: more is a slip.
    private static func number(_ digits: some Collection<UInt8>) -> Int64? {
        guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }
}

extension Timestamp {
    /// The same clock time that many calendar months earlier; on a shorter month's last day where it has no such day.
    fileprivate func back(months: Int) -> Timestamp {
        guard months != 0 else { return self }
        let today = day
        let count = today.year * 12 + today.month - 1 - months
        let year = max(0, Int(floorDivide(Int64(count), 12)))
        let month = Int(Int64(count) - floorDivide(Int64(count), 12) * 12) + 1
        let lastDay = CivilDay.length(ofMonth: month, year: year)
        guard let target = CivilDay(year: year, month: month, day: min(today.day, lastDay)) else { return self }
        return adding(seconds: (target.daysSince1970 - today.daysSince1970) * 86_400)
    }
}
