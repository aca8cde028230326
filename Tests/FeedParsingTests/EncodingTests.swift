import FeedParsing
import Glibc
import Model
import Testing

@Suite("Encodings of whole documents") struct EncodingTests {
    /// The document in another charset, by the C library.
    private func encoded(_ text: String, _ charset: String) throws -> [UInt8] {
        let converter = iconv_open(charset, "UTF-8")
        try #require(converter != iconv_t(bitPattern: -1))
        defer { iconv_close(converter) }
        var source = Array(text.utf8).map { CChar(bitPattern: $0) }
        var target = [CChar](repeating: 0, count: source.count * 4 + 16)
        let capacity = target.count
        var left = capacity
        source.withUnsafeMutableBufferPointer { source in
            target.withUnsafeMutableBufferPointer { target in
                var (from, to, fromLeft) = (source.baseAddress, target.baseAddress, source.count)
                _ = iconv(converter, &from, &fromLeft, &to, &left)
                _ = iconv(converter, nil, nil, &to, &left)
            }
        }
        return target.prefix(capacity - left).map { UInt8(bitPattern: $0) }
    }

    private static let samples: [(charset: String, text: String)] = [
        ("gb2312", "中美经贸磋商重启，双方就关税与稀土出口达成共识"), ("gbk", "朱镕基谈關稅"), ("gb18030", "中国商务部：𠮷野家关税"), ("big5", "美國與中國的關稅休戰協議"),
        ("shift_jis", "米中貿易協議の関税引き下げについて"), ("euc-jp", "米中貿易協議の関税引き下げについて"), ("iso-2022-jp", "米中貿易協議の関税"), ("euc-kr", "미중 무역 협상 관세 인하 합의"),
        ("windows-1251", "Пошлины и торговые переговоры"), ("koi8-r", "Пошлины и торговые переговоры"), ("windows-1252", "Zölle – “Café”"),
        ("iso-8859-2", "Cła na chińskie towary: źródło"), ("iso-8859-15", "Zölle: 5 €"), ("utf-16", "关税 Tariffs"),
        ("utf-16be", "关税 Tariffs"),
        ("utf-16le", "关税 Tariffs"), ("utf-32", "关税 Tariffs"),
    ]

    @Test("A declared charset is read", arguments: samples)
    func declared(charset: String, text: String) throws {
        let bytes = try encoded(
            "<?xml version=\"1.0\" encoding=\"\(charset)\"?><rss><channel><item><title>\(text)</title></item></channel></rss>", charset)
        #expect(try FeedParser.parse(bytes, contentType: "text/xml", url: nil).entries.first?.title == text)
    }

    @Test("The transport's charset is read", arguments: samples)
    func transport(charset: String, text: String) throws {
        let bytes = try encoded("<?xml version=\"1.0\"?><rss><channel><item><title>\(text)</title></item></channel></rss>", charset)
        #expect(try FeedParser.parse(bytes, contentType: "text/xml; charset=\"\(charset)\"", url: nil).entries.first?.title == text)
    }

    @Test(
        "UTF-8 under a wrong label is UTF-8 all the same",
        arguments: ["iso-8859-1", "gb2312", "utf-16", "windows-1251", "us-ascii", "x-nobody-knows"])
    func wrongLabel(charset: String) throws {
        let document = "<?xml version=\"1.0\" encoding=\"\(charset)\"?><rss><channel><item><title>关税 – Zölle</title></item></channel></rss>"
        for contentType in [nil, "text/xml; charset=\(charset)"] {
            #expect(try parse(document, contentType: contentType).entries.first?.title == "关税 – Zölle")
        }
    }

    @Test("A text of UTF-8 with a slip stays UTF-8 under a wrong label", arguments: ["iso-8859-1", "gb2312", "windows-1251"])
    func slipUnderWrongLabel(charset: String) throws {
        var bytes = Array("<?xml version='1.0' encoding='\(charset)'?><rss><channel><item><title>中美经贸磋商重启，关税".utf8)
        bytes.append(0xE5)
        bytes += Array(" – “停火”</title></item></channel></rss>".utf8)
        let title = try FeedParser.parse(bytes, contentType: nil, url: nil).entries.first?.title
        #expect(title == "中美经贸磋商重启，关税\u{FFFD} – “停火”")
    }

    @Test("A server's default label does not stand against the document's own", arguments: ["gb2312", "big5", "euc-kr", "windows-1251"])
    func serverDefault(charset: String) throws {
        let text = Self.samples.first { $0.charset == charset }?.text ?? ""
        let bytes = try encoded(
            "<?xml version=\"1.0\" encoding=\"\(charset)\"?><rss><channel><item><title>\(text)</title></item></channel></rss>", charset)
        #expect(try FeedParser.parse(bytes, contentType: "text/xml; charset=iso-8859-1", url: nil).entries.first?.title == text)
    }

    @Test("One broken byte spoils one character", arguments: [("Caf\u{E9} – naïve “tariffs”", "Café – naïve “tariffs”")])
    func brokenByte(written: String, title: String) throws {
        var bytes = Array("<rss><channel><item><title>Caf".utf8)
        bytes.append(0xE9)
        bytes += Array(" – naïve “tariffs”</title></item></channel></rss>".utf8)
        #expect(try FeedParser.parse(bytes, contentType: "text/xml; charset=utf-8", url: nil).entries.first?.title == title)
    }
}
