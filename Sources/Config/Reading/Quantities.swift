import Model

/// Spans of time and byte sizes as people write them.
extension TableReader {
    /// "30m", "1h30m", "500ms", "P7D", "PT12H", or whole seconds as a number.
    mutating func duration(_ key: String, default defaultValue: Duration, in range: ClosedRange<Duration>) -> Duration {
        optionalDuration(key, in: range) ?? defaultValue
    }

    /// - Returns: `nil` where the key is not set, or wrong.
    mutating func optionalDuration(_ key: String, in range: ClosedRange<Duration>) -> Duration? {
        guard let node = node(key) else { return nil }
        let read: Duration?
        switch node.value {
        case .integer(let seconds): read = .seconds(seconds)
        case .string(let text): read = Duration(setting: text)
        default:
            log.error(node.line, path(key), "is \(node.kindName), must be a duration", "write \"30m\", \"1h30m\", \"P7D\" or whole seconds")
            return nil
        }
        guard let duration = read else {
            log.error(node.line, path(key), "\(shown(node)) is no duration", "write \"30m\", \"1h30m\", \"P7D\" or whole seconds")
            return nil
        }
        guard range.contains(duration) else {
            let advice = "choose \(range.lowerBound.settingText) to \(range.upperBound.settingText)"
            log.error(node.line, path(key), "\(shown(node)) is out of range", advice)
            return nil
        }
        return duration
    }

    /// A duration or "forever".
    /// - Returns: `nil` for "forever".
    mutating func retention(_ key: String, default defaultValue: Duration?) -> Duration? {
        guard isSet(key) else {
            _ = node(key)
            return defaultValue
        }
        if case .string("forever") = node(key)?.value { return nil }
        return optionalDuration(key, in: .seconds(86_400)...Duration.days(36_500)) ?? defaultValue
    }

    /// "16MiB", "256KiB", "1GB", or bytes as a number.
    mutating func byteSize(_ key: String, default defaultValue: Int, in range: ClosedRange<Int>) -> Int {
        guard let node = node(key) else { return defaultValue }
        let read: Int?
        switch node.value {
        case .integer(let bytes): read = bytes
        case .string(let text): read = bytes(setting: text)
        default: read = nil
        }
        guard let size = read else {
            log.error(node.line, path(key), "\(shown(node)) is no size", "write \"16MiB\", \"256KiB\" or whole bytes")
            return defaultValue
        }
        guard range.contains(size) else {
            log.error(node.line, path(key), "\(shown(node)) is out of range", "choose \(range.lowerBound) to \(range.upperBound) bytes")
            return defaultValue
        }
        return size
    }

    private func shown(_ node: TOMLNode) -> String {
        switch node.value {
        case .string(let text): quoted(text)
        case .integer(let number): String(number)
        default: node.kindName
        }
    }
}

extension Duration {
    static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }

    /// Units from long to short, each at most once ("1h30m"); or ISO 8601 without years and months, whose length varies ("P1DT12H").
    init?(setting text: String) {
        var rest = Array(text.lowercased().utf8)[...]
        let isISO = rest.first == UInt8(ascii: "p")
        if isISO { rest.removeFirst() }
        var inClock = false
        var total: Duration = .zero
        var smallest = Duration.days(100_000)
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            if isISO, !inClock, rest.first == UInt8(ascii: "t") {
                rest.removeFirst()
                inClock = true
            }
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(digits.count)
            let letters = rest.prefix { (0x61...0x7A).contains($0) }
            rest = rest.dropFirst(letters.count)
            guard (1...9).contains(digits.count), let count = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
            // "p1dt12h": the t belongs to what follows.
            var unitName = String(decoding: letters, as: UTF8.self)
            if isISO, !inClock, unitName.hasSuffix("t"), !rest.isEmpty {
                unitName.removeLast()
                guard let unit = Self.unit(unitName, isISO: true, inClock: false), unit < smallest else { return nil }
                (total, smallest, inClock) = (total + unit * count, unit, true)
                continue
            }
            guard let unit = Self.unit(unitName, isISO: isISO, inClock: inClock), unit < smallest else { return nil }
            (total, smallest) = (total + unit * count, unit)
        }
        self = total
    }

    private static func unit(_ name: String, isISO: Bool, inClock: Bool) -> Duration? {
        switch name {
        case "w" where !inClock: .days(7)
        case "d" where !inClock: .days(1)
        case "h" where inClock || !isISO: .seconds(3600)
        case "m" where inClock || !isISO: .seconds(60)
        case "s" where inClock || !isISO: .seconds(1)
        case "ms" where !isISO: .milliseconds(1)
        default: nil
        }
    }

    /// The shortest form that reads back as the same: "1h30m".
    package var settingText: String {
        var milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
        guard milliseconds > 0 else { return "0s" }
        var text = ""
        for (name, length) in [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)] as [(String, Int64)] {
            if milliseconds >= length { text += "\(milliseconds / length)\(name)" }
            milliseconds %= length
        }
        return text
    }
}

/// - Returns: `nil` for anything but a whole number with a unit of bytes.
private func bytes(setting text: String) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let unit = text.utf8.dropFirst(digits.count).drop { $0 == 0x20 }
    guard (1...15).contains(digits.count), let count = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    let factor: Int
    switch String(decoding: unit, as: UTF8.self).lowercased() {
    case "", "b": factor = 1
    case "kib": factor = 1 << 10
    case "mib": factor = 1 << 20
    case "gib": factor = 1 << 30
    case "kb", "k": factor = 1_000
    case "mb", "m": factor = 1_000_000
    case "gb", "g": factor = 1_000_000_000
    default: return nil
    }
    let (size, overflow) = count.multipliedReportingOverflow(by: factor)
    return overflow ? nil : size
}
