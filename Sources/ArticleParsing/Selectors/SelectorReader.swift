/// Reads a selector's text from left to right.
struct SelectorReader {
    enum Combinator { case none, descendant, child }

    private var rest: Substring

    init(_ text: String) {
        rest = Substring(text)
        skipSpace()
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func comma() -> Bool {
        skipSpace()
        guard rest.first == "," else { return false }
        rest.removeFirst()
        skipSpace()
        return true
    }

    mutating func combinator() -> Combinator {
        let hadSpace = rest.first?.isWhitespace == true
        skipSpace()
        if rest.first == ">" {
            rest.removeFirst()
            skipSpace()
            return .child
        }
        return hadSpace && !rest.isEmpty && rest.first != "," ? .descendant : .none
    }

    /// - Returns: `nil` where no compound selector stands, or one outside of the subset.
    mutating func compound() -> Compound? {
        var compound = Compound()
        var isAny = false
        if rest.first == "*" {
            rest.removeFirst()
            isAny = true
        } else if let type = name() {
            compound.type = type.lowercased()
        }
        while let mark = rest.first, mark == "." || mark == "#" || mark == "[" {
            rest.removeFirst()
            guard let condition = mark == "[" ? attribute() : named(mark) else { return nil }
            compound.conditions.append(condition)
        }
        return isAny || compound.type != nil || !compound.conditions.isEmpty ? compound : nil
    }

    private mutating func named(_ mark: Character) -> Compound.Condition? {
        name().map { .init(attribute: mark == "." ? "class" : "id", test: mark == "." ? .word : .equals, value: $0) }
    }

    private mutating func attribute() -> Compound.Condition? {
        skipSpace()
        guard let attribute = name()?.lowercased() else { return nil }
        skipSpace()
        var test = Compound.Condition.Test.present
        var value = ""
        if let first = rest.first, first != "]" {
            let tests: [Character: Compound.Condition.Test] = ["=": .equals, "~": .word, "^": .prefix, "$": .suffix, "*": .contains]
            guard let found = tests[first] else { return nil }
            rest.removeFirst()
            if first != "=" {
                guard rest.first == "=" else { return nil }
                rest.removeFirst()
            }
            skipSpace()
            guard let text = string() ?? name() else { return nil }
            (test, value) = (found, text)
            skipSpace()
        }
        guard rest.first == "]" else { return nil }
        rest.removeFirst()
        return .init(attribute: attribute, test: test, value: value)
    }

    private mutating func string() -> String? {
        guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
        let inside = rest.dropFirst().prefix { $0 != quote }
        guard inside.endIndex < rest.endIndex else { return nil }
        rest = rest[rest.index(after: inside.endIndex)...]
        return String(inside)
    }

    /// Letters, digits, `-`, `_` and characters outside ASCII; a backslash takes the next character as it is.
    private mutating func name() -> String? {
        var name = ""
        while let next = rest.first {
            if next == "\\", let escaped = rest.dropFirst().first {
                name.append(escaped)
                rest.removeFirst(2)
            } else if next.isLetter || next.isNumber || next == "-" || next == "_" || !next.isASCII {
                name.append(next)
                rest.removeFirst()
            } else {
                break
            }
        }
        return name.isEmpty ? nil : name
    }

    private mutating func skipSpace() {
        while rest.first?.isWhitespace == true { rest.removeFirst() }
    }
}
