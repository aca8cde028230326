import Glibc

extension ServerConnection {
    /// Carries bytes between the client and a port of this machine, both ways, until either closes: what a proxy does after CONNECT.
    func tunnel(to port: UInt16) {
        let far = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(far) }
        var there = loopbackAddress("127.0.0.1", port: port)
        let isConnected = withUnsafePointer(to: &there) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(far, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
        }
        defer { end() }
        guard isConnected else { return }
        let ends = [descriptor, far]
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            var watched = ends.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&watched, 2, 10_000) > 0 else { return }
            for (index, watch) in watched.enumerated() where watch.revents != 0 {
                let count = recv(ends[index], &buffer, buffer.count, 0)
                guard count > 0, send(ends[1 - index], buffer, count, Int32(MSG_NOSIGNAL)) == count else { return }
            }
        }
    }
}
