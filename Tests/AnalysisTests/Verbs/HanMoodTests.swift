import Testing

@testable import Analysis

@Suite("What stands around a Chinese verb")
struct HanMoodTests {
    private static func mood(_ sentence: String, of verb: String = "恢复") throws -> HanMood {
        let passage = Passage(field: .text, text: sentence, lexicon: try #require(Fixture.lexicon))
        let all = 0..<passage.tokens.count
        let start = try #require(all.first { passage.spells(verb, at: $0) != nil })
        let tokens = start..<start + verb.count
        return HanMood(of: tokens, object: nil, HanMood.clause(around: tokens, all, in: passage), in: passage)
    }

    @Test(
        "It is real, agreed, coming, expected, failed or unsure",
        arguments: [
            ("双方恢复谈判。", HanMood.Kind.real), ("谈判已于周一恢复。", .real), ("双方将恢复谈判。", .coming), ("双方拟于下周恢复谈判。", .coming),
            ("双方同意恢复谈判。", .agreed), ("两国商定尽快恢复谈判。", .agreed), ("双方计划恢复谈判。", .expected), ("双方未能恢复谈判。", .failed),
            ("谈判没有恢复。", .failed), ("谈判尚未恢复。", .unsure), ("谈判可能恢复。", .unsure), ("中方希望恢复谈判。", .unsure), ("若恢复谈判，美股会涨。", .unsure),
            ("美方呼吁恢复谈判。", .unsure), ("谈判是否恢复，外界不知。", .unsure), ("不久双方恢复谈判。", .real), ("双方同意可能恢复谈判。", .unsure),
        ])
    func kinds(sentence: String, kind: HanMood.Kind) throws { #expect(try Self.mood(sentence).kind == kind) }

    @Test("What is told in passing, as known or as long ago says so")
    func passing() throws {
        #expect(try Self.mood("谈判恢复后，股市上涨。").isPassing)
        #expect(try Self.mood("谈判恢复前，双方通了电话。").isPassing)
        #expect(try !Self.mood("会后双方恢复谈判。").isPassing)
        #expect(try Self.mood("恢复的谈判进展缓慢。").isAttributive)
        #expect(try !Self.mood("双方恢复谈判的决定公布。").isAttributive)
        #expect(try Self.mood("双方曾恢复谈判。").isEarlier)
        #expect(try !Self.mood("双方恢复谈判。").isEarlier)
    }

    @Test("A mark ends a clause, and so does the space of a headline")
    func clauses() throws {
        #expect(try Self.mood("若税率再升，双方恢复谈判").kind == .real)
        #expect(try Self.mood("美方可能加税 双方恢复谈判").kind == .real)
    }
}
