import Model

/// Values that are neither lists nor tables.
extension TOMLScanner {
    mutating func scalar() throws(TOMLFault) -> TOMLNode.Value {
        skipSpaces()
        let start = line
        if let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let isLong = bytes[position...].starts(with: [quote, quote, quote])
            return .string(isLong ? try longText() : try shortText())
        }
        var word = Array(word())
        if isDay(word), current == 0x20, isClockAhead() {
            advance()
            word += [UInt8(ascii: "T")] + self.word()
        }
        guard !word.isEmpty else { throw TOMLFault(line: start, fault: "a value is missing", advice: "write key = value") }
        let text = String(decoding: word, as: UTF8.self)
        guard let value = constant(text) ?? integer(text) ?? float(text) ?? time(text) else {
            throw TOMLFault(
                line: start, fault: "is neither text in quotes nor a number, a date, true or false", advice: "put text in quotes: \"…\"")
        }
        return value
    }

    private func constant(_ text: String) -> TOMLNode.Value? {
        switch text {
        case "true": .boolean(true)
        case "false": .boolean(false)
        case "inf", "+inf": .float(.infinity)
        case "-inf": .float(-.infinity)
        case "nan", "+nan", "-nan": .float(.nan)
        default: nil
        }
    }

    private func integer(_ text: String) -> TOMLNode.Value? {
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
            guard let digits = joined(text.dropFirst(2), isDigit: \.isHexDigit), !digits.hasPrefix("+"), !digits.hasPrefix("-") else {
                return nil
            }
            return Int(digits, radix: radix).map { .integer($0) }
        }
        guard let digits = joined(text, isDigit: \.isWholeNumber), hasPlainStart(digits) else { return nil }
        return Int(digits).map { .integer($0) }
    }

    private func float(_ text: String) -> TOMLNode.Value? {
        guard let digits = joined(text, isDigit: \.isWholeNumber), hasPlainStart(digits.prefix { $0 != "." && $0 != "e" && $0 != "E" })
        else { return nil }
        let isWhole = !digits.utf8.contains { ".eE".utf8.contains($0) }
        let isNumber = !isWhole && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        let point = digits.split(separator: ".", omittingEmptySubsequences: false)
        let hasDigitsAfterPoint = point.count == 1 || point.count == 2 && point[1].first.map { $0.isASCII && $0.isNumber } ?? false
        guard isNumber, hasDigitsAfterPoint else { return nil }
        return Double(digits).map { .float($0) }
    }

    /// Without its underscores, each of which must stand between digits.
    private func joined(_ text: some StringProtocol, isDigit: (Character) -> Bool) -> String? {
        guard text.contains("_") else { return String(text) }
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        let isBetweenDigits = zip(parts, parts.dropFirst()).allSatisfy { left, right in
            left.last.map(isDigit) ?? false && right.first.map(isDigit) ?? false
        }
        return isBetweenDigits ? parts.joined() : nil
    }

    /// A sign, then digits without a leading zero.
    private func hasPlainStart(_ text: some StringProtocol) -> Bool {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        guard text.utf8.count - digits.count <= 1, let first = digits.first else { return false }
        return digits.allSatisfy { (0x30...0x39).contains($0) } && (first != 0x30 || digits.count == 1)
    }

    private func time(_ text: String) -> TOMLNode.Value? {
        if isDay(Array(text.utf8)) { return Timestamp(rfc3339: text).map { .day($0.day) } }
        let isTime = text.utf8.dropFirst(2).first == UInt8(ascii: ":")
        let moment = isTime ? "2000-01-01T" + text : text
        // A clock may end with its minutes, and a zone need not follow.
        let hasSeconds = moment.utf8.dropFirst(16).first == UInt8(ascii: ":")
        let whole = hasSeconds ? moment : moment.prefix(16) + ":00" + moment.dropFirst(16)
        return Timestamp(rfc3339: whole) != nil || Timestamp(rfc3339: whole + "Z") != nil ? .clock : nil
    }

    /// Ten bytes such as 2025-06-05.
    private func isDay(_ word: [UInt8]) -> Bool {
        word.count == 10 && word[4] == UInt8(ascii: "-") && word[7] == UInt8(ascii: "-")
    }

    private func isClockAhead() -> Bool {
        let ahead = bytes[position...].prefix(4).dropFirst()
        return ahead.count == 3 && ahead.last == UInt8(ascii: ":") && ahead.prefix(2).allSatisfy { (0x30...0x39).contains($0) }
    }
}
