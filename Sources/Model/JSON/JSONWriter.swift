/// Writes JSON as bytes, members in the order they are given, so that the same values give the same bytes.
///
/// The caller keeps the grammar: `object { $0.field("id", 7) }` writes the braces and commas.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var wantsComma = false

    package init(reserving capacity: Int = 1024) { bytes.reserveCapacity(capacity) }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "{"))
        wantsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: "}"))
        wantsComma = true
    }

    package mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "["))
        wantsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: "]"))
        wantsComma = true
    }

    /// Writes a member's name; the next value written is its value.
    package mutating func name(_ name: String) {
        quote(name, endingIn: UInt8(ascii: ":"))
        wantsComma = false
    }

    package mutating func field(_ name: String, _ value: String?) {
        self.name(name)
        self.value(value)
    }

    package mutating func field(_ name: String, _ value: Int64?) {
        self.name(name)
        self.value(value)
    }

    package mutating func field(_ name: String, _ value: Int) { field(name, Int64(value)) }

    package mutating func field(_ name: String, _ value: Bool) {
        self.name(name)
        self.value(value)
    }

    package mutating func field(_ name: String, _ value: Double) {
        self.name(name)
        self.value(value)
    }

    /// RFC 3339 in UTC, or null.
    package mutating func field(_ name: String, _ value: Timestamp?) {
        self.name(name)
        self.value(value)
    }

    package mutating func field(_ name: String, _ values: [String]) {
        self.name(name)
        array { for value in values { $0.value(value) } }
    }

    package mutating func field(_ name: String, object body: (inout JSONWriter) throws -> Void) rethrows {
        self.name(name)
        try object(body)
    }

    package mutating func field(_ name: String, array body: (inout JSONWriter) throws -> Void) rethrows {
        self.name(name)
        try array(body)
    }

    package mutating func value(_ value: String?) {
        guard let value else { return raw("null") }
        quote(value)
        wantsComma = true
    }

    package mutating func value(_ value: Int64?) {
        separate()
        append(value.map { String($0) } ?? "null")
        wantsComma = true
    }

    package mutating func value(_ value: Bool) {
        separate()
        append(value ? "true" : "false")
        wantsComma = true
    }

    /// Not-a-number and the infinities have no JSON form: null.
    package mutating func value(_ value: Double) {
        separate()
        append(value.isFinite ? "\(value)" : "null")
        wantsComma = true
    }

    /// RFC 3339 in UTC, or null. Lists hold three an article: digits go straight to the bytes, without a string in between.
    package mutating func value(_ value: Timestamp?) {
        guard let value, case let day = value.day, (0...9999).contains(day.year) else { return self.value(value?.rfc3339) }
        let milliseconds = Int(value.milliseconds - day.start.milliseconds)
        let seconds = milliseconds / 1000
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(day.year, digits: 4)
        append(day.month, digits: 2, after: "-")
        append(day.day, digits: 2, after: "-")
        append(seconds / 3600, digits: 2, after: "T")
        append(seconds / 60 % 60, digits: 2, after: ":")
        append(seconds % 60, digits: 2, after: ":")
        if milliseconds % 1000 != 0 { append(milliseconds % 1000, digits: 3, after: ".") }
        bytes.append(UInt8(ascii: "Z"))
        bytes.append(UInt8(ascii: "\""))
        wantsComma = true
    }

    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: self.value(nil as String?)
        case .bool(let flag): self.value(flag)
        case .number(let text):
            separate()
            append(text)
            wantsComma = true
        case .string(let text): self.value(text)
        case .array(let values): array { for value in values { $0.value(value) } }
        case .object(let members):
            object {
                for member in members {
                    $0.name(member.name)
                    $0.value(member.value)
                }
            }
        }
    }

    /// JSON text that is already written, such as a stored detail.
    package mutating func raw(_ json: String) {
        separate()
        append(json)
        wantsComma = true
    }

    /// Ends a line of NDJSON: the next value starts a document of its own.
    package mutating func endLine() {
        bytes.append(0x0A)
        wantsComma = false
    }

    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        wantsComma = false
    }

    private mutating func separate() {
        if wantsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// - Parameter number: not negative, of at most so many digits.
    private mutating func append(_ number: Int, digits: Int, after mark: Unicode.Scalar? = nil) {
        if let mark { bytes.append(UInt8(ascii: mark)) }
        var scale = 1
        for _ in 1..<digits { scale *= 10 }
        while scale > 0 {
            bytes.append(0x30 + UInt8(number / scale % 10))
            scale /= 10
        }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Writes a comma where one is wanted, the text in quotes, and the mark behind it.
    private mutating func quote(_ text: String, endingIn mark: UInt8? = nil) {
        let comma = wantsComma
        var text = text
        text.withUTF8 { buffer in
            var end = endOfPlainRun(buffer, from: 0)
            // Most texts need no escape: everything is written in one go.
            bytes.append(addingCapacity: end + 4) { span in
                span.withUnsafeMutableBufferPointer { out, count in
                    count = 0
                    if comma {
                        out[count] = UInt8(ascii: ",")
                        count += 1
                    }
                    out[count] = UInt8(ascii: "\"")
                    count += 1
                    if let text = buffer.baseAddress, let place = out.baseAddress { (place + count).update(from: text, count: end) }
                    count += end
                    guard end == buffer.count else { return }
                    out[count] = UInt8(ascii: "\"")
                    count += 1
                    if let mark {
                        out[count] = mark
                        count += 1
                    }
                }
            }
            guard end < buffer.count else { return }
            while end < buffer.count {
                escape(buffer[end])
                let start = end + 1
                end = endOfPlainRun(buffer, from: start)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<end]))
            }
            bytes.append(UInt8(ascii: "\""))
            if let mark { bytes.append(mark) }
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x0A: append("\\n")
        case 0x09: append("\\t")
        case 0x0D: append("\\r")
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        default:
            let digits = Array("0123456789abcdef".utf8)
            append("\\u00")
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}

/// The first place at or after `start` that JSON wants escaped: a control, a quote, a backslash, DEL.
private func endOfPlainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let ones: UInt64 = 0x0101_0101_0101_0101
    var position = start
    /// Eight bytes at a time: the high bit shows a byte below 0x20 or equal to one of the three (Hacker's Delight §6-1).
    @inline(__always)
    func special(_ place: Int) -> UInt64 {
        let word = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
        let below = word &- ones &* 0x20
        let quote = (word ^ ones &* 0x22) &- ones
        let backslash = (word ^ ones &* 0x5C) &- ones
        let delete = (word ^ ones &* 0x7F) &- ones
        return (below | quote | backslash | delete) & ~word
    }
    let highs = ones &* 0x80
    while position + 32 <= bytes.count,
        (special(position) | special(position + 8) | special(position + 16) | special(position + 24)) & highs == 0
    { position += 32 }
    while position + 8 <= bytes.count, special(position) & highs == 0 { position += 8 }
    while position < bytes.count {
        let byte = bytes[position]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return position }
        position += 1
    }
    return position
}
