import Model
import Testing

@testable import Analysis

@Suite struct EnglishClaimsTests {
    private func claims(_ text: String, title: String = "") throws -> [String] {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let item = AnalysedItem(title: title, text: text, day: CivilDay(year: 2025, month: 10, day: 12))
        return analyser.analyse(item).facts(.claim).map {
            "\($0["kind"]?.string ?? "-") \($0["by"]?.string ?? "-") \($0["against"]?.string ?? "-")"
        }
    }

    @Test(
        "an accusation may be passive, a participle, a relative clause or a headline, and its accuser no more than a pronoun",
        arguments: [
            ("China has been accused by Washington of dragging its feet on rare earths.", "accusation US CN"),
            ("Accused by Washington of bad faith, Beijing published its own list.", "accusation US CN"),
            ("China, which the US accuses of stealing trade secrets, said on Monday it would appeal.", "accusation US CN"),
            ("China slams US chip curbs as 'economic bullying'", "accusation CN US"),
            ("He accused Beijing of reneging.", "accusation US CN"),
            ("Chinese state media lambasted the US for bullying.", "accusation CN US"),
            ("Lutnick charged that China had been stonewalling on magnets.", "accusation US CN"),
            ("Chinese officials complained that the US had kept adding firms to its blacklist.", "accusation CN US"),
            ("Washington's charge that Beijing had violated the truce surprised markets.", "accusation US CN"),
        ])
    func accused(text: String, wanted: String) throws {
        #expect(try claims(text) == [wanted])
    }

    @Test(
        "a finding of one side that the other does wrong accuses it",
        arguments: [
            ("USTR determined that China's acts are unreasonable and burden US commerce.", "accusation US CN"),
            ("The US Commerce Department found that Chinese solar cells had been dumped in the American market.", "accusation US CN"),
        ])
    func findings(text: String, wanted: String) throws {
        #expect(try claims(text) == [wanted])
    }

    @Test(
        "a wrong, a harm, a duty not done and a reproach that one side tells of the other accuse it",
        arguments: [
            ("Lutnick: China is not playing fair", "accusation US CN"),
            ("The US has said China failed to buy the goods it promised.", "accusation US CN"),
            ("Wang Wentao told Raimondo that American curbs undermine normal trade.", "accusation CN US"),
            ("It was Washington that first broke the consensus, He Yongqian said.", "accusation CN US"),
            ("Bessent: Beijing is trying to hurt the world economy", "accusation US CN"),
            ("China's commerce ministry described the new US curbs as discriminatory.", "accusation CN US"),
            ("China, Trump wrote on Friday, has \"totally violated its agreement\".", "accusation US CN"),
        ])
    func told(text: String, wanted: String) throws {
        #expect(try claims(text) == [wanted])
    }

    @Test(
        "what is denied may stand before the verb or behind it, and be called untrue by any name",
        arguments: [
            ("Allegations of forced technology transfer, which Beijing denies, prompted the duties.", "denial CN -"),
            ("China's commerce ministry denied it had delayed approvals.", "denial CN -"),
            ("Beijing pushed back on Tuesday against accusations that it was weaponising minerals.", "denial CN -"),
            ("Bessent said the reports of a rift were untrue.", "denial US -"),
            ("Not so, said Mao Ning.", "denial CN -"),
            ("Beijing's charge that the US broke its word was rejected by Bessent.", "denial US -"),
        ])
    func denied(text: String, wanted: String) throws {
        #expect(try claims(text) == [wanted])
    }

    @Test(
        "threats, conditions, wishes, courts, refused favours and proposals, third countries and opinions are no claims",
        arguments: [
            "If China breaks the truce, Trump said, tariffs will rise.", "Trump threatened to accuse China of manipulation.",
            "Bessent said China would not be accused of anything.", "Chinese prosecutors charged two men with smuggling antimony.",
            "The court denied the American importers' motion.", "The US denied Chinese firms access to chips.",
            "Bessent said Beijing had kept its word.", "China rejected the US proposal.", "Canada accused China of meddling.",
            "Analysts said the tariffs would hurt growth in both countries.", "Beijing neither confirmed nor denied the report.",
            "China criticised Japan over its comments.", "The US charges 25% on Chinese goods.",
            "Beijing did not deny that talks were held.",
        ])
    func others(text: String) throws {
        #expect(try claims(text).isEmpty)
    }

    @Test("what a headline says and the text says again is one claim")
    func echo() throws {
        let found = try claims("Beijing on Friday accused Washington of breaking the truce.", title: "China accuses US of breaking truce")
        #expect(found == ["accusation CN US"])
    }

    @Test("a side that goes on with its charge in the next sentence makes one claim")
    func goingOn() throws {
        let found = try claims("Beijing accused Washington of breaking the truce. The US has abused export controls, Mao Ning said.")
        #expect(found == ["accusation CN US"])
    }

    @Test("an accusation within somebody's words is whoever's it is told to be")
    func inner() throws {
        let found = try claims("“Washington says that China has not kept its word, and that is simply not true,” Mao Ning said.")
        #expect(found == ["accusation US CN", "denial CN -"])
    }

    @Test("two who trade accusations make two, one of each side")
    func traded() throws {
        #expect(try claims("Washington and Beijing traded accusations of bad faith.") == ["accusation US CN", "accusation CN US"])
    }
}
