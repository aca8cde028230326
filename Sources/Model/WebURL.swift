/// An absolute or relative web address, split as RFC 3986 §3 splits it and repaired where browsers repair it.
///
/// Spaces, controls and characters outside ASCII are percent-encoded, backslashes in the path become slashes, the scheme and the host are
/// lower case, and a default port is dropped; nothing else is changed, so that an address that a server needs stays as it is.
package struct WebURL: Sendable, Hashable {
    package var scheme: String?
    /// `user:password@`, without the `@`.
    package var userInfo: String?
    /// Lower case. Names outside ASCII stay as written; `nil` where there is no authority.
    package var host: String?
    package var port: Int?
    package var path: String
    package var query: String?
    package var fragment: String?

    /// - Returns: `nil` for text that cannot be an address: an invalid port, an empty host under http, or more than 16 KiB.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 16_384 else { return nil }
        self.init(utf8: Array(text.utf8))
    }

    private init?(utf8: [UInt8]) {
        // WHATWG URL §4.4: surrounding space and controls are cut, tab and newline vanish anywhere.
        let vanishes: (UInt8) -> Bool = { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        var bytes = (utf8.contains(where: vanishes) ? utf8.filter { !vanishes($0) } : utf8)[...]
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }

        if let hash = bytes.firstIndex(of: UInt8(ascii: "#")) {
            fragment = Self.encoded(bytes[(hash + 1)...])
            bytes = bytes[..<hash]
        }
        if let mark = bytes.firstIndex(of: UInt8(ascii: "?")) {
            query = Self.encoded(bytes[(mark + 1)...])
            bytes = bytes[..<mark]
        }
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(bytes[..<colon]) {
            scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
            bytes = bytes[(colon + 1)...]
        }
        let isHierarchical = scheme == nil || scheme == "http" || scheme == "https" || scheme == "feed"
        if isHierarchical, bytes.contains(UInt8(ascii: "\\")) {
            bytes = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }[...]
        }
        if bytes.starts(with: [0x2F, 0x2F]) {
            let start = bytes.startIndex + 2
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
            path = Self.encoded(bytes[end...])
            guard readAuthority(bytes[start..<end]) else { return nil }
        } else {
            path = Self.encoded(bytes)
        }
        if isWeb, host?.isEmpty != false { return nil }
    }

    package var isWeb: Bool { scheme == "http" || scheme == "https" }

    /// The address that `reference` means on the page at this address (RFC 3986 §5.2.2).
    package func resolving(_ reference: some StringProtocol) -> WebURL? {
        guard var target = WebURL(reference) else { return nil }
        if target.scheme != nil {
            target.path = Self.removingDotSegments(target.path)
            return target
        }
        target.scheme = scheme
        if target.host == nil {
            target.userInfo = userInfo
            target.host = host
            target.port = port
            if target.path.isEmpty {
                target.path = path
                target.query = target.query ?? query
            } else if !target.path.hasPrefix("/") {
                let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? (host == nil ? "" : "/")
                target.path = folder + target.path
            }
        }
        target.path = Self.removingDotSegments(target.path)
        return target
    }

    /// RFC 3986 §5.2.4.
    package static func removingDotSegments(_ path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: ".")), path.contains("/.") || path.hasPrefix(".") else { return path }
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        let isAbsolute = path.hasPrefix("/")
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".":
                if isLast { kept.append("") }
            case "..":
                if kept.count > (isAbsolute ? 1 : 0) { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return kept.joined(separator: "/")
    }

    private mutating func readAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        if let at = rest.lastIndex(of: UInt8(ascii: "@")) {
            userInfo = Self.encoded(rest[..<at])
            rest = rest[(at + 1)...]
        }
        // An IPv6 literal keeps its colons inside brackets.
        let bracket = rest.lastIndex(of: UInt8(ascii: "]")) ?? rest.startIndex
        if let colon = rest[bracket...].lastIndex(of: UInt8(ascii: ":")) {
            let digits = rest[(colon + 1)...]
            if !digits.isEmpty {
                guard digits.count <= 5, let number = Int(String(decoding: digits, as: UTF8.self)), (0...65_535).contains(number) else {
                    return false
                }
                let isDefault = (scheme == "http" && number == 80) || (scheme == "https" && number == 443)
                port = isDefault ? nil : number
            }
            rest = rest[..<colon]
        }
        guard !rest.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == 0x7F }) else {
            return false
        }
        host = String(decoding: rest, as: UTF8.self).lowercased()
        return true
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { return false }
        return bytes.allSatisfy {
            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
        }
    }

    private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
        let needsEncoding: (UInt8) -> Bool = { $0 <= 0x20 || $0 >= 0x7F || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E || $0 == 0x60 }
        guard bytes.contains(where: needsEncoding) else { return String(decoding: bytes, as: UTF8.self) }
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity(bytes.count + 32)
        for byte in bytes {
            if needsEncoding(byte) {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                encoded.append(byte)
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}

extension WebURL: CustomStringConvertible {
    package var description: String {
        var text = scheme.map { $0 + ":" } ?? ""
        if let host {
            text += "//" + (userInfo.map { $0 + "@" } ?? "") + host + (port.map { ":\($0)" } ?? "")
        }
        return text + path + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
    }
}
