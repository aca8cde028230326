/// Follows the statements of a TOML file and builds its tree. After a mistake it goes on at the next line that makes sense.
struct TOMLParser {
    private var scanner: TOMLScanner
    private var tree = TOMLTree()
    private var faults: [TOMLFault] = []
    /// What the mistake at hand is about.
    private var key: [String] = []
    /// Whether the mistake at hand left a list or braces open: the next lines may belong to them.
    private var isInsideBrackets = false
    /// Where most lines are wrong, it is not a TOML file, and twenty lines say so as well as a thousand.
    private static let faultLimit = 20

    static func parse(_ bytes: [UInt8]) -> (root: TOMLNode, faults: [TOMLFault]) {
        var parser = TOMLParser(scanner: TOMLScanner(bytes))
        parser.run()
        return (parser.tree.node(parser.tree.root), parser.faults)
    }

    private init(scanner: TOMLScanner) { self.scanner = scanner }

    private mutating func run() {
        var table = tree.root
        var tableKeys: [String] = []
        while scanner.skipBlanks(), faults.count < Self.faultLimit {
            let start = scanner.line
            do throws(TOMLFault) {
                if scanner.current == UInt8(ascii: "[") {
                    // Should the header be wrong, its keys belong nowhere.
                    (table, tableKeys, key) = (tree.detachedTable(), [], [])
                    table = try header()
                    tableKeys = key
                } else {
                    key = tableKeys
                    try keyAndValue(in: table)
                }
                isInsideBrackets = false
                try scanner.endStatement()
            } catch {
                var fault = error
                fault.key = key.map(printableKey).joined(separator: ".")
                faults.append(fault)
                recover(from: start)
            }
        }
    }

    private mutating func recover(from start: Int) {
        // A list without its end runs into the statements after it.
        if isInsideBrackets, scanner.line > start { scanner.returnToLineStart() } else { scanner.skipLine() }
        if isInsideBrackets { scanner.skipToStatement() }
        isInsideBrackets = false
    }

    private mutating func header() throws(TOMLFault) -> TOMLTree.Place {
        let line = scanner.line
        scanner.advance()
        let isItem = scanner.current == UInt8(ascii: "[")
        if isItem { scanner.advance() }
        key = try scanner.keys()
        let isClosed = scanner.take("]") && (!isItem || scanner.takeDirectly("]"))
        guard isClosed else {
            throw TOMLFault(line: line, fault: "the header is not closed", advice: "write " + (isItem ? "[[name]]" : "[name]"))
        }
        return isItem ? try tree.openItem(key, line: line) : try tree.openTable(key, line: line)
    }

    private mutating func keyAndValue(in table: TOMLTree.Place) throws(TOMLFault) {
        let line = scanner.line
        let keys = try scanner.keys()
        key += keys
        guard scanner.take("=") else {
            throw TOMLFault(line: line, fault: "no = after the key", advice: "write key = value, or [name] for a table")
        }
        try value(at: try tree.define(keys, in: table, line: line))
    }

    /// One value with all that is inside it; a stack of its own instead of recursion.
    private mutating func value(at place: TOMLTree.Place) throws(TOMLFault) {
        var open: [TOMLTree.Place] = []
        var target = place
        while true {
            var isFirst = true
            isInsideBrackets = !open.isEmpty
            scanner.skipSpaces()
            switch scanner.current {
            case UInt8(ascii: "["):
                scanner.advance()
                tree.makeList(target)
                open.append(target)
            case UInt8(ascii: "{"):
                scanner.advance()
                tree.makeInlineTable(target)
                open.append(target)
            default:
                tree.set(try scanner.scalar(), at: target)
                isFirst = false
            }
            isInsideBrackets = !open.isEmpty
            guard let next = try nextElement(&open, isFirst: isFirst) else { return }
            target = next
        }
    }

    /// Moves to the next value inside the innermost open list or braces.
    /// - Returns: `nil` once all are closed.
    private mutating func nextElement(_ open: inout [TOMLTree.Place], isFirst: Bool) throws(TOMLFault) -> TOMLTree.Place? {
        var isFirst = isFirst
        while let inner = open.last {
            let isList = tree.isList(inner)
            let end: Unicode.Scalar = isList ? "]" : "}"
            _ = scanner.skipBlanks()
            let hasComma = !isFirst && scanner.take(",")
            _ = scanner.skipBlanks()
            if scanner.take(end) {
                open.removeLast()
                isFirst = false
                continue
            }
            guard isFirst || hasComma, !scanner.isAtEnd else {
                let fault = "no comma or \(end) after a value of the \(isList ? "list" : "table") that begins on line \(tree.line(inner))"
                throw TOMLFault(line: scanner.line, fault: fault, advice: "close it with \(end)")
            }
            if isList { return try tree.addItem(to: inner, line: scanner.line) }
            let line = scanner.line
            let keys = try scanner.keys()
            guard scanner.take("=") else {
                throw TOMLFault(line: line, fault: "no = after a key in braces", advice: "write { key = value }")
            }
            return try tree.define(keys, in: inner, line: line)
        }
        return nil
    }
}
