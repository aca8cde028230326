import Logging
import Model

/// One thing that happened, in each of the forms in which it is written down.
struct LogRecord: Sendable {
    var level: Logger.Level
    var message: String
    var pairs: [(key: String, value: String)]
    private let known: KnownMessage?

    /// - Parameter known: what it tells of, where the message says that in words of its own.
    init(level: Logger.Level, message: String, pairs: [(key: String, value: String)] = [], known: KnownMessage? = nil) {
        self.level = level
        self.message = message
        self.pairs = pairs
        self.known = known ?? KnownMessage(rawValue: message)
    }

    /// `message key=value …`, in one line.
    var text: String {
        var text = LogText.oneLine(message)
        for (key, value) in pairs { text += " \(key)=\(LogText.quoted(value))" }
        return text
    }

    /// With the priority prefix of sd-daemon(3).
    var prefixed: String { "<\(priority)>\(text)" }

    func dated(_ now: Timestamp) -> String { "\(now) \(level.rawValue) \(text)" }

    func json(_ now: Timestamp) -> [UInt8] {
        var writer = JSONWriter(reserving: 256)
        writer.object {
            $0.field("at", now)
            $0.field("level", level.rawValue)
            $0.field("message", message)
            if let known { $0.field("message_id", known.id) }
            for (key, value) in pairs { $0.field(key, value) }
        }
        return writer.bytes
    }

    /// Fields of the journal: `journalctl TRADEWIRE_FEED=https://…` finds what happened to one feed, `MESSAGE_ID=…` one kind of event.
    var journalFields: [(name: String, value: String)] {
        [("MESSAGE", text), ("PRIORITY", "\(priority)"), ("SYSLOG_IDENTIFIER", "tradewired")]
            + (known.map { [("MESSAGE_ID", $0.id)] } ?? [])
            + pairs.map { ("TRADEWIRE_" + Self.fieldName($0.key), LogText.oneLine($0.value)) }
    }

    private static func fieldName(_ key: String) -> String {
        String(key.uppercased().unicodeScalars.map { ("A"..."Z").contains($0) || ("0"..."9").contains($0) ? Character($0) : "_" })
    }

    /// syslog(3)'s numbers.
    private var priority: Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
