/// Numbers in dates as Chinese and Japanese may write them: 二〇二五年六月五日, 廿五日, ２０２５年.
enum EastAsianNumerals {
    /// - Returns: the text with such numbers in ASCII digits; `nil` where it has none.
    static func ascii(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard bytes.contains(where: { $0 >= 0xE3 }) else { return nil }
        var text: [UInt8] = []
        var run: [Sign] = []
        var hasNumbers = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if let sign = Sign(scalar) {
                run.append(sign)
                hasNumbers = true
            } else {
                text += digits(run)
                run.removeAll()
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return hasNumbers ? text + digits(run) : nil
    }

    private enum Sign {
        case digit(Int)
        /// 十, 廿, 卅: so many tens.
        case tens(Int)

        init?(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "〇", "○", "零": self = .digit(0)
            case "一", "元": self = .digit(1)
            case "二": self = .digit(2)
            case "三": self = .digit(3)
            case "四": self = .digit(4)
            case "五": self = .digit(5)
            case "六": self = .digit(6)
            case "七": self = .digit(7)
            case "八": self = .digit(8)
            case "九": self = .digit(9)
            case "十": self = .tens(1)
            case "廿": self = .tens(2)
            case "卅": self = .tens(3)
            case "０"..."９": self = .digit(Int(scalar.value) - 0xFF10)
            default: return nil
            }
        }
    }

    /// 二〇二五 is spelled digit by digit, 二十五 is counted in tens.
    private static func digits(_ run: [Sign]) -> [UInt8] {
        guard run.count <= 8 else { return [] }
        var spelled: [UInt8] = []
        var tens: Int?
        var ones = 0
        for sign in run {
            switch sign {
            case .digit(let digit):
                ones = digit
                spelled.append(UInt8(ascii: "0") + UInt8(digit))
            case .tens(let count):
                tens = count * max(ones, 1)
                ones = 0
            }
        }
        return tens.map { Array(String($0 * 10 + ones).utf8) } ?? spelled
    }
}
