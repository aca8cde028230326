/// Whose turn it is: a queue for each host, served in rotation, with a limit for all, a limit for each host and a gap between two starts at
/// one host. Knows no clock and does no I/O.
struct HostQueue {
    typealias Instant = ContinuousClock.Instant

    // What holds for every start from now on.
    var concurrency: Int
    var capacity: Int
    var perHostLimit: Int
    var gap: (HostKey) -> Duration
    private var lanes: [HostKey: Lane] = [:]
    /// Hosts with someone waiting that may start now, first in turn first.
    private var ready = FIFO<HostKey>()
    /// Hosts with someone waiting whose gap is not over.
    private var resting: [HostKey] = []
    private(set) var running = 0
    /// Of those that run, the ones that only wait for their servers.
    private var slow = 0

    private struct Lane {
        var waiting = FIFO<UInt64>()
        var running = 0
        var readyAt: Instant?
        /// Whether the host stands in `ready` or `resting`.
        var isListed = false
    }

    /// - Parameters:
    ///   - concurrency: how many may run that are not slow.
    ///   - capacity: how many may run in all.
    init(concurrency: Int, capacity: Int, perHostLimit: Int, gap: @escaping (HostKey) -> Duration) {
        self.concurrency = concurrency
        self.capacity = capacity
        self.perHostLimit = perHostLimit
        self.gap = gap
    }

    /// - Parameter isUrgent: whether it goes to the head of its host's queue, as a redirect does that has waited once already.
    mutating func add(_ id: UInt64, host: HostKey, isUrgent: Bool = false) {
        var lane = lanes[host] ?? Lane()
        if isUrgent { lane.waiting.prepend(id) } else { lane.waiting.append(id) }
        list(host, &lane)
        lanes[host] = lane
    }

    /// Takes the next one that may start, and counts it as running until `finished`.
    mutating func next(at now: Instant) -> (id: UInt64, host: HostKey)? {
        guard hasRoom else { return nil }
        wake(at: now)
        while let host = ready.popFirst() {
            guard var lane = lanes[host] else { continue }
            lane.isListed = false
            defer { settle(host, lane, at: now) }
            guard lane.running < perHostLimit else { continue }
            if let readyAt = lane.readyAt, readyAt > now {
                resting.append(host)
                lane.isListed = true
                continue
            }
            guard let id = lane.waiting.popFirst() else { continue }
            lane.running += 1
            running += 1
            let gap = gap(host)
            lane.readyAt = gap > .zero ? now + gap : nil
            list(host, &lane)
            return (id, host)
        }
        return nil
    }

    /// One of those that run has turned out to be slow: another may start in its place.
    mutating func slowed() { slow += 1 }

    mutating func finished(host: HostKey, wasSlow: Bool = false, at now: Instant) {
        guard var lane = lanes[host], lane.running > 0 else { return }
        lane.running -= 1
        running -= 1
        if wasSlow { slow -= 1 }
        list(host, &lane)
        settle(host, lane, at: now)
    }

    mutating func remove(_ id: UInt64, host: HostKey) {
        lanes[host]?.waiting.removeAll { $0 == id }
    }

    /// Everyone who waits for this host, who then waits no more.
    mutating func removeAll(host: HostKey) -> [UInt64] {
        guard let lane = lanes[host] else { return [] }
        lanes[host]?.waiting = FIFO()
        return Array(lane.waiting.elements)
    }

    /// When a gap ends that someone waits for; `nil` where only `finished` can let anyone start.
    var earliestStart: Instant? {
        guard hasRoom else { return nil }
        return resting.compactMap { lanes[$0]?.readyAt }.min()
    }

    /// Whether those that are not slow keep others from starting.
    var isFull: Bool { running < capacity && running - slow >= concurrency }

    private var hasRoom: Bool { running < capacity && running - slow < concurrency }

    private mutating func list(_ host: HostKey, _ lane: inout Lane) {
        guard !lane.isListed, !lane.waiting.isEmpty, lane.running < perHostLimit else { return }
        lane.isListed = true
        ready.append(host)
    }

    private mutating func wake(at now: Instant) {
        guard !resting.isEmpty else { return }
        resting.removeAll { host in
            guard let readyAt = lanes[host]?.readyAt, readyAt > now else {
                ready.append(host)
                return true
            }
            return false
        }
    }

    /// Stores the lane, or forgets it once nothing is to be remembered about the host.
    private mutating func settle(_ host: HostKey, _ lane: Lane, at now: Instant) {
        let isOver = lane.waiting.isEmpty && lane.running == 0 && !lane.isListed && lane.readyAt.map { $0 <= now } != false
        lanes[host] = isOver ? nil : lane
    }
}
