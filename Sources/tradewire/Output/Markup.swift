/// Text from outside between the tags of HTML and XML, and in their attributes.
enum Markup {
    /// - Returns: one line in which nothing is a tag, an entity or the end of an attribute.
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
