/// Tells documents of other kinds, which servers also send as text/html.
enum FileSignature {
    private static let signatures: [[UInt8]] = [
        Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], Array("GIF8".utf8), [0xFF, 0xD8, 0xFF], [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B],
        Array("RIFF".utf8), Array("OggS".utf8), Array("ID3".utf8), [0x00, 0x00, 0x00],
    ]

    static func isOfOtherKind(_ bytes: [UInt8]) -> Bool {
        if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
        // A JSON document: it begins as one and holds no markup.
        let start = bytes.first { $0 > 0x20 }
        return (start == UInt8(ascii: "{") || start == UInt8(ascii: "[")) && !bytes.prefix(4096).contains(0x3C)
    }
}
