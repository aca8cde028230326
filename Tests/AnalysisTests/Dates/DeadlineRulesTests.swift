import Model
import Testing

@testable import Analysis

@Suite struct DeadlineRulesTests {
    private func dates(_ text: String, day: CivilDay?) throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: "", text: text, day: day)).facts(.date)
    }

    @Test("a period counts from each day that the article gives, with the sum spelt out")
    func alternatives() throws {
        let text = "The 90-day truce, agreed on May 12, took effect on May 14."
        let deadline = try #require(try dates(text, day: CivilDay(year: 2025, month: 5, day: 20)).first { $0.rule == "date.deadline" })
        #expect(deadline["basis"]?.string == "90 days from 2025-05-12 = 2025-08-10")
        #expect(deadline["alternatives"]?.array?.first?["to"]?.string == "2025-08-12")
    }

    @Test(
        "the day on which something was signed or begins may stand on either side of the verb",
        arguments: [
            ("On Jan. 20 he signed an order giving the platform 75 more days.", "75 days from 2025-01-20 = 2025-04-05"),
            ("On Jan. 20 the president gave the owner another 75 days.", "75 days from 2025-01-20 = 2025-04-05"),
            ("A licence issued on Jan. 20 lets carriers buy for 90 days.", "90 days from 2025-01-20 = 2025-04-20"),
            ("The parties must reply within 60 days of January 20.", "60 days from 2025-01-20 = 2025-03-21"),
        ])
    func anchors(text: String, basis: String) throws {
        let deadline = try dates(text, day: CivilDay(year: 2025, month: 1, day: 22)).first { $0.rule == "date.deadline" }
        #expect(deadline?["basis"]?.string == basis)
    }

    @Test(
        "a date is a deadline where something lasts until it",
        arguments: [
            ("The truce was extended by 90 days to November 10.", true), ("暂停期限截至11月10日。", true), ("截至11月10日，出口增长。", false),
            ("Officials met on November 10.", false),
        ])
    func limits(text: String, isDeadline: Bool) throws {
        let date = try #require(try dates(text, day: CivilDay(year: 2025, month: 8, day: 12)).last)
        #expect((date["kind"]?.string == "deadline") == isDeadline)
    }

    @Test("a period without a day to count from stays open")
    func openEnd() throws {
        let period = try #require(try dates("They agreed on a 90-day pause.", day: CivilDay(year: 2025, month: 5, day: 20)).first)
        #expect(period["kind"]?.string == "duration")
        #expect(period["to"] == .null)
    }

    @Test("relative days stay open where the day of publication is unknown")
    func unknownDay() throws {
        let date = try #require(try dates("Bessent spoke on Monday.", day: nil).first)
        #expect(date["text"]?.string == "Monday")
        #expect(date["from"] == .null)
    }

    @Test("months are added as a calendar does", arguments: [(1, 31, 1, 2, 28), (11, 30, 3, 2, 28), (8, 31, 12, 8, 31)])
    func months(month: Int, day: Int, count: Int, wantedMonth: Int, wantedDay: Int) throws {
        let start = try #require(CivilDay(year: 2025, month: month, day: day))
        let end = start.adding(months: count)
        #expect(end.month == wantedMonth && end.day == wantedDay)
    }

    @Test(
        "a period is not counted from the day of something else",
        arguments: [
            "The 60-day truce is short. Talks on farm goods went on for long. The framework reached in Oslo on June 3 changes nothing.",
            "Permits last for six months. The tariff truce took effect on June 2.",
            "Three weeks after Oslo the truce, agreed on May 12, is in doubt.",
        ])
    func otherAnchors(text: String) throws {
        let found = try dates(text, day: CivilDay(year: 2025, month: 6, day: 5))
        #expect(!found.contains { $0.rule == "date.deadline" })
    }

    @Test("a period may be counted from a day that the next sentence gives, or a later one on the same pause")
    func nearAnchors() throws {
        let day = CivilDay(year: 2025, month: 6, day: 5)
        let next = try dates("They lowered duties for 60 days. It was signed on June 2.", day: day)
        #expect(next.contains { $0["to"]?.string == "2025-08-01" })
        let later = try dates("The truce lasts 60 days. Ships are full. Ports are busy. The pause in tariffs began on June 2.", day: day)
        #expect(later.contains { $0["to"]?.string == "2025-08-01" })
    }

    @Test(
        "a day without a year lies where the verb of its own clause puts it, and what ends in the present lies ahead",
        arguments: [
            ("They end on 12 August, both governments said.", "2025-08-12"),
            ("The truce runs out on 9 December, ministers said.", "2025-12-09"),
            ("Nobody will lift the controls that stopped the chip in April.", "2025-04-01"),
            ("Growth will be weaker than it seemed in January.", "2025-01-01"),
            ("He will go to Beijing with a large delegation in April.", "2026-04-01"),
            ("The pact was signed in November.", "2024-11-01"),
        ])
    func years(text: String, from: String) throws {
        #expect(try dates(text, day: CivilDay(year: 2025, month: 6, day: 12)).last?["from"]?.string == from)
    }
}
