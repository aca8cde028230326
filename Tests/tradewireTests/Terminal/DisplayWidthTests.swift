import Testing

@testable import tradewire

@Suite struct DisplayWidthTests {
    @Test(
        "Columns are counted as terminals count them",
        arguments: [
            ("", 0), ("tariff", 6), ("关税", 4), ("カタカナ", 8), ("ｶﾀｶﾅ", 4), ("ＵＳＡ", 6), ("서울", 4), ("e\u{301}", 1), ("Việt", 4),
            ("🚢", 2), ("🇺🇸", 2), ("❤", 1), ("…", 1), ("●○★", 3), ("“quoted”", 8), ("，。", 4), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
            ("हिन्दी", 5), ("العربية", 7), ("𠀀", 2), ("½ €", 3),
        ])
    func widths(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test("The table is in order and its ranges do not touch")
    func neighbours() {
        for (narrow, wide) in [(0x10FF, 0x1100), (0x303F, 0x3041), (0xA4CF, 0xA4C6), (0x1F321, 0x1F320), (0x1F6C6, 0x1F6C5)]
            as [(UInt32, UInt32)]
        {
            #expect(Unicode.Scalar(narrow).map { DisplayWidth.of($0) } == 1)
            #expect(Unicode.Scalar(wide).map { DisplayWidth.of($0) } == 2)
        }
    }
}
