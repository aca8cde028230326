/// Host names outside ASCII in the form that DNS knows (IDNA, RFC 5891; Punycode, RFC 3492).
///
/// libcurl would convert them by the process's locale, which a daemon does not have.
enum InternationalName {
    /// - Parameter host: in lower case.
    /// - Returns: `nil` for a name that cannot be converted or would be longer than DNS allows.
    static func ascii(_ host: String) -> String? {
        guard !host.utf8.allSatisfy({ $0 < 0x80 }) else { return host }
        let labels = String(String.UnicodeScalarView(host.unicodeScalars.compactMap(mapped)))
            .lowercased()
            .split(separator: ".", omittingEmptySubsequences: false)
            .map { label -> String? in
                if label.utf8.allSatisfy({ $0 < 0x80 }) { return String(label) }
                guard let coded = punycode(Array(label.unicodeScalars)), coded.utf8.count <= 59 else { return nil }
                return "xn--" + coded
            }
        let known = labels.compactMap(\.self)
        let name = known.joined(separator: ".")
        return known.count == labels.count && name.utf8.count <= 253 ? name : nil
    }

    /// The mappings of UTS #46 that occur in addresses as people type them: full-width letters, the dots of East Asia, soft hyphens.
    private static func mapped(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x3002, 0xFF0E, 0xFF61: "."
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0x00AD, 0x200B, 0x2060, 0xFE00...0xFE0F, 0xFEFF: nil
        default: scalar
        }
    }

    /// RFC 3492 §6.3.
    private static func punycode(_ scalars: [Unicode.Scalar]) -> String? {
        guard scalars.count <= 63 else { return nil }
        var output = scalars.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
        let basicCount = output.count
        if basicCount > 0 { output.append(0x2D) }
        var point: UInt32 = 128
        var delta = 0
        var bias = 72
        var handled = basicCount
        while handled < scalars.count {
            guard let next = scalars.lazy.map(\.value).filter({ $0 >= point }).min() else { return nil }
            delta += Int(next - point) * (handled + 1)
            point = next
            for scalar in scalars {
                if scalar.value < point { delta += 1 }
                guard scalar.value == point else { continue }
                appendVariableLength(delta, bias, to: &output)
                bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
                delta = 0
                handled += 1
            }
            delta += 1
            point += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func appendVariableLength(_ number: Int, _ bias: Int, to output: inout [UInt8]) {
        var rest = number
        var k = 36
        while true {
            let threshold = min(max(k - bias, 1), 26)
            guard rest >= threshold else { break }
            output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            k += 36
        }
        output.append(digit(rest))
    }

    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var k = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }

    private static func digit(_ value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value < 26 ? 0x61 + value : 0x30 + value - 26) }
}
