import Model

/// A TOML value with the line on which it is set.
struct TOMLNode: Sendable, Equatable {
    /// 1 is the first line of the file.
    var line: Int
    var value: Value

    enum Value: Sendable, Equatable {
        case string(String)
        case integer(Int)
        case float(Double)
        case boolean(Bool)
        case day(CivilDay)
        /// A time, or a day with a time: nothing of ours takes one.
        case clock
        case array([TOMLNode])
        case table([Member])
        /// Set, but wrong in its syntax, which is told already.
        case unread
    }

    struct Member: Sendable, Equatable {
        var key: String
        var node: TOMLNode
    }

    /// What the value is, for messages.
    var kindName: String {
        switch value {
        case .string: "text"
        case .integer: "a whole number"
        case .float: "a decimal number"
        case .boolean: "true or false"
        case .day: "a date"
        case .clock: "a time"
        case .array: "a list"
        case .table: "a table"
        case .unread: "unreadable"
        }
    }
}

/// A key of the file as it may be printed: bare as it is, anything odd in quotes.
func printableKey(_ key: String) -> String {
    let isBare = key.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
    }
    return isBare && !key.isEmpty && key.utf8.count <= 64 ? key : quoted(key)
}
