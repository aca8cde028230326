import Model
import Testing

@testable import tradewire

@Suite struct JSONSafetyTests {
    @Test("What a terminal must not get is escaped, and the document's value stays")
    func escapes() throws {
        let json = Array("{\"title\":\"a\u{202E}b\u{9B}c\u{200B}\u{E0041}中\u{7F}\"}".utf8)
        let escaped = JSONSafety.escaped(json)
        #expect(String(decoding: escaped, as: UTF8.self) == "{\"title\":\"a\\u202eb\\u009bc\\u200b\\udb40\\udc41中\\u007f\"}")
        #expect(try JSONReader.read(escaped) == JSONReader.read(json))
    }

    @Test("Plain text and Chinese pass as they are")
    func untouched() {
        let json = Array("{\"title\":\"关税 – tariffs 🚢\"}".utf8)
        #expect(JSONSafety.escaped(json) == json)
    }

    @Test(
        "Bytes that are no UTF-8 become U+FFFD",
        arguments: [[0x22, 0x9B, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xF5, 0x22], [0x22, 0xE4, 0xB8]])
    func broken(bytes: [UInt8]) {
        #expect(String(validating: JSONSafety.escaped(bytes), as: UTF8.self)?.contains("\u{FFFD}") == true)
    }

    @Test("Random strings come back from the escaped document", arguments: 0..<50)
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var writer = JSONWriter()
        writer.array { for _ in 0..<20 { $0.value(RandomText.next(&generator)) } }
        let escaped = JSONSafety.escaped(writer.bytes)
        #expect(try JSONReader.read(escaped) == JSONReader.read(writer.bytes))
        let isPrivate = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .privateUse }
        #expect(!String(decoding: escaped, as: UTF8.self).unicodeScalars.contains { Forbidden.isForbidden($0) && !isPrivate($0) })
    }
}
