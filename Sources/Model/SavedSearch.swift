/// A query that is asked again and again for what is new.
package struct SavedSearch: Sendable, Equatable {
    package var name: String
    /// In the query language.
    package var query: String
    package var created: Timestamp
    /// What the log has up to here was reported.
    package var cursor: Cursor

    package init(name: String, query: String, created: Timestamp, cursor: Cursor) {
        self.name = name
        self.query = query
        self.created = created
        self.cursor = cursor
    }

    /// Letters without accents, digits, and `-`, `_`, `.` after the first: names stand in addresses and on command lines.
    package static func isName(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, bytes.count <= 64, isWordByte(first) else { return false }
        return bytes.allSatisfy { isWordByte($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
}
