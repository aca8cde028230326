import Testing

@testable import Model

@Suite("JSON")
struct JSONTests {
    @Test(
        "Reads what RFC 8259 allows",
        arguments: [
            ("null", JSONValue.null), ("true", .bool(true)), ("-0.5e+3", .number("-0.5e+3")), ("\"a\\u00e9\\n\"", .string("aé\n")),
            ("\"\\ud83d\\ude00\"", .string("😀")), ("[]", .array([])), ("[1, [2]]", .array([.number("1"), .array([.number("2")])])),
            ("{\"b\":1,\"a\":2,\"b\":3}", .object([.init("b", .number("1")), .init("a", .number("2")), .init("b", .number("3"))])),
        ])
    func reads(text: String, value: JSONValue) throws {
        #expect(try JSONReader.read(text) == value)
    }

    @Test(
        "Refuses what is not JSON, and says where",
        arguments: [
            ("", 0), ("{", 1), ("[1,]", 3), ("01", 0), ("1.", 2), ("\"a", 2), ("\"\u{01}\"", 1), ("\"\\x\"", 2), ("nul", 0), ("1 2", 2),
            ("{1:2}", 1),
            ("[1 2]", 3), ("\"\\u12\"", 3), ("-", 0), ("// c\n1", 0),
        ])
    func refuses(text: String, offset: Int) {
        #expect(throws: JSONError.self) { try JSONReader.read(text) }
        do {
            _ = try JSONReader.read(text)
        } catch let error as JSONError {
            #expect(error.offset == offset, "\(text): \(error)")
        } catch {}
    }

    @Test(
        "Leniently reads what the web calls JSON",
        arguments: [
            ("[1,]", JSONValue.array([.number("1")])), ("{\"a\":\"x\ny\",}", .object([.init("a", .string("x\ny"))])),
            ("\u{FEFF}[/* c */ 1] // end", .array([.number("1")])), ("\"\\q\"", .string("q")), ("{};", .object([])),
        ])
    func lenient(text: String, value: JSONValue) throws {
        #expect(try JSONReader.read(text, lenient: true) == value)
    }

    @Test("A lone surrogate and broken UTF-8 become the replacement character")
    func replacement() throws {
        #expect(try JSONReader.read("\"\\ud800x\"").string == "\u{FFFD}x")
        #expect(try JSONReader.read("\"\\ud800\\u0041\"").string == "\u{FFFD}A")
        #expect(try JSONReader.read([0x22, 0xFF, 0x22]).string == "\u{FFFD}")
    }

    @Test("Nesting is bounded")
    func depth() {
        #expect(throws: JSONError.self) { try JSONReader.read(String(repeating: "[", count: 100_000)) }
    }

    @Test("What is written is read back the same")
    func roundTrip() throws {
        let value = JSONValue.object([
            .init("text", .string("tab\t, quote \", back \\, bell \u{07}, delete \u{7F}, 关税, 😀")),
            .init("list", .array([.null, .bool(false), .number("12345678901234567890"), .object([]), .array([])])),
        ])
        var writer = JSONWriter()
        writer.value(value)
        #expect(try JSONReader.read(writer.bytes) == value)
        #expect(!writer.bytes.contains { $0 < 0x20 || $0 == 0x7F })
    }

    @Test("Members are separated by commas whatever they hold")
    func grammar() {
        var writer = JSONWriter()
        writer.object {
            $0.field("a", 1)
            $0.field("b", array: { _ in })
            $0.field("c", object: { $0.field("d", nil as String?) })
            $0.field("e", ["x", "y"])
            $0.field("f", Timestamp(milliseconds: 0))
            $0.field("g", Double.nan)
        }
        writer.endLine()
        #expect(writer.text == "{\"a\":1,\"b\":[],\"c\":{\"d\":null},\"e\":[\"x\",\"y\"],\"f\":\"1970-01-01T00:00:00Z\",\"g\":null}\n")
    }
}
