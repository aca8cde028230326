import Config
import Glibc
import Logging
import Model

/// One line a record on standard error: priority prefixes for the journal (sd-daemon(3)), plain text on a terminal, or JSON.
struct ServiceLog: LogHandler {
    enum Form: Sendable { case journal, text, json }

    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level
    private let form: Form
    private let now: @Sendable () -> Timestamp

    init(form: Form, level: Logger.Level, now: @escaping @Sendable () -> Timestamp) {
        self.form = form
        logLevel = level
        self.now = now
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let own = event.metadata.map { metadata.merging($0) { _, new in new } } ?? metadata
        let pairs = own.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
        var line: [UInt8]
        if form == .json {
            var writer = JSONWriter(reserving: 256)
            writer.object {
                $0.field("at", now())
                $0.field("level", event.level.rawValue)
                $0.field("message", "\(event.message)")
                for (key, value) in pairs { $0.field(key, value) }
            }
            line = writer.bytes
        } else {
            var text = form == .journal ? "<\(Self.priority(event.level))>" : "\(now()) \(event.level.rawValue) "
            text += Self.oneLine("\(event.message)")
            for (key, value) in pairs { text += " \(key)=\(Self.quoted(value))" }
            line = Array(text.utf8)
        }
        line.append(0x0A)
        writeAll(line, to: STDERR_FILENO)
    }

    /// syslog(3)'s numbers.
    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }

    private static func quoted(_ value: String) -> String {
        let text = oneLine(value)
        guard text.contains(where: { $0 == " " || $0 == "\"" || $0 == "=" }) || text.isEmpty else { return text }
        return "\"" + text.replacing("\"", with: "\\\"") + "\""
    }

    /// Nothing that came from a feed may forge a line or speak to a terminal.
    private static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isDeceptive($0) }) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if isDeceptive(scalar) { shown += "\\u{\(String(scalar.value, radix: 16))}" } else { shown.unicodeScalars.append(scalar) }
        }
        return shown
    }

    private static func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension ServiceLog {
    /// - Parameter environment: systemd says in `JOURNAL_STREAM` that standard error is the journal.
    init(_ settings: LogSettings, environment: [String: String], now: @escaping @Sendable () -> Timestamp) {
        let form: Form =
            switch settings.format {
            case .auto: environment["JOURNAL_STREAM"] != nil ? .journal : .text
            case .journal: .journal
            case .text: .text
            case .json: .json
            }
        self.init(form: form, level: Logger.Level(rawValue: settings.level.rawValue) ?? .info, now: now)
    }
}

extension ServiceLog {
    /// - Parameter level: what is said less loudly is left out, whatever the settings.
    static func logger(_ settings: LogSettings, atLeast level: Logger.Level = .debug, now: @escaping @Sendable () -> Timestamp) -> Logger {
        Logger(label: Product.name) { _ in
            var log = ServiceLog(settings, environment: processEnvironment, now: now)
            log.logLevel = max(log.logLevel, level)
            return log
        }
    }
}
