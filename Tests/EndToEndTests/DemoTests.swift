import Foundation
import Testing

@Suite("The demo", .serialized)
struct DemoTests {
    @Test("It polls its own feeds and answers in English and Chinese")
    func demo() async throws {
        let scratch = try Scratch()
        let repository = Program.repository.path
        let daemon = try Program.tradewired.start([
            "demo", "--config", repository + "/config/demo.toml", "--feeds", repository + "/config/demo", "--state", scratch.path,
        ])
        let environment = ["TRADEWIRE_SOCKET": scratch.path + "/tradewire.sock"]
        func ask(_ arguments: [String]) async throws -> Program.Result {
            try await Program.tradewire.run(arguments, environment: environment)
        }
        try await eventually("all demo feeds are read") {
            guard daemon.isRunning else { return true }
            return try await ask(["status", "--json"]).output.contains("\"total\":6,\"ok\":6")
        }
        #expect(try await ask(["search", "rare earths", "--format", "plain"]).output.contains("Rare earth"))
        #expect(try await ask(["search", "关税", "--format", "ids"]).output.split(separator: "\n").count == 1)
        let newest = try await ask(["latest", "-n", "1", "--format", "ids"]).output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try await ask(["show", newest]).output.contains("http"))
        #expect(try await ask(["latest", "-n", "5", "--format", "csv"]).output.split(separator: "\n").count == 6)
        daemon.send(SIGTERM)
        #expect(await daemon.result().status == 0)
    }
}
