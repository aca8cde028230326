import Glibc

/// A connected AF_UNIX stream socket that blocks, with a bound on each wait. Closed when it goes out of scope.
package struct UnixSocket: ~Copyable {
    private let descriptor: Int32
    private let timeout: Duration

    /// - Parameters:
    ///   - path: at most 107 bytes, which is what `sockaddr_un` holds.
    ///   - timeout: how long connecting, one read or one write may wait.
    /// - Throws: `ClientError.noDaemon` with one attempt, `pathTooLong` or `io`.
    package init(path: String, timeout: Duration) throws(ClientError) {
        self.init(adopting: try Self.connected(to: path, timeout: timeout), timeout: timeout)
    }

    /// Takes a connected descriptor over.
    package init(adopting descriptor: Int32, timeout: Duration) {
        self.descriptor = descriptor
        self.timeout = timeout
        Self.bound(descriptor, timeout)
    }

    deinit { close(descriptor) }

    /// Sends everything. A daemon that is gone is an error, not a signal.
    package func send(_ bytes: [UInt8]) throws(ClientError) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.send(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count >= 0 {
                sent += count
            } else if errno != EINTR {
                throw failure(errno)
            }
        }
    }

    /// Waits for bytes.
    /// - Returns: what has come, at most `limit` bytes; none where the other end has closed.
    package func receive(atMost limit: Int) throws(ClientError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initializedCount in
            var count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            while count < 0, errno == EINTR { count = recv(descriptor, buffer.baseAddress, buffer.count, 0) }
            if count < 0 { code = errno }
            initializedCount = max(0, count)
        }
        // A daemon that leaves with our request unread resets the connection.
        guard code == 0 || code == ECONNRESET else { throw failure(code) }
        return bytes
    }

    private static func connected(to path: String, timeout: Duration) throws(ClientError) -> Int32 {
        var address = try address(path)
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .io(errno: errno) }
        bound(descriptor, timeout)
        // On AF_UNIX a connection that a signal interrupted has not begun: it is asked for again.
        while true {
            let result = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            if result == 0 { return descriptor }
            if errno != EINTR { break }
        }
        let reason = reason(errno)
        close(descriptor)
        throw .noDaemon([.init(path: path, reason: reason)])
    }

    /// A send timeout bounds connecting too (unix(7), socket(7)).
    private static func bound(_ descriptor: Int32, _ timeout: Duration) {
        var limit = timeval(tv_sec: Int(timeout.components.seconds), tv_usec: Int(timeout.components.attoseconds / 1_000_000_000_000))
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    }

    private func failure(_ code: Int32) -> ClientError {
        switch code {
        case EAGAIN: .timedOut(timeout)
        case EPIPE, ECONNRESET: .closedEarly
        default: .io(errno: code)
        }
    }

    private static func reason(_ code: Int32) -> ClientError.Reason {
        switch code {
        case ENOENT, ENOTDIR: .absent
        case ECONNREFUSED, ENOTSOCK, EPROTOTYPE: .refused
        case EACCES, EPERM: .denied
        case EAGAIN, ETIMEDOUT: .unanswered
        default: .other(errno: code)
        }
    }

    private static func address(_ path: String) throws(ClientError) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let capacity = MemoryLayout.size(ofValue: address.sun_path)
        let bytes = Array(path.utf8)
        guard bytes.count < capacity else { throw .pathTooLong(path, byteLimit: capacity - 1) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }
}
