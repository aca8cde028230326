import Model

package struct EventPage: Sendable {
    package var events: [Event]
    /// History between the asked cursor and the first event was pruned.
    package var hasGap: Bool
    /// Where to go on.
    package var cursor: Cursor

    package init(events: [Event], hasGap: Bool, cursor: Cursor) {
        self.events = events
        self.hasGap = hasGap
        self.cursor = cursor
    }
}
