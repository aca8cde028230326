import Testing

@testable import tradewire

@Suite struct LookTests {
    private static func look(_ environment: [String: String], isTerminal: Bool = true, _ wish: Look.ColourWish = .auto) -> Look {
        Look.deciding(size: isTerminal ? (columns: 80, rows: 24) : nil, colour: wish, environment: { environment[$0] })
    }

    @Test(
        "Colour is for terminals, unless the user says otherwise",
        arguments: [
            ([:], true, .auto, true), ([:], false, .auto, false), (["NO_COLOR": "1"], true, .auto, false),
            (["NO_COLOR": ""], true, .auto, true),
            (["TERM": "dumb"], true, .auto, false), (["CLICOLOR_FORCE": "1"], false, .auto, true),
            (["CLICOLOR_FORCE": "0"], false, .auto, false),
            (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, .auto, false), (["NO_COLOR": "1"], false, .always, true),
            ([:], true, .never, false),
        ] as [([String: String], Bool, Look.ColourWish, Bool)])
    func colour(environment: [String: String], isTerminal: Bool, wish: Look.ColourWish, hasColour: Bool) {
        #expect(Self.look(environment, isTerminal: isTerminal, wish).hasColour == hasColour)
    }

    @Test("Links are for terminals alone, even where colour is forced")
    func links() {
        #expect(Self.look([:]).hasLinks)
        #expect(!Self.look([:], isTerminal: false, .always).hasLinks)
        #expect(!Self.look(["NO_COLOR": "1"]).hasLinks)
    }

    @Test("COLUMNS goes before the terminal's size, and a pipe has no limit")
    func columns() {
        #expect(Self.look([:]).columns == 80)
        #expect(Self.look(["COLUMNS": "120"]).columns == 120)
        #expect(Self.look(["COLUMNS": "nonsense"]).columns == 80)
        #expect(Self.look(["COLUMNS": "3"]).columns == Look.narrowest)
        #expect(Self.look([:], isTerminal: false).columns == nil)
    }

    @Test("Our own marks are ASCII where the locale is")
    func locale() {
        #expect(Self.look(["LANG": "de_DE.UTF-8"]).hasUnicode)
        #expect(Self.look(["LANG": "C.utf8"]).hasUnicode)
        #expect(!Self.look(["LANG": "C.UTF-8", "LC_ALL": "C"]).hasUnicode)
        #expect(!Self.look([:]).hasUnicode)
    }

    @Test("A link is made of web addresses only, and only where links are shown")
    func rendering() {
        var line = Line()
        line.add(SafeText("here"), .bold, link: Line.Link("https://example.org/a b"))
        let full = Look(isTerminal: true, hasColour: true, hasLinks: true, hasUnicode: true, columns: 80, rows: 24)
        #expect(line.rendered(full) == "\u{1B}]8;;https://example.org/a%20b\u{1B}\\\u{1B}[1mhere\u{1B}[0m\u{1B}]8;;\u{1B}\\")
        #expect(line.rendered(.plain) == "here")
        for address in ["javascript:alert(1)", "file:///etc/passwd", "//example.org", "-x", "", "https://"] {
            #expect(Line.Link(address) == nil)
        }
    }
}
