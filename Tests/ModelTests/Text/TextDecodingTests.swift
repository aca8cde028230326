import Model
import Testing

@Suite("Text decoding") struct TextDecodingTests {
    @Test(
        "Labels mean what the web means by them",
        arguments: [
            ("ISO-8859-1", Charset.windows1252), ("latin1", .windows1252), ("\"UTF8\"", .utf8), ("gb2312", .named("GB18030")),
            ("GBK", .named("GB18030")),
            ("Big5", .named("BIG5-HKSCS")), ("x-sjis", .named("CP932")), ("ks_c_5601-1987", .named("CP949")),
            ("win-1251", .named("CP1251")),
            ("cp1250", .named("CP1250")), ("iso8859-2", .named("ISO-8859-2")), ("ISO_8859-5:1988", .named("ISO-8859-5")),
            ("utf-16", .utf16LittleEndian),
        ])
    func labels(label: String, charset: Charset) {
        #expect(Charset(label: label) == charset)
    }

    @Test(
        "What cannot be a charset's name is none",
        arguments: ["", "  ", "utf-8//TRANSLIT", "../../lib/evil", String(repeating: "a", count: 100)])
    func noLabel(label: String) {
        #expect(Charset(label: label) == nil)
    }

    @Test(
        "Without any label, statistics tell the charset",
        arguments: [
            ([0xD6, 0xD0, 0xC3, 0xC0, 0xBE, 0xAD, 0xC3, 0xB3, 0xB4, 0xC5, 0xC9, 0xCC], "gb18030"),
            ([0xAC, 0xFC, 0xB0, 0xEA, 0xBB, 0x50, 0xA4, 0xA4, 0xB0, 0xEA, 0xAA, 0xBA, 0xC3, 0xF6, 0xB5, 0x7C], "big5-hkscs"),
            ([0x95, 0xC4, 0x92, 0x86, 0x82, 0xCC, 0x8A, 0xD6, 0x90, 0xC5, 0x82, 0xC9, 0x82, 0xC2, 0x82, 0xA2, 0x82, 0xC4], "cp932"),
            ([0xB4, 0xD8, 0xC0, 0xC7, 0xA4, 0xCB, 0xA4, 0xC4, 0xA4, 0xA4, 0xA4, 0xC6, 0xA4, 0xCE, 0xA4, 0xCF], "euc-jp"),
            ([0xB9, 0xCC, 0xC1, 0xDF, 0xB9, 0xAB, 0xBF, 0xAA, 0xC7, 0xF9, 0xBB, 0xF3, 0xB0, 0xFC, 0xBC, 0xBC], "cp949"),
            ([0x43, 0x61, 0x66, 0xE9, 0x20, 0x6E, 0x61, 0xEF, 0x76, 0x65], "windows-1252"),
            ([0xCF, 0xEE, 0xF8, 0xEB, 0xE8, 0xED, 0xFB, 0x20, 0xF2, 0xEE, 0xF0, 0xE3, 0xEE, 0xE2, 0xFB, 0xE5], "cp1251"),
            ([0xF0, 0xCF, 0xDB, 0xCC, 0xC9, 0xCE, 0xD9, 0x20, 0xD4, 0xCF, 0xD2, 0xC7, 0xCF, 0xD7, 0xD9, 0xC5], "koi8-r"),
        ] as [([UInt8], String)])
    func statistics(bytes: [UInt8], charset: String) {
        let decoded = TextDecoding.utf8(from: bytes, httpCharset: nil, declared: nil)
        #expect(decoded.charset == charset)
        #expect(decoded.repaired)
    }

    @Test("Clean UTF-8 comes out as it went in")
    func clean() {
        let bytes = Array("关税\tTariffs\r\n😀".utf8)
        let decoded = TextDecoding.utf8(from: bytes, httpCharset: "utf-8", declared: nil)
        #expect(decoded.bytes == bytes)
        #expect(decoded.charset == "utf-8")
        #expect(!decoded.repaired)
    }

    @Test(
        "Controls are cut, and C1 controls are the windows-1252 that they were",
        arguments: [("a\u{0}b\u{1B}c\u{7F}d", "abcd"), ("it\u{92}s", "it’s"), ("a\u{FFFF}b", "ab"), ("\u{FEFF}x", "x")])
    func controls(written: String, read: String) {
        #expect(
            String(decoding: TextDecoding.utf8(from: Array(written.utf8), httpCharset: nil, declared: nil).bytes, as: UTF8.self) == read)
    }

    @Test("A mark comes before every label", arguments: ["iso-8859-1", "gb2312", "utf-16be"])
    func mark(label: String) {
        #expect(TextDecoding.utf8(from: [0xEF, 0xBB, 0xBF, 0xC3, 0xA9], httpCharset: label, declared: label).bytes == [0xC3, 0xA9])
        #expect(TextDecoding.utf8(from: [0xFF, 0xFE, 0x73, 0x51], httpCharset: label, declared: label).bytes == Array("关".utf8))
    }

    @Test(
        "Declarations are found in content types, XML and HTML",
        arguments: [
            ("<?xml version='1.0' encoding='GB2312'?>", "gb2312"), ("\n<?xml encoding = \"big5\"?>", "big5"),
            ("<meta charset=utf-8>", "utf-8"),
            ("<meta http-equiv=Content-Type content='text/html; charset=euc-kr'>", "euc-kr"),
            ("<meta name=x><META CHARSET='Shift_JIS'/>", "shift_jis"),
        ])
    func declarations(markup: String, name: String) {
        #expect(CharsetDeclaration.inMarkup(Array(markup.utf8)) == name)
    }

    @Test("A content type names its charset in any dress")
    func contentType() {
        #expect(CharsetDeclaration.inContentType("text/xml; Charset = \"GBK\"; x=y") == "GBK")
        #expect(CharsetDeclaration.inContentType("text/xml;charset=utf-8") == "utf-8")
        #expect(CharsetDeclaration.inContentType("text/xml") == nil)
        #expect(CharsetDeclaration.inContentType("text/xml; charset=") == nil)
    }
}
