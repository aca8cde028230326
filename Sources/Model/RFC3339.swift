// Text forms of `Timestamp` and `CivilDay` (RFC 3339). Feeds' looser dialects are read in FeedParsing/Dates.

extension CivilDay: CustomStringConvertible {
    /// "2025-06-05".
    package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

extension Timestamp: CustomStringConvertible {
    package var description: String { rfc3339 }

    /// "2025-06-05T14:30:00Z", with ".250" before the Z where the milliseconds are not zero.
    package var rfc3339: String {
        let inDay = Int(seconds - floorDivide(seconds, 86_400) * 86_400)
        let fraction = Int(milliseconds - seconds * 1000)
        let clock = "\(padded(inDay / 3600, 2)):\(padded(inDay / 60 % 60, 2)):\(padded(inDay % 60, 2))"
        return "\(day)T\(clock)\(fraction == 0 ? "" : "." + padded(fraction, 3))Z"
    }

    /// Reads `2025-06-05T14:30:00Z`, with any fraction, `+hh:mm` or `-hh:mm`, and a space or `t` for the `T`.
    /// A bare day is midnight in UTC. A leap second (`:60`) reads as the second after `:59`.
    package init?(rfc3339 text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        guard let year = rest.digits(4), rest.skip("-"), let month = rest.digits(2), rest.skip("-"), let dayNumber = rest.digits(2),
            let day = CivilDay(year: year, month: month, day: dayNumber)
        else { return nil }
        guard !rest.isEmpty else {
            self = day.start
            return
        }
        guard rest.skip("T") || rest.skip("t") || rest.skip(" "),
            let hour = rest.digits(2), rest.skip(":"), let minute = rest.digits(2), rest.skip(":"), let second = rest.digits(2),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        var fraction = 0
        if rest.skip(".") || rest.skip(",") {
            var scale = 100
            var count = 0
            while let digit = rest.digits(1) {
                fraction += digit * scale
                scale /= 10
                count += 1
            }
            guard count > 0 else { return nil }
        }
        var offset = 0
        if !(rest.skip("Z") || rest.skip("z")) {
            let isEast = rest.skip("+")
            guard isEast || rest.skip("-"), let hours = rest.digits(2), rest.skip(":"), let minutes = rest.digits(2), hours < 24,
                minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * (isEast ? 60 : -60)
        }
        guard rest.isEmpty else { return nil }
        let seconds = day.daysSince1970 * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
        self = Timestamp(milliseconds: seconds * 1000 + Int64(fraction))
    }
}

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(abs(value))
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension ArraySlice<UInt8> {
    fileprivate mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard first == UInt8(ascii: character) else { return false }
        removeFirst()
        return true
    }

    fileprivate mutating func digits(_ count: Int) -> Int? {
        guard self.count >= count else { return nil }
        var value = 0
        for byte in prefix(count) {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        removeFirst(count)
        return value
    }
}
