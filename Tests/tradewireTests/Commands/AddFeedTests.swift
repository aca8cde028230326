import API
import Model
import Synchronization
import Testing

@testable import tradewire

@Suite struct AddFeedTests {
    /// Answers the requests for a feed one after the other.
    private static func daemon(_ answers: [FakeDaemon.Answer]) throws -> FakeDaemon {
        let rest = Mutex(answers)
        return try FakeDaemon { method, target in
            guard method == "POST", target == "/v1/feeds" else { return .problem(Problem(.notFound, "?")) }
            return rest.withLock { $0.isEmpty ? .problem(Problem(.internal, "asked once too often")) : $0.removeFirst() }
        }
    }

    private static func page(_ proposals: [String]) -> FakeDaemon.Answer {
        .problem(Problem(.notAFeed, "not a feed but an HTML page", proposals: proposals))
    }

    private static let offered = "https://news.example/feed.xml"

    private static func failure(_ answers: [FakeDaemon.Answer]) throws -> Failure? {
        let daemon = try daemon(answers)
        do {
            _ = try TestSession.run(["feeds", "add", "https://news.example/"], look: .plain, socket: daemon.path)
            return nil
        } catch {
            return Outcome.failure(error)
        }
    }

    @Test("Of a page, the feed is added that it names first")
    func page() throws {
        let feed = ListedFeed(Feed(id: 7, url: Self.offered, title: "News", origin: .added))
        let daemon = try Self.daemon([Self.page([Self.offered, "https://news.example/atom"]), .init(status: 201, body: feed.jsonBytes)])
        let text = try TestSession.run(["feeds", "add", "https://news.example/"], look: .plain, socket: daemon.path)
        #expect(text.contains("added feed 7"))
        #expect(text.contains(Self.offered))
    }

    @Test("A page whose first feed is none adds nothing, and the others are named")
    func wrongProposal() throws {
        let failure = try Self.failure([Self.page([Self.offered, "https://news.example/rss"]), Self.page(["https://news.example/again"])])
        #expect(failure?.status == .badData)
        #expect(failure?.message == "https://news.example/ is a page, and https://news.example/feed.xml is no feed")
        #expect(failure?.hint == "its feed may be at: https://news.example/rss")
    }

    @Test("A page whose feed is there already says which one it is")
    func known() throws {
        let failure = try Self.failure([
            Self.page([Self.offered]), .problem(Problem(.feedExists, "The feed is there already: it is number 3.")),
        ])
        #expect(failure?.message == "The feed is there already: it is number 3")
        #expect(failure?.hint?.contains(Self.offered) == true)
    }

    @Test("A page without any proposal is told as the daemon tells it")
    func nothingOffered() throws {
        #expect(try Self.failure([Self.page([])])?.message == "not a feed but an HTML page")
    }
}
