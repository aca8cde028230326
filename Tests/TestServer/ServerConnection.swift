import Fetching
import Glibc
import Synchronization

/// The server's end of one connection. Belongs to the thread that serves it; a script may close it.
final class ServerConnection: Sendable {
    private let socket: Int32
    private let open = Atomic<Bool>(true)

    init(socket: Int32) { self.socket = socket }

    var descriptor: Int32 { socket }
    var isOpen: Bool { open.load(ordering: .relaxed) }

    /// - Returns: `nil` once the client has closed the connection.
    func readRequest() -> ReceivedRequest? {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while !head.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard head.count < 1 << 20, recv(socket, &byte, 1, 0) == 1 else { return nil }
            head.append(byte)
        }
        return ReceivedRequest(head: head.withUnsafeBytes { String(latin1: $0) })
    }

    /// - Returns: `false` once the client has closed the connection.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else {
                open.store(false, ordering: .relaxed)
                return false
            }
            rest = rest.dropFirst(count)
        }
        return true
    }

    @discardableResult
    func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    /// Writes the text again and again until the client has enough.
    func writeForever(_ text: String) {
        let bytes = Array(text.utf8)
        while write(bytes) {}
    }

    /// Writes one byte each `milliseconds` until the client has enough.
    func drip(_ byte: UInt8, each milliseconds: Int32) {
        while !isClosedByClient(within: milliseconds), write([byte]) {}
    }

    /// Says nothing until the client gives up.
    func keepSilent() {
        while !isClosedByClient(within: 60_000) {}
        end()
    }

    /// Closes the connection after this answer.
    func end() { open.store(false, ordering: .relaxed) }

    /// Closes the connection so that the client sees a reset.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        end()
    }

    func finish() { close(socket) }

    /// Waits for it, that long at the most.
    func isClosedByClient(within milliseconds: Int32) -> Bool {
        var watch = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        guard poll(&watch, 1, milliseconds) > 0 else { return false }
        var byte: UInt8 = 0
        return recv(socket, &byte, 1, Int32(MSG_PEEK)) <= 0
    }
}

/// Lets other threads run.
func pauseThread() { sched_yield() }
