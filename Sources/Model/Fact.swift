/// Something an article says, with the very words that say it: a span of one field, and the rule that read it.
package struct Fact: Sendable, Equatable {
    package var kind: Kind
    /// What was read, in the order in which it is printed; names are stable. A value that the article leaves open is `null`, never a guess.
    package var values: [JSONValue.Member]
    package var field: Field
    /// Unicode-scalar offsets into the field, end exclusive.
    package var start: Int
    package var end: Int
    /// A stable name such as "quote.after-verb".
    package var rule: String

    package enum Kind: String, Sendable, CaseIterable { case quote, figure, date, person, meeting, claim, stage }
    package enum Field: String, Sendable, CaseIterable { case title, summary, text }

    package init(kind: Kind, field: Field, range: Range<Int>, rule: String, values: [JSONValue.Member]) {
        self.kind = kind
        self.field = field
        start = range.lowerBound
        end = range.upperBound
        self.rule = rule
        self.values = values
    }

    package subscript(name: String) -> JSONValue? { values.first { $0.name == name }?.value }
}
