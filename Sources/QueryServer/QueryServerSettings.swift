/// Where the server listens and how much it takes from its clients.
package struct QueryServerSettings: Sendable {
    /// Reading and asking for a sync. Mode 0660.
    package var readSocket: String
    /// Everything. Mode 0600.
    package var adminSocket: String
    /// The group that owns `readSocket`; `nil` leaves the process's own.
    package var group: String?

    /// Connections of all users together; the next one is told 503.
    package var connectionLimit = 1000
    /// Connections of one user. Lower than `connectionLimit`, so that nobody shuts the others out.
    package var connectionLimitPerUser = 600
    /// The admin socket's own limit, so that a flood of readers leaves it open.
    package var adminConnectionLimit = 50
    /// Event streams open at once.
    package var streamLimit = 400
    package var bodyByteLimit = 1 << 20
    /// Requests that read the cache at once, of them one long and one page of an event stream at most; the others wait for their client's turn.
    package var concurrency = 3

    /// Without a request, or with a request whose head does not come to its end.
    package var idleTimeout: Duration = .seconds(60)
    /// For a request's body, from its head on.
    package var bodyTimeout: Duration = .seconds(30)
    /// With bytes waiting that the client does not take.
    package var stallTimeout: Duration = .seconds(30)
    package var heartbeat: Duration = .seconds(15)
    /// A reader of events that had caught up and then fell so many behind is dropped with a gap.
    package var lagLimit: Int64 = 10_000
    /// What requests under way get to finish when the server ends.
    package var drainTimeout: Duration = .milliseconds(600)

    package init(readSocket: String, adminSocket: String, group: String? = nil) {
        self.readSocket = readSocket
        self.adminSocket = adminSocket
        self.group = group
    }

    /// Lowers the limits where the process may not open so many files, and leaves the cache and the fetcher what they need of them.
    ///
    /// - Parameter openFileLimit: of files and sockets of the whole process.
    package mutating func fit(openFileLimit: Int) {
        // As many again are held for a moment by connections that are refused.
        let room = max(4, (openFileLimit - Self.filesOfOthers) / 2)
        connectionLimit = min(connectionLimit, room)
        connectionLimitPerUser = min(connectionLimitPerUser, max(3, room * 3 / 5))
        adminConnectionLimit = min(adminConnectionLimit, max(2, room / 4))
    }

    private static let filesOfOthers = 40
}
