import API
import ArgumentParser
import Cache
import Glibc
import Model
import QueryServer

struct OfflineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offline", abstract: "Answer one reading request of the query interface from the cache, without a daemon.",
        discussion: "What `tradewire --offline` runs. Prints the body of the answer.", shouldDisplay: false)

    @OptionGroup var source: ConfigurationOption
    @Argument(help: "GET") var method: String
    @Argument(help: "Such as /v1/articles?limit=5") var target: String

    /// As `tradewire` exits where a daemon gives the same answer.
    static func exitCode(of problem: Problem) -> ExitCode {
        switch problem.kind {
        case .badRequest, .badQuery, .badMethod: Exit.usage
        case .internal: Exit.ourBug
        case .unavailable: Exit.unavailable
        default: Exit.badData
        }
    }

    func run() async throws {
        let configuration = try source.loadOrExit()
        do {
            let store = try SQLiteStore.openForAnswers(path: configuration.cache.path)
            let answers = OfflineAnswers(store: store, now: { Timestamp.now })
            writeAll(try await answers.answer(method: method, target: target), to: STDOUT_FILENO)
            try await store.close()
        } catch let error as StoreError {
            complain(error.sentence)
            throw error.exitCode
        } catch let problem as Problem {
            complain(problem.detail)
            if let hint = problem.hint { writeAll("hint: \(hint)\n", to: STDERR_FILENO) }
            throw Self.exitCode(of: problem)
        }
    }
}
