import Model

/// Zones by name and by number.
enum ZoneNames {
    /// Reads `+08`, `+0800`, `+08:00`, `-5` at `position`. Impossible zones (`+3000`) are taken at their word, as every reader does.
    static func offset(_ bytes: UnsafeBufferPointer<UInt8>, from position: inout Int) -> Int? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") else { return nil }
        let sign = bytes[position] == UInt8(ascii: "-") ? -1 : 1
        var place = position + 1
        var digits: [Int] = []
        var hasColon = false
        while place < bytes.count, digits.count < 4 {
            if bytes[place] &- 0x30 < 10 {
                digits.append(Int(bytes[place] - 0x30))
            } else if bytes[place] == UInt8(ascii: ":"), !hasColon, digits.count == 1 || digits.count == 2 {
                hasColon = true
                if digits.count == 1 { digits.insert(0, at: 0) }
            } else {
                break
            }
            place += 1
        }
        let number = digits.reduce(0) { $0 * 10 + $1 }
        let minutes: Int
        switch digits.count {
        case 1, 2: minutes = number * 60
        case 3, 4: minutes = number / 100 * 60 + number % 100
        default: return nil
        }
        guard number % 100 < 60 || digits.count <= 2 else { return nil }
        position = place
        return sign * minutes
    }

    /// - Parameter name: in lower case.
    /// - Returns: minutes east of Greenwich.
    static func offset(named name: String, isChinese: Bool) -> Int? {
        isChinese && name == "cst" ? 480 : offsets[name]
    }

    /// Abbreviations that mean several zones stand for the one that feeds use most.
    private static let offsets: [String: Int] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "gmt0": 0,
        "bst": 60, "ist": 330, "west": 60, "cet": 60, "met": 60, "mez": 60, "cest": 120, "mest": 120, "mesz": 120,
        "eet": 120, "sast": 120, "cat": 120, "wat": 60, "eat": 180, "eest": 180, "trt": 180, "msk": 180, "msd": 240, "gst": 240,
        "pkt": 300, "npt": 345, "bdt": 360, "ict": 420, "wib": 420, "hkt": 480, "sgt": 480, "myt": 480, "pht": 480, "awst": 480,
        "bjt": 480, "jst": 540, "kst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
        "est": -300, "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360, "mst": -420, "mdt": -360, "mt": -420, "pst": -480,
        "pdt": -420, "pt": -480, "akst": -540, "akdt": -480, "hst": -600, "ast": -240, "adt": -180, "nst": -210, "ndt": -150,
        "brt": -180, "brst": -120, "art": -180, "clt": -240, "cot": -300, "pet": -300,
    ]
}
