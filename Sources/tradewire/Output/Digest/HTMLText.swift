/// HTML that is put together from elements: text from outside is escaped where it goes in, and a link leads to the web or nowhere.
struct HTMLText {
    private(set) var text = ""

    mutating func open(_ tag: String, _ attributes: [(String, String)] = []) {
        text += "<\(tag)"
        for (name, value) in attributes { text += " \(name)=\"\(Self.escaped(value))\"" }
        text += ">"
    }

    mutating func close(_ tag: String) { text += "</\(tag)>\n" }

    mutating func add(_ words: String) { text += Self.escaped(words) }

    mutating func element(_ tag: String, _ attributes: [(String, String)] = [], _ words: String) {
        open(tag, attributes)
        add(words)
        close(tag)
    }

    /// The words alone where the address is none of http or https.
    mutating func link(_ words: String, to address: String?) {
        guard let link = Line.Link(address) else { return element("span", words) }
        element("a", [("href", link.address), ("rel", "noopener noreferrer nofollow")], words)
    }

    private mutating func element(_ tag: String, _ words: String) { element(tag, [], words) }

    /// For text and for attributes in double quotes.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in Sanitiser.line(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
