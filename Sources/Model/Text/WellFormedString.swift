extension String {
    /// The text of `bytes`, with U+FFFD for what is not UTF-8.
    ///
    /// The same string as `String(decoding:as:)` gives, at less than half the price for long texts with letters outside ASCII: whether
    /// the bytes are well formed is found out by `UTF8Survey`, and only bytes that are go in unchecked.
    package init(wellFormed bytes: [UInt8]) {
        let isWellFormed = bytes.withUnsafeBufferPointer { UTF8Survey($0).malformedCount == 0 }
        self = isWellFormed ? String(copying: UTF8Span(unchecked: bytes.span)) : String(decoding: bytes, as: UTF8.self)
    }
}
