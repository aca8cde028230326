import API

/// Why the daemon gave no answer that can be used.
package enum ClientError: Error, Sendable, Equatable {
    /// No place in the search order had a daemon behind it.
    case noDaemon([Attempt])
    case pathTooLong(String, byteLimit: Int)
    /// Nothing moved on the socket for that long.
    case timedOut(Duration)
    /// The daemon hung up in the middle of an answer.
    case closedEarly
    /// What came is not HTTP, or not what this version of the interface promises.
    case malformed(String)
    case tooLarge(byteLimit: Int)
    case io(errno: Int32)
    /// The daemon said no, and why.
    case refused(Problem)
    /// The daemon speaks other versions of the interface than this build.
    case mismatch(VersionReport)

    /// One place where a daemon was looked for.
    package struct Attempt: Sendable, Equatable {
        package var path: String
        package var reason: Reason

        package init(path: String, reason: Reason) {
            self.path = path
            self.reason = reason
        }
    }

    package enum Reason: Sendable, Equatable {
        case absent
        /// The file is there and nobody listens.
        case refused
        case denied
        /// Nobody took the connection in time: the daemon hangs or drowns.
        case unanswered
        case other(errno: Int32)
    }
}
