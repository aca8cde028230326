import Model

/// The zone of a moment that metadata give in UTC, where the page gives the same moment in its own time: it is what lies between the two.
enum LocalTime {
    typealias Reading = ArticleContent.DateReading

    private static let lineCount = 16
    private static let longestOffset = 14 * 60
    private static let timestampLength = 19

    /// - Parameters:
    ///   - lines: what is printed around the title.
    ///   - source: the whole page, scripts and all.
    /// - Returns: the reading in the page's zone, or as it was.
    static func of(_ reading: Reading, lines: [String], source: [UInt8], url: String?, _ reader: DateText) -> Reading {
        guard reading.clock != nil, reading.offsetMinutes == 0 else { return reading }
        for line in lines.prefix(lineCount) {
            guard let printed = reader.read(line), printed.clock != nil, printed.offsetMinutes != 0 else { continue }
            if let offset = offset(of: printed, from: reading, toleranceSeconds: 60) { return shifted(reading, by: offset) }
        }
        guard let day = url.flatMap({ AddressDate.read($0) })?.day, day != reading.day,
            let local = inSource(source, on: day, sameSecondAs: reading),
            let offset = offset(of: local, from: reading, toleranceSeconds: 0)
        else { return reading }
        return shifted(reading, by: offset)
    }

    /// Zones lie a quarter of an hour apart; pages print no seconds, hence the tolerance. Minutes, `nil` for what is another moment.
    private static func offset(of local: Reading, from utc: Reading, toleranceSeconds: Int64) -> Int? {
        let clock = local.day.start.adding(seconds: Int64(local.clock ?? 0))
        let seconds = clock.seconds - utc.timestamp.seconds
        let offset = Int((Double(seconds) / 900).rounded()) * 15
        guard offset != 0, abs(offset) <= longestOffset, abs(seconds - Int64(offset) * 60) <= toleranceSeconds else { return nil }
        return offset
    }

    private static func shifted(_ reading: Reading, by offset: Int) -> Reading {
        let local = reading.timestamp.adding(seconds: Int64(offset * 60))
        return Reading(day: local.day, clock: Int(local.seconds - local.day.daysSince1970 * 86_400), offsetMinutes: offset)
    }

    /// A script's date of the address's day, "2025-06-05 21:18:11", that agrees with the moment to the second.
    private static func inSource(_ source: [UInt8], on day: CivilDay, sameSecondAs reading: Reading) -> Reading? {
        // A full minute would agree with any time of an hour.
        guard let clock = reading.clock, clock % 60 != 0 else { return nil }
        let wanted = Array(day.description.utf8)
        return source.withUnsafeBufferPointer { bytes -> Reading? in
            var from = 0
            while let place = bytes.position(of: wanted[0], from: from), place + timestampLength <= bytes.count {
                from = place + 1
                guard bytes[place...].starts(with: wanted) else { continue }
                let tokens = DateToken.tokens(String(decoding: bytes[place..<place + timestampLength], as: UTF8.self), byteLimit: 20)
                // The date itself is five tokens.
                if let time = ClockText.read(tokens, after: 5), time.seconds % 900 == clock % 900 {
                    return Reading(day: day, clock: time.seconds)
                }
            }
            return nil
        }
    }
}
