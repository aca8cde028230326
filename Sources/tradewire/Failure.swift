import API
import QueryClient

/// Why a command ends without success: what is said on standard error, and the exit status.
struct Failure: Error, Equatable {
    var status: Status
    /// One sentence without a full stop; empty where nothing is said.
    var message: String
    /// What to do about it.
    var hint: String?

    /// sysexits(3), and 1 for "nothing found".
    enum Status: Int32, Sendable {
        case nothingFound = 1
        case usage = 64
        case badData = 65
        case unreachable = 69
        case ourBug = 70
        case inputOutput = 74
        case tryAgain = 75
        case apiMismatch = 76
        case refused = 77
        case configuration = 78
    }

    init(_ status: Status, _ message: String, hint: String? = nil) {
        self.status = status
        self.message = message
        self.hint = hint
    }

    static let nothingFound = Failure(.nothingFound, "")

    static func usage(_ message: String, hint: String? = nil) -> Failure { Failure(.usage, message, hint: hint) }

    /// The daemon answered, and it is not what this build expects.
    static func misunderstood(_ what: String) -> Failure {
        Failure(
            .apiMismatch, "the daemon's answer is not understood: \(what)",
            hint: "tradewire and tradewired may be of different versions; see tradewire doctor")
    }
}

extension Failure {
    init(_ error: ClientError) {
        switch error {
        case .noDaemon(let attempts): self.init(attempts: attempts)
        case .pathTooLong(let path, let limit):
            self = .usage("a socket's path holds at most \(limit) bytes: \(path)", hint: "name a shorter one with --socket")
        case .timedOut(let duration):
            self.init(
                .tryAgain, "the daemon said nothing for \(duration.components.seconds) s",
                hint: "it may be busy; see journalctl -u tradewired, or try again")
        case .closedEarly:
            self.init(.tryAgain, "the daemon hung up in the middle of its answer", hint: "it may be restarting: try again")
        case .malformed(let what): self = .misunderstood(what)
        case .tooLarge(let limit):
            self.init(.badData, "the answer is larger than \(byteCountText(Int64(limit)))", hint: "ask for less with -n or --since")
        case .io(let code): self.init(.inputOutput, "the socket failed: \(systemMessage(code))")
        case .refused(let problem): self.init(problem)
        case .mismatch(let report):
            self.init(
                .apiMismatch,
                "tradewired \(report.version) speaks API \(report.minimumAPI) to \(report.maximumAPI), this tradewire "
                    + "\(APIVersion.minimum) to \(APIVersion.maximum)", hint: "install the same version of both")
        }
    }

    /// The most telling of the attempts decides: a socket that is there says more than one that is not.
    private init(attempts: [ClientError.Attempt]) {
        let places = "socket looked for at " + attempts.map(\.path).joined(separator: ", ")
        let start = "start it: tradewired run, or systemctl start tradewired"
        if let denied = attempts.first(where: { $0.reason == .denied }) {
            let isAdmin = denied.path.hasSuffix("/admin.sock")
            self.init(
                .refused, "permission denied on \(denied.path)",
                hint: isAdmin
                    ? "changes are for the daemon's own user: sudo -u tradewire tradewire …, or as root"
                    : "join the group that may read: sudo usermod -aG tradewire \"$USER\", then log in again")
        } else if let silent = attempts.first(where: { $0.reason == .unanswered }) {
            self.init(.tryAgain, "tradewired does not take connections on \(silent.path)", hint: "it may be overloaded: try again")
        } else if let refused = attempts.first(where: { $0.reason == .refused }) {
            self.init(.unreachable, "nobody listens on \(refused.path)", hint: "tradewired has stopped; \(start)")
        } else if let odd = attempts.lazy.compactMap({ if case .other(let code) = $0.reason { code } else { nil } }).first {
            self.init(.unreachable, "tradewired cannot be reached: \(systemMessage(odd))", hint: places)
        } else {
            self.init(.unreachable, "tradewired is not running", hint: "\(start); \(places)")
        }
    }

    init(_ problem: Problem) {
        var detail = problem.detail
        if detail.hasSuffix(".") { detail.removeLast() }
        if let column = problem.column { detail += " (at column \(column))" }
        // What the daemon says of what there is not is for those who write the request themselves.
        var hint = problem.kind == .notFound ? nil : problem.hint
        if !problem.proposals.isEmpty { hint = "its feed may be at: " + problem.proposals.joined(separator: ", ") }
        self.init(Self.status(of: problem), detail, hint: hint)
    }

    private static func status(of problem: Problem) -> Status {
        switch problem.kind {
        case .badRequest, .badQuery, .badMethod: .usage
        case .notFound, .feedExists, .searchExists, .notAFeed, .feedUnreachable, .tooLarge: .badData
        case .notAllowed, .feedInConfig: .refused
        case .tooMany, .unavailable: .tryAgain
        case .internal: .ourBug
        case .apiMismatch: .apiMismatch
        }
    }
}
