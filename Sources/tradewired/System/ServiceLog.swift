import Config
import Logging
import Model

/// The daemon's log: records of the journal with fields of their own, or one line a record, as text or as JSON.
struct ServiceLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    private var floor: Logger.Level
    private let outlet: LogOutlet

    /// - Parameter floor: what is said less loudly is left out, whatever the settings.
    init(atLeast floor: Logger.Level, outlet: LogOutlet) {
        self.floor = floor
        self.outlet = outlet
    }

    /// The settings' own, which a reload may change, or a higher one of this logger.
    var logLevel: Logger.Level {
        get { max(outlet.level, floor) }
        set { floor = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let own = event.metadata.map { metadata.merging($0) { _, new in new } } ?? metadata
        let pairs = own.sorted { $0.key < $1.key }.map { (key: $0.key, value: "\($0.value)") }
        outlet.say(LogRecord(level: event.level, message: "\(event.message)", pairs: pairs))
    }
}

extension ServiceLog {
    /// - Parameter level: what is said less loudly is left out, whatever the settings.
    static func logger(atLeast level: Logger.Level = .debug, to outlet: LogOutlet) -> Logger {
        Logger(label: Product.name) { _ in ServiceLog(atLeast: level, outlet: outlet) }
    }

    static func logger(_ settings: LogSettings, atLeast level: Logger.Level = .debug, now: @escaping @Sendable () -> Timestamp) -> Logger {
        logger(atLeast: level, to: LogOutlet(settings, environment: processEnvironment, now: now))
    }
}
