import Testing

@testable import Fetching

@Suite("Header block") struct HeaderBlockTests {
    private func block(_ lines: String...) -> HeaderBlock {
        var block = HeaderBlock()
        for line in lines { Array((line + "\r\n").utf8).withUnsafeBytes { block.receive($0) } }
        return block
    }

    @Test("Values are trimmed, folded lines joined, and lines without a colon left out")
    func fields() {
        let block = block("HTTP/1.1 200 OK", "A:  one \t", "B:", "  two", "\tthree", "no colon here", "C: x:y", "")
        #expect(block.fields == [HeaderField("A", "one"), HeaderField("B", " two three"), HeaderField("C", "x:y")])
        #expect(block.isComplete)
    }

    @Test("An interim answer's fields are forgotten, its bytes are not")
    func interim() {
        let block = block("HTTP/1.1 103 Early Hints", "Link: a", "", "HTTP/1.1 200 OK", "ETag: b")
        #expect(block.fields == [HeaderField("ETag", "b")])
        #expect(!block.isComplete)
        #expect(block.byteCount == 63)
    }

    @Test("Trailers change nothing")
    func trailers() {
        #expect(block("HTTP/1.1 200 OK", "ETag: a", "", "ETag: b", "X: y").fields == [HeaderField("ETag", "a")])
    }
}
