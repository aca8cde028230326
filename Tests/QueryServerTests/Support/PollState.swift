import Glibc

/// Waits for the other end of a socket to go, without reading from it.
struct PollState {
    private var entry: pollfd

    /// No event is asked for: POLLHUP is told always.
    init(_ descriptor: Int32) { entry = pollfd(fd: descriptor, events: 0, revents: 0) }

    /// - Returns: `false` where it did not go within 20 seconds.
    @discardableResult
    mutating func waitForHangUp() -> Bool { poll(&entry, 1, 20_000) == 1 }
}

extension TestClient {
    /// How many bytes there are until the other end's close.
    func drain() -> Int {
        var bytes = [UInt8](repeating: 0, count: 64 * 1024)
        var total = 0
        while case let count = recv(descriptor, &bytes, bytes.count, 0), count > 0 { total += count }
        return total
    }
}
