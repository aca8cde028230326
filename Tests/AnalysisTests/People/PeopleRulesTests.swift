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

    @Test(
        "of somebody named several times the role is the first that is printed, the name's own office among them",
        arguments: [
            ("Bessent left. “No,” Treasury Secretary Scott Bessent had said.", "Treasury Secretary"),
            ("Bessent left. The Treasury secretary was tired.", "Treasury secretary"), ("何立峰副总理离开。", "副总理"), ("美国总统特朗普离开。", "美国总统"),
            ("王毅外长会见客人。", "外长"), ("中国外交部长王毅部长级会议后离开。", "中国外交部长"), ("何立峰代表中方讲话。", nil), ("Bessent left. He was tired.", nil),
            ("Secretary of the Treasury Scott Bessent left.", "Secretary of the Treasury"),
        ] as [(String, String?)])
    func laterRole(text: String, role: String?) throws {
        #expect(try people(text, 2025).first?["role_printed"]?.string == role)
    }

    @Test(
        "two leaders in one breath are two people",
        arguments: ["Trump and Xi are to speak.", "Does anyone expect a Trump-Xi call?", "Xi, Trump discuss trade", "Xi and Trump left."])
    func leaders(text: String) throws {
        #expect(try Set(people(text, 2025).compactMap { $0["name"]?.string }) == ["Donald Trump", "Xi Jinping"])
    }

    @Test(
        "He beside an American's name is the vice premier, not a pronoun",
        arguments: [
            ("Stockholm will host Bessent and He on Monday.", true), ("Scott Bessent and He meet.", true),
            ("Greer, He to meet again", true), ("He and Bessent agree.", false),
            ("Bessent left. He was tired.", false), ("Bessent said he was tired.", false),
        ])
    func pronounOrName(text: String, isName: Bool) throws {
        #expect(try people(text, 2025).contains { $0["name"]?.string == "He Lifeng" } == isName)
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
        #expect(person["role_printed"]?.string == "grain trader in Omaha")
    }

    @Test(
        "the role is what is printed before the name, behind it, behind an age, or with the name between commas",
        arguments: [
            ("Acting Commerce Secretary Jane Whitlow left.", "Jane Whitlow", "Acting Commerce Secretary"),
            ("Secretary of Commerce Jane Whitlow left.", "Jane Whitlow", "Secretary of Commerce"),
            ("The finance minister, Omar Quill, said no.", "Omar Quill", "finance minister"),
            ("“It costs us,” said Ada Quill, 42, owner of a toy shop.", "Ada Quill", "owner of a toy shop"),
            ("Cllr Ida Quill, chair of the council said no.", "Ida Quill", "chair of the council"),
            ("Former envoy Omar Quill, now retired, said no.", "Omar Quill", "Former envoy"),
            ("Military spokesperson Lt. Gen. Omar Quill said no.", "Omar Quill", "Military spokesperson"),
            ("首席经济学家方敏下调了预测。", "方敏", "首席经济学家"), ("豆农约翰·奎尔去年就卖光了。", "约翰·奎尔", "豆农"),
        ])
    func printed(text: String, name: String, role: String) throws {
        let found = try people(text, 2025)
        #expect(found.map { $0["name"]?.string } == [name])
        #expect(found.first?["role_printed"]?.string == role)
    }

    @Test("a name that goes on behind its short form is one name, and keeps the role before it")
    func shortForm() throws {
        let found = try people("Vice Premier He Lifeng, China's lead negotiator, left.", 2025)
        #expect(found.map { $0["name"]?.string } == ["He Lifeng"])
    }

    @Test("of two people of one surname it stands for the one just named, else for the one the article is about")
    func surnames() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let filler = String(repeating: "The port was quiet that day and nothing was unloaded at all. ", count: 12)
        let text = """
            Analyst Ada Quill said no. Quill said so twice. Quill left. Her uncle, trader Tom Quill, said yes. “Yes, I mean it,” Quill said. \
            \(filler)“No means no,” Quill said.
            """
        let quotes = analyser.analyse(AnalysedItem(title: "", text: text)).facts(.quote).filter { $0["direct"] == .bool(true) }
        #expect(quotes.map { $0["speaker"]?.string } == ["Tom Quill", "Ada Quill"])
    }

    @Test("what an apposition tells of others makes nobody of a place", arguments: ["It was quiet in Halvermouth, according to officials."])
    func placesAreNobody(text: String) throws {
        #expect(try people(text, 2025).isEmpty)
    }

    @Test("a name said over and over goes on for no more words than it has")
    func repeatedName() throws {
        let person = try #require(try people(String(repeating: "Xi ", count: 200), 2025).first)
        #expect(person.start == 0 && person.end <= "Xi Xi Xi".count)
    }

    @Test("capitalised words without a role or a verb of speech are nobody")
    func nobody() throws {
        #expect(try people("The Long Beach Terminal opened. Golden Dome was praised.", 2025).isEmpty)
    }

    @Test("a name behind an article is a body's: it may say something and is nobody")
    func bodies() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let analysis = analyser.analyse(AnalysedItem(title: "", text: "The Northern Circuit said that the duties on China may stand."))
        #expect(analysis.facts(.person).isEmpty)
        #expect(analysis.facts(.quote).map { $0["speaker"]?.string } == ["Northern Circuit"])
    }
}
