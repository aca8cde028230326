import Model

/// Members of a JSON feed as the values that entries are made of. Numbers stand for their digits: some feeds number their items.
struct JSONFields {
    let bases: BaseStack

    func verbatim(_ value: JSONValue?) -> String? {
        let text: String
        switch value {
        case .string(let string): text = string
        case .number(let digits): text = digits
        default: return nil
        }
        var rest = text.unicodeScalars.filter { $0.properties.generalCategory != .control }[...]
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        guard !rest.isEmpty, rest.count <= TextBench.lineLimit else { return nil }
        var trimmed = String.UnicodeScalarView()
        trimmed.append(contentsOf: rest)
        return String(trimmed)
    }

    func line(_ value: JSONValue?, _ kind: TextBench.Kind = .plain) -> String? { text(value, kind: kind, isLine: true) }

    func paragraphs(_ value: JSONValue?, _ kind: TextBench.Kind) -> String? { text(value, kind: kind, isLine: false) }

    func address(_ value: JSONValue?) -> String? { verbatim(value).map(bases.resolve) }

    func date(_ value: JSONValue?) -> FeedDate? { verbatim(value).flatMap { DateReader.read($0) } }

    private func text(_ value: JSONValue?, kind: TextBench.Kind, isLine: Bool) -> String? {
        guard let string = value?.string, !string.isEmpty else { return nil }
        var bench = TextBench()
        bench.load(string)
        return isLine ? bench.line(kind) : bench.paragraphs(kind)
    }
}
