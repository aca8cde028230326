import Config
import Model
import Synchronization
import Testing

@testable import tradewired

struct LogRecordTests {
    private let noon = Timestamp(seconds: 1_750_000_000)

    @Test(
        "Nothing that a feed sends begins a line, a field or an escape sequence of its own",
        arguments: ["a\n<0>forged", "a\r\nb", "a\u{1B}[2Jb", "a\u{2028}b", "a\u{0085}b", "a\u{202E}b", "a\0b", "a\nPRIORITY=0"])
    func forgery(value: String) {
        let record = LogRecord(level: .warning, message: "feed fails", pairs: [("feed", value)])
        for text in [record.prefixed, record.dated(noon)] + record.journalFields.map(\.value) {
            #expect(
                !text.unicodeScalars.contains {
                    $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || [0x2028, 0x202E].contains($0.value)
                })
        }
        #expect(record.prefixed.hasPrefix("<4>feed fails feed="))
        #expect(record.json(noon).allSatisfy { $0 >= 0x20 })
    }

    @Test("A value of a megabyte is cut")
    func longValue() {
        let record = LogRecord(level: .info, message: "m", pairs: [("error", String(repeating: "x", count: 1 << 20))])
        #expect(record.text.utf8.count < 3000)
    }

    @Test("The journal gets the priority, the line and one field for each value")
    func fields() {
        let record = LogRecord(level: .error, message: "feed fails", pairs: [("feed", "https://a.example/"), ("http-status", "503")])
        let fields = Dictionary(uniqueKeysWithValues: record.journalFields.map { ($0.name, $0.value) })
        #expect(
            fields == [
                "MESSAGE": "feed fails feed=https://a.example/ http-status=503", "PRIORITY": "3", "SYSLOG_IDENTIFIER": "tradewired",
                "TRADEWIRE_FEED": "https://a.example/", "TRADEWIRE_HTTP_STATUS": "503", "MESSAGE_ID": KnownMessage.feedFails.id,
            ])
    }

    @Test("A message that tells of a change of state has its id in the journal and in JSON, and no value can set another")
    func messageID() {
        let known = LogRecord(level: .notice, message: "ready", pairs: [("message_id", "forged")])
        #expect(known.journalFields.filter { $0.name == "MESSAGE_ID" }.map(\.value) == [KnownMessage.ready.id])
        #expect(String(decoding: known.json(noon), as: UTF8.self).contains("\"message_id\":\"\(KnownMessage.ready.id)\""))
        let other = LogRecord(level: .info, message: "listening", pairs: [("MESSAGE_ID", KnownMessage.ready.id)])
        #expect(!other.journalFields.contains { $0.name == "MESSAGE_ID" })
        let counted = LogRecord(level: .warning, message: "feed fails: 3 more such lines within a minute", known: .linesLeftOut)
        #expect(counted.journalFields.contains { $0.name == "MESSAGE_ID" && $0.value == KnownMessage.linesLeftOut.id })
    }

    @Test("What a flood left out is said in one line with the next record after its minute")
    func summary() {
        let time = Mutex(noon)
        let lines = Mutex<[String]>([])
        let outlet = LogOutlet(
            form: .journal, now: { time.withLock { $0 } },
            write: { line in
                lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) }
            })
        for feed in 0..<30 { outlet.say(LogRecord(level: .warning, message: "feed fails", pairs: [("feed", "\(feed)")])) }
        time.withLock { $0 = $0.adding(seconds: 90) }
        outlet.say(LogRecord(level: .notice, message: "stopped"))
        #expect(lines.withLock { $0 }.suffix(2) == ["<4>feed fails: 10 more such lines within a minute\n", "<5>stopped\n"])
        #expect(lines.withLock { $0.count } == 22)
    }

    @Test("A process that leaves says what it left out, also within the minute")
    func lastWords() {
        let lines = Mutex<[String]>([])
        let outlet = LogOutlet(
            form: .journal, now: { [noon] in noon }, write: { line in lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) } })
        for _ in 0..<25 { outlet.say(LogRecord(level: .warning, message: "feed fails")) }
        outlet.sayWhatWasLeftOut(isLast: true)
        #expect(lines.withLock { $0.last } == "<4>feed fails: 5 more such lines within a minute\n")
    }

    @Test("A reload changes the form and the level of every logger that writes to the outlet")
    func renewal() throws {
        let lines = Mutex<[String]>([])
        let outlet = LogOutlet(
            form: .text, now: { [noon] in noon }, write: { line in lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) } })
        let logger = ServiceLog.logger(to: outlet)
        logger.debug("unheard")
        outlet.renew(try Configuration.read(Array("[log]\nlevel = \"debug\"\nformat = \"json\"".utf8), file: "/etc/t.toml").log)
        logger.debug("heard")
        #expect(lines.withLock { $0.count } == 1)
        #expect(lines.withLock { $0.first?.contains("\"message\":\"heard\"") } == true)
    }
}
