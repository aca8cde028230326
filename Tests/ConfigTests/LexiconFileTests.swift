import Model
import Testing

@testable import Config

@Suite("A lexicon file") struct LexiconFileTests {
    private func read(_ text: String) throws(ConfigurationErrors) -> LexiconFile {
        try LexiconFile.read(Array(text.utf8), file: "/x/people.toml")
    }

    private func told(_ text: String) -> String {
        do {
            _ = try read(text)
            return ""
        } catch {
            return error.description
        }
    }

    @Test("holds entries with their offices, and where they stand")
    func whole() throws {
        let file = try read(
            """
            # people
            [[entry]]
            id = "person.doe"
            name = "Jane Doe"
            kind = "person"
            side = "us"
            aliases = ["Doe", "多伊"]
            case_sensitive = ["JD"]
            topics = ["talks"]
            weight = 2
            offices = [{ title = "Envoy", from = 2025-01-28, until = "2026-01-01" }]

            [[entry]]
            id = "person.roe"
            enabled = false
            """)
        var entry = LexiconEntry(id: "person.doe", name: "Jane Doe", kind: .person, side: .us, location: "people.toml:2")
        entry.aliases = ["Doe", "多伊"]
        entry.caseSensitiveAliases = ["JD"]
        entry.topics = ["talks"]
        entry.weight = 2
        entry.offices = [
            .init(title: "Envoy", from: CivilDay(year: 2025, month: 1, day: 28), until: CivilDay(year: 2026, month: 1, day: 1))
        ]
        #expect(file == LexiconFile(entries: [entry], removed: ["person.roe"]))
    }

    @Test(
        "is refused with the line of each mistake",
        arguments: [
            ("name = \"x\"\nkind = \"term\"", "1: entry.id: is missing; name the entry, such as \"person.bessent\""),
            ("id = \"A b\"\nname = \"x\"\nkind = \"term\"", "2: entry.id: \"A b\" is no id; write small letters, digits, dots and hyphens"),
            ("id = \"a\"\nkind = \"term\"", "1: entry.name: is missing; every entry has a name and a kind"),
            ("id = \"a\"\nname = \"x\"\nkind = \"term\"\nweight = 3.5", "5: entry.weight: 3.5 is out of range; choose 0.0 to 3.0"),
            (
                "id = \"a\"\nname = \"x\"\nkind = \"term\"\naliases = [\"b\",\n\"\"]",
                "6: entry.aliases: is empty; give it a value or remove the line"
            ),
            (
                "id = \"a\"\nname = \"x\"\nkind = \"term\"\noffices = [{ title = \"t\", from = 2025-02-30 }]",
                "5: entry.offices: is neither text"
            ),
            (
                "id = \"a\"\nname = \"x\"\nkind = \"term\"\noffices = [{ title = \"t\", from = \"soon\" }]",
                "5: entry.offices.from: \"soon\" is no day; write from = 2025-01-28"
            ),
            ("id = \"a\"\nname = \"x\"\nkind = \"term\"\nfoo = 1", "5: entry.foo: unknown key; known here: id, enabled, name, kind"),
        ])
    func refused(_ entry: String, _ start: String) {
        #expect(told("[[entry]]\n" + entry).hasPrefix("/x/people.toml:" + start))
    }

    @Test("is refused where an id stands twice, in one file or in two")
    func twice() {
        let entry = "[[entry]]\nid = \"a\"\nname = \"x\"\nkind = \"term\"\n"
        #expect(told(entry + entry) == "/x/people.toml:6: entry.id: \"a\" stands on line 1 already; give each entry its own id")
        #expect {
            try LexiconDirectory.read([("/x/1.toml", Array(entry.utf8)), ("/x/2.toml", Array(entry.utf8))])
        } throws: {
            ($0 as? ConfigurationErrors)?.description
                == "/x/2.toml:1: entry.id: \"a\" stands at 1.toml:1 already; give each entry its own id"
        }
    }

    @Test("of the user replaces, removes and adds to what is shipped")
    func overlay() {
        let shipped = ["a", "b", "c"].map { LexiconEntry(id: $0, name: $0, kind: .term) }
        var changed = LexiconEntry(id: "b", name: "B", kind: .good)
        changed.weight = 3
        let added = LexiconEntry(id: "d", name: "d", kind: .term)
        let own = LexiconDirectory(entries: [added, changed], removed: ["c"])
        #expect(own.applied(to: shipped) == [shipped[0], changed, added])
    }

    @Test("need not be there: a missing folder adds nothing")
    func missingFolder() throws {
        #expect(try LexiconDirectory.load("/nonexistent/lexicon") == LexiconDirectory(entries: [], removed: []))
    }
}
