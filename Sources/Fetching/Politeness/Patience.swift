/// How long a transfer may go on. Knows no clock.
struct Patience {
    typealias Instant = ContinuousClock.Instant

    enum Verdict: Equatable { case noAnswer, tooLong, tooSlow }

    private let limits: FetchLimits
    private var answerBy: Instant?
    private var endBy: Instant
    private var window: (end: Instant, startBytes: Int)?
    private var heldSince: Instant?

    /// - Parameter start: when the fetch began to run.
    init(limits: FetchLimits, start: Instant) {
        self.limits = limits
        endBy = start + limits.totalTimeout
    }

    /// A request is sent: its answer is awaited from now on.
    mutating func asked(at now: Instant) {
        answerBy = now + limits.answerTimeout
        window = nil
    }

    /// The headers are complete.
    mutating func answered(at now: Instant) {
        answerBy = nil
        window = (now + limits.speedWindow, 0)
    }

    /// Time that passes while we ourselves hold the transfer back is not the server's.
    mutating func held(at now: Instant) { heldSince = heldSince ?? now }

    mutating func released(at now: Instant) {
        guard let since = heldSince else { return }
        heldSince = nil
        endBy += now - since
        window?.end += now - since
    }

    /// - Parameter received: bytes of the body so far.
    mutating func verdict(at now: Instant, received: Int) -> Verdict? {
        guard heldSince == nil else { return nil }
        if now >= endBy { return .tooLong }
        if let answerBy, now >= answerBy { return .noAnswer }
        if let window, now >= window.end {
            if received - window.startBytes < limits.speedFloor { return .tooSlow }
            self.window = (now + limits.speedWindow, received)
        }
        return nil
    }

    /// When `verdict` can next say something.
    var nextCheck: Instant? {
        guard heldSince == nil else { return nil }
        return [endBy, answerBy, window?.end].compactMap(\.self).min()
    }

    func remaining(at now: Instant) -> Duration { max(endBy - now, .milliseconds(1)) }
}
