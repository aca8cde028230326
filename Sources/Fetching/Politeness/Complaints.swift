/// Hosts that answer one request after another with 429 (RFC 6585 §4) are not asked again and again within one pass.
struct Complaints {
    /// In a row, with no other answer between them, where none says for how long: one or two may be about the addresses that gave them.
    private static let patience = 5
    private var streaks: [HostKey: Int] = [:]

    /// - Returns: whether what still waits for this host is to be called off.
    mutating func note(_ outcome: Outcome, from host: HostKey) -> Bool {
        guard case .failure(.status(let failure)) = outcome, failure.status == 429 else {
            streaks[host] = nil
            return false
        }
        // A time to wait is meant for whoever asks.
        guard failure.retryAfter == nil else {
            streaks[host] = nil
            return true
        }
        let streak = streaks[host, default: 0] + 1
        streaks[host] = streak < Self.patience ? streak : nil
        return streak >= Self.patience
    }
}
