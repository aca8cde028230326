import Testing

@testable import tradewire

@Suite struct TableTests {
    private static func lines(columns: Int?, tail: String? = nil) throws -> [String] {
        var table = Table(columns: [
            .init(header: ""), .init(header: "ID", isRight: true), .init(header: "AGE", sacrifice: 1),
            .init(header: "OUTLET", narrowest: 8, widest: 16, sacrifice: 2), .init(header: "TITLE", narrowest: 24),
        ])
        let title = "Delegations look for a venue as the ninety-day truce nears its end"
        table.rows = [
            .init(
                cells: [Line("●"), Line("812"), Line("12 min"), Line("海潮日报海潮日报"), Line(title)], tail: tail.map { Line($0) },
                notes: [Line(title)]),
            .init(cells: [Line("○"), Line("7"), Line("3 d"), Line("Wire"), Line("Short")], tail: tail.map { Line($0) }),
        ]
        var look = Look.plain
        look.columns = columns
        var out = StandardOutput(look: look, destination: .memory)
        try table.write(to: &out)
        return out.text.split(separator: "\n").map(String.init)
    }

    @Test("A table is never wider than it may be", arguments: Array(20...140))
    func fits(columns: Int) throws {
        for tail in [nil, "+12"] { #expect(try Self.lines(columns: columns, tail: tail).allSatisfy { DisplayWidth.of($0) <= columns }) }
    }

    @Test("Where room is short the outlet goes first, then the age, never the title")
    func sacrifices() throws {
        #expect(try Self.lines(columns: 80)[0].contains("OUTLET"))
        let narrow = try Self.lines(columns: 40)
        #expect(!narrow[0].contains("OUTLET") && narrow[0].contains("TITLE"))
    }

    @Test("Columns begin in the same place on every line, wide characters or not")
    func aligned() throws {
        let lines = try Self.lines(columns: nil)
        let start = { (line: String, word: String) -> Int? in
            line.firstRange(of: word).map { DisplayWidth.of(String(line[..<$0.lowerBound])) }
        }
        #expect(start(lines[1], "Delegations") == start(lines[3], "Short"))
        #expect(start(lines[2], "Delegations") == start(lines[0], "TITLE"))
    }

    @Test("The count of copies is shown however short the title must be")
    func tail() throws {
        for columns in [24, 40, 80, 200] { #expect(try Self.lines(columns: columns, tail: "+12")[1].hasSuffix("+12")) }
    }
}
