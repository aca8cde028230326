import API
import Glibc
import Model
import QueryClient

/// Follows the event stream, and takes it up again where it broke.
struct EventReader {
    private var parameters: EventParameters
    /// Seconds to wait before the next attempt; grows while the daemon is away.
    private var pause: UInt32 = 1
    private static let longestPause: UInt32 = 30
    /// Three of the daemon's heartbeats.
    private static let silenceLimit: Duration = .seconds(45)

    init(parameters: EventParameters) { self.parameters = parameters }

    mutating func run(in session: inout Session, _ sink: inout EventSink) throws {
        var client = session.client
        client.timeout = Self.silenceLimit
        var hasBegun = false
        while true {
            do {
                try follow(client, in: &session, &sink, &hasBegun)
                if parameters.follows == false { return }
            } catch let error as ClientError where hasBegun && Self.mayPass(error) {
                if pause == 1 { session.say("the daemon is away; waiting for it") }
            }
            sleep(pause)
            pause = min(pause * 2, Self.longestPause)
        }
    }

    private mutating func follow(
        _ client: QueryClient, in session: inout Session, _ sink: inout EventSink, _ hasBegun: inout Bool
    ) throws {
        var stream = try client.stream(.events(parameters))
        hasBegun = true
        while let line = try stream.next() {
            pause = 1
            guard let json = try? JSONReader.read(line) else { throw Failure.misunderstood("an event that is not JSON") }
            // A type of event that this build does not know still moves the cursor.
            if let text = json["cursor"]?.string, let cursor = Int64(text) { parameters.since = Cursor(cursor) }
            try sink.take(line, json, in: &session)
        }
    }

    /// What a restart of the daemon looks like from here.
    private static func mayPass(_ error: ClientError) -> Bool {
        switch error {
        case .noDaemon, .timedOut, .closedEarly: true
        case .refused(let problem): problem.kind == .unavailable || problem.kind == .tooMany
        default: false
        }
    }
}
