import Model
import Testing

@testable import Analysis

@Suite struct ClaimRulesTests {
    private func claims(_ text: String) throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: "", text: text)).facts(.claim)
    }

    @Test("an accusation and its denial in one sentence are two claims")
    func denial() throws {
        let found = try claims("Washington accused Beijing of violating the agreement, a charge China denies.")
        #expect(found.map { $0["kind"]?.string } == ["accusation", "denial"])
        #expect(found.map { $0["by"]?.string } == ["US", "CN"])
    }

    @Test("what one clause accuses of and the next denies is denied")
    func deniesThis() throws {
        let found = try claims("美方指责中方违反共识，中方对此坚决否认。")
        #expect(found.map { $0["kind"]?.string } == ["accusation", "denial"])
        #expect(found.map { $0["by"]?.string } == ["US", "CN"])
    }

    @Test(
        "a breach is a claim where one side says so of the other",
        arguments: [
            ("Trump said China had violated its agreement.", "US"), ("商务部表示，美方严重违反共识。", "CN"),
            ("China is not honoring its commitments, Greer said.", "US"), ("Beijing says the US provoked the flare-up.", "CN"),
            ("中方表示，美方滥用出口管制。", "CN"),
        ])
    func breach(text: String, by: String) throws {
        #expect(try claims(text).first?["by"]?.string == by)
    }

    @Test("the denial of a deed, and one that the same speaker adds, is the speaker's")
    func deniedDeeds() throws {
        let deed = try #require(try claims("中方否认违反承诺，称美方的指责毫无根据。").first)
        #expect(deed["kind"]?.string == "denial" && deed["by"]?.string == "CN")
        let added = try claims("The commerce ministry said Washington had undermined the consensus and rejected the accusations.")
        #expect(added.map { $0["by"]?.string } == ["CN", "CN"])
    }

    @Test(
        "what is broken must be an agreement, and the two must be the two sides",
        arguments: [
            "Trump said China had broken its silence.", "Canada accused the US of breaking the deal.",
            "The driver accused the bus company of lying.",
        ])
    func others(text: String) throws {
        #expect(try claims(text).isEmpty)
    }

    @Test(
        "a claim is the words that say of what, and no more",
        arguments: [
            ("Trump accused Beijing of hoarding magnets; traders shrugged.", "hoarding magnets"),
            ("China “has torn up and violated the deal”, Bessent said on Fox; others kept silent.", "has torn up and violated the deal"),
            ("The commerce ministry in Beijing rejected the charge and named two American steps.", "the charge"),
            ("中方指责美方违反共识。", "违反共识"),
        ])
    func matter(text: String, claim: String) throws {
        #expect(try claims(text).first?["claim"]?.string == claim)
    }

    @Test(
        "an accusation of nothing, and a deed of somebody else's, are left out",
        arguments: [
            "Trump accuses Beijing as talks falter.",
            "Rubio said visas would go; the ministry in Beijing counts that among the measures that broke the truce.",
        ])
    func nothing(text: String) throws {
        #expect(try claims(text).isEmpty)
    }

    @Test(
        "two who accuse each other make two accusations, one of each side",
        arguments: [
            "The US and China accused each other of breaking the truce.",
            "Washington spoke first, Beijing an hour later: each charged the other with breaking the truce.",
        ])
    func mutual(text: String) throws {
        let found = try claims(text)
        #expect(found.map { $0["by"]?.string } == ["US", "CN"])
        #expect(found.map { $0["against"]?.string } == ["CN", "US"])
        #expect(found.allSatisfy { $0["claim"]?.string == "breaking the truce" })
    }

    @Test("of two where one is somebody else nobody of the two sides accuses the other so")
    func mutualOthers() throws {
        #expect(try claims("Washington met Ottawa and Beijing met Tokyo; Canada and Japan accused each other of delay.").isEmpty)
    }

    @Test(
        "what one side's people tell of the other's deeds is an accusation",
        arguments: [
            ("Beijing, Lutnick said, has gone back on its word.", "US"),
            ("Greer complained that China was flooding the world with cheap steel.", "US"),
            ("Washington has put another 20 firms on its list. It is “plain economic coercion”, Mao Ning said.", "CN"),
        ])
    func said(text: String, by: String) throws {
        let found = try claims(text)
        #expect(found.map { $0["kind"]?.string } == ["accusation"])
        #expect(found.map { $0["by"]?.string } == [by])
    }

    @Test(
        "what somebody has not done, or should stop, or calls untrue, is no accusation",
        arguments: [
            "Greer said China has not manipulated its currency.", "Mao Ning said Washington should stop bullying Chinese firms.",
            "Bessent said China would buy more grain.", "Mao Ning said China opposes protectionism, and so does the United States.",
        ])
    func unaccused(text: String) throws {
        #expect(try claims(text).isEmpty)
    }

    @Test(
        "a charge that one side calls untrue is denied",
        arguments: [
            ("“The charge from Washington is groundless,” Mao Ning said.", "CN"),
            ("That Beijing had given in was denied by Lin Jian.", "CN"),
            ("Bessent rebutted the Chinese account.", "US"),
        ])
    func untrue(text: String, by: String) throws {
        let found = try claims(text)
        #expect(found.map { $0["kind"]?.string } == ["denial"])
        #expect(found.map { $0["by"]?.string } == [by])
    }
}
