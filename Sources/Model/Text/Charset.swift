/// A way to write text as bytes, under the name that decodes it best.
///
/// Labels are read as the WHATWG Encoding Standard §4.2 reads them: a page that says `iso-8859-1` means windows-1252, and one that says
/// `gb2312` means GB18030, because that is what their writers' tools produced.
package enum Charset: Sendable, Hashable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    case windows1252
    /// Decoded by the C library under this name.
    case named(String)

    /// - Parameter label: as it stands in a header or a declaration, in any letter case, quoted or not.
    /// - Returns: `nil` for a label that cannot be the name of a charset.
    package init?(label: some StringProtocol) {
        let bytes = label.utf8.filter { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 < 0x7F }
        // What is passed on to iconv must not carry its "//TRANSLIT" suffixes or anything that looks like a path.
        guard !bytes.isEmpty, bytes.count <= 40, bytes.allSatisfy(Self.belongsInName) else { return nil }
        let name = String(decoding: bytes, as: UTF8.self).lowercased()
        self = Self.known[name] ?? Self.numbered(name) ?? .named(name.uppercased())
    }

    package var name: String {
        switch self {
        case .utf8: "utf-8"
        case .utf16LittleEndian: "utf-16le"
        case .utf16BigEndian: "utf-16be"
        case .windows1252: "windows-1252"
        case .named(let name): name.lowercased()
        }
    }

    /// Whether markup in ASCII reads the same in it, so that UTF-8 may be tried in its place.
    package var isASCIICompatible: Bool {
        switch self {
        case .utf8, .windows1252: true
        case .utf16LittleEndian, .utf16BigEndian: false
        case .named(let name):
            !(name.hasPrefix("ISO-2022") || name.hasPrefix("UTF-") || name.hasPrefix("UCS") || name.hasPrefix("IBM") || name == "HZ")
        }
    }

    private static let known: [String: Charset] = {
        var table: [String: Charset] = [:]
        for (charset, labels) in labels {
            for label in labels.split(separator: " ") { table[String(label)] = charset }
        }
        return table
    }()

    private static let labels: [(Charset, String)] = [
        (.utf8, "utf-8 utf8 utf_8 unicode-1-1-utf-8 unicode11utf8 x-unicode20utf8 utf-8n utf8mb4 cp65001"),
        (.utf16LittleEndian, "utf-16 utf16 utf-16le ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff"),
        (.utf16BigEndian, "utf-16be unicodefffe"),
        (
            .windows1252,
            """
            ascii us-ascii ansi ansi_x3.4-1968 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 latin1 latin-1 l1 \
            ibm819 cp819 csisolatin1 cp1252 windows-1252 windows1252 win-1252 x-cp1252 8859-1 western
            """
        ),
        (.named("CP1254"), "iso-8859-9 iso8859-9 iso_8859-9 latin5 l5 windows-1254 cp1254 x-cp1254"),
        (.named("CP874"), "tis-620 tis620 iso-8859-11 iso8859-11 dos-874 windows-874 cp874"),
        (.named("KOI8-R"), "koi8-r koi8 koi koi8_r cskoi8r"),
        (.named("KOI8-U"), "koi8-u koi8-ru"),
        (.named("CP866"), "ibm866 cp866 866 csibm866"),
        (.named("MACINTOSH"), "macintosh mac x-mac-roman csmacintosh"),
        (.named("MAC-CYRILLIC"), "x-mac-cyrillic x-mac-ukrainian"),
        (
            .named("GB18030"),
            "gb2312 gbk gb18030 gb-2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 x-gbk euc-cn euccn cn-gb cp936 "
                + "windows-936 ms936 gb18030-2000 gb18030-2005 gb18030-2022 hz-gb-2312"
        ),
        (.named("BIG5-HKSCS"), "big5 big-5 big5-hkscs big5hkscs cn-big5 csbig5 x-x-big5 x-big5 cp950 windows-950"),
        (.named("CP932"), "shift_jis shift-jis shiftjis sjis x-sjis ms_kanji ms932 windows-31j windows-932 cp932 csshiftjis cswindows31j"),
        (.named("EUC-JP"), "euc-jp eucjp x-euc-jp x-euc cseucpkdfmtjapanese"),
        (.named("ISO-2022-JP"), "iso-2022-jp csiso2022jp"),
        (
            .named("CP949"),
            "euc-kr euckr cseuckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 csksc56011987 iso-ir-149 windows-949 cp949 ms949 uhc"
        ),
        (.named("ISO-8859-8"), "iso-8859-8 iso-8859-8-i iso-8859-8-e hebrew visual logical"),
    ]

    /// `windows-1250`, `cp1251`, `iso8859-2`, `latin2`: families whose members differ by a number alone.
    private static func numbered(_ name: String) -> Charset? {
        for prefix in ["windows-", "windows", "win-", "x-cp", "cp"] where name.hasPrefix(prefix) {
            guard let number = Int(name.dropFirst(prefix.count)), (1250...1258).contains(number) else { continue }
            return .named("CP\(number)")
        }
        for prefix in ["iso-8859-", "iso_8859-", "iso8859-", "iso8859", "8859-"] where name.hasPrefix(prefix) {
            guard let number = Int(name.dropFirst(prefix.count).prefix { $0 != ":" }), (2...16).contains(number) else { continue }
            return .named("ISO-8859-\(number)")
        }
        return nil
    }

    private static func belongsInName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
        default: false
        }
    }
}
