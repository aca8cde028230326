import Model
import Testing

@testable import Analysis

@Suite struct DateChainsTests {
    private func dates(_ text: String, published: CivilDay? = CivilDay(year: 2025, month: 7, day: 22)) throws -> [String] {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        return DateRules.expressions(in: passage, today: published).map { expression in
            "\(expression.first.map { "\($0)" } ?? "-")…\(expression.last.map { "\($0)" } ?? "-")"
        }
    }

    @Test(
        "a span from one date to another is one expression",
        arguments: [
            ("They bargained from March 2024 to May 2025.", "2024-03-01…2025-05-31"),
            ("They meet from Saturday to Monday, officials say.", nil),
            ("Shipments rose from January to September 2019.", "2019-01-01…2019-09-30"), ("2021年到2023年，出口减少。", "2021-01-01…2023-12-31"),
            ("装船期为2025年12月至2026年3月。", "2025-12-01…2026-03-31"), ("2025年1-10月到港增加。", "2025-01-01…2025-10-31"),
            ("18日至20日，他访问北京。", "2025-07-18…2025-07-20"),
        ] as [(String, String?)])
    func spans(text: String, span: String?) throws {
        guard let span else {
            #expect(try dates(text).count == 1)
            return
        }
        #expect(try dates(text) == [span])
    }

    @Test("what is put off from one day to another is no span")
    func postponed() throws {
        #expect(try dates("The duty was postponed from March 1 to April 1.").count == 2)
    }

    @Test(
        "a day is counted from the one named before it",
        arguments: [
            ("On April 9 duties rose, and a day later they rose again.", "2025-04-10…2025-04-10"),
            ("资料于7月14日发布，当天在首尔公开。", "2025-07-14…2025-07-14"), ("7月14日他到任，次日便走了。", "2025-07-15…2025-07-15"),
        ])
    func followers(text: String, last: String) throws {
        #expect(try dates(text).last == last)
    }

    @Test("a weekday with its day of the month is one expression")
    func weekdays() throws {
        #expect(try dates("They spoke on Sunday, July 20, in Oslo.") == ["2025-07-20…2025-07-20"])
    }

    @Test("where the day of publication is unknown, a day without a year lies near the latest that is printed in full")
    func undated() throws {
        #expect(
            try dates("The truce of 12 May 2025 held. New tables come out in September.", published: nil).last == "2025-09-01…2025-09-30")
        #expect(try dates("New tables come out in September.", published: nil) == ["-…-"])
    }

    @Test("an agency's dateline says which day its 今天 is")
    func dateline() throws {
        #expect(try dates("（某社海牙21日电）部长今天表示愿意谈。").last == "2025-07-21…2025-07-21")
    }

    @Test(
        "parts of a week, a year and a month",
        arguments: [
            ("They meet late this week.", "2025-07-25…2025-07-27"), ("It began in early 2025.", "2025-01-01…2025-04-30"),
            ("around the middle of September", "2025-09-11…2025-09-20"), ("by the end of 2026", "2026-12-31…2026-12-31"),
            ("in August of the previous year", "2024-08-01…2024-08-31"), ("in the last quarter of 2025", "2025-10-01…2025-12-31"),
            ("昨（21）日飞抵北京", "2025-07-21…2025-07-21"), ("上月十三日在卢森堡", "2025-06-13…2025-06-13"), ("2024年秋天", "2024-09-01…2024-11-30"),
            ("税单月底生效", "2025-07-21…2025-07-31"),
        ])
    func parts(text: String, days: String) throws {
        #expect(try dates(text) == [days])
    }

    @Test("a month of a futures contract, three times a week, and a law named after its year are no dates")
    func noDates() throws {
        #expect(try dates("The December corn contract rose.").isEmpty)
        #expect(try dates("一周三次发声").isEmpty)
        #expect(try dates("《1974年贸易法》").isEmpty)
    }

    @Test("a limit that was over by the day of publication is no deadline")
    func overLimits() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(
            title: "", text: "It had bought half by the end of 2023. The truce holds until November 10.",
            day: CivilDay(year: 2025, month: 7, day: 22))
        let kinds = analyser.analyse(item).facts(.date).map { $0["kind"]?.string }
        #expect(kinds == ["date", "deadline"])
    }
}
