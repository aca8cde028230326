import API
import Glibc
import Testing

/// A daemon of a few prepared answers, on sockets of its own in a folder that goes with it.
final class FakeDaemon: Sendable {
    struct Answer: Sendable {
        var status = 200
        var contentType = "application/json"
        var body: [UInt8] = []
    }

    let folder: String
    var path: String { folder + "/tradewire.sock" }
    private let listeners: [Int32]

    /// - Parameter answer: called with the method and the target of each request, one at a time on each socket.
    init(_ answer: @escaping @Sendable (String, String) -> Answer) throws {
        let folder = "/tmp/tradewire-test-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        try #require(mkdir(folder, 0o700) == 0)
        self.folder = folder
        listeners = try ["tradewire.sock", "admin.sock"].map { try Self.listen(at: "\(folder)/\($0)") }
        for listener in listeners { Self.serve(listener, answer) }
    }

    deinit {
        // Wakes the thread that accepts, which then closes the descriptor.
        for listener in listeners { shutdown(listener, Int32(SHUT_RDWR)) }
        for name in ["tradewire.sock", "admin.sock"] { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    private static func listen(at path: String) throws -> Int32 {
        let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        try #require(isBound == 0)
        try #require(Glibc.listen(listener, 16) == 0)
        return listener
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private static func serve(_ listener: Int32, _ answer: @escaping @Sendable (String, String) -> Answer) {
        let work = Work {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                respond(on: connection, answer)
                close(connection)
            }
            close(listener)
        }
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { pointer in
                if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
                return nil
            }, Unmanaged.passRetained(work).toOpaque())
        pthread_detach(thread)
    }

    private static func respond(on connection: Int32, _ answer: (String, String) -> Answer) {
        var request: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !String(decoding: request, as: UTF8.self).contains("\r\n\r\n") {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            request += buffer[..<count]
        }
        let words = String(decoding: request, as: UTF8.self).prefix { $0 != "\r\n" }.split(separator: " ").map(String.init)
        guard words.count >= 2 else { return }
        let answer = answer(words[0], words[1])
        var head = "HTTP/1.1 \(answer.status) Status\r\nContent-Type: \(answer.contentType)\r\n"
        head += "Content-Length: \(answer.body.count)\r\nConnection: close\r\n\r\n"
        let bytes = Array(head.utf8) + answer.body
        _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}

extension FakeDaemon.Answer {
    static func json(_ form: some WireForm) -> Self { .init(body: form.jsonBytes) }
    static func problem(_ problem: Problem) -> Self {
        .init(status: problem.status, contentType: Problem.mediaType, body: problem.jsonBytes)
    }
}
