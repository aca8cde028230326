import Glibc
import Logging
import Model
import NIOPosix
import Testing

@testable import QueryServer

@Suite struct ListenerTests {
    @Test("Where one of two sockets cannot be served, the other is let go and the error is told")
    func secondFails() async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let sockets = try ["a", "b"].map { try ListeningSocket(path: folder.path + "/" + $0, mode: 0o600, groupID: nil) }
        defer { close(sockets[1].descriptor) }
        let store = FakeStore()
        let settings = QueryServerSettings(readSocket: "", adminSocket: "")
        let events = EventStreams(store: store, pulse: EventPulse(end: Cursor(0)), settings: settings, now: { testMoment })
        let answers = Answers(
            store: store, sync: FakeSync(), events: events, metrics: RequestMetrics(), now: { testMoment }, readOPML: { _ in [] })
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let responder = Responder(answers: answers, settings: settings, queue: events.queue, logger: logger)
        await #expect(throws: SocketError.self) {
            _ = try await Listener.all(on: sockets.map { ($0, false) }) { socket, isAdmin in
                guard socket.path == sockets[0].path else { throw SocketError.badInheritance(descriptor: 7, reason: "it is gone") }
                return try await Listener(
                    socket, isAdmin: isAdmin, connections: Connections(limit: 1, limitPerUser: 1), settings,
                    on: MultiThreadedEventLoopGroup.singleton, logger: logger, responder: responder)
            }
        }
        #expect(throws: TestClient.Failure.self) { _ = try TestClient(sockets[0].path) }
    }
}
