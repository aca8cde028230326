import Analysis
import Model
import Testing

@testable import Config

@Suite("The shipped lexicon") struct ShippedLexiconTests {
    private static var directory: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/config/lexicon"
    }

    @Test("is built in just as its files say")
    func same() throws {
        let files = try LexiconDirectory.load(Self.directory)
        #expect(files.removed.isEmpty)
        #expect(sorted(files.entries) == sorted(StandardLexicon.entries))
    }

    @Test("stays what it is under itself")
    func overlay() throws {
        let files = try LexiconDirectory.load(Self.directory)
        #expect(sorted(files.applied(to: StandardLexicon.entries)) == sorted(StandardLexicon.entries))
    }

    /// Where an entry stands is no part of what it says.
    private func sorted(_ entries: [LexiconEntry]) -> [LexiconEntry] {
        entries.map {
            var entry = $0
            entry.location = ""
            return entry
        }
        .sorted { $0.id < $1.id }
    }
}
