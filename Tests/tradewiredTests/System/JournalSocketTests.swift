import Glibc
import Model
import Synchronization
import Testing

@testable import tradewired

struct JournalSocketTests {
    @Test("A record arrives as one datagram of fields")
    func datagram() throws {
        let listener = try Listener()
        #expect(JournalSocket(path: listener.path).send([("MESSAGE", "ready\nPRIORITY=0"), ("PRIORITY", "5")]))
        #expect(listener.receive() == "MESSAGE=ready PRIORITY=0\nPRIORITY=5\n")
    }

    @Test("Without a journal behind the socket, the line goes to the stream")
    func fallsBack() throws {
        let lines = Lines()
        let outlet = LogOutlet(
            form: .journal, journal: JournalSocket(path: "/nonexistent/journal"), now: { Timestamp(seconds: 0) }, write: lines.append)
        outlet.say(LogRecord(level: .notice, message: "ready"))
        #expect(lines.all == ["<5>ready\n"])
    }

    @Test("JOURNAL_STREAM counts for the descriptor that it names only")
    func stream() throws {
        var status = stat()
        let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        try #require(fstat(descriptor, &status) == 0)
        #expect(JournalSocket.isJournal(descriptor, environment: ["JOURNAL_STREAM": "\(status.st_dev):\(status.st_ino)"]))
        #expect(!JournalSocket.isJournal(descriptor, environment: ["JOURNAL_STREAM": "\(status.st_dev):\(status.st_ino + 1)"]))
        #expect(!JournalSocket.isJournal(descriptor, environment: [:]))
    }

    @Test("systemd hears that the service is ready, what it does, and that a long start needs time")
    func notifications() throws {
        let listener = try Listener()
        let notifier = ServiceNotifier(environment: ["NOTIFY_SOCKET": listener.path])
        notifier.ready(status: "2 feeds: nothing read yet")
        #expect(listener.receive() == "READY=1\nSTATUS=2 feeds: nothing read yet")
        notifier.stillStarting(.seconds(60), status: "opening the cache")
        #expect(listener.receive() == "EXTEND_TIMEOUT_USEC=60000000\nSTATUS=opening the cache")
        notifier.reloading()
        #expect(listener.receive().hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
    }
}

private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }

    @Sendable func append(_ line: [UInt8]) { lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) } }
}

/// A datagram socket in a folder of its own.
private final class Listener {
    let path: String
    private let descriptor: Int32

    init() throws {
        path = "/tmp/tradewired-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// What has already arrived; empty where nothing has.
    func receive() -> String {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
