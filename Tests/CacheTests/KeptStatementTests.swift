import GRDB
import Testing

@testable import Cache

struct KeptStatementTests {
    @Test("However many queries clients think of, a reader keeps so many statements and no more")
    func bound() throws {
        var configuration = Configuration()
        configuration.readonly = true
        try DatabaseQueue(configuration: configuration).read { db in
            for number in 0...KeptTexts.limit { _ = try db.integer("SELECT \(number)") }
            let later = "SELECT \(KeptTexts.limit)"
            let uses = [try db.keptStatement(later), try db.keptStatement(later)]
            #expect(uses[0] !== uses[1])
            let answer = try db.integer(later)
            #expect(answer == Int64(KeptTexts.limit))
        }
    }

    @Test("The writer, which nobody else words for, keeps all of its statements")
    func writer() throws {
        try DatabaseQueue().write { db in
            for number in 0...KeptTexts.limit { _ = try db.integer("SELECT \(number)") }
            let later = "SELECT \(KeptTexts.limit)"
            let uses = [try db.keptStatement(later), try db.keptStatement(later)]
            #expect(uses[0] === uses[1])
        }
    }

    @Test("A text that was admitted stays so; others are refused once the limit is reached")
    func texts() {
        var texts = KeptTexts()
        let first = (0..<KeptTexts.limit).map { texts.admits("\($0)") }
        #expect(!first.contains(false))
        let again = texts.admits("0")
        let another = texts.admits("another")
        #expect(again && !another)
    }
}
