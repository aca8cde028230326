import Model
import Testing

@testable import Cache

/// What articles gave one after the other, and whether they contradict each other.
@Suite("Histories of values")
struct ValueHistoryTests {
    private static let rate = GroupSubject(
        #"[["applies_to","tariff"],["by","US"],["on","CN"],["kind","total"],["unit","percent"]]"#, isChange: false)
    private static let period = GroupSubject(#"[["count",90],["unit","days"]]"#, isChange: false)

    /// Each article by the day of its publication and the values that it gives.
    private static func history(_ articles: [(Int64, [String])], of subject: GroupSubject) -> ValueHistory {
        ValueHistory(
            articles.enumerated().map { index, article in
                var giver = ValueGiver(article: Int64(index), time: noon.hours(article.0 * 24))
                for value in article.1 { giver.add(value, subject) }
                return giver
            })
    }

    @Test(
        "A rate ends with the article that says it is over, or with the first of other days that gives another and none that gives it since",
        arguments: [
            ([(0, ["145"])], "145", nil),
            ([(0, ["145"]), (9, ["30"])], "145", 9), ([(0, ["145"]), (9, ["30"])], "30", nil),
            ([(0, ["145"]), (9, ["30"]), (12, ["145"])], "145", nil),
            ([(0, ["145"]), (9, ["30"]), (10, ["145", "30"]), (11, ["30"]), (15, ["30"])], "145", 11),
            ([(0, ["145"]), (0, ["145 → 30"])], "145", 0), ([(3, ["145 → 30"])], "30", nil),
            ([(0, ["145"]), (1, ["30"])], "145", nil),
            ([(0, ["145"]), (2, ["145 → 30"]), (5, ["145 → 30"])], "145", 2),
        ] as [([(Int64, [String])], String, Int64?)])
    func ends(articles: [(Int64, [String])], value: String, day: Int64?) {
        #expect(Self.history(articles, of: Self.rate).end(of: value) == day.map { noon.hours($0 * 24) })
    }

    @Test(
        "Rates of the newest days disagree where two articles have none in common; those of different times are a history",
        arguments: [
            ([(0, ["145"]), (30, ["30"])], false), ([(0, ["145"]), (30, ["30"]), (30, ["54"])], true),
            ([(0, ["30"]), (0, ["54"]), (30, ["30"])], false), ([(0, ["145"]), (0, ["145 → 30"])], false),
            ([(0, ["145 → 30"]), (0, ["30"])], false), ([(0, ["145 → 30"]), (1, ["145"])], true),
            ([(0, ["30", "54"]), (0, ["54"])], false),
        ] as [([(Int64, [String])], Bool)])
    func rates(articles: [(Int64, [String])], isDisputed: Bool) {
        #expect(Self.history(articles, of: Self.rate).isDisputed(Self.rate) == isDisputed)
    }

    @Test(
        "Ends of a period disagree whenever they are given, where they lie close enough to be those of one period",
        arguments: [
            ([(0, ["2025-08-10"]), (20, ["2025-08-12"])], true), ([(0, ["2025-08-12"]), (90, ["2025-11-10"])], false),
            ([(0, ["2025-08-12"]), (1, ["2025-08-12"])], false),
        ] as [([(Int64, [String])], Bool)])
    func periods(articles: [(Int64, [String])], isDisputed: Bool) {
        #expect(Self.history(articles, of: Self.period).isDisputed(Self.period) == isDisputed)
    }

    @Test("A rate and the change that brought it stand side by side; what was added or cut is no rate, nor is a tariff of nobody")
    func subjects() {
        let about = { (kind: String, pair: String) in #"[["applies_to","tariff"],\#(pair)["kind","\#(kind)"],["unit","percent"]]"# }
        let pair = #"["by","US"],["on","CN"],"#
        #expect(GroupSubject(about("cut", pair), isChange: true).key == Self.rate.key)
        #expect(GroupSubject(about("cut", pair), isChange: false).key != Self.rate.key)
        #expect(!GroupSubject(about("added", pair), isChange: false).isRate)
        let nobody = GroupSubject(about("total", ""), isChange: false)
        #expect(!nobody.isRate && !nobody.isDisputable)
    }
}
