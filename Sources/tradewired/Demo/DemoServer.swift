import Glibc
import Model
import Synchronization

/// Serves the files of one folder on loopback, with validators, so that the demo polls real HTTP without a network.
///
/// A thread of its own answers one connection at a time: enough for a handful of feeds.
final class DemoServer: Sendable {
    private struct File {
        var bytes: [UInt8]
        var contentType: String
        var etag: String
    }

    enum Failure: Error {
        case folder(String)
        case port(UInt16)

        var message: String {
            switch self {
            case .folder(let path): "no demo feeds in \(path); run it from the source tree, or name their folder with --feeds"
            case .port(let port): "cannot listen on 127.0.0.1, neither on port \(port) nor on a free one"
            }
        }
    }

    let port: UInt16
    private let listener: Int32
    private let files: [String: File]
    private let asked = Mutex<Set<String>>([])

    /// - Parameters:
    ///   - files: name and bytes of what is served under `/name`.
    ///   - wantedPort: the one that the documents name. Where somebody else has it, any free one takes its place, in the documents too.
    init(files: [(name: String, bytes: [UInt8])], wantedPort: UInt16) throws(Failure) {
        guard let (listener, port) = Self.listening(on: wantedPort) ?? Self.listening(on: 0) else { throw .port(wantedPort) }
        self.listener = listener
        self.port = port
        self.files = Dictionary(
            files.map { name, bytes in
                let bytes = Self.renumbered(bytes, from: wantedPort, to: port)
                return (
                    name, File(bytes: bytes, contentType: Self.contentType(of: name), etag: "\"\(bytes.count)-\(Self.checksum(bytes))\"")
                )
            }, uniquingKeysWith: { $1 })
    }

    /// - Returns: `nil` where that port cannot be had.
    private static func listening(on port: UInt16) -> (descriptor: Int32, port: UInt16)? {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard listener >= 0 else { return nil }
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else {
            close(listener)
            return nil
        }
        return (listener, UInt16(bigEndian: address.sin_port))
    }

    static func renumbered(_ bytes: [UInt8], from old: UInt16, to new: UInt16) -> [UInt8] {
        guard old != new else { return bytes }
        return Array(String(decoding: bytes, as: UTF8.self).replacing(":\(old)", with: ":\(new)").utf8)
    }

    deinit { close(listener) }

    /// Answers for the rest of the process's life.
    func start() {
        let unmanaged = Unmanaged.passRetained(self)
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<DemoServer>.fromOpaque(argument).takeRetainedValue().acceptForever()
                return nil
            }, unmanaged.toOpaque())
        pthread_detach(thread)
    }

    private func acceptForever() {
        while true {
            let client = accept(listener, nil, nil)
            if client >= 0 {
                var limit = timeval(tv_sec: 5, tv_usec: 0)
                setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
                answer(client)
                close(client)
            } else if errno != EINTR && errno != ECONNABORTED {
                return
            }
        }
    }

    private func answer(_ client: Int32) {
        var head: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while head.count < 16_384, !String(decoding: head.suffix(4), as: UTF8.self).hasSuffix("\r\n\r\n") {
            let count = read(client, &chunk, chunk.count)
            guard count > 0 else { return }
            head += chunk[..<count]
        }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let path = lines.first?.split(separator: " ").dropFirst().first ?? "/"
        let condition = lines.first { $0.lowercased().hasPrefix("if-none-match:") }?.dropFirst(14).drop { $0 == " " }
        guard let file = file(String(path.dropFirst())) else {
            return writeAll("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", to: client)
        }
        if let condition, String(condition) == file.etag {
            return writeAll("HTTP/1.1 304 Not Modified\r\nETag: \(file.etag)\r\nConnection: close\r\n\r\n", to: client)
        }
        let header =
            "HTTP/1.1 200 OK\r\nContent-Type: \(file.contentType)\r\nETag: \(file.etag)\r\nContent-Length: \(file.bytes.count)\r\n"
            + "Connection: close\r\n\r\n"
        writeAll(Array(header.utf8) + file.bytes, to: client)
    }

    /// A document that has a later version under `later/` is that one from the second request on: news goes on.
    private func file(_ name: String) -> File? {
        guard let later = files["later/" + name] else { return files[name] }
        let isFirst = asked.withLock { $0.insert(name).inserted }
        return isFirst ? files[name] : later
    }

    private static func contentType(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "json": "application/feed+json"
        case "html": "text/html; charset=utf-8"
        case "atom": "application/atom+xml"
        default: "application/rss+xml"
        }
    }

    /// FNV-1a, for a validator that changes with the bytes.
    private static func checksum(_ bytes: [UInt8]) -> String {
        String(bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
    }
}
