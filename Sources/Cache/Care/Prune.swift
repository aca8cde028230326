import GRDB
import Model

extension SQLiteStore {
    package func prune(_ retention: Retention, at: Timestamp) async throws -> Int { 0 }
    package func backup(to path: String) async throws {}
    package func verify() async throws -> [String] { [] }
}
