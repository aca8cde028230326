import Testing

@testable import FeedParsing

@Suite("XML scanner") struct XMLScannerTests {
    /// Tokens in short: `<name attr=value>`, `</name>`, `text`, `[cdata]`.
    private func tokens(_ document: String) -> [String] {
        let bytes = Array(document.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var scanner = XMLScanner(buffer)
            var tokens: [String] = []
            func text(_ span: Span) -> String { String(decoding: buffer[span.start..<span.end], as: UTF8.self) }
            while true {
                switch scanner.next() {
                case .start(let name, let isEmpty):
                    let attributes = scanner.attributes.map { " \(text($0.name))=\(text($0.value))" }.joined()
                    tokens.append("<\(text(name))\(attributes)\(isEmpty ? "/" : "")>")
                case .end(let name): tokens.append("</\(text(name))>")
                case .text(let span): tokens.append(text(span))
                case .literal(let span): tokens.append("[\(text(span))]")
                case .done: return tokens
                }
            }
        }
    }

    @Test(
        "Well-formed markup is cut as XML says",
        arguments: [
            ("<a>b</a>", ["<a>", "b", "</a>"]),
            ("<a b='1' c=\"2\"/>", ["<a b=1 c=2/>"]),
            ("<a b = '1'\n c='>'>x", ["<a b=1 c=>>", "x"]),
            ("<?xml version='1.0'?><!-- <x> --><a/>", ["<a/>"]),
            ("<![CDATA[<b>]]]]>", ["[<b>]]]"]),
            ("<!DOCTYPE a [<!ENTITY b '>'>]><a/>", ["<a/>"]),
            ("<ns:a xml:b='c'></ns:a >", ["<ns:a xml:b=c>", "</ns:a>"]),
        ])
    func wellFormed(document: String, expected: [String]) {
        #expect(tokens(document) == expected)
    }

    @Test(
        "Ill-formed markup is cut where a reader would cut it",
        arguments: [
            ("1 < 2 <b>", ["1 ", "< 2 ", "<b>"]),
            ("<a b=c d>", ["<a b=c d=>"]),
            ("<a b='c>x</a>", ["<a b=c>", "x", "</a>"]),
            ("<a b<c>", ["<a b=>", "<c>"]),
            ("<a <b>", ["<a>", "<b>"]),
            ("</a<b>", ["</a>", "<b>"]),
            ("<a/ b>", ["<a b=>"]),
            ("<!-- x <a>y", ["y"]),
            ("<![CDATA[x<b>y", ["x", "<b>", "y"]),
            ("<", ["<"]),
            ("<a", ["<a>"]),
            ("a<!>b<?>c", ["a", "b", "c"]),
        ])
    func illFormed(document: String, expected: [String]) {
        #expect(tokens(document) == expected)
    }

    @Test("Attributes past the limit are skipped, and the tag goes on")
    func attributeLimit() {
        let attributes = (0..<10_000).map { "a\($0)='x'" }.joined(separator: " ")
        let found = tokens("<t \(attributes)>after")
        #expect(found.count == 2)
        #expect(found.last == "after")
    }
}
