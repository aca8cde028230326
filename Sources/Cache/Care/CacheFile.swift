import Glibc
import Model

/// The cache's file by name, with what SQLite keeps beside it. It is renamed and looked for here; its bytes are SQLite's alone.
struct CacheFile {
    /// What belongs to the file and must move with it.
    private static let companions = ["-wal", "-shm"]

    let path: String

    var exists: Bool { access(path, F_OK) == 0 }
    /// Why there can be no database here; `nil` where SQLite must say.
    var absence: String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return String(cString: strerror(errno)) }
        return status.st_mode & S_IFMT == S_IFREG ? nil : "it is not a file"
    }
    /// A -wal without its file would be taken for the next file's own.
    var leavesTraces: Bool { ([""] + Self.companions).contains { access(path + $0, F_OK) == 0 } }

    /// Renames the file to one that says why and when: `cache.db.damaged-20250605T140000Z`.
    /// - Returns: `nil` where it could not be renamed; then nothing has moved.
    func setAside(as word: String, at now: Timestamp) -> String? {
        let stamp = now.rfc3339.filter { $0 != ":" && $0 != "-" }
        var target = "\(path).\(word)-\(stamp)"
        var number = 1
        while access(target, F_OK) == 0, number < 1000 {
            number += 1
            target = "\(path).\(word)-\(stamp)-\(number)"
        }
        guard !exists || rename(path, target) == 0 else { return nil }
        for suffix in Self.companions { _ = rename(path + suffix, target + suffix) }
        return target
    }

    /// Takes the name of `other`, and the companions that it may have had.
    /// - Returns: the error's number, 0 where all went well.
    func move(to other: CacheFile) -> Int32 {
        guard rename(path, other.path) == 0 else { return errno }
        for suffix in Self.companions where access(path + suffix, F_OK) == 0 { _ = rename(path + suffix, other.path + suffix) }
        other.syncFolder()
        return 0
    }

    /// For drafts of our own alone.
    func remove() { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) } }

    /// As the file that it replaces, or as its folder: root may put it in place for a service that runs as another user.
    func takeOwnership(of other: CacheFile) {
        var status = stat()
        let isReplacement = stat(other.path, &status) == 0
        guard isReplacement || stat(other.folder, &status) == 0 else { return }
        chmod(path, isReplacement ? status.st_mode & 0o777 : 0o640)
        // Who is not root keeps what is theirs.
        _ = chown(path, status.st_uid, status.st_gid)
    }

    private var folder: String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A rename is there after a power cut only once its folder is written.
    private func syncFolder() {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
