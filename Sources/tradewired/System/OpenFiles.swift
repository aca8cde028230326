import Glibc

/// How many files and sockets the process may hold open at once.
enum OpenFiles {
    /// Shells and systemd start programs with a low limit that these may raise themselves. More than this no daemon of this size needs.
    private static let wanted: rlim_t = 1 << 16

    /// Raises the limit as far as the administrator lets it.
    ///
    /// - Returns: the limit now in force.
    static func raiseLimit() -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return 1024 }
        let before = limit.rlim_cur
        limit.rlim_cur = max(before, min(limit.rlim_max, wanted))
        if limit.rlim_cur != before, setrlimit(resource, &limit) != 0 { limit.rlim_cur = before }
        return Int(clamping: limit.rlim_cur)
    }
}
