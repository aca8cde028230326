import Glibc

/// How many transfers the process's limit of open files (RLIMIT_NOFILE) leaves room for.
enum OpenFiles {
    /// What the cache, the query interface and the log need.
    private static let keptFree = 64
    /// A transfer has one connection, two for a moment while it tries IPv6 and IPv4 side by side, and its name is looked up through a pipe.
    private static let perTransfer = 3

    static var transferLimit: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1 }
        return transferLimit(openFiles: Int(clamping: limit.rlim_cur))
    }

    static func transferLimit(openFiles: Int) -> Int { max(1, (openFiles - keptFree) / perTransfer) }
}
