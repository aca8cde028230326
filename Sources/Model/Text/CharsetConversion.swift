import Glibc

/// Bytes of any charset as UTF-8.
enum CharsetConversion {
    struct Outcome {
        var bytes: [UInt8]
        /// Places where the bytes were not of the charset; each stands as U+FFFD.
        var errorCount: Int
    }

    /// - Returns: `nil` where the C library does not know the charset, or where so much is broken that the bytes are of another.
    static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, from charset: Charset) -> Outcome? {
        switch charset {
        case .utf8: Outcome(bytes: Array(bytes), errorCount: 0)
        case .utf16LittleEndian: utf16(bytes, isLittleEndian: true)
        case .utf16BigEndian: utf16(bytes, isLittleEndian: false)
        case .windows1252: windows1252(bytes)
        case .named(let name): library(bytes, name: name)
        }
    }

    private static func windows1252(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes { Windows1252.append(byte, to: &text) }
        return Outcome(bytes: text, errorCount: 0)
    }

    private static func utf16(_ bytes: UnsafeBufferPointer<UInt8>, isLittleEndian: Bool) -> Outcome {
        var outcome = Outcome(bytes: [], errorCount: bytes.count % 2)
        outcome.bytes.reserveCapacity(bytes.count + bytes.count / 2)
        var pendingHigh: UInt16?
        func append(_ scalar: Unicode.Scalar) { outcome.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar()) }
        func appendError() {
            append("\u{FFFD}")
            outcome.errorCount += 1
        }
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            let unit = isLittleEndian ? second << 8 | first : first << 8 | second
            if let high = pendingHigh {
                pendingHigh = nil
                if UTF16.isTrailSurrogate(unit) {
                    append(Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)) ?? "\u{FFFD}")
                    continue
                }
                appendError()
            }
            if UTF16.isLeadSurrogate(unit) {
                pendingHigh = unit
            } else if let scalar = Unicode.Scalar(unit) {
                append(scalar)
            } else {
                appendError()
            }
        }
        if pendingHigh != nil { appendError() }
        return outcome
    }

    /// Each error costs a call.
    private static let errorLimit = 10_000

    private static func library(_ bytes: UnsafeBufferPointer<UInt8>, name: String) -> Outcome? {
        let converter = iconv_open("UTF-8", name)
        guard converter != iconv_t(bitPattern: -1), converter != nil else { return nil }
        defer { iconv_close(converter) }
        var outcome = Outcome(bytes: [], errorCount: 0)
        outcome.bytes.reserveCapacity(bytes.count + bytes.count / 2)
        let chunk = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 1 << 15)
        defer { chunk.deallocate() }
        // iconv takes a pointer to bytes that it promises not to write (POSIX keeps the old signature).
        var input = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var inputLeft = bytes.count
        while inputLeft > 0 {
            let failure = run(converter, &input, &inputLeft, into: chunk, &outcome.bytes)
            if failure == 0 || failure == E2BIG { continue }
            outcome.errorCount += 1
            guard outcome.errorCount < errorLimit else { return nil }
            outcome.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
            guard failure == EILSEQ else { break }
            input = input?.advanced(by: 1)
            inputLeft -= 1
        }
        // Decoders that combine characters (BIG5-HKSCS) hold the last one back until they are told that the text ends.
        var none: UnsafeMutablePointer<CChar>?
        var zero = 0
        _ = run(converter, &none, &zero, into: chunk, &outcome.bytes)
        return outcome
    }

    /// One call of iconv. - Returns: `errno`, 0 where all input was converted.
    private static func run(
        _ converter: iconv_t?, _ input: inout UnsafeMutablePointer<CChar>?, _ inputLeft: inout Int,
        into chunk: UnsafeMutableBufferPointer<CChar>, _ text: inout [UInt8]
    ) -> Int32 {
        var output = chunk.baseAddress
        var outputLeft = chunk.count
        let result = iconv(converter, &input, &inputLeft, &output, &outputLeft)
        let failure = result == Int(bitPattern: UInt.max) ? errno : 0
        text.append(contentsOf: UnsafeRawBufferPointer(chunk).prefix(chunk.count - outputLeft))
        return failure
    }
}
