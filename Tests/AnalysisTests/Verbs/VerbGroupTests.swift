import Testing

@testable import Analysis

@Suite("What stands before an English verb")
struct VerbGroupTests {
    private static let resume = VerbBook<Bool>([(true, "resume, call off, take effect, hold, agree, cut, extend")])

    private static func group(_ sentence: String) throws -> VerbGroup? {
        let passage = Passage(field: .text, text: sentence, lexicon: try #require(Fixture.lexicon))
        guard let (entry, tokens) = resume.matches(in: passage, 0..<passage.tokens.count).last else { return nil }
        return VerbGroup(of: tokens, entry.form, in: passage, 0..<passage.tokens.count)
    }

    @Test(
        "Its time is the auxiliary's, or its own form's",
        arguments: [
            ("The two sides resumed talks.", VerbGroup.Time.past), ("The two sides have quietly resumed talks.", .past),
            ("Talks had been called off.", .earlier), ("The talks resume today.", .present), ("The truce takes effect now.", .present),
            ("Talks will soon be resumed.", .future), ("The two sides will not resume talks.", .future),
            ("The talks were called off.", .past),
            ("Resuming talks is hard.", .none), ("They did not resume talks.", .past),
        ])
    func timeOfVerb(sentence: String, time: VerbGroup.Time) throws {
        #expect(try #require(try Self.group(sentence)).time == time)
    }

    @Test(
        "What is denied, unsure or only meant is not real",
        arguments: [
            ("The two sides resumed talks.", true), ("They have not resumed talks.", false), ("They never resumed talks.", false),
            ("They may resume talks.", false), ("They haven't resumed talks.", false), ("Beijing wants to resume talks.", false),
            ("They failed to resume talks.", false), ("They have yet to resume talks.", false), ("They managed to resume talks.", true),
            ("They agreed on Monday to resume talks.", false), ("He urged Beijing to resume talks.", false),
            ("A bid to resume talks began.", false), ("US, China to resume talks", false), ("Without resuming talks they left.", false),
            ("The truce should be extended.", false), ("He did not say that they resumed talks.", true),
        ])
    func reality(sentence: String, isReal: Bool) throws {
        #expect(try #require(try Self.group(sentence)).isReal == isReal)
    }

    @Test(
        "What is planned, agreed or due is coming",
        arguments: [
            ("Talks will resume in May.", true), ("They agreed in London on Monday to resume talks.", true),
            ("Talks are set to resume.", true),
            ("US, China to resume talks", true), ("They are to resume talks.", true), ("Talks are due to resume.", true),
            ("They agreed to lower tariffs and resume talks.", true), ("They will lower tariffs and resume talks.", true),
            ("They would resume talks.", false), ("They hope to resume talks.", false), ("Talks will not resume.", false),
            ("They have no plans to resume talks.", false), ("Neither side plans to resume talks.", false), ("They resumed talks.", false),
            ("They could agree to resume talks.", false),
        ])
    func comingVerbs(sentence: String, isComing: Bool) throws {
        #expect(try #require(try Self.group(sentence)).isComing == isComing)
    }

    @Test(
        "An infinitive is bare where nothing but a headline or a form of be carries it",
        arguments: [
            ("US, China to resume talks", true), ("They are to resume talks.", true), ("They plan to resume talks.", false),
            ("They are expected to resume talks.", false), ("Analysts expect Washington and Beijing to resume talks.", false),
            ("They resumed talks.", false),
        ])
    func bareInfinitives(sentence: String, isBare: Bool) throws {
        #expect(try #require(try Self.group(sentence)).isBare == isBare)
    }

    @Test(
        "Forms are spelled as either country spells them",
        arguments: [
            ("cancel", "cancelled"), ("cancel", "canceled"), ("scrap", "scrapping"), ("hold", "held"), ("deny", "denied"),
            ("agree", "agreeing"),
            ("extend", "extends"), ("meet", "meeting"), ("lapse", "lapsed"), ("go", "gone"), ("cut", "cutting"), ("stall", "stalled"),
            ("reach", "reaches"), ("commit", "committed"), ("expire", "expiring"), ("delay", "delayed"),
        ])
    func spelling(verb: String, form: String) {
        #expect(VerbForm.forms(of: verb)[form] != nil)
    }

    @Test("Forms that no verb has are not made")
    func noWrongForms() {
        #expect(Set(VerbForm.forms(of: "stall").keys) == ["stall", "stalls", "stalled", "stalling"])
        #expect(Set(VerbForm.forms(of: "delay").keys) == ["delay", "delays", "delayed", "delaying"])
        #expect(Set(VerbForm.forms(of: "expire").keys) == ["expire", "expires", "expired", "expiring"])
    }
}
