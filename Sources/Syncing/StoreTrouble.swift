import Model

/// A cache that cannot be written: feeds are then tried ever more seldom, since nothing that they send can be kept.
struct StoreTrouble: Sendable, Equatable {
    private(set) var until: Timestamp?
    private var wait: Int64 = 60

    private static let longest: Int64 = 3600

    var isActive: Bool { until != nil }

    /// - Returns: whether the trouble has just begun.
    mutating func failed(at now: Timestamp) -> Bool {
        let begins = until == nil
        until = now.adding(seconds: wait)
        wait = min(wait * 2, Self.longest)
        return begins
    }

    /// - Returns: whether the trouble has just ended.
    mutating func stored() -> Bool {
        defer { self = StoreTrouble() }
        return until != nil
    }

    /// How many of the planned polls may run: none while it lasts, then one to find out.
    func room(_ room: Int, at now: Timestamp) -> Int {
        guard let until else { return room }
        return until > now ? 0 : min(room, 1)
    }
}
