import Testing

@testable import Fetching

@Suite("International names") struct InternationalNameTests {
    @Test(
        "Names take the form that DNS knows",
        arguments: [
            ("example.org", "example.org"), ("bücher.example", "xn--bcher-kva.example"), ("münchen.de", "xn--mnchen-3ya.de"),
            ("中国", "xn--fiqs8s"), ("新华网.中国", "xn--xkrr14bows.xn--fiqs8s"), ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
            ("почта.рф", "xn--80a1acny.xn--p1ai"), ("ｅｘａｍｐｌｅ。org", "example.org"), ("１２７.0.0.1", "127.0.0.1"),
            ("BÜCHER.example", "xn--bcher-kva.example"),
            ("\u{FEFF}a.example", "a.example"), ("☃.net", "xn--n3h.net"),
        ])
    func conversion(name: String, expected: String) {
        #expect(InternationalName.ascii(name) == expected)
    }

    @Test("Names longer than DNS allows have no such form")
    func tooLong() {
        #expect(InternationalName.ascii(String(repeating: "ü", count: 64) + ".example") == nil)
        #expect(InternationalName.ascii(String(repeating: "bücher.", count: 50)) == nil)
    }
}
