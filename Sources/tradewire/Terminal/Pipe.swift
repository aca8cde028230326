import Glibc

/// A pipe whose ends no child inherits unless it is given one.
struct Pipe {
    let readEnd: Int32
    let writeEnd: Int32

    /// - Returns: `nil` with `errno` where the system has none to give.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }
}
