/// A stretch of the document's bytes.
struct Span: Sendable, Equatable {
    var start: Int
    var end: Int

    static let empty = Span(start: 0, end: 0)
    var isEmpty: Bool { start >= end }
}

enum XMLToken {
    case start(name: Span, isEmpty: Bool)
    case end(name: Span)
    /// Character data as written, references not yet replaced.
    case text(Span)
    /// The inside of a CDATA section.
    case literal(Span)
    case done
}

struct XMLAttribute {
    var name: Span
    /// As written, without its quotes.
    var value: Span
}
