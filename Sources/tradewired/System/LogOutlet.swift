import Config
import Glibc
import Logging
import Model
import Synchronization

/// Where records go, and how many of them: one for the whole process.
final class LogOutlet: Sendable {
    enum Form: Sendable { case journal, text, json }

    private let voice: Mutex<Voice>
    private let isJournal: Bool
    private let now: @Sendable () -> Timestamp
    private let write: @Sendable ([UInt8]) -> Void
    private let budget = Mutex(LineBudget())

    /// What the configuration decides, at the start and again with each reload.
    fileprivate struct Voice {
        var form: Form
        /// For records with fields; without one, the lines of `form` are written.
        var journal: JournalSocket?
        var level: Logger.Level
    }

    /// - Parameter write: takes one line, closed by a line break.
    init(
        form: Form, journal: JournalSocket? = nil, level: Logger.Level = .info, now: @escaping @Sendable () -> Timestamp,
        write: @escaping @Sendable ([UInt8]) -> Void = { writeAll($0, to: STDERR_FILENO) }
    ) {
        voice = Mutex(Voice(form: form, journal: journal, level: level))
        isJournal = false
        self.now = now
        self.write = write
    }

    /// - Parameter environment: systemd says in `JOURNAL_STREAM` that standard error is the journal.
    init(_ settings: LogSettings, environment: [String: String], now: @escaping @Sendable () -> Timestamp) {
        isJournal = JournalSocket.isJournal(STDERR_FILENO, environment: environment)
        voice = Mutex(Voice(settings, isJournal: isJournal))
        self.now = now
        write = { writeAll($0, to: STDERR_FILENO) }
    }

    /// Records from now on are written as these settings want them.
    func renew(_ settings: LogSettings) {
        let renewed = Voice(settings, isJournal: isJournal)
        voice.withLock { $0 = renewed }
    }

    /// What is said less loudly is left out.
    var level: Logger.Level { voice.withLock { $0.level } }

    func say(_ record: LogRecord) {
        let time = now()
        sayWhatWasLeftOut(at: time)
        if budget.withLock({ $0.admits(record.message, record.level, at: time) }) { put(record, at: time) }
    }

    /// Sums up what was left out.
    ///
    /// - Parameter isLast: also where its minute is not over.
    func sayWhatWasLeftOut(isLast: Bool = false) { sayWhatWasLeftOut(at: now(), isLast: isLast) }

    private func sayWhatWasLeftOut(at time: Timestamp, isLast: Bool = false) {
        for summary in budget.withLock({ $0.takeSummaries(at: isLast ? nil : time) }) {
            put(LogRecord(level: summary.level, message: summary.sentence, known: .linesLeftOut), at: time)
        }
    }

    private func put(_ record: LogRecord, at time: Timestamp) {
        let (form, journal) = voice.withLock { ($0.form, $0.journal) }
        // A journal that does not take the record still has the stream that it gave us.
        if let journal, journal.send(record.journalFields) { return }
        let line =
            switch form {
            case .journal: Array(record.prefixed.utf8)
            case .text: Array(record.dated(time).utf8)
            case .json: record.json(time)
            }
        write(line + [0x0A])
    }
}

extension LogOutlet.Voice {
    init(_ settings: LogSettings, isJournal: Bool) {
        form =
            switch settings.format {
            case .auto: isJournal ? .journal : .text
            case .journal: .journal
            case .text: .text
            case .json: .json
            }
        journal = isJournal && form == .journal ? JournalSocket() : nil
        level = Logger.Level(rawValue: settings.level.rawValue) ?? .info
    }
}
