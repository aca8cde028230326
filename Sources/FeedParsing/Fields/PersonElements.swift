import Model

/// Elements with a small structure of their own: persons and sources.
extension XMLFeedReader {
    /// Atom's person with its name, address and page, or a line of text as RSS has it.
    mutating func readPerson(key: UInt64, isEmpty: Bool) -> String? {
        guard !isEmpty else { return nil }
        var name: String?
        var email: String?
        var text: String?
        readChildren(key: key) { reader, term, child, isEmpty in
            switch term {
            case .name: name = name ?? reader.readLine(key: child, isEmpty: isEmpty)
            case .email: email = email ?? reader.readLine(key: child, isEmpty: isEmpty)
            default: reader.gather(key: child, isEmpty: isEmpty)
            }
        } onText: { reader in
            text = text ?? reader.bench.line(.plain)
        }
        return name ?? PersonName.reading(text) ?? PersonName.reading(email)
    }

    /// The feed that an aggregate took the entry from: Atom's with a title of its own, RSS's a line of text.
    mutating func readSource(key: UInt64, isEmpty: Bool) {
        guard !isEmpty else { return }
        var title: String?
        var text: String?
        var authors: [String] = []
        readChildren(key: key) { reader, term, child, isEmpty in
            switch term {
            case .title: title = title ?? reader.readLine(key: child, isEmpty: isEmpty)
            case .author: if let name = reader.readPerson(key: child, isEmpty: isEmpty) { authors.append(name) }
            default: reader.gather(key: child, isEmpty: isEmpty)
            }
        } onText: { reader in
            text = text ?? reader.bench.line(.html)
        }
        entry.source = title ?? text ?? entry.source
        for author in authors { entry.offerAuthor(author, rank: 4) }
    }

    /// Walks the children of the element just opened, one level deep. `onChild` reads its child to the end.
    private mutating func readChildren(
        key: UInt64,
        onChild: (inout XMLFeedReader, Term, UInt64, Bool) -> Void,
        onText: (inout XMLFeedReader) -> Void
    ) {
        while true {
            switch scanner.next() {
            case .text(let span):
                bench.clear()
                bench.addDecoded(bytes, span, &scanner)
                onText(&self)
            case .literal(let span):
                bench.clear()
                bench.add(bytes, span)
                onText(&self)
            case .start(let name, let isEmpty):
                let child = NameTable.key(bytes, name)
                let resolved = names.resolve(bytes, name, key: child)
                if resolved.vocabulary == .core, resolved.term == .item || resolved.term == .entry {
                    warnings.add(.unclosedElements)
                    scanner.rewind(to: scanner.tokenStart)
                    return
                }
                onChild(&self, resolved.term, child, isEmpty)
            case .end(let name):
                let ended = NameTable.key(bytes, name)
                if ended == key { return }
                if stack.contains(where: { $0.key == ended && $0.role != .ignored }) {
                    warnings.add(.unclosedElements)
                    scanner.rewind(to: scanner.tokenStart)
                    return
                }
            case .done:
                warnings.add(.truncated)
                return
            }
        }
    }
}
