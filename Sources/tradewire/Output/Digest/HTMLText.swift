/// HTML that is put together from elements: text from outside is escaped where it goes in, and a link leads to the web or nowhere.
struct HTMLText {
    private(set) var text = ""

    mutating func open(_ tag: String, _ attributes: [(String, String)] = []) {
        text += "<\(tag)"
        for (name, value) in attributes { text += " \(name)=\"\(Markup.escaped(value))\"" }
        text += ">"
    }

    /// What may stand within a line: a line end after it would be a space.
    private static let inline: Set<String> = ["a", "span", "strong"]

    mutating func close(_ tag: String) { text += Self.inline.contains(tag) ? "</\(tag)>" : "</\(tag)>\n" }

    mutating func add(_ other: HTMLText) { text += other.text }

    mutating func add(_ words: String) { text += Markup.escaped(words) }

    mutating func add(_ tag: String, _ attributes: [(String, String)] = [], _ content: (inout HTMLText) -> Void) {
        open(tag, attributes)
        content(&self)
        close(tag)
    }

    mutating func element(_ tag: String, _ attributes: [(String, String)] = [], _ words: String) {
        open(tag, attributes)
        add(words)
        close(tag)
    }

    /// The words alone where the address is none of http or https.
    mutating func link(_ words: String, to address: String?) {
        guard let link = Line.Link(address) else { return element("span", [], words) }
        element("a", [("href", link.address), ("rel", "noopener noreferrer nofollow")], words)
    }
}
