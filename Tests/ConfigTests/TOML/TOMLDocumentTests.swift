import Model
import Testing

@testable import Config

@Suite("A TOML document") struct TOMLDocumentTests {
    private func parse(_ text: String) -> (root: TOMLNode, faults: [TOMLFault]) { TOMLParser.parse(Array(text.utf8)) }

    private func value(_ written: String) -> TOMLNode.Value? {
        let (root, faults) = parse("k = " + written)
        guard faults.isEmpty, case .table(let members) = root.value else { return nil }
        return members.first?.node.value
    }

    /// The line of the key or item at the end of a path.
    private func line(_ text: String, _ path: String) -> Int? {
        var node = parse(text).root
        for step in path.split(separator: "/") {
            switch node.value {
            case .table(let members):
                guard let member = members.first(where: { $0.key == step }) else { return nil }
                node = member.node
            case .array(let items):
                guard let index = Int(step), items.indices.contains(index) else { return nil }
                node = items[index]
            default: return nil
            }
        }
        return node.line
    }

    private static let sample = #"""
        # [not.a.table]
        top = "a # no comment"
        long = """
        [fake]
        key = 1 \""" still inside
        """""
        raw = '''
        x = "'''
        after = 1

        [one.two]
        "quoted key" = 1
        'literal.key' = 2
        dotted.inner."deep est" = 3
        list = [
          "a", # comment ] here
          'b]',
          [1,
           2],
          { name = "x", of.it = 1 },
        ]
        last = 2020-01-01 07:32:00 # a date with a space

        [[item]]
        name = 1
        [[item]]
        name = 2
        [item.sub]
        inner = 1
        [[item.child]]
        leaf = 1
        [[item.child]]
        leaf = 2
        """#

    @Test(
        "knows the line of each key and item, past texts that look like them",
        arguments: [
            ("top", 2), ("long", 3), ("raw", 7), ("after", 9), ("one/two", 11), ("one/two/quoted key", 12), ("one/two/literal.key", 13),
            ("one/two/dotted/inner/deep est", 14), ("one/two/list", 15), ("one/two/list/0", 16), ("one/two/list/1", 17),
            ("one/two/list/2/1", 19), ("one/two/list/3/of/it", 20), ("one/two/last", 22), ("item/0", 24), ("item/0/name", 25),
            ("item/1/name", 27), ("item/1/sub/inner", 29), ("item/1/child/1/leaf", 33),
        ])
    func lines(_ path: String, _ expected: Int) {
        #expect(parse(Self.sample).faults.isEmpty)
        #expect(line(Self.sample, path) == expected)
    }

    @Test(
        "reads each kind of value",
        arguments: [
            (#""a\tb\u00e9\U0001F30D\"\\""#, .string("a\tbé🌍\"\\")), ("'C:\\n'", .string("C:\\n")), ("\"\"", .string("")),
            ("\"\"\"\r\none\r\n  two\"\"\"", .string("one\n  two")), ("\"\"\"a\\\n   \n  b\"\"\"", .string("ab")),
            ("'''it's'''''", .string("it's''")), ("+99", .integer(99)), ("-1_000", .integer(-1000)),
            ("0xDEAD_beef", .integer(3_735_928_559)),
            ("0o755", .integer(493)), ("0b101", .integer(5)), ("0", .integer(0)), ("1.5", .float(1.5)), ("-2e3", .float(-2000)),
            ("6.626e-34", .float(6.626e-34)), ("1_0.0_1", .float(10.01)), ("inf", .float(.infinity)), ("true", .boolean(true)),
            ("2025-06-05", .day(CivilDay(daysSince1970: 20_244))), ("2025-06-05T10:00:00+08:00", .clock), ("2025-06-05 10:00:00", .clock),
            ("07:32:00.5", .clock), ("07:32", .clock), ("2025-06-05T10:00Z", .clock), ("[]", .array([])), ("{}", .table([])),
        ] as [(String, TOMLNode.Value)])
    func values(_ written: String, _ expected: TOMLNode.Value) {
        #expect(value(written) == expected)
    }

    @Test(
        "refuses what only looks like a value",
        arguments: [
            "", "yes", "True", "01", "1__0", "_1", "1_", "1.", ".5", "1.e3", "0xG", "-0x1", "++1", "2025-02-30", "25:00:00", "\"a", "'a",
            "\"\\q\"",
            "\"\\u12\"", "\"\\ud800\"", "[1 2]", "[1", "[,]", "{a}", "{a=1", "{a=1,,}", "1 2", "\"a\" b",
            "9223372036854775808",
            "\"\"\"a", "https://a.example/", "{a=1, a=2}",
        ])
    func noValues(_ written: String) {
        #expect(value(written) == nil)
        #expect(!parse("k = " + written).faults.isEmpty)
    }

    @Test(
        "lets nothing be set twice, and says where it was first",
        arguments: [
            "a = 1\na = 2", "a = 1\n\"a\" = 2", "[a]\n[a]", "a.b = 1\na.b.c = 2", "[a.b]\n[a]\nb.c = 1", "a = {}\n[a.b]", "a = [1]\n[[a]]",
            "[a]\n[[a]]",
            "[[a]]\n[a]", "a.b = 1\n[a]", "a = {b = 1}\na.c = 2",
        ])
    func twice(_ text: String) {
        let faults = parse(text).faults
        #expect(faults.count == 1)
        #expect(faults.allSatisfy { $0.fault.contains("line 1") })
    }

    @Test(
        "may open a table after its parts, and parts of a table after it",
        arguments: ["[a.b]\n[a]", "[a]\n[a.b]", "a.b = 1\n[a.c]", "[[a]]\n[a.b]"])
    func opened(_ text: String) {
        #expect(parse(text).faults.isEmpty)
    }

    @Test("tells every mistake of syntax, and reads what lies between them")
    func recovery() {
        let text = """
            [sync]
            interval = = 3
            concurrency = 4
            pages true
            [[[feed]]]
            url = "https://lost.example/"
            [log
            [cache]
            path = "x
            list = [
              "one",
              two,
              "three",
            ]
            size = 1
            """
        let (root, faults) = parse(text)
        #expect(faults.map(\.line) == [2, 4, 5, 7, 9, 12])
        #expect(faults.map(\.key) == ["sync.interval", "sync.pages", "", "log", "cache.path", "cache.list"])
        guard case .table(let members) = root.value else {
            Issue.record("no root")
            return
        }
        #expect(members.map(\.key) == ["sync", "cache"])
        #expect(line(text, "sync/concurrency") == 3)
        #expect(line(text, "cache/size") == 15)
    }

    @Test("stops complaining where nothing is TOML")
    func notTOML() {
        #expect(parse(String(repeating: "<html>\n", count: 5000)).faults.count <= 20)
    }

    @Test("is not followed into values nested without end")
    func nesting() {
        #expect(parse(String(repeating: "a.", count: 50_000) + "a = 1").faults.count == 1)
        #expect(parse("a = " + String(repeating: "[", count: 50_000)).faults.count == 1)
        #expect(parse("a = " + String(repeating: "{a=", count: 50_000)).faults.count == 1)
        #expect(parse("[" + String(repeating: "a.", count: 50_000) + "a]").faults.count == 1)
    }

    @Test("is read to its end whatever a byte is changed to, and cut wherever")
    func mutations() {
        let bytes = Array(Self.sample.utf8)
        for index in bytes.indices {
            for byte in [0x00, 0x0A, 0x22, 0x27, 0x2E, 0x3D, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D] as [UInt8] {
                var changed = bytes
                changed[index] = byte
                #expect(TOMLParser.parse(changed).faults.count <= 20)
            }
            #expect(TOMLParser.parse(Array(bytes[..<index])).faults.count <= 20)
        }
    }
}
