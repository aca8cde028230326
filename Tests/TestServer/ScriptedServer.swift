import Fetching
import Glibc
import Synchronization

/// A server on loopback that answers each request with whatever bytes its script writes, proper HTTP or not.
final class ScriptedServer: Sendable {
    typealias Script = @Sendable (ReceivedRequest, ServerConnection) -> Void

    let port: UInt16
    private let listener: Int32
    private let log = ServerLog()

    /// - Parameter address: one of 127.0.0.0/8.
    init(address: String = "127.0.0.1", _ script: @escaping Script) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0, let port = listenOnLoopback(listener, address: address, backlog: 128) else { throw ServerFault.noSocket }
        self.listener = listener
        self.port = port
        guard startThread({ [log] in Self.accept(on: listener, script, log) }) else { throw ServerFault.noSocket }
    }

    deinit {
        // Wakes the thread that waits for connections, which then closes the listener.
        shutdown(listener, Int32(SHUT_RDWR))
    }

    var requests: [ReceivedRequest] { log.counts.withLock(\.requests) }
    var connectionCount: Int { log.counts.withLock(\.connections) }

    func url(_ path: String = "/feed", host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    private static func accept(on listener: Int32, _ script: @escaping Script, _ log: ServerLog) {
        while true {
            let socket = Glibc.accept(listener, nil, nil)
            guard socket >= 0 else { break }
            log.counts.withLock { $0.connections += 1 }
            let isServed = startThread {
                let connection = ServerConnection(socket: socket)
                while connection.isOpen, let request = connection.readRequest() {
                    log.counts.withLock { $0.requests.append(request) }
                    script(request, connection)
                }
                connection.finish()
            }
            if !isServed { close(socket) }
        }
        close(listener)
    }
}

/// What the threads of one server count together.
private final class ServerLog: Sendable {
    struct Counts {
        var requests: [ReceivedRequest] = []
        var connections = 0
    }

    let counts = Mutex(Counts())
}

enum ServerFault: Error { case noSocket }

/// A request as it came in.
struct ReceivedRequest: Sendable {
    let head: String

    var path: String { String(head.split(separator: " ", maxSplits: 2).dropFirst().first ?? "") }

    /// The value of the first header with this name, given in lower case; every byte is one scalar below U+0100.
    func header(_ name: String) -> String? {
        for line in head.split(separator: "\r\n").dropFirst() where line.lowercased().hasPrefix(name + ":") {
            return String(line.dropFirst(name.utf8.count + 1).drop { $0 == " " })
        }
        return nil
    }
}
