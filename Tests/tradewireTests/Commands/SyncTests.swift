import API
import Model
import Testing

@testable import tradewire

@Suite struct SyncTests {
    private static func failure(failed: Int, arguments: [String] = []) throws -> Failure? {
        var report = SampleNews.job
        report.failedFeeds = failed
        let job = report
        let daemon = try FakeDaemon { method, target in
            target.hasPrefix("/v1/sync") ? .json(job) : SampleNews.answer(method, target)
        }
        do {
            _ = try TestSession.run(["sync"] + arguments, look: .plain, socket: daemon.path)
            return nil
        } catch {
            return Outcome.failure(error)
        }
    }

    @Test("A sync that read most feeds is no failure", arguments: [[], ["--quiet"], ["--json"]])
    func mostWentWell(arguments: [String]) throws { #expect(try Self.failure(failed: 3, arguments: arguments) == nil) }

    @Test("A sync that could read no feed asks to be tried again, and names what failed", arguments: [[], ["--quiet"], ["--json"]])
    func nothingWentWell(arguments: [String]) throws {
        let failure = try #require(try Self.failure(failed: 4, arguments: arguments))
        #expect(failure.status == .tryAgain)
        #expect(
            failure.message == "4 of 4 feeds failed: https://feeds.example/3.xml (feeds.example has no address; check the name), and 3 more"
        )
    }
}
