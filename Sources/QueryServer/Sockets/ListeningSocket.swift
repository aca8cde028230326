import CPlatform
import Glibc

/// A Unix stream socket on which clients may connect.
struct ListeningSocket: Sendable {
    let descriptor: CInt
    let path: String
    /// The file that this process made, and so removes; `nil` for a socket of systemd's.
    private let file: FileIdentity?

    /// sun_path of unix(7) holds 108 bytes with the closing zero.
    private static let pathByteLimit = 107
    private static let backlog: CInt = 1024

    /// The number alone does not do: a file that is removed leaves it to the next.
    private struct FileIdentity: Equatable {
        var device: dev_t
        var inode: ino_t
        var madeAt: [Int]
    }

    /// Makes the socket's folder where it is missing, replaces a socket file behind which nobody listens, and listens.
    ///
    /// Nobody can connect before `listen`, which comes after owner and mode are set, so the file is never more open than `mode`.
    init(path: String, mode: mode_t, groupID: gid_t?) throws(SocketError) {
        guard path.utf8.count <= Self.pathByteLimit else { throw .pathTooLong(path: path, byteLimit: Self.pathByteLimit) }
        try Self.makeFolder(of: path)
        try Self.removeStale(path)
        let descriptor = try Self.socket(path)
        do {
            // Linux takes the file's mode from the socket's own: it is born with the narrowest one.
            _ = fchmod(descriptor, 0o600)
            try Self.check(Self.withAddress(path) { bind(descriptor, $0, $1) }, "bind", path)
            if let groupID { try Self.check(chown(path, uid_t.max, groupID), "chown", path) }
            try Self.check(chmod(path, mode), "chmod", path)
            try Self.check(listen(descriptor, Self.backlog), "listen", path)
        } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        self.path = path
        file = Self.identity(path)
    }

    /// Takes over a socket that already listens.
    init(adopting descriptor: CInt) throws(SocketError) {
        func option(_ name: CInt) -> CInt? {
            var value: CInt = 0
            var length = socklen_t(MemoryLayout<CInt>.size)
            return getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
        }
        guard option(SO_DOMAIN) == AF_UNIX, option(SO_TYPE) == CInt(SOCK_STREAM.rawValue) else {
            throw .badInheritance(descriptor: descriptor, reason: "not a Unix stream socket (use ListenStream= with a path)")
        }
        guard option(SO_ACCEPTCONN) == 1 else { throw .badInheritance(descriptor: descriptor, reason: "it does not listen (Accept=no)") }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        self.descriptor = descriptor
        path = Self.boundPath(descriptor) ?? "descriptor \(descriptor)"
        file = nil
    }

    /// Removes the file, where it is still the one that this process made.
    func removeFile() {
        if let file, Self.identity(path) == file { unlink(path) }
    }

    private static func makeFolder(of path: String) throws(SocketError) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        guard access(folder, F_OK) != 0 else { return }
        try makeFolder(of: folder)
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw failure("mkdir", folder) }
    }

    private static func removeStale(_ path: String) throws(SocketError) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw failure("stat", path)
        }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .notASocket(path: path) }
        let probe = try socket(path)
        defer { close(probe) }
        if withAddress(path, { connect(probe, $0, $1) }) == 0 {
            var peer = tradewire_peer()
            throw .inUse(path: path, processID: tradewire_peer_of_socket(probe, &peer) == 0 ? peer.pid : nil)
        }
        switch errno {
        case ECONNREFUSED: try check(unlink(path), "unlink", path)
        case ENOENT: return
        // Its backlog is full: somebody listens.
        case EAGAIN: throw .inUse(path: path, processID: nil)
        default: throw failure("connect", path)
        }
    }

    private static func socket(_ path: String) throws(SocketError) -> CInt {
        let kind = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue) | CInt(SOCK_NONBLOCK.rawValue)
        let descriptor = Glibc.socket(AF_UNIX, kind, 0)
        try check(descriptor < 0 ? -1 : 0, "socket", path)
        return descriptor
    }

    /// - Precondition: `path` fits; `init(path:mode:groupID:)` checks.
    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt) -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(pathByteLimit)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }

    private static func boundPath(_ descriptor: CInt) -> String? {
        var address = sockaddr_un()
        var length = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard result == 0 else { return nil }
        let path = withUnsafeBytes(of: &address.sun_path) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        return path.isEmpty ? nil : path
    }

    private static func identity(_ path: String) -> FileIdentity? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return FileIdentity(device: status.st_dev, inode: status.st_ino, madeAt: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec])
    }

    private static func check(_ result: CInt, _ call: String, _ path: String) throws(SocketError) {
        if result != 0 { throw failure(call, path) }
    }

    private static func failure(_ call: String, _ path: String) -> SocketError {
        .system(path: path, call: call, reason: String(cString: strerror(errno)))
    }
}
