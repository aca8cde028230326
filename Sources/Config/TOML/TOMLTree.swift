/// The tables of a TOML file while it is read, and the rules on what may be defined twice.
///
/// An arena: places are indices, so that nothing recurses and every entry keeps its line.
struct TOMLTree {
    typealias Place = Int

    let root: Place = 0
    private var entries = [Entry(kind: .table(.header), line: 1, depth: 0)]
    /// No setting needs more than five.
    private static let depthLimit = 32

    /// How a table came to be decides how it may grow.
    private enum Origin { case header, onTheWay, dottedKey, braces }

    private enum Kind: Equatable { case unread, scalar, list, tables, table(Origin) }

    private struct Entry {
        var kind: Kind
        var line: Int
        var depth: Int
        var value: TOMLNode.Value = .unread
        var items: [Place] = []
        var keys: [(name: String, place: Place)] = []
        var children: [String: Place] = [:]
    }

    func line(_ place: Place) -> Int { entries[place].line }

    func isList(_ place: Place) -> Bool { entries[place].kind == .list }

    /// A table that is not part of the file.
    mutating func detachedTable() -> Place {
        entries.append(Entry(kind: .table(.header), line: 0, depth: 0))
        return entries.count - 1
    }

    /// `[a.b]`.
    mutating func openTable(_ keys: [String], line: Int) throws(TOMLFault) -> Place {
        let (holder, name) = try holder(of: keys, line: line)
        guard let known = entries[holder].children[name] else { return try add(name, .table(.header), to: holder, line: line) }
        guard entries[known].kind == .table(.onTheWay) else { throw twice(known, line) }
        entries[known].kind = .table(.header)
        entries[known].line = line
        return known
    }

    /// `[[a.b]]`.
    mutating func openItem(_ keys: [String], line: Int) throws(TOMLFault) -> Place {
        let (holder, name) = try holder(of: keys, line: line)
        let list = if let known = entries[holder].children[name] { known } else { try add(name, .tables, to: holder, line: line) }
        guard entries[list].kind == .tables else {
            throw TOMLFault(
                line: line, fault: "is not a list of tables: see line \(entries[list].line)", advice: "write all of them with two brackets")
        }
        return try addItem(to: list, .table(.header), line: line)
    }

    /// `a.b =`. The place is unread until it is set.
    mutating func define(_ keys: [String], in table: Place, line: Int) throws(TOMLFault) -> Place {
        var place = table
        for key in keys.dropLast() {
            if let known = entries[place].children[key] {
                guard entries[known].kind == .table(.dottedKey) else { throw twice(known, line) }
                place = known
            } else {
                place = try add(key, .table(.dottedKey), to: place, line: line)
            }
        }
        guard let name = keys.last else { return place }
        if let known = entries[place].children[name] { throw twice(known, line) }
        return try add(name, .unread, to: place, line: line)
    }

    mutating func set(_ value: TOMLNode.Value, at place: Place) {
        entries[place].kind = .scalar
        entries[place].value = value
    }

    mutating func makeList(_ place: Place) { entries[place].kind = .list }

    mutating func makeInlineTable(_ place: Place) { entries[place].kind = .table(.braces) }

    mutating func addItem(to list: Place, line: Int) throws(TOMLFault) -> Place { try addItem(to: list, .unread, line: line) }

    /// Recurses as deep as `depthLimit` allowed the tree to grow.
    func node(_ place: Place) -> TOMLNode {
        let entry = entries[place]
        switch entry.kind {
        case .unread: return TOMLNode(line: entry.line, value: .unread)
        case .scalar: return TOMLNode(line: entry.line, value: entry.value)
        case .list, .tables: return TOMLNode(line: entry.line, value: .array(entry.items.map { node($0) }))
        case .table:
            return TOMLNode(line: entry.line, value: .table(entry.keys.map { TOMLNode.Member(key: $0.name, node: node($0.place)) }))
        }
    }

    /// The table that a header's last key belongs to.
    private mutating func holder(of keys: [String], line: Int) throws(TOMLFault) -> (Place, String) {
        var place = root
        for key in keys.dropLast() {
            guard let known = entries[place].children[key] else {
                place = try add(key, .table(.onTheWay), to: place, line: line)
                continue
            }
            switch entries[known].kind {
            case .table(.header), .table(.onTheWay), .table(.dottedKey): place = known
            // [a.b] after [[a]] speaks of the last a.
            case .tables: place = entries[known].items.last ?? known
            default: throw twice(known, line)
            }
        }
        return (place, keys.last ?? "")
    }

    private mutating func add(_ name: String, _ kind: Kind, to place: Place, line: Int) throws(TOMLFault) -> Place {
        let new = try append(kind, under: place, line: line)
        entries[place].children[name] = new
        entries[place].keys.append((name, new))
        return new
    }

    private mutating func addItem(to list: Place, _ kind: Kind, line: Int) throws(TOMLFault) -> Place {
        let new = try append(kind, under: list, line: line)
        entries[list].items.append(new)
        return new
    }

    private mutating func append(_ kind: Kind, under place: Place, line: Int) throws(TOMLFault) -> Place {
        let depth = entries[place].depth + 1
        guard depth <= Self.depthLimit else {
            throw TOMLFault(line: line, fault: "nested more than \(Self.depthLimit) deep", advice: "no setting needs more than five levels")
        }
        entries.append(Entry(kind: kind, line: line, depth: depth))
        return entries.count - 1
    }

    private func twice(_ place: Place, _ line: Int) -> TOMLFault {
        TOMLFault(line: line, fault: "set on line \(entries[place].line) already", advice: "remove one of the two, or join them")
    }
}
