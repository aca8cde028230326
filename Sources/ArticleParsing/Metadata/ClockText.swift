/// The time of day behind or before a date, and its zone.
struct ClockText: Sendable {
    /// Since midnight.
    var seconds: Int
    var offsetMinutes: Int?

    static func read(_ tokens: [DateToken], after start: Int) -> ClockText? {
        var index = start
        while index < tokens.count {
            if let clock = withColons(tokens, index) ?? compact(tokens, index) { return clock }
            index += 1
        }
        return nil
    }

    /// 14:30, 14:30:05.250, 2:30 p.m., 14h30, 14时30分.
    private static func withColons(_ tokens: [DateToken], _ index: Int) -> ClockText? {
        guard index + 2 < tokens.count, var hour = tokens[index].number, tokens[index].digits <= 2, hour < 25,
            let minute = tokens[index + 2].number, tokens[index + 2].digits == 2, minute < 60
        else { return nil }
        let mark = tokens[index + 1]
        guard
            mark.separator == UInt8(ascii: ":") || mark.word == "h" || mark.word == "时" || mark.word == "時"
                || mark.separator == UInt8(ascii: ".")
        else { return nil }
        var next = index + 3
        var second = 0
        if next + 1 < tokens.count, tokens[next].separator == UInt8(ascii: ":"), let value = tokens[next + 1].number, value < 61 {
            second = min(value, 59)
            next += 2
            if next + 1 < tokens.count, tokens[next].separator == UInt8(ascii: "."), tokens[next + 1].number != nil { next += 2 }
        } else if mark.separator == UInt8(ascii: ".") {
            // 14.30 is a time only where something says so.
            guard next < tokens.count,
                tokens[next].word == "uhr" || tokens[next].word == "h" || tokens[next].word == "pm" || tokens[next].word == "am"
            else { return nil }
        }
        if let half = half(tokens, &next) {
            guard hour <= 12 else { return ClockText(seconds: hour % 24 * 3600 + minute * 60 + second, offsetMinutes: zone(tokens, next)) }
            hour = hour % 12 + half
        }
        return ClockText(seconds: hour % 24 * 3600 + minute * 60 + second, offsetMinutes: zone(tokens, next))
    }

    /// T143000, or the last six digits of fourteen.
    private static func compact(_ tokens: [DateToken], _ index: Int) -> ClockText? {
        guard let number = tokens[index].number else { return nil }
        let isTail = tokens[index].digits == 14
        guard isTail || (tokens[index].digits == 6 && index > 0 && tokens[index - 1].word == "t") else { return nil }
        let time = number % 1_000_000
        guard time / 10_000 < 24, time / 100 % 100 < 60, time % 100 < 60 else { return nil }
        return ClockText(seconds: time / 10_000 * 3600 + time / 100 % 100 * 60 + time % 100, offsetMinutes: zone(tokens, index + 1))
    }

    /// 0 for a.m., 12 for p.m.
    private static func half(_ tokens: [DateToken], _ next: inout Int) -> Int? {
        guard next < tokens.count, let word = tokens[next].word else { return nil }
        if word == "am" || word == "pm" {
            next += 1
            return word == "am" ? 0 : 12
        }
        guard word == "a" || word == "p", next + 2 < tokens.count, tokens[next + 1].separator == UInt8(ascii: "."),
            tokens[next + 2].word == "m"
        else {
            return nil
        }
        next += 3
        return word == "a" ? 0 : 12
    }

    private static func zone(_ tokens: [DateToken], _ start: Int) -> Int? {
        for index in start..<min(start + 4, tokens.count) {
            let token = tokens[index]
            if token.separator == UInt8(ascii: "+") || token.separator == UInt8(ascii: "-") {
                return offset(tokens, index)
            }
            if let word = token.word, let minutes = zones[word] {
                // "GMT+0800" and "UTC+8": the offset is what counts.
                if minutes == 0, index + 1 < tokens.count,
                    tokens[index + 1].separator == UInt8(ascii: "+") || tokens[index + 1].separator == UInt8(ascii: "-"),
                    let minutes = offset(tokens, index + 1)
                {
                    return minutes
                }
                return minutes
            }
        }
        return nil
    }

    /// +08:00, +0800, +8.
    private static func offset(_ tokens: [DateToken], _ sign: Int) -> Int? {
        guard sign + 1 < tokens.count, let number = tokens[sign + 1].number else { return nil }
        var minutes: Int
        if tokens[sign + 1].digits >= 3 {
            minutes = number / 100 * 60 + number % 100
        } else {
            minutes = number * 60
            if sign + 3 < tokens.count, tokens[sign + 2].separator == UInt8(ascii: ":"), let rest = tokens[sign + 3].number {
                minutes += rest
            }
        }
        guard minutes <= 15 * 60 else { return nil }
        return tokens[sign].separator == UInt8(ascii: "-") ? -minutes : minutes
    }

    /// Abbreviations that mean one offset wherever they are printed. "ET", "CST" and "IST" do not.
    private static let zones: [String: Int] = [
        "z": 0, "gmt": 0, "utc": 0, "ut": 0, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
        "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480,
        "aest": 600, "aedt": 660, "bst": 60, "wib": 420,
    ]
}
