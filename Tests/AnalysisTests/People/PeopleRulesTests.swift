import Model
import Testing

@testable import Analysis

@Suite struct PeopleRulesTests {
    private func people(_ text: String, _ year: Int) throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: "", text: text, day: CivilDay(year: year, month: 6, day: 5))).facts(.person)
    }

    @Test(
        "an office belongs to whoever held it on the day",
        arguments: [
            (2018, "President of the United States"), (2025, "President of the United States"),
        ])
    func officeOfTheDay(year: Int, role: String) throws {
        #expect(try people("Trump spoke.", year).first?["role"]?.string == role)
    }

    @Test("out of office there is no role")
    func outOfOffice() throws {
        #expect(try people("Trump spoke.", 2022).first?["role"] == .null)
    }

    @Test("an office named alone is its holder's", arguments: [(2019, "Steven Mnuchin"), (2023, "Janet Yellen"), (2025, "Scott Bessent")])
    func officeAlone(year: Int, name: String) throws {
        #expect(try people("The Treasury secretary left.", year).first?["name"]?.string == name)
    }

    @Test("a vice minister is not the minister, and a former one is nobody")
    func lesserOffices() throws {
        #expect(try people("Li, who is also vice commerce minister, spoke.", 2025).allSatisfy { $0["name"]?.string != "Wang Wentao" })
        #expect(try people("A former Treasury secretary left.", 2025).isEmpty)
    }

    @Test("a stranger is a person where a role is printed beside the name, and the role is kept word for word")
    func stranger() throws {
        let person = try #require(try people("Dana Whitlock, a grain trader in Omaha, disagreed.", 2025).first)
        #expect(person["name"]?.string == "Dana Whitlock")
        #expect(person["role_printed"]?.string == "a grain trader in Omaha")
    }

    @Test("capitalised words without a role or a verb of speech are nobody")
    func nobody() throws {
        #expect(try people("The Long Beach Terminal opened. Golden Dome was praised.", 2025).isEmpty)
    }
}
