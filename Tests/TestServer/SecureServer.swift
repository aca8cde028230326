import Foundation

/// A server behind TLS (openssl s_server), with a certificate from an authority that lives as long as this object.
final class SecureServer: Sendable {
    /// What is odd about the certificate.
    enum Certificate: String, CaseIterable, Sendable { case good, expired, forAnotherHost }

    static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: openssl) }
    private static let openssl = "/usr/bin/openssl"

    let port: UInt16
    /// The authority's own certificate, as a PEM file.
    var authority: String { folder.appending(path: "ca.pem").path }
    private let folder: URL
    private let process: Process

    /// - Parameter body: of its answer to every `GET /feed`.
    init(_ certificate: Certificate, body: String = "<rss/>") throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tradewire-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try Self.run(
            ["req", "-x509"] + key + ["-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=An authority", "-days", "2"], in: folder)
        try Self.run(["req", "-new"] + key + ["-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=A server"], in: folder)
        let name = certificate == .forAnotherHost ? "DNS:other.example" : "IP:127.0.0.1"
        try Data("subjectAltName=\(name)".utf8).write(to: folder.appending(path: "names"))
        let days = certificate == .expired ? "-1" : "2"
        try Self.run(
            ["x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out", "server.pem"]
                + ["-days", days, "-extfile", "names"], in: folder)
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
        try Data(answer.utf8).write(to: folder.appending(path: "feed"))
        let output = Pipe()
        process = Self.process(["s_server", "-accept", "127.0.0.1:0", "-cert", "server.pem", "-key", "server.key", "-HTTP"], in: folder)
        process.standardOutput = output
        try process.run()
        port = try Self.announcedPort(output.fileHandleForReading)
    }

    deinit {
        // Tests' threads block signals, and what they start inherits that: it would not hear a SIGTERM.
        kill(process.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(at: folder)
    }

    var url: String { "https://127.0.0.1:\(port)/feed" }

    /// "ACCEPT 127.0.0.1:43210": from then on it listens.
    private static func announcedPort(_ output: FileHandle) throws -> UInt16 {
        var text = ""
        while true {
            let piece = output.availableData
            guard !piece.isEmpty else { throw ServerFault.noSocket }
            text += String(decoding: piece, as: UTF8.self)
            guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("ACCEPT") }), text.hasSuffix("\n") else { continue }
            guard let port = line.split(separator: ":").last.flatMap({ UInt16($0) }) else { throw ServerFault.noSocket }
            return port
        }
    }

    private static func run(_ arguments: [String], in folder: URL) throws {
        let process = process(arguments, in: folder)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ServerFault.noSocket }
    }

    private static func process(_ arguments: [String], in folder: URL) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: openssl)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }
}
