import Glibc
import QueryClient
import Testing

/// The daemon's end of a connection, written in advance: each packet arrives in a read of its own.
struct Wire {
    /// - Parameters:
    ///   - packets: what the daemon sends; an empty one is left out, as it would read as the end.
    ///   - closes: whether the daemon hangs up after the last.
    static func socket(_ packets: [[UInt8]], closes: Bool = true, timeout: Duration = .seconds(5)) throws -> UnixSocket {
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
        for packet in packets where !packet.isEmpty {
            try #require(send(ends[0], packet, packet.count, Int32(MSG_NOSIGNAL)) == packet.count)
        }
        if closes { shutdown(ends[0], Int32(SHUT_WR)) }
        return UnixSocket(adopting: ends[1], timeout: timeout)
    }

    static func socket(_ packets: String..., closes: Bool = true) throws -> UnixSocket {
        try socket(packets.map { Array($0.utf8) }, closes: closes)
    }

    /// The whole answer, cut into packets of that many bytes.
    static func socket(_ answer: String, cutEvery size: Int) throws -> UnixSocket {
        let bytes = Array(answer.utf8)
        return try socket(stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) })
    }

    static func body(of socket: consuming UnixSocket, byteLimit: Int = 1 << 20) throws -> String {
        var exchange = try HTTPExchange(HTTPRequest("GET", "/v1/version"), over: socket)
        return String(decoding: try exchange.body(byteLimit: byteLimit), as: UTF8.self)
    }
}

/// What `body` fails with.
func clientError(_ body: () throws -> Void) -> ClientError? {
    do {
        try body()
        return nil
    } catch {
        return error as? ClientError
    }
}
