import Model

/// Reads feed documents of every format into one shape.
///
/// What can be read is read: documents that break their format's rules give what they hold, with a warning for each kind of repair.
package enum FeedParser {
    /// - Parameters:
    ///   - bytes: the document as it was sent, without transfer or content codings.
    ///   - contentType: the value of the Content-Type field; its charset is believed as far as the bytes bear it out.
    ///   - url: where the document was found, for relative links.
    /// - Throws: what the document is instead of a feed.
    package static func parse(_ bytes: [UInt8], contentType: String?, url: String?) throws(FeedParsingError) -> FeedDocument {
        let charset = contentType.flatMap(CharsetDeclaration.inContentType)
        let decoded = TextDecoding.utf8(from: bytes, httpCharset: charset, declared: nil)
        guard let first = decoded.bytes.first(where: { $0 > 0x20 }) else {
            throw bytes.contains { $0 > 0x20 } ? .binary : .empty
        }
        var document: FeedDocument
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            document = try JSONFeedReader.read(decoded.bytes, url: url)
        } else {
            if looksBinary(bytes, decoded) { throw .binary }
            document = try parseMarkup(decoded.bytes, url: url)
        }
        if decoded.repaired {
            document.warnings.insert("the text's encoding had to be repaired (read as \(decoded.charset))", at: 0)
        }
        return document
    }

    private static func parseMarkup(_ bytes: [UInt8], url: String?) throws(FeedParsingError) -> FeedDocument {
        let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<FeedDocument, FeedParsingError> in
            var reader = XMLFeedReader(buffer, url: url)
            return reader.read()
        }
        return try outcome.get()
    }

    /// Zeros survive in no text encoding but the wide ones, which were converted before.
    private static func looksBinary(_ bytes: [UInt8], _ decoded: TextDecoding.Decoded) -> Bool {
        guard !["utf-16", "utf-32", "ucs-"].contains(where: decoded.charset.hasPrefix) else { return false }
        let head = bytes.prefix(512)
        return head.count { $0 == 0 } * 20 > head.count && !head.contains(UInt8(ascii: "<"))
    }
}
