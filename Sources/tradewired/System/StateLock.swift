import ArgumentParser
import Glibc
import Model

/// The one writer's claim on a state directory: an flock(2) on `tradewired.lock`, which also names the holder.
///
/// The kernel drops the claim with the process, however that ends.
struct StateLock: ~Copyable {
    private let descriptor: Int32

    enum Failure: Error, Equatable {
        case held(path: String, by: String)
        case unusable(path: String, reason: String)

        var message: String {
            switch self {
            case .held(let path, let holder): "another tradewired (\(holder)) holds \(path); stop it first, or ask it with tradewire"
            case .unusable(let path, let reason): "\(path): \(reason); check who owns the directory"
            }
        }
    }

    /// - Parameter directory: made, mode 0750, where it is missing.
    init(directory: String) throws(Failure) {
        try Self.makeDirectory(directory)
        let path = directory + "/tradewired.lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let reason = String(cString: strerror(errno))
            defer { close(descriptor) }
            throw isHeld ? .held(path: path, by: Self.holder(descriptor)) : .unusable(path: path, reason: reason)
        }
        Self.giveToOwner(of: directory, descriptor)
        ftruncate(descriptor, 0)
        writeAll("process \(getpid())", to: descriptor)
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    private static func holder(_ descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : "of unknown process"
    }

    /// Root may hold the lock of a service that runs as another user, who must be able to open it later.
    private static func giveToOwner(of directory: String, _ descriptor: Int32) {
        var status = stat()
        guard geteuid() == 0, stat(directory, &status) == 0 else { return }
        _ = fchown(descriptor, status.st_uid, status.st_gid)
    }

    private static func makeDirectory(_ path: String) throws(Failure) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            made += "/" + part
            if mkdir(made, 0o750) != 0, errno != EEXIST {
                // A parent that may not be written but is there already is fine.
                let reason = String(cString: strerror(errno))
                guard access(made, F_OK) == 0 else { throw .unusable(path: made, reason: reason) }
            }
        }
    }
}

extension StateLock {
    /// Takes the lock of the cache's own directory, or leaves: 75 where somebody holds it, 74 where it cannot be used.
    static func claimOrExit(beside cachePath: String) throws -> StateLock {
        let directory = cachePath.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(cachePath[..<$0]) } ?? "."
        do {
            return try StateLock(directory: directory.isEmpty ? "/" : directory)
        } catch {
            complain(error.message)
            if case .held = error { throw Exit.tryAgain }
            throw Exit.io
        }
    }
}
