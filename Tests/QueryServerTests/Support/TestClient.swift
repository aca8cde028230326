import Glibc
import Model

/// A client that writes what it is told to a Unix socket and reads an HTTP/1.1 answer: just enough to see every byte.
struct TestClient: ~Copyable {
    struct Answer {
        var status: Int
        /// Names in lower case.
        var headers: [String: String]
        var body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
        var json: JSONValue { (try? JSONReader.read(body)) ?? .null }
    }

    enum Failure: Error { case connect(Int32), cut }

    let descriptor: Int32
    private var buffer: [UInt8] = []

    init(_ path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        let fd = descriptor
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(fd, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        guard result == 0 else {
            // The deinitialiser closes it.
            throw Failure.connect(errno)
        }
        // A test that waits for what never comes fails instead of hanging.
        var patience = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    /// - Returns: `false` where the other end does not take it any more.
    @discardableResult
    func send(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    func send(_ method: String, _ target: String, body: String? = nil, headers: [String] = []) {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n"
        for header in headers { head += header + "\r\n" }
        if let body { head += "Content-Length: \(body.utf8.count)\r\n" }
        send((head + "\r\n" + (body ?? "")).utf8)
    }

    func finishWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

    mutating func answer(toHead: Bool = false) throws -> Answer {
        var answer = try head()
        guard !toHead else { return answer }
        if answer.headers["transfer-encoding"] == "chunked" {
            while let chunk = try chunk() { answer.body += chunk }
        } else {
            answer.body = try take(answer.headers["content-length"].flatMap { Int($0) } ?? 0)
        }
        return answer
    }

    /// The status and the headers alone.
    mutating func head() throws -> Answer {
        let first = try line().split(separator: " ")
        var headers: [String: String] = [:]
        while case let line = try line(), !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        }
        return Answer(status: Int(first[1]) ?? 0, headers: headers, body: [])
    }

    /// The next chunk of a body, `nil` at its end.
    mutating func chunk() throws -> [UInt8]? {
        let size = Int(try line(), radix: 16) ?? 0
        let bytes = try take(size)
        _ = try line()
        return size == 0 ? nil : bytes
    }

    /// The lines of the next chunk as JSON; empty at the body's end.
    mutating func records() throws -> [JSONValue] {
        let lines = try chunk()?.split(separator: 0x0A) ?? []
        return try lines.map { try JSONReader.read(Array($0)) }
    }

    /// Whether the other end closes without another byte.
    mutating func isClosed() -> Bool { buffer.isEmpty && ((try? fill()) == nil) }

    private mutating func line() throws -> String {
        while true {
            if let end = buffer.firstIndex(of: 0x0A) {
                let line = buffer[..<end].filter { $0 != 0x0D }
                buffer.removeFirst(end + 1)
                return String(decoding: line, as: UTF8.self)
            }
            try fill()
        }
    }

    private mutating func take(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { try fill() }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    private mutating func fill() throws {
        var bytes = [UInt8](repeating: 0, count: 64 * 1024)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { throw Failure.cut }
        buffer += bytes.prefix(count)
    }
}
