import Model

/// Asks one TOML table for its settings by name and type. Mistakes go to the log and the default takes their place, so that reading goes on.
struct TableReader {
    /// Dotted, without an index: "sync", "feed".
    let name: String
    /// Where the table is opened.
    let line: Int
    let log: ProblemLog
    private let members: [TOMLNode.Member]
    private var asked: [String] = []

    init(name: String, node: TOMLNode?, log: ProblemLog) {
        self.name = name
        self.log = log
        line = node?.line ?? 0
        if case .table(let members) = node?.value {
            self.members = members
        } else {
            members = []
            if let node { log.error(node.line, name, "is \(node.kindName)", "write it as a table: [\(name)]") }
        }
    }

    /// "feed.url" for "url".
    func path(_ key: String) -> String { name.isEmpty ? key : name + "." + key }

    /// The line of the key where it is set, else of the table.
    func line(of key: String) -> Int { members.first { $0.key == key }?.node.line ?? line }

    func isSet(_ key: String) -> Bool { members.contains { $0.key == key } }

    func error(_ key: String, _ fault: String, _ advice: String) { log.error(line(of: key), path(key), fault, advice) }

    /// - Returns: `nil` also where the syntax of the value is wrong: no need to tell it twice.
    mutating func node(_ key: String) -> TOMLNode? {
        asked.append(key)
        log.noteKnown(path(key))
        return member(key)
    }

    mutating func table(_ key: String) -> TableReader {
        asked.append(key)
        return TableReader(name: path(key), node: member(key), log: log)
    }

    /// `[[key]]` tables, in order.
    mutating func tables(_ key: String) -> [TableReader] {
        asked.append(key)
        guard let node = member(key) else { return [] }
        guard case .array(let items) = node.value else {
            log.error(node.line, path(key), "is \(node.kindName)", "write each as a table of its own: [[\(path(key))]]")
            return []
        }
        return items.filter { $0.value != .unread }.map { TableReader(name: path(key), node: $0, log: log) }
    }

    mutating func string(_ key: String, lengthLimit: Int = 4096) -> String? {
        guard let node = node(key) else { return nil }
        return text(node, key: key, lengthLimit: lengthLimit)
    }

    mutating func strings(_ key: String) -> [String] {
        guard let node = node(key) else { return [] }
        guard case .array(let items) = node.value else {
            log.error(node.line, path(key), "is \(node.kindName), must be a list of texts", "write \(key) = [\"…\"]")
            return []
        }
        return items.compactMap { text($0, key: key, lengthLimit: 4096) }
    }

    mutating func flag(_ key: String, default defaultValue: Bool) -> Bool {
        guard let node = node(key) else { return defaultValue }
        guard case .boolean(let value) = node.value else {
            log.error(node.line, path(key), "is \(node.kindName), must be true or false", "write \(key) = \(defaultValue), without quotes")
            return defaultValue
        }
        return value
    }

    mutating func integer(_ key: String, default defaultValue: Int, in range: ClosedRange<Int>) -> Int {
        guard let node = node(key) else { return defaultValue }
        guard case .integer(let value) = node.value else {
            log.error(node.line, path(key), "is \(node.kindName), must be a whole number", "write \(key) = \(defaultValue)")
            return defaultValue
        }
        guard range.contains(value) else {
            log.error(node.line, path(key), "\(value) is out of range", "choose \(range.lowerBound) to \(range.upperBound)")
            return defaultValue
        }
        return value
    }

    mutating func number(_ key: String, default defaultValue: Double, in range: ClosedRange<Double>) -> Double {
        guard let node = node(key) else { return defaultValue }
        let value: Double
        switch node.value {
        case .integer(let whole): value = Double(whole)
        case .float(let float): value = float
        default:
            log.error(node.line, path(key), "is \(node.kindName), must be a number", "write \(key) = \(defaultValue)")
            return defaultValue
        }
        guard range.contains(value) else {
            log.error(node.line, path(key), "\(value) is out of range", "choose \(range.lowerBound) to \(range.upperBound)")
            return defaultValue
        }
        return value
    }

    /// 2025-01-28, as TOML's date or as text.
    mutating func day(_ key: String) -> CivilDay? {
        guard let node = node(key) else { return nil }
        switch node.value {
        case .day(let day): return day
        case .string(let text):
            if text.utf8.count == 10, let day = Timestamp(rfc3339: text)?.day { return day }
            log.error(node.line, path(key), "\(quoted(text)) is no day", "write \(key) = 2025-01-28")
        default: log.error(node.line, path(key), "is \(node.kindName), must be a day", "write \(key) = 2025-01-28")
        }
        return nil
    }

    /// One of a fixed set of words.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, of type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        let line = line(of: key)
        guard let word = string(key) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        let nearest = nearestName(to: word, among: words).map { "did you mean \"\($0)\"? " } ?? ""
        log.error(line, path(key), "\(quoted(word)) is not known", nearest + "choose one of " + words.joined(separator: ", "))
        return nil
    }

    /// To be called when everything was asked for: what is left is unknown.
    func finish() {
        for member in members where !asked.contains(member.key) {
            let kind = if case .table = member.node.value { "table" } else { "key" }
            let advice =
                nearestName(to: member.key, among: asked).map { "did you mean \"\($0)\"?" }
                ?? "known here: " + asked.joined(separator: ", ")
            log.error(member.node.line, path(printableKey(member.key)), "unknown \(kind)", advice)
        }
    }

    private func member(_ key: String) -> TOMLNode? {
        members.first { $0.key == key }.flatMap { $0.node.value == .unread ? nil : $0.node }
    }

    private func text(_ node: TOMLNode, key: String, lengthLimit: Int) -> String? {
        if node.value == .unread { return nil }
        guard case .string(let text) = node.value else {
            log.error(node.line, path(key), "is \(node.kindName), must be text", "put it in quotes: \"…\"")
            return nil
        }
        guard !text.isEmpty else {
            log.error(node.line, path(key), "is empty", "give it a value or remove the line")
            return nil
        }
        guard text.utf8.count <= lengthLimit else {
            log.error(node.line, path(key), "has \(text.utf8.count) bytes", "at most \(lengthLimit) are taken")
            return nil
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            log.error(node.line, path(key), "holds a control character or a line break", "write it on one line, as plain text")
            return nil
        }
        return text
    }
}
