import Model

/// Decides whether the next request may be conditional.
package enum ConditionalRequests {
    /// Servers have been seen that answered 304 for months though the feed had changed; a whole document now and then finds that out.
    package static let longestWithoutDocument = Duration.seconds(8 * 86_400)

    /// - Parameter lastDocument: when the feed last came as a whole (200), `nil` for never.
    package static func validators(_ stored: Validators, lastDocument: Timestamp?, at now: Timestamp) -> Validators {
        guard let lastDocument, now < lastDocument.adding(longestWithoutDocument) else { return Validators() }
        return stored
    }
}
