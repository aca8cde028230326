import Model
import Testing

@testable import Analysis

@Suite struct TalksStageTests {
    @Test("a report that cannot follow does not move the stage")
    func illegalSteps() {
        let (stage, steps) = TalksStage.after([.expired, .scheduled, .restarted, .agreed, .inForce])
        #expect(stage == .inForce)
        #expect(steps == [1, 3, 4])
    }

    @Test("the talks of May and June go through their stages")
    func aCourseOfTalks() {
        let reports: [TalksStage] = [.scheduled, .agreed, .inForce, .accused, .stalled, .restarted, .framework, .extended]
        #expect(TalksStage.after(reports).steps.count == reports.count)
    }

    @Test("every stage can be left and none is its own only successor", arguments: TalksStage.allCases)
    func noDeadEnd(stage: TalksStage) {
        #expect(stage.successors.contains(stage))
        #expect(stage.successors.count > 1)
    }

    @Test(
        "the title outweighs the text",
        arguments: [
            ("US and China extend truce", "Talks had stalled in May.", TalksStage.extended),
            ("Soybeans gain on US-China truce", "US and China tariff talks have stalled.", .stalled),
        ])
    func weights(title: String, text: String, wanted: TalksStage) throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        #expect(analyser.analyse(AnalysedItem(title: title, text: text)).stage == wanted)
    }

    @Test(
        "headlines report stages in many words",
        arguments: [
            ("Trump and Xi seal one-year trade truce", TalksStage.agreed),
            ("US and China fail to reach deal in two days of trade talks", .stalled),
            ("Trump calls off trade talks with China", .stalled), ("US and China sign 'phase one' trade pact", .agreed),
            ("Beijing blames Washington for breaching trade consensus", .accused), ("中美再次暂停加征关税90天", .extended),
            ("US and China agree to meet in Madrid for trade talks", .scheduled), ("US and China end two days of trade talks", .held),
            ("US-China tariff truce expires without a word", .expired), ("US-China tariff cuts come into force", .inForce),
            ("China says US undermined trade consensus", .accused),
        ])
    func headlines(title: String, wanted: TalksStage) throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        #expect(analyser.analyse(AnalysedItem(title: title)).stage == wanted)
    }

    @Test("items about something else report no stage")
    func offSubject() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        #expect(analyser.analyse(AnalysedItem(title: "Union and bus company resume wage talks")).stage == nil)
    }

    @Test(
        "what a court, a forecast or an old date says is not the stage of the talks",
        arguments: [
            "A judge heard the case on US tariffs on China; argument is set for 31 July.",
            "Tariffs on China will hold growth to 2%, the bank says.",
            "The tariffs on China may stay in force while judges deliberate.",
            "The tariffs on China will remain in force, the court ruled.",
            "Chinese exporters were busy when the lower US tariffs took effect.",
            "The lower US tariffs on Chinese goods took effect on 14 May.",
            "No further talks between the United States and China are scheduled.",
            "关税生效后，中国对美国出口下降。",
        ])
    func elsewhere(text: String) throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: "US and China tariffs: what exporters see", text: text, day: CivilDay(year: 2025, month: 6, day: 11))
        #expect(analyser.analyse(item).stage == nil)
    }

    @Test(
        "talks with a day, and a truce in force, are stages",
        arguments: [
            ("US-China trade talks are scheduled for Friday in Bern.", TalksStage.scheduled),
            ("Washington and Beijing will hold another round of tariff talks.", .scheduled),
            ("The US-China tariff truce is now in force.", .inForce), ("中美将于下周举行经贸磋商。", .scheduled),
        ])
    func stillReported(text: String, wanted: TalksStage) throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: "US and China tariffs: what exporters see", text: text, day: CivilDay(year: 2025, month: 6, day: 11))
        #expect(analyser.analyse(item).stage == wanted)
    }
}
