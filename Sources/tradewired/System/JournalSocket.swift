import Glibc

/// systemd's journal, spoken to in its own protocol (systemd.io/JOURNAL_NATIVE_PROTOCOL), which keeps fields apart.
struct JournalSocket: Sendable {
    private let path: String

    init(path: String = "/run/systemd/journal/socket") { self.path = path }

    /// Whether a descriptor is the stream to the journal that `JOURNAL_STREAM` names: a child whose output was redirected inherits the variable.
    static func isJournal(_ descriptor: Int32, environment: [String: String]) -> Bool {
        guard let parts = environment["JOURNAL_STREAM"]?.split(separator: ":"), parts.count == 2 else { return false }
        var status = stat()
        return fstat(descriptor, &status) == 0 && UInt64(parts[0]) == UInt64(status.st_dev) && UInt64(parts[1]) == UInt64(status.st_ino)
    }

    /// - Parameter fields: names of A–Z, 0–9 and `_`, none of them first a `_`; values without line breaks.
    /// - Returns: whether the journal has taken the record.
    func send(_ fields: [(name: String, value: String)]) -> Bool {
        var record: [UInt8] = []
        for (name, value) in fields {
            record += Array(name.utf8)
            record.append(UInt8(ascii: "="))
            // A line break would begin a field of the sender's choice.
            record += value.utf8.map { $0 == 0x0A ? 0x20 : $0 }
            record.append(0x0A)
        }
        return UnixDatagram.send(record, to: path)
    }
}
