import Model
import Testing

@Suite("UTF-8 survey") struct UTF8SurveyTests {
    private func survey(_ bytes: [UInt8]) -> UTF8Survey { bytes.withUnsafeBufferPointer { UTF8Survey($0) } }

    @Test("Agrees with the standard library on every sequence of two bytes and on samples of four")
    func agreesWithStandardLibrary() {
        func agrees(_ bytes: [UInt8]) -> Bool {
            (survey(bytes).malformedCount == 0) == (String(validating: bytes, as: UTF8.self) != nil)
        }
        for first in 0...255 {
            for second in 0...255 { #expect(agrees([UInt8(first), UInt8(second)])) }
        }
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let lead: [UInt8] = [0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xE4]
            let bytes = [
                lead[Int(state >> 60) % 6], UInt8(truncatingIfNeeded: state >> 40), UInt8(truncatingIfNeeded: state >> 32) & 0xBF, 0x80,
            ]
            #expect(agrees(bytes), "\(bytes)")
        }
    }

    @Test("Repairing gives clean text wherever the trouble stands among plain letters")
    func repairs() {
        for offset in 0..<24 {
            for trouble: [UInt8] in [
                [0x00], [0x1B], [0x7F], [0xC2, 0x85], [0xE9], [0xE4, 0xB8], [0xFF], [0xEF, 0xBF, 0xBF], [0xC0, 0x80],
            ] {
                let plain = [UInt8](repeating: 0x61, count: 24)
                let bytes = plain[..<offset] + trouble + plain[offset...]
                let found = survey(Array(bytes))
                #expect(!found.isClean)
                let repaired = Array(bytes).withUnsafeBufferPointer { found.repaired($0) }
                #expect(survey(repaired).isClean)
                #expect(repaired.filter { $0 == 0x61 }.count == 24)
            }
        }
    }

    @Test("Tabs, newlines and returns are no controls")
    func whiteSpace() {
        #expect(survey(Array("a\tb\nc\rd 关税 😀".utf8)).isClean)
    }
}
