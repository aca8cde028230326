import Model

/// Reads a date from a page: ISO 8601 in its many spellings, RFC 2822, numbers with dots or slashes, month names of fifteen languages,
/// 年月日, and seconds or milliseconds since 1970.
struct DateText: Sendable {
    typealias Reading = ArticleContent.DateReading

    /// How 6/5/2025 is read where both ways are possible.
    var prefersMonthFirst: Bool
    var latestDay: CivilDay?

    private static let years = 1995..<2100
    private static let byteLimit = 300
    /// "Published 5 June, updated 6 June" is longer than a span is.
    private static let spanByteLimit = 32

    func read(_ text: String) -> Reading? {
        let tokens = DateToken.tokens(text, byteLimit: Self.byteLimit)
        guard let (day, dateRange) = day(in: tokens) else { return epoch(tokens) }
        guard Self.years.contains(day.year), latestDay.map({ day <= $0 }) ?? true else { return nil }
        let clock = ClockText.read(tokens, after: dateRange.upperBound) ?? ClockText.read(Array(tokens[..<dateRange.lowerBound]), after: 0)
        return Reading(day: day, clock: clock?.seconds, offsetMinutes: clock?.offsetMinutes)
    }

    /// The date of a line that holds no second one: "1 to 31 May 2025" and the months of an archive are spans of time.
    func readSingle(_ line: String) -> Reading? {
        guard let reading = read(line) else { return nil }
        let tokens = DateToken.tokens(line, byteLimit: Self.byteLimit)
        guard let (day, range) = day(in: tokens), let (next, _) = self.day(in: Array(tokens[range.upperBound...])) else { return reading }
        return next == day || line.utf8.count > Self.spanByteLimit ? reading : nil
    }

    private func epoch(_ tokens: [DateToken]) -> Reading? {
        guard tokens.count == 1, let number = tokens[0].number, tokens[0].digits == 10 || tokens[0].digits == 13 else { return nil }
        let seconds = Int64(tokens[0].digits == 13 ? number / 1000 : number)
        let day = Timestamp(seconds: seconds).day
        guard Self.years.contains(day.year), latestDay.map({ day <= $0 }) ?? true else { return nil }
        return Reading(day: day, clock: Int(seconds - day.daysSince1970 * 86_400), offsetMinutes: 0)
    }

    private func day(in tokens: [DateToken]) -> (CivilDay, Range<Int>)? {
        for index in tokens.indices {
            if let found = yearFirst(tokens, index) ?? compact(tokens, index) ?? named(tokens, index) ?? yearLast(tokens, index) {
                return found
            }
        }
        return nil
    }

    /// 2025-06-05, 2025/6/5, 2025年6月5日.
    private func yearFirst(_ tokens: [DateToken], _ index: Int) -> (CivilDay, Range<Int>)? {
        guard index + 4 < tokens.count, tokens[index].digits == 4, let year = tokens[index].number,
            tokens[index + 1].isDateSeparator, let month = tokens[index + 2].number, tokens[index + 2].digits <= 2,
            tokens[index + 3].isDateSeparator, let dayNumber = tokens[index + 4].number, tokens[index + 4].digits <= 2,
            let day = CivilDay(year: year, month: month, day: dayNumber)
        else { return nil }
        return (day, index..<index + 5)
    }

    /// 20250605, with a time of day after it or in the same run of digits.
    private func compact(_ tokens: [DateToken], _ index: Int) -> (CivilDay, Range<Int>)? {
        guard let number = tokens[index].number, tokens[index].digits == 8 || tokens[index].digits == 14 else { return nil }
        let date = tokens[index].digits == 14 ? number / 1_000_000 : number
        guard (19_950_101...20_991_231).contains(date), let day = CivilDay(year: date / 10_000, month: date / 100 % 100, day: date % 100)
        else {
            return nil
        }
        return (day, index..<index + (tokens[index].digits == 14 ? 0 : 1))
    }

    /// June 5, 2025; 5. Juni 2025; 5 de junio de 2025.
    private func named(_ tokens: [DateToken], _ index: Int) -> (CivilDay, Range<Int>)? {
        guard let word = tokens[index].word, let month = MonthNames.number(of: word) else { return nil }
        let after = tokens[(index + 1)...].prefix(4).enumerated().compactMap { offset, token in
            token.number.map { (value: $0, digits: token.digits, at: index + 1 + offset) }
        }
        if let year = after.first(where: { $0.digits == 4 }) {
            let before = tokens[..<index].suffix(3).last { $0.number != nil && $0.digits <= 2 }
            let between = after.first { $0.digits <= 2 && $0.at < year.at }
            let number = between?.value ?? before?.number
            let start = between == nil ? max(0, index - 3) : index
            if let number, let day = CivilDay(year: year.value, month: month, day: number) { return (day, start..<year.at + 1) }
        }
        return nil
    }

    /// 05.06.2025, 6/5/2025.
    private func yearLast(_ tokens: [DateToken], _ index: Int) -> (CivilDay, Range<Int>)? {
        guard index + 4 < tokens.count, let first = tokens[index].number, tokens[index].digits <= 2, tokens[index + 1].isDateSeparator,
            let second = tokens[index + 2].number, tokens[index + 2].digits <= 2, tokens[index + 3].isDateSeparator,
            let last = tokens[index + 4].number, tokens[index + 4].digits == 4 || tokens[index + 4].digits == 2
        else { return nil }
        let year = tokens[index + 4].digits == 2 ? 2000 + last : last
        let isMonthFirst = tokens[index + 1].separator == UInt8(ascii: "/") && (second > 12 || (prefersMonthFirst && first <= 12))
        let day = CivilDay(year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
        return day.map { ($0, index..<index + 5) }
    }
}

/// A number, a word or a separator of a date.
struct DateToken: Sendable {
    var number: Int?
    var digits = 0
    /// In lower case, without a final stop.
    var word: String?
    var separator: UInt8 = 0

    var isDateSeparator: Bool {
        separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".") || word == "年" || word == "月"
            || word == "년" || word == "월"
    }

    static func tokens(_ text: String, byteLimit: Int) -> [DateToken] {
        var tokens: [DateToken] = []
        var word = ""
        var number: Int?
        var digits = 0
        func flush() {
            if let value = number {
                tokens.append(DateToken(number: value, digits: digits))
                number = nil
                digits = 0
            }
            if !word.isEmpty {
                tokens.append(DateToken(word: word.lowercased()))
                word = ""
            }
        }
        for scalar in String(decoding: Array(text.utf8.prefix(byteLimit)), as: UTF8.self).unicodeScalars {
            if (0x30...0x39).contains(scalar.value) {
                if !word.isEmpty { flush() }
                guard digits < 18 else { continue }
                number = (number ?? 0) * 10 + Int(scalar.value - 0x30)
                digits += 1
            } else if (0x4E00...0x9FFF).contains(scalar.value) || (0xAC00...0xD7AF).contains(scalar.value) {
                // Each character of Chinese or Korean is a word here.
                flush()
                tokens.append(DateToken(word: String(scalar)))
            } else if scalar.properties.isAlphabetic {
                if number != nil { flush() }
                word.unicodeScalars.append(scalar)
            } else {
                flush()
                if scalar.value > 0x20, scalar.value < 0x7F { tokens.append(DateToken(separator: UInt8(scalar.value))) }
            }
        }
        flush()
        return tokens
    }
}
