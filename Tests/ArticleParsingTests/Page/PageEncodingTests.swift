import Testing

@testable import ArticleParsing

@Suite("Pages in other charsets")
struct PageEncodingTests {
    /// "关税谈判在日内瓦重启，双方同意降低税率。" in GB 18030.
    private static let chinese: [UInt8] = [
        0xB9, 0xD8, 0xCB, 0xB0, 0xCC, 0xB8, 0xC5, 0xD0, 0xD4, 0xDA, 0xC8, 0xD5, 0xC4, 0xDA, 0xCD, 0xDF, 0xD6, 0xD8, 0xC6, 0xF4, 0xA3, 0xAC,
        0xCB, 0xAB, 0xB7, 0xBD,
        0xCD, 0xAC, 0xD2, 0xE2, 0xBD, 0xB5, 0xB5, 0xCD, 0xCB, 0xB0, 0xC2, 0xCA, 0xA1, 0xA3,
    ]

    private func page(_ head: String) -> [UInt8] {
        var bytes = Array("<html><head>\(head)</head><body>".utf8)
        for number in 1...8 { bytes += Array("<p>\(number) ".utf8) + Self.chinese + Self.chinese + Array("</p>".utf8) }
        return bytes
    }

    @Test(
        "Chinese in GBK is read, declared or not",
        arguments: ["", "<meta charset=gb2312>", "<meta http-equiv=Content-Type content='text/html; charset=gbk'>"])
    func readsGBK(_ head: String) throws {
        let content = try ArticleParser.parse(page(head), charset: nil, url: nil)
        #expect(content.blocks.count == 8)
        #expect(content.text.hasPrefix("1 关税谈判在日内瓦重启，双方同意降低税率。"))
        #expect(content.language == "zh")
    }

    @Test("A Western page that declares nothing is read as windows-1252")
    func readsWindows1252() throws {
        let bytes =
            Array("<p>caf".utf8) + [0xE9, 0x20, 0x93] + Array("quoted".utf8) + [0x94]
            + Array(" and some more of the text, so that there is enough.</p>".utf8)
        #expect(try ArticleParser.parse(bytes, charset: nil, url: nil).text.hasPrefix("café “quoted” and"))
    }
}
