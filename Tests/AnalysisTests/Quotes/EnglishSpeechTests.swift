import Model
import Testing

@testable import Analysis

/// Orders, voices and nouns in which English prose tells who said what.
@Suite struct EnglishSpeechTests {
    private func quotes(_ text: String, title: String = "") throws -> [Fact] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        return analyser.analyse(AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 10, day: 14))).facts(.quote)
    }

    private func pairs(_ text: String, title: String = "") throws -> [String] {
        try quotes(text, title: title).map { "\($0["speaker"]?.string ?? "-"): \($0["text"]?.string ?? "")" }
    }

    @Test(
        "a clause before its speaker is reported whatever the article adds behind him",
        arguments: [
            (
                "The pair will sit down on Sunday, the Pentagon said, the fourth time this year.",
                "Pentagon: The pair will sit down on Sunday"
            ),
            (
                "The duty stays off the table, Bessent said in Paris on Friday, the vice premier at his elbow.",
                "Scott Bessent: The duty stays off the table"
            ),
            ("No export will be permitted, Greer announced a day after the list came out.", "Jamieson Greer: No export will be permitted"),
            (
                "Whether they are linked is for others to say, Greer told CNBC.",
                "Jamieson Greer: Whether they are linked is for others to say"
            ),
            ("The bank had savers in mind, Mara Lindqvist went on.", "Mara Lindqvist: The bank had savers in mind"),
            ("Trade would suffer, warns Mara Lindqvist.", "Mara Lindqvist: Trade would suffer"),
            ("She is, Greer added, not buying the excuse.", "Jamieson Greer: She is, Greer added, not buying the excuse"),
        ])
    func behind(text: String, wanted: String) throws { #expect(try pairs(text) == [wanted]) }

    @Test(
        "nouns of speech, views and as-clauses report as verbs do",
        arguments: [
            ("Beijing's position is that the list must go first.", "Beijing: the list must go first"),
            ("In the view of Greer, subsidies keep squeezing out producers.", "Jamieson Greer: subsidies keep squeezing out producers"),
            ("As Greer tells it, the mills are to buy more beans.", "Jamieson Greer: the mills are to buy more beans"),
            ("In return, as the White House has it, Beijing shelves its rules.", "White House: Beijing shelves its rules"),
            ("Greer left no doubt that the fee would stay.", "Jamieson Greer: the fee would stay"),
            ("Xinhua quoted Bessent as saying that the door was open.", "Scott Bessent: the door was open"),
            ("Bessent was quoted by Xinhua as saying the door was open.", "Scott Bessent: the door was open"),
            ("Not so, said Greer: it was Beijing that had asked.", "Jamieson Greer: it was Beijing that had asked"),
            ("The rules are out, with Greer saying they would bite at once.", "Jamieson Greer: they would bite at once"),
            ("Greer told reporters after the talks that a deal was near.", "Jamieson Greer: a deal was near"),
            (
                "Two people with knowledge of the matter told Reuters the licences would go out.",
                "Two people with knowledge of the matter: the licences would go out"
            ),
            ("It is a level that importers said amounted to an embargo.", "importers: amounted to an embargo"),
        ])
    func nominal(text: String, wanted: String) throws { #expect(try pairs(text) == [wanted]) }

    @Test(
        "words in marks are those of whoever thinks, wants, judges or offers what they say",
        arguments: [
            ("Li Chenggang spoke of a “first common understanding”.", "Li Chenggang: first common understanding"),
            ("Bessent expects a call “in the next two weeks”.", "Scott Bessent: in the next two weeks"),
            ("For Mara Lindqvist of Tern, it “simply moves the cliff”.", "Mara Lindqvist: simply moves the cliff"),
            ("Greer was asked about it. The White House line is that China “needs us more”.", "White House: needs us more"),
            ("“Nobody waits for it,” as Mara Lindqvist of the guild puts it.", "Mara Lindqvist: Nobody waits for it,"),
            ("“Everything between us is a bargain,” a visitor sighed.", "a visitor: Everything between us is a bargain,"),
            (
                "“It is the worst of both worlds,” sighed a furniture importer in Ohio.",
                "a furniture importer: It is the worst of both worlds,"
            ),
            ("Deals are off, the White House insists: “This is a visit.” Beijing announced drills.", "White House: This is a visit."),
        ])
    func stance(text: String, wanted: String) throws { #expect(try pairs(text) == [wanted]) }

    @Test(
        "a headline's quotation and its speaker stand on either side of colon and dash",
        arguments: [
            ("US, China agree to extend truce by 90 days - Bessent", "Scott Bessent: US, China agree to extend truce by 90 days"),
            ("China has bought no soybeans since May: sources", "sources: China has bought no soybeans since May"),
            ("'We do not want to decouple': Bessent strikes softer tone", "Scott Bessent: We do not want to decouple"),
            ("Xi to Trump: ships need a steady hand", "Xi Jinping: ships need a steady hand"),
            ("Beijing: the duty will not fix it", "Beijing: the duty will not fix it"),
            ("Exclusive: China pauses soybean purchases, sources say", "sources: China pauses soybean purchases"),
        ])
    func headlines(title: String, wanted: String) throws { #expect(try pairs("", title: title) == [wanted]) }

    @Test(
        "one word, the name of a thing, a denial, an order and a deed are no speech",
        arguments: [
            "Greer called the charge “groundless”.", "Its “port fee” rules stay.", "Lutnick denied that the fee was part of it.",
            "Castellan has told clients not to chase space.", "Court papers suggest that nobody had asked.",
            "The mill allowed the sale to go on.",
        ])
    func none(text: String) throws { #expect(try pairs(text).isEmpty) }

    @Test(
        "of a pair, an apposition and a title the right one speaks",
        arguments: [
            ("Larry Kudlow, who heads the council, and Peter Navarro said talks would resume.", "Larry Kudlow"),
            ("Harriet Lindqvist, the Coalition of Shops' chief executive, wrote that prices would rise.", "Harriet Lindqvist"),
            ("A spokesman for the embassy, Liu Pengyu, said Beijing opposed any such move.", "Liu Pengyu"),
            ("Greer met the press. He is to sit down with Vice Premier He Lifeng. It would work, he said on Friday.", "Jamieson Greer"),
            ("Trump was asked about Beijing. It went very well indeed, the president said.", "Donald Trump"),
        ])
    func speakers(text: String, wanted: String) throws { #expect(try quotes(text).last?["speaker"]?.string == wanted) }
}
