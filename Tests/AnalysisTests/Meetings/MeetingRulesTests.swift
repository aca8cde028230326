import Model
import Testing

@testable import Analysis

@Suite struct MeetingRulesTests {
    private func meetings(_ text: String, title: String = "US and China to resume trade talks") throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 6, day: 5))
        return analyser.analyse(item).facts(.meeting).filter { $0.field == .text }
    }

    @Test("a place that is to be determined is said to be so")
    func undetermined() throws {
        let meeting = try #require(try meetings("The two sides will meet again at a location to be determined.").first)
        #expect(meeting["place"]?.string == "to be determined")
        #expect(meeting["status"]?.string == "planned")
    }

    @Test("that a place is open is kept beside a headline that tells the same talks with their day")
    func undeterminedBehindHeadline() throws {
        let title = "China, US to hold trade talks next week"
        let places = try meetings("The two sides will hold trade talks, the place to be determined.", title: title).map {
            $0["place"]?.string
        }
        #expect(places == ["to be determined"])
    }

    @Test("the day of the saying is not the day of the meeting")
    func daySaid() throws {
        let meeting = try #require(try meetings("Bessent said on Monday that he would meet He Lifeng in Stockholm next week.").first)
        #expect(meeting["date"]?.string == "2025-06-09")
        #expect(meeting["place"]?.string == "Stockholm")
    }

    @Test(
        "a round of talks is the two sides' in an item about them, and held when it lasted or wrapped up",
        arguments: [
            "A fourth round of talks wrapped up in Madrid on Monday.",
            "The second day of talks between the two delegations in Madrid lasted six hours.",
        ])
    func rounds(text: String) throws {
        let meeting = try #require(try meetings(text).first)
        #expect(meeting["status"]?.string == "held")
        #expect(meeting["place"]?.string == "Madrid")
    }

    @Test("the place and day nearest to the meeting are its own, and a summit of many is none of the two")
    func amongOthers() throws {
        let text = """
            Trump arrived in Malaysia on Sunday for a summit of the Association of Southeast Asian Nations, the first stop of a tour that is \
            expected to end in a face-to-face meeting with Xi in South Korea on October 30.
            """
        let meeting = try #require(try meetings(text).first)
        #expect(meeting["kind"]?.string == "meeting")
        #expect(meeting["status"]?.string == "planned")
        #expect(meeting["place"]?.string == "South Korea")
        #expect(meeting["date"]?.string == "2025-10-30")
    }

    @Test(
        "an invitation that was accepted is a plan, and 将 looks ahead over the dates",
        arguments: [
            ("Trump said he had accepted Xi's invitation to visit Beijing in April.", "visit", "Beijing"),
            ("何立峰将于7月27日至30日赴瑞典与美方举行经贸会谈。", "talks", "Sweden"),
        ])
    func plans(text: String, kind: String, place: String) throws {
        let meeting = try #require(try meetings(text).first { $0["kind"]?.string == kind })
        #expect(meeting["status"]?.string == "planned")
        #expect(meeting["place"]?.string == place)
    }

    @Test("a call and the visit offered in it are two events")
    func callAndVisit() throws {
        let found = try meetings("In a phone call on Thursday Trump was invited by Xi to visit Beijing.")
        #expect(found.map { $0["kind"]?.string } == ["call", "visit"])
        #expect(found.last?["status"]?.string == "invited")
    }

    @Test(
        "meetings of one side alone, or with a third country, are left out",
        arguments: [
            "Soybean growers met in Iowa on Monday.", "Greer held talks with his Indian counterpart in New Delhi.",
        ])
    func others(text: String) throws {
        #expect(try meetings(text, title: "Farm news of the week").isEmpty)
    }

    @Test("a day that is named inside quotation marks does not date the meeting around them")
    func quotedDay() throws {
        let text = "“See you on July 4,” Bessent joked after the US and Chinese delegations met in London on Tuesday."
        #expect(try meetings(text).first?["date"]?.string == "2025-06-03")
    }

    @Test("Chinese calls are held when told of, and to welcome a visit is to invite")
    func chineseCalls() throws {
        let found = try meetings("中美元首5日通电话，习近平欢迎特朗普再次访华。")
        #expect(found.map { $0["kind"]?.string } == ["call", "visit"])
        #expect(found.map { $0["status"]?.string } == ["held", "invited"])
    }

    @Test(
        "a place is the one named, not its neighbour",
        arguments: [
            ("Bessent will travel to Switzerland next week to meet He Lifeng.", "Switzerland"),
            ("Trump and Xi will meet in Gyeongju next week.", "Gyeongju"), ("US and Chinese officials held talks in New York.", "New York"),
        ])
    func places(text: String, place: String) throws {
        #expect(try meetings(text).first?["place"]?.string == place)
    }

    @Test(
        "a call is one by telephone or by video, in whatever words",
        arguments: [
            "Bessent and He Lifeng spoke by video link on Friday.", "Wang Wentao and Lutnick talked on the phone on Tuesday.",
        ])
    func calls(text: String) throws {
        let meeting = try #require(try meetings(text).first)
        #expect(meeting["kind"]?.string == "call" && meeting["status"]?.string == "held")
    }

    @Test("talks that are denied were not held, and where one is invited to is not where they meet")
    func deniedAndInvited() throws {
        #expect(try meetings("China denies that trade talks with the US are under way.").isEmpty)
        let found = try meetings("Trump and Xi agreed to meet soon, and Xi invited Trump to visit Beijing.")
        #expect(found.first { $0["kind"]?.string == "meeting" }?["place"] == .null)
    }

    @Test("a Chinese visit names its place right behind the verb")
    func visitedPlace() throws {
        #expect(try meetings("王文涛将于下周访问华盛顿，同卢特尼克会谈。").first { $0["kind"]?.string == "visit" }?["place"]?.string == "Washington")
    }

    @Test("a call and the meeting agreed in it share neither day nor outcome nor the open place")
    func callAndMeeting() throws {
        let found = try meetings(
            "Trump and Xi spoke by phone on Tuesday and agreed that envoys should meet again, at a place to be determined.")
        #expect(found.map { $0["kind"]?.string } == ["call", "meeting"])
        #expect(found.map { $0["status"]?.string } == ["held", "planned"])
        #expect(found.map { $0["date"]?.string } == ["2025-06-03", nil])
        #expect(found.map { $0["place"]?.string } == [nil, "to be determined"])
    }

    @Test("a call that is about talks is no talks that were held")
    func callAboutTalks() throws {
        let found = try meetings("Trump and Xi spoke by phone on Tuesday to revive trade talks.")
        #expect(!found.contains { $0["kind"]?.string == "talks" && $0["status"]?.string == "held" })
        #expect(try meetings("US and Chinese envoys held talks by phone on Tuesday.").map { $0["kind"]?.string } == ["call"])
    }

    @Test(
        "talks that there are not are none",
        arguments: [
            "No further talks between the United States and China are planned.", "The US and China will not meet this month.",
            "中美目前没有举行会谈。",
        ])
    func none(text: String) throws {
        #expect(try meetings(text, title: "Shippers wait").isEmpty)
    }

    @Test("one event told in the title and twice in the text is one fact, with what is known of it")
    func doubles() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let text = "Trump and Xi held a phone call on Tuesday. The phone call between the two presidents lasted an hour."
        let item = AnalysedItem(title: "Trump and Xi hold phone call on tariffs", text: text, day: CivilDay(year: 2025, month: 6, day: 5))
        let calls = analyser.analyse(item).facts(.meeting)
        #expect(calls.map { $0["date"]?.string } == ["2025-06-03"])
    }

    @Test(
        "where talks open is read from the headline, the dateline of a third country, or behind a visit",
        arguments: [
            ("US, Chinese envoys open talks in Stockholm", "Stockholm"),
            ("STOCKHOLM, June 4 – Bessent sat down with He Lifeng on Wednesday.", "Stockholm"),
            ("何立峰将于下周访问英国，同美方会谈。", "United Kingdom"), ("中美经贸磋商机制首次会议在伦敦举行。", "London"),
        ])
    func whereTalksOpen(text: String, place: String) throws {
        #expect(try meetings(text).contains { $0["place"]?.string == place })
        #expect(try meetings("WASHINGTON, June 4 – US and Chinese envoys sat down on Wednesday.").allSatisfy { $0["place"] == .null })
    }
}
