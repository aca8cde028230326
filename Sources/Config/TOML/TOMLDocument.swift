/// Reads a TOML file (1.0, and what 1.1 allows beyond it inside braces) into a tree that knows its lines.
///
/// Our own, because a configuration is checked by people and reloaded by a daemon: every mistake is told at once with its line, and no input
/// whatever ends the process.
enum TOMLDocument {
    /// Far above any real file; keeps a wrong path (a log, a device) from filling the memory.
    static let byteLimit = 4 << 20

    /// - Returns: the root table, without what could not be read; `nil` where nothing could. Mistakes of syntax are in the log then.
    static func read(_ bytes: [UInt8], _ log: ProblemLog) -> TOMLNode? {
        guard bytes.count <= byteLimit else {
            log.error(0, "", "has \(bytes.count) bytes, more than \(byteLimit)", "check that this is the right file")
            return nil
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            log.error(firstInvalidLine(of: bytes), "", "bytes that are not UTF-8", "save the file as UTF-8")
            return nil
        }
        if let place = firstControl(in: bytes) {
            let line = bytes[..<place].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
            log.error(line, "", "a control character", "remove it; inside double quotes it may be written as \\u and four digits")
            return nil
        }
        let (root, faults) = TOMLParser.parse(bytes)
        for fault in faults { log.error(fault.line, fault.key, fault.fault, fault.advice) }
        return root
    }

    /// Anything below a space but tab and the two kinds of line end.
    private static func firstControl(in bytes: [UInt8]) -> Int? {
        bytes.indices.first { index in
            switch bytes[index] {
            case 0x09, 0x0A: false
            case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
            case 0x00..<0x20, 0x7F: true
            default: false
            }
        }
    }

    private static func firstInvalidLine(of bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}

/// A mistake of syntax. Never repeats a value: it may be a secret.
struct TOMLFault: Error, Sendable {
    var line: Int
    var fault: String
    var advice: String
    /// Dotted; empty where none was read.
    var key = ""
}
