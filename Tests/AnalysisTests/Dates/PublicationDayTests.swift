import Analysis
import Model
import Testing

@Suite struct PublicationDayTests {
    @Test(
        "an evening in UTC is the next day where Chinese is written",
        arguments: [
            ("zh-CN", "双方通话", "2025-06-06"), ("en", "The two spoke", "2025-06-05"), (nil, "双方通话", "2025-06-06"),
            (nil, "The two spoke", "2025-06-05"), (nil, "米中が電話で協議", "2025-06-05"), ("ja", "米中協議", "2025-06-05"),
        ] as [(String?, String, String)])
    func evenings(language: String?, title: String, day: String) throws {
        let moment = try #require(Timestamp(rfc3339: "2025-06-05T22:30:00Z"))
        #expect("\(PublicationDay.day(of: moment, zone: nil, language: language, title: title))" == day)
    }

    @Test("a printed zone decides", arguments: [(480, "en", "2025-06-06"), (-240, "zh", "2025-06-05"), (90, "zh", "2025-06-06")])
    func zones(zone: Int, language: String, day: String) throws {
        let moment = try #require(Timestamp(rfc3339: "2025-06-05T22:30:00Z"))
        #expect("\(PublicationDay.day(of: moment, zone: zone, language: language, title: "Talks"))" == day)
    }
}
