import Fetching
import Model

/// A host that asked to be left alone, and until when: it means all of its feeds, not only the one that was told.
package struct HostHold: Sendable, Equatable {
    /// `HostKey.name`.
    package var host: String
    package var until: Timestamp

    package init(host: String, until: Timestamp) {
        self.host = host
        self.until = until
    }

    /// - Returns: `nil` unless the answer was a 429 that says for how long: a 503 is about the one address that gave it.
    package init?(_ failure: StatusFailure, at now: Timestamp) {
        guard failure.status == 429, let delay = failure.retryAfter else { return nil }
        self.init(host: failure.host.name, until: now.adding(delay))
    }
}
