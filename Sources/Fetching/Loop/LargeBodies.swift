/// Bounds what the bodies of all transfers weigh together, so that hostile servers together cannot fill the memory that each of them may
/// use alone: small bodies out of one store of room, large ones only so many at a time. Belongs to the fetching thread.
final class LargeBodies {
    private var free = 2
    private var waiting: [UInt64] = []
    /// Held by bodies without a permit, until what was made of them is stored.
    private var smallByteCount = 0

    private static let smallByteLimit = 24 << 20

    /// How much a body may hold without a permit: what nearly all feeds need, or the least where the room is taken.
    var allowance: Int { smallByteCount < Self.smallByteLimit ? 1 << 20 : 64 << 10 }

    func charge(_ byteCount: Int) { smallByteCount += byteCount }

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
