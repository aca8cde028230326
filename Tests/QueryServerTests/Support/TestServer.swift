import Cache
import Dispatch
import Glibc
import Logging
import Model
import ServiceLifecycle
import Syncing

@testable import QueryServer

/// What the server's clock says.
let testMoment = Timestamp(seconds: 1_749_130_000)

/// A server on sockets of its own in a temporary folder, for as long as a test's body runs.
struct TestServer<Backend: Store>: Sendable {
    let store: Backend
    let sync: FakeSync
    let settings: QueryServerSettings
    private let beats: AsyncStream<Void>.Continuation
    private let services: ServiceGroup

    static func run(
        over store: Backend, configure: (inout QueryServerSettings) -> Void = { _ in },
        _ body: @Sendable @escaping (TestServer) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        var settings = QueryServerSettings(readSocket: folder.path + "/run/read.sock", adminSocket: folder.path + "/run/admin.sock")
        configure(&settings)
        let (listening, isListening) = AsyncStream.makeStream(of: Void.self)
        let (beats, beat) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let clock = WallClock(now: { testMoment }) { _ in
            for await _ in beats { return }
            throw CancellationError()
        }
        let sync = FakeSync()
        let server = QueryServer(
            store: store, sync: sync, settings: settings, clock: clock, readOPML: TestOPML.read,
            whenListening: { isListening.yield() }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let services = ServiceGroup(services: [server], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let test = TestServer(store: store, sync: sync, settings: settings, beats: beat, services: services)
        try await withThrowingTaskGroup { tasks in
            tasks.addTask {
                defer { isListening.finish() }
                try await services.run()
            }
            for await _ in listening { break }
            do {
                try await body(test)
            } catch {
                await services.triggerGracefulShutdown()
                throw error
            }
            await services.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// The same over the sample store.
    static func run(
        configure: (inout QueryServerSettings) -> Void = { _ in }, _ body: @Sendable @escaping (TestServer) async throws -> Void
    ) async throws where Backend == FakeStore {
        try await run(over: .sample, configure: configure, body)
    }

    /// Begins what a signal would begin.
    func shutDown() async { await services.triggerGracefulShutdown() }

    /// Lets the heartbeat's time pass.
    func beat() { beats.yield() }

    /// A client on a thread of its own: its reads block, and tasks must not.
    func client<Result: Sendable>(
        admin: Bool = false, _ body: @escaping @Sendable (inout TestClient) throws -> Result
    ) async throws -> Result {
        let path = admin ? settings.adminSocket : settings.readSocket
        return try await onThread {
            var client = try TestClient(path)
            return try body(&client)
        }
    }

    func ask(
        _ method: String, _ target: String, body: String? = nil, headers: [String] = [], admin: Bool = false
    ) async throws -> TestClient.Answer {
        try await client(admin: admin) { client in
            client.send(method, target, body: body, headers: headers)
            return try client.answer()
        }
    }
}

func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue(label: "test client").async { continuation.resume(with: Swift.Result { try body() }) }
    }
}

struct TemporaryFolder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/query-server-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestClient.Failure.connect(errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// - Parameter names: files in it that are not known here.
    func remove(and names: [String] = []) {
        for name in names { unlink(path + "/" + name) }
        for folder in [path + "/run", path] {
            for name in ["read.sock", "admin.sock", "file", "other.sock"] { unlink(folder + "/" + name) }
            rmdir(folder)
        }
    }
}
