import Model

/// Any bytes under any label become valid UTF-8 without controls; decoding what was decoded changes nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEncoding(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let labels = [
        nil, "utf-8", "gb18030", "big5", "shift_jis", "euc-kr", "euc-jp", "iso-2022-jp", "windows-1251", "windows-1252", "koi8-r",
        "utf-16le",
        "utf-16be", "utf-32", "iso-8859-15", "hz", "no-such-charset",
    ]
    let label = labels[Int(bytes.first ?? 0) % labels.count]
    let decoded = TextDecoding.utf8(from: Array(bytes.dropFirst()), httpCharset: label, declared: nil)
    decoded.bytes.withUnsafeBufferPointer { text in
        Expectation.holds(UTF8Survey(text).isClean, "decoded text is not clean")
        for layout in [MarkupText.Layout.line, .paragraphs] {
            let plain = MarkupText.plain(text, layout: layout)
            Expectation.isClean(plain)
            Expectation.holds(layout == .paragraphs || !plain.contains("\n"), "a line has a line break")
            Expectation.holds(layout == .paragraphs || flowed(plain) == plain, "white space is left in \(plain.debugDescription)")
        }
    }
    return 0
}

/// The text with its white space settled once more, which must change nothing.
private func flowed(_ text: String) -> String {
    var flow = TextFlow()
    Array(text.utf8).withUnsafeBufferPointer { flow.appendText($0) }
    return flow.text
}
