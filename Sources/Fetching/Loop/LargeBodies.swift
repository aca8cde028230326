/// Lets only so many transfers at a time grow past a size, so that hostile servers together cannot fill the memory that each of them may
/// use alone. Belongs to the fetching thread.
final class LargeBodies {
    private var free = 2
    private var waiting: [UInt64] = []

    /// - Returns: `false` where the transfer has to wait for `next`.
    func take(for id: UInt64) -> Bool {
        if free > 0 {
            free -= 1
            return true
        }
        waiting.append(id)
        return false
    }

    func giveBack() { free += 1 }
    func forget(_ id: UInt64) { waiting.removeAll { $0 == id } }

    /// The next in turn, which has a permit from now on.
    func next() -> UInt64? {
        guard free > 0, !waiting.isEmpty else { return nil }
        free -= 1
        return waiting.removeFirst()
    }
}
