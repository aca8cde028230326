import Glibc

/// A port on loopback that never completes another connection: its queue is full and nobody empties it.
final class FullServer {
    let port: UInt16
    private var sockets: [Int32] = []

    init() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0, let port = listenOnLoopback(listener, address: "127.0.0.1", backlog: 0) else { throw ServerFault.noSocket }
        self.port = port
        sockets = [listener]
        // One connection more than the backlog is taken by the system; the others stay on their way.
        for _ in 0..<4 {
            let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
            var there = loopbackAddress("127.0.0.1", port: port)
            withUnsafePointer(to: &there) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    _ = connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            sockets.append(client)
        }
    }

    deinit {
        for socket in sockets { close(socket) }
    }
}

func loopbackAddress(_ address: String, port: UInt16) -> sockaddr_in {
    var here = sockaddr_in()
    here.sin_family = sa_family_t(AF_INET)
    here.sin_port = port.bigEndian
    inet_pton(AF_INET, address, &here.sin_addr)
    return here
}

/// - Returns: the port that the system chose.
func listenOnLoopback(_ listener: Int32, address: String, backlog: Int32) -> UInt16? {
    var here = loopbackAddress(address, port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &here) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
            bind(listener, address, length) == 0 && listen(listener, backlog) == 0 && getsockname(listener, address, &length) == 0
        }
    }
    return isListening ? UInt16(bigEndian: here.sin_port) : nil
}
