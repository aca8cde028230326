/// Bytes of unknown honesty as clean UTF-8.
///
/// What is believed, in this order: a byte order mark, the transport's charset, the document's own declaration, UTF-8, statistics. Each is
/// believed only as far as the bytes bear it out, since declarations are often copied from elsewhere.
package enum TextDecoding {
    package struct Decoded: Sendable, Equatable {
        /// Valid UTF-8 without a byte order mark and without controls other than tab, newline and return.
        package var bytes: [UInt8]
        /// What the bytes were read as, in lower case.
        package var charset: String
        /// The bytes were not of the charset that they were said to be of, or held something that had to be replaced or cut.
        package var repaired: Bool
    }

    /// - Parameters:
    ///   - httpCharset: the charset parameter of Content-Type, where there is one.
    ///   - declared: what the document says of itself; looked up in `bytes` where it is `nil`.
    package static func utf8(from bytes: [UInt8], httpCharset: String?, declared: String?) -> Decoded {
        if let (charset, length) = byteOrderMark(bytes) {
            if charset == .utf8 { return clean(Array(bytes.dropFirst(length)), charset: .utf8, repaired: false) }
            return bytes.withUnsafeBufferPointer {
                CharsetConversion.utf8(UnsafeBufferPointer(rebasing: $0.dropFirst(length)), from: charset)
                    .map { clean($0.bytes, charset: charset, repaired: false) }
            } ?? clean(bytes, charset: .utf8, repaired: true)
        }
        if let charset = wideCharset(bytes), let converted = bytes.withUnsafeBufferPointer({ CharsetConversion.utf8($0, from: charset) }) {
            return clean(converted.bytes, charset: charset, repaired: false)
        }
        let inside = declared ?? CharsetDeclaration.inMarkup(bytes)
        let told = [httpCharset, inside].compactMap { $0.flatMap { Charset(label: $0) } }
        return bytes.withUnsafeBufferPointer { decodeNarrow($0, whole: bytes, told: told) }
    }

    private static func decodeNarrow(_ buffer: UnsafeBufferPointer<UInt8>, whole bytes: [UInt8], told: [Charset]) -> Decoded {
        let survey = UTF8Survey(buffer)
        // Text in another charset passes for UTF-8 by chance only when it has next to nothing outside ASCII.
        if survey.malformedCount == 0 {
            let isEscaped = survey.multibyteCount == 0 && survey.controlCount > 0 && buffer.contains(0x1B)
            let other = isEscaped ? told.first { !$0.isASCIICompatible } ?? CharsetGuess.guess(buffer) : nil
            if let other, let converted = CharsetConversion.utf8(buffer, from: other) {
                return clean(converted.bytes, charset: other, repaired: false)
            }
            let isUntold = survey.multibyteCount > 0 && told.first.map { $0 != .utf8 } ?? false
            return clean(bytes, survey: survey, charset: .utf8, repaired: isUntold)
        }
        // A slip or two in a text that is UTF-8 otherwise, whatever it says of itself: no other charset looks like that by chance.
        if survey.malformedCount * 8 <= survey.multibyteCount { return clean(bytes, survey: survey, charset: .utf8, repaired: true) }
        // Every byte is a character in windows-1252, so it goes last: it is also what servers say of everything.
        let highByteCount = buffer.reduce(0) { $0 + Int($1 >> 7) }
        let strict = told.filter { $0 != .utf8 && $0 != .windows1252 && $0.isASCIICompatible }
        for charset in strict + told.filter({ $0 == .windows1252 }).prefix(1) {
            let likelier = charset == .windows1252 ? CharsetGuess.guess(buffer, eastAsianOnly: true) : charset
            // A cut character or two are borne; where one in eight is broken, the label is wrong.
            guard let converted = CharsetConversion.utf8(buffer, from: likelier), converted.errorCount * 8 <= highByteCount else {
                continue
            }
            return clean(converted.bytes, charset: likelier, repaired: likelier != told.first || converted.errorCount > 0)
        }
        // Short texts that were cut in the middle of a character.
        if survey.malformedCount * (told.contains(.utf8) ? 2 : 4) <= survey.multibyteCount {
            return clean(bytes, survey: survey, charset: .utf8, repaired: true)
        }
        let guessed = CharsetGuess.guess(buffer)
        let converted = CharsetConversion.utf8(buffer, from: guessed) ?? CharsetConversion.Outcome(bytes: bytes, errorCount: 0)
        return clean(converted.bytes, charset: guessed, repaired: true)
    }

    private static func clean(_ bytes: [UInt8], survey: UTF8Survey? = nil, charset: Charset, repaired: Bool) -> Decoded {
        bytes.withUnsafeBufferPointer { buffer in
            let survey = survey ?? UTF8Survey(buffer)
            guard !survey.isClean else { return Decoded(bytes: bytes, charset: charset.name, repaired: repaired) }
            return Decoded(bytes: survey.repaired(buffer), charset: charset.name, repaired: true)
        }
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> (Charset, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.named("UTF-32LE"), 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.named("UTF-32BE"), 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// UTF-16 without a mark (XML 1.0, appendix F): of the first characters, every other byte is zero. Also EBCDIC's `<?xm`.
    private static func wideCharset(_ bytes: [UInt8]) -> Charset? {
        if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return .named("IBM037") }
        guard bytes.count >= 4 else { return nil }
        let head = bytes.prefix(64)
        let zeros = head.indices.reduce(into: (even: 0, odd: 0)) { count, index in
            guard head[index] == 0 else { return }
            if index.isMultiple(of: 2) { count.even += 1 } else { count.odd += 1 }
        }
        if zeros.odd * 3 > head.count, zeros.even == 0 { return .utf16LittleEndian }
        if zeros.even * 3 > head.count, zeros.odd == 0 { return .utf16BigEndian }
        return nil
    }
}
