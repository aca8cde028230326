import Model
import Testing

@testable import Fetching
@testable import TestServer

@Suite("Secrets") struct SecretTests {
    private static let failures: [(name: String, script: ScriptedServer.Script)] = [
        ("a refusal", { _, connection in connection.answer(401) }),
        ("no HTTP", { _, connection in connection.say("no") }),
        ("a loop", { request, connection in connection.answer(302, ["Location: " + request.path]) }),
        ("a way out of the web", { _, connection in connection.answer(302, ["Location: ftp://user:s3cret@127.0.0.1/"]) }),
        ("an empty answer", { _, connection in connection.answer(body: []) }),
    ]

    @Test("A password in an address shows in no failure, and is sent as a header alone", arguments: failures.indices)
    func userInfo(index: Int) async throws {
        let server = try ScriptedServer(Self.failures[index].script)
        let url = "http://ann:s3cret@127.0.0.1:\(server.port)/feed"
        let error = await #expect(throws: FetchError.self) { try await Fetcher.forTests().fetch(FetchRequest(url: url)) }
        #expect(error.map { "\($0) \($0.sentence)" }?.contains("s3cret") == false, "\(Self.failures[index].name)")
        #expect(server.requests.first?.header("authorization") == "Basic YW5uOnMzY3JldA==")
        #expect(!(server.requests.first?.path.contains("s3cret") ?? true))
    }

    @Test(
        "A password in an address that is none, or of another scheme, shows neither",
        arguments: ["http://ann:s3cret@/", "ftp://ann:s3cret@a.example/", "http://ann:s3cret@a b/"])
    func badAddress(url: String) async {
        let error = await #expect(throws: FetchError.self) { try await Fetcher.forTests().fetch(FetchRequest(url: url)) }
        #expect(error?.sentence.contains("s3cret") == false)
    }

    @Test("Credentials follow no redirect to another host or port, nor from https to http")
    func redirect() async throws {
        let other = try ScriptedServer { _, connection in connection.answer() }
        let server = try ScriptedServer { _, connection in connection.answer(302, ["Location: " + other.url("/new")]) }
        let request = FetchRequest(
            url: server.url(), headers: [HeaderField("X-Token", "s3cret")], credentials: .basic(user: "ann", password: "s3cret"))
        #expect(await outcome(of: request, from: .forTests()) == .body("<rss/>"))
        #expect(server.requests.first?.header("x-token") == "s3cret")
        #expect(other.requests.count == 1)
        #expect(other.requests.allSatisfy { $0.header("authorization") == nil && $0.header("x-token") == nil })
    }
}
