import Analysis
import Model
import Testing

/// The promise on which all facts stand: a fact is a stretch of the field that it names.
@Suite struct VerbatimTests {
    private let analyser: Analyser

    init() throws { analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon))) }

    private func check(_ item: AnalysedItem) {
        let fields: [Fact.Field: [Unicode.Scalar]] = [
            .title: Array(item.title.unicodeScalars), .summary: Array((item.summary ?? "").unicodeScalars),
            .text: Array((item.text ?? "").unicodeScalars),
        ]
        for fact in analyser.analyse(item).facts {
            let field = fields[fact.field] ?? []
            guard fact.start >= 0, fact.start < fact.end, fact.end <= field.count else {
                Issue.record("\(fact.rule) spans \(fact.start)..<\(fact.end) of \(field.count)")
                continue
            }
            var span = String.UnicodeScalarView()
            span.append(contentsOf: field[fact.start..<fact.end])
            for name in ["text", "speaker_text", "role_printed", "claim"] {
                guard let words = fact[name]?.string else { continue }
                var whole = String.UnicodeScalarView()
                whole.append(contentsOf: field)
                #expect(String(whole).contains(words), "\(fact.rule): \(words)")
                if name == "text" { #expect(String(span).contains(words), "\(fact.rule): \(words)") }
            }
        }
    }

    @Test("every fact of the labelled passages is in its passage", arguments: LabelledSet.allCases)
    func labelledPassages(set: LabelledSet) {
        for passage in set.passages {
            let text = passage.text
            check(AnalysedItem(title: text, summary: text, text: text, day: CivilDay(year: 2025, month: 6, day: 5)))
        }
    }

    @Test("texts of odd scalars, broken marks and mixed scripts are read without a slip")
    func oddTexts() {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = [
            "Trump", " said", " ", "“", "”", "\"", "'", ",", ".", "\n", "145%", " to ", "from ", "30%", " percentage points", "美国", "对",
            "中国", "加征", "关税",
            "90", "-day", " days", "天", "5月12日", "May 12", " 2025", "🐼", "e\u{301}", "何立峰", "表示：", "will meet", "$", "18bn", "…", "（",
            " accused", " of ",
            "Xi", "'s", "U.S.", " the ", "Monday", "百分之", "九十", "一", "Mr. ", "O’Neil", "-", "99999999999999999999", "0", "\u{200B}", "周四",
            "上", "年", "月",
        ]
        for _ in 0..<600 {
            let text = (0..<random(60)).map { _ in pieces[random(pieces.count)] }.joined()
            check(
                AnalysedItem(
                    title: text, summary: nil, text: text + text, day: random(3) == 0 ? nil : CivilDay(year: 2024, month: 2, day: 29)))
        }
    }

    @Test(
        "a sentence without end, of numbers, dates, marks or names, is cut and read",
        arguments: [
            "1% ", "90 days on May 12 ", "“a ", "\"We agree,\" he said. ", "Trump met Xi and ", "5月12日起", "对美国加征", "(((", "\"", "“", "九",
            "9", ",", "：", "何立峰表示，", "A: ", "— ",
            "% ", "from ", "the ",
        ])
    func endlessSentences(piece: String) {
        check(AnalysedItem(title: "", text: String(repeating: piece, count: 700), day: CivilDay(year: 2025, month: 6, day: 5)))
    }

    @Test("a megabyte of one mark is read and says nothing", arguments: ["(", "“", "9", "九", ",", "\n", ".", "'"])
    func oneMark(mark: String) {
        let text = String(repeating: mark, count: 1_000_000)
        check(AnalysedItem(title: "US and China", summary: text, text: text, day: CivilDay(year: 2025, month: 6, day: 5)))
    }

    @Test("a text is read to its limit and no further")
    func endlessText() {
        let facts = analyser.analyse(AnalysedItem(title: "", text: String(repeating: "中 ", count: 60_000) + "30%")).facts
        #expect(facts.isEmpty)
    }

    @Test("the same item gives the same facts")
    func deterministic() {
        let text = "“We agreed,” Bessent said on Monday. China accused the US of breaking the truce. Tariffs fell to 30% from 145%."
        let item = AnalysedItem(title: "US and China agree to extend truce", text: text, day: CivilDay(year: 2025, month: 8, day: 12))
        let first = analyser.analyse(item)
        #expect((0..<10).allSatisfy { _ in analyser.analyse(item) == first })
    }
}
