import Model
import Testing

@testable import Analysis

@Suite struct DateExpressionTests {
    /// Read on Tuesday, 22 July 2025.
    @Test(
        "time expressions mean the days they mean",
        arguments: [
            ("on May 12", "2025-05-12", "2025-05-12"), ("on 12 May 2025", "2025-05-12", "2025-05-12"),
            ("Aug. 12, 2025", "2025-08-12", "2025-08-12"),
            ("2025-04-09", "2025-04-09", "2025-04-09"), ("June 9-10", "2025-06-09", "2025-06-10"),
            ("said on Monday", "2025-07-21", "2025-07-21"),
            ("will meet on Monday", "2025-07-28", "2025-07-28"), ("next week", "2025-07-28", "2025-08-03"),
            ("in April", "2025-04-01", "2025-04-30"),
            ("three weeks ago", "2025-06-30", "2025-07-06"), ("last year", "2024-01-01", "2024-12-31"),
            ("6月8日至13日", "2025-06-08", "2025-06-13"),
            ("上周四", "2025-07-17", "2025-07-17"), ("下周一", "2025-07-28", "2025-07-28"), ("2025年11月10日", "2025-11-10", "2025-11-10"),
            ("昨日", "2025-07-21", "2025-07-21"), ("本月", "2025-07-01", "2025-07-31"), ("15日", "2025-07-15", "2025-07-15"),
            ("leaders to discuss on Thursday", "2025-07-24", "2025-07-24"),
            ("by mid-August", "2025-08-11", "2025-08-20"), ("late June", "2025-06-21", "2025-06-30"),
            ("27-30 July", "2025-07-27", "2025-07-30"), ("over the weekend", "2025-07-19", "2025-07-20"),
            ("the first half of 2025", "2025-01-01", "2025-06-30"), ("third quarter of last year", "2024-07-01", "2024-09-30"),
            ("8月上旬", "2025-08-01", "2025-08-10"), ("本月中旬", "2025-07-11", "2025-07-20"), ("上月底", "2025-06-21", "2025-06-30"),
            ("本周末", "2025-07-26", "2025-07-27"), ("即日起", "2025-07-22", "2025-07-22"), ("明年1月1日", "2026-01-01", "2026-01-01"),
            ("signed in November", "2024-11-01", "2024-11-30"), ("will be lifted in April", "2026-04-01", "2026-04-30"),
            ("struck on Nov. 20", "2024-11-20", "2024-11-20"), ("until April of next year", "2026-04-01", "2026-04-30"),
            ("October last year", "2024-10-01", "2024-10-31"), ("on March 9, 1958", "1958-03-09", "1958-03-09"),
            ("agreed to meet on Nov. 1", "2025-11-01", "2025-11-01"), ("was extended to Nov. 10", "2025-11-10", "2025-11-10"),
            ("days counted from when the cuts took effect, end on 12 November", "2025-11-12", "2025-11-12"),
            ("by the end of the month", "2025-07-31", "2025-07-31"), ("the end of August", "2025-08-31", "2025-08-31"),
            ("by year-end", "2025-12-01", "2025-12-31"), ("early next month", "2025-08-01", "2025-08-10"),
            ("late last year", "2024-01-01", "2024-12-31"), ("later this month", "2025-07-22", "2025-07-31"),
            ("in the first quarter", "2025-01-01", "2025-03-31"), ("in the fourth quarter", "2024-10-01", "2024-12-31"),
            ("will fall in the fourth quarter", "2025-10-01", "2025-12-31"), ("Q2 2025", "2025-04-01", "2025-06-30"),
            ("the second half of the year", "2025-07-01", "2025-12-31"), ("the week of June 9", "2025-06-09", "2025-06-15"),
            ("last month's meeting", "2025-06-01", "2025-06-30"), ("this fall", "2025-09-01", "2025-11-30"),
            ("in the summer of 2024", "2024-06-01", "2024-08-31"), ("a week ago", "2025-07-14", "2025-07-20"),
            ("the 12th of May", "2025-05-12", "2025-05-12"), ("Monday next week", "2025-07-28", "2025-07-28"),
            ("The truce ends on Monday", "2025-07-28", "2025-07-28"), ("On Monday, talks will resume", "2025-07-28", "2025-07-28"),
            ("On Monday, he met them", "2025-07-21", "2025-07-21"), ("in late November, they met", "2024-11-21", "2024-11-30"),
            ("两周前", "2025-07-07", "2025-07-13"), ("上半年", "2025-01-01", "2025-06-30"), ("四季度", "2025-10-01", "2025-12-31"),
            ("去年底", "2024-12-01", "2024-12-31"), ("年底前", "2025-12-01", "2025-12-31"), ("前五个月", "2025-01-01", "2025-05-31"),
            ("1—5月", "2025-01-01", "2025-05-31"), ("四月份", "2025-04-01", "2025-04-30"), ("五月十二日", "2025-05-12", "2025-05-12"),
            ("明年年初", "2026-01-01", "2026-01-31"), ("周四将公布", "2025-07-24", "2025-07-24"), ("2025年第三季度", "2025-07-01", "2025-09-30"),
            ("今年上半年", "2025-01-01", "2025-06-30"),
        ])
    func meanings(text: String, first: String, last: String) throws {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        let found = DateRules.expressions(in: passage, today: CivilDay(year: 2025, month: 7, day: 22))
        #expect(found.count == 1)
        #expect(found.first?.first.map { "\($0)" } == first)
        #expect(found.first?.last.map { "\($0)" } == last)
    }

    @Test(
        "times that nobody could put on a calendar stay open",
        arguments: ["in the coming days", "over the next few weeks", "in the months ahead", "in fiscal 2025", "未来几天"])
    func openTimes(text: String) throws {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        let found = DateRules.expressions(in: passage, today: CivilDay(year: 2025, month: 7, day: 22))
        #expect(found.count == 1)
        #expect(found.first?.first == nil)
        #expect(found.first?.isOpen == true)
    }

    @Test(
        "words that only look like dates are none",
        arguments: ["They may agree.", "Troops march on.", "1990年代", "第5天", "三个月前景", "2024财年", "in the first half"])
    func noDates(text: String) throws {
        let passage = Passage(field: .text, text: text, lexicon: try #require(Fixture.lexicon))
        let found = DateRules.expressions(in: passage, today: CivilDay(year: 2025, month: 7, day: 22))
        #expect(found.isEmpty)
    }
}
