/// Where documents and headers name their charset.
package enum CharsetDeclaration {
    /// The charset parameter of a Content-Type value such as `text/xml; charset="gb2312"`.
    package static func inContentType(_ value: String) -> String? {
        for parameter in value.split(separator: ";").dropFirst() {
            guard let equals = parameter.firstIndex(of: "=") else { continue }
            guard parameter[..<equals].filter({ !$0.isWhitespace }).lowercased() == "charset" else { continue }
            let name = parameter[parameter.index(after: equals)...].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
            return name.isEmpty ? nil : name
        }
        return nil
    }

    /// The XML declaration's encoding, or that of an HTML `<meta>`, within the first 4 KiB.
    package static func inMarkup(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if let start = find("<?xml", in: head, from: 0), start < 256 {
            let end = find("?>", in: head, from: start) ?? min(head.count, start + 256)
            if let name = value(of: "encoding", in: head[start..<end]) { return name }
        }
        var position = 0
        while let start = find("<meta", in: head, from: position) {
            let end = find(">", in: head, from: start) ?? head.count
            if let name = value(of: "charset", in: head[start..<end]) { return name }
            position = end
        }
        return nil
    }

    /// The word after `name`, `=` and perhaps a quote.
    private static func value(of name: StaticString, in bytes: ArraySlice<UInt8>) -> String? {
        guard let start = find(name, in: Array(bytes), from: 0) else { return nil }
        var rest = bytes.dropFirst(start + name.utf8CodeUnitCount)
        while rest.first == 0x20 || rest.first == 0x09 || rest.first == 0x0A || rest.first == 0x0D { rest.removeFirst() }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest.removeFirst()
        while let byte = rest.first, byte <= 0x20 || byte == 0x22 || byte == 0x27 { rest.removeFirst() }
        let word = rest.prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 != 0x3E && $0 != 0x2F }
        return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }

    private static func find(_ word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        let length = word.utf8CodeUnitCount
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: length)
        var position = start
        while position + length <= bytes.count {
            if bytes[position..<position + length].elementsEqual(wanted) { return position }
            position += 1
        }
        return nil
    }
}
