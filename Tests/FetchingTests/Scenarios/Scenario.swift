import Model
import Testing

@testable import Fetching
@testable import TestServer

/// A server's behaviour and what a fetch from it must come to.
struct Scenario: Sendable, CustomTestStringConvertible {
    enum Expectation: Sendable, Equatable {
        case body([UInt8])
        case notModified
        /// `FetchError.kind`.
        case error(String)
    }

    let name: String
    let expected: Expectation
    var request: @Sendable (inout FetchRequest) -> Void = { _ in }
    let script: ScriptedServer.Script

    var testDescription: String { name }

    init(
        _ name: String, _ expected: Expectation, request: @escaping @Sendable (inout FetchRequest) -> Void = { _ in },
        script: @escaping ScriptedServer.Script
    ) {
        self.name = name
        self.expected = expected
        self.request = request
        self.script = script
    }

    /// An answer that is the same for every request, and the connection closed after it.
    init(_ name: String, _ expected: Expectation, says text: String) {
        self.init(name, expected) { _, connection in connection.say(text) }
    }

    func run() async throws {
        let server = try ScriptedServer(script)
        let fetcher = Fetcher.forTests()
        var request = FetchRequest(url: server.url())
        self.request(&request)
        let result = await outcome(of: request, from: fetcher)
        #expect(result == expected)
        await fetcher.shutdown()
    }
}

func outcome(of request: FetchRequest, from fetcher: Fetcher) async -> Scenario.Expectation {
    do throws(FetchError) {
        let response = try await fetcher.fetch(request)
        return response.isNotModified ? .notModified : .body(response.body)
    } catch {
        return .error(error.kind)
    }
}

extension Scenario.Expectation {
    static func body(_ text: String) -> Self { .body(Array(text.utf8)) }
}

extension Fetcher {
    /// May reach 127.0.0.1, by that spelling alone.
    static func forTests(change: (inout FetcherConfiguration) -> Void = { _ in }) -> Fetcher {
        var configuration = FetcherConfiguration(userAgent: "tradewire/test", allowed: AllowList(["127.0.0.1"]))
        change(&configuration)
        return Fetcher(configuration: configuration)
    }
}
