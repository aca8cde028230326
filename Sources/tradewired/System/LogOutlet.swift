import Config
import Glibc
import Model
import Synchronization

/// Where records go, and how many of them: one for the whole process.
final class LogOutlet: Sendable {
    enum Form: Sendable { case journal, text, json }

    private let form: Form
    private let journal: JournalSocket?
    private let now: @Sendable () -> Timestamp
    private let write: @Sendable ([UInt8]) -> Void
    private let budget = Mutex(LineBudget())

    /// - Parameters:
    ///   - journal: for records with fields; without one, the lines of `form` are written.
    ///   - write: takes one line, closed by a line break.
    init(
        form: Form, journal: JournalSocket? = nil, now: @escaping @Sendable () -> Timestamp,
        write: @escaping @Sendable ([UInt8]) -> Void = { writeAll($0, to: STDERR_FILENO) }
    ) {
        self.form = form
        self.journal = journal
        self.now = now
        self.write = write
    }

    /// - Parameter environment: systemd says in `JOURNAL_STREAM` that standard error is the journal.
    convenience init(_ settings: LogSettings, environment: [String: String], now: @escaping @Sendable () -> Timestamp) {
        let isJournal = JournalSocket.isJournal(STDERR_FILENO, environment: environment)
        let form: Form =
            switch settings.format {
            case .auto: isJournal ? .journal : .text
            case .journal: .journal
            case .text: .text
            case .json: .json
            }
        self.init(form: form, journal: isJournal && form == .journal ? JournalSocket() : nil, now: now)
    }

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
            put(LogRecord(level: summary.level, message: summary.sentence), at: time)
        }
    }

    private func put(_ record: LogRecord, at time: Timestamp) {
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
