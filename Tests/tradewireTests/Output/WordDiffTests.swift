import Testing

@testable import tradewire

@Suite struct WordDiffTests {
    private static func marked(_ old: String, _ new: String) -> String {
        WordDiff.between(old, new).map { piece in
            switch piece.kind {
            case .same: piece.text
            case .removed: "[-\(piece.text)-]"
            case .added: "{+\(piece.text)+}"
            }
        }.joined()
    }

    @Test(
        "Words that stayed are told from words that changed",
        arguments: [
            ("", "", ""), ("same words", "same words", "same words"), ("", "new", "{+new+}"), ("old", "", "[-old-]"),
            ("tariffs of 145 percent", "tariffs of 30 percent", "tariffs of [-145 -]{+30 +}percent"),
            ("talks held", "talks were held", "talks {+were +}held"), ("a b c", "a c", "a [-b -]c"), ("关税下调", "关税上调", "关税[-下-]{+上+}调"),
        ])
    func cases(old: String, new: String, diff: String) { #expect(Self.marked(old, new) == diff) }

    @Test("What stayed and went is the old text, what stayed and came the new one", arguments: 0..<60)
    func reversible(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let vocabulary = ["the ", "talks ", "tariff ", "关", "税", "\n", "90 ", "days"]
        let text = { (generator: inout SeededGenerator) in
            (0..<Int.random(in: 0...80, using: &generator)).map { _ in vocabulary.randomElement(using: &generator) ?? "" }.joined()
        }
        let (old, new) = (text(&generator), text(&generator))
        let pieces = WordDiff.between(old, new)
        #expect(pieces.filter { $0.kind != .added }.map(\.text).joined() == old)
        #expect(pieces.filter { $0.kind != .removed }.map(\.text).joined() == new)
    }

    @Test("Two long texts with nothing in common are replaced whole, at bounded cost")
    func strangers() {
        let old = (0..<5000).map { "a\($0) " }.joined()
        let new = (0..<5000).map { "b\($0) " }.joined()
        #expect(WordDiff.between(old, new) == [.init(kind: .removed, text: old), .init(kind: .added, text: new)])
    }
}
