import Model

/// The three forms of RFC 9110 §5.6.7 (IMF-fixdate, RFC 850, asctime), with the usual slips: missing weekday, numeric zone, one-digit day.
package enum HTTPDate {
    /// - Returns: `nil` for text that is no date, such as the `0` of many an Expires header.
    package static func read(_ text: String) -> Timestamp? {
        guard text.utf8.count <= 64 else { return nil }
        var month: Int?
        var clock: Int?
        var offset = 0
        var numbers: [(value: Int, digits: Int)] = []
        for token in text.lowercased().split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }) {
            if token.contains(":") {
                guard clock == nil, let seconds = secondsOfDay(token) else { return nil }
                clock = seconds
            } else if clock != nil, token.hasPrefix("+") || token.hasPrefix("-") {
                guard let zone = zoneOffset(token) else { return nil }
                offset = zone
            } else {
                for part in token.split(separator: "-") {
                    if let number = Int(part) {
                        numbers.append((number, part.utf8.count))
                    } else if month == nil {
                        month = months.firstIndex(of: String(part.prefix(3))).map { $0 + 1 }
                    }
                }
            }
        }
        guard let month, let clock, numbers.count == 2 else { return nil }
        // "06 Nov 1994" and "06-Nov-94" say the day first, and so does "Nov  6 08:49:37 1994".
        guard let day = CivilDay(year: year(numbers[1]), month: month, day: numbers[0].value) else { return nil }
        return day.start.adding(seconds: Int64(clock - offset))
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    private static func year(_ number: (value: Int, digits: Int)) -> Int {
        guard number.digits == 2 else { return number.value }
        return number.value + (number.value < 70 ? 2000 : 1900)
    }

    private static func secondsOfDay(_ token: Substring) -> Int? {
        let parts = token.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2], (0..<24).contains(hour),
            (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func zoneOffset(_ token: Substring) -> Int? {
        let digits = token.dropFirst()
        guard digits.utf8.count == 4, let value = Int(digits), value / 100 < 24, value % 100 < 60 else { return nil }
        return (value / 100 * 3600 + value % 100 * 60) * (token.hasPrefix("-") ? -1 : 1)
    }
}
