/// Names of people in a byline's text.
enum PersonNames {
    private static let wordLimit = 6

    /// "By Ana Ruiz and Li Wei, Reuters | 5 June" → ["Ana Ruiz", "Li Wei", "Reuters"]. Empty where the text is no list of names.
    /// - Parameter isDeclared: the text is metadata and not what is printed, so that a single word may be a name.
    static func split(_ text: String, isDeclared: Bool) -> [String] {
        var text = PlainText.line(text)
        guard text.utf8.count < 600, !text.contains("://"), !text.hasPrefix("www.") else { return [] }
        text = withoutLead(text)
        for cut in ["|", "•", "·", "–", "—", " - ", "("] {
            if let range = firstRange(of: cut, in: text), range.lowerBound > text.startIndex { text = String(text[..<range.lowerBound]) }
        }
        return parts(text).compactMap { name($0, isDeclared: isDeclared) }
    }

    /// Whether a line begins as bylines do: "By ", "Von ", "记者".
    static func hasLead(_ line: String) -> Bool {
        guard line.utf8.count < 160 else { return false }
        let lower = line.lowercased()
        return leads.contains { lower.hasPrefix($0) && lower.count > $0.count }
    }

    private static func parts(_ text: String) -> [String] {
        var parts = [text]
        for separator in separators { parts = parts.flatMap { components(of: $0, separator) } }
        return parts
    }

    private static func name(_ raw: String, isDeclared: Bool) -> String? {
        var words = withoutLead(PlainText.line(raw)).split(separator: " ").map(String.init)
        while let last = words.last, last.contains("@") { words.removeLast() }
        // What follows a date or a label is not a name any more.
        if let stop = words.firstIndex(where: isStop) { words = Array(words[..<stop]) }
        let name = words.joined(separator: " ").trimming { ".,:;*\"'“”".contains($0) }
        guard !name.isEmpty, words.count <= wordLimit, name.utf8.count >= 3, !nobody.contains(name.lowercased()) else { return nil }
        guard name.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return nil }
        return isDeclared || looksLikeName(words) ? name : nil
    }

    /// Printed names have two words or more, in capitals but for particles; in scripts without capitals two to ten characters.
    private static func looksLikeName(_ words: [String]) -> Bool {
        guard let first = words.first?.unicodeScalars.first else { return false }
        if !first.properties.isUppercase, !first.properties.isLowercase { return words.joined().count <= 10 || words.count > 1 }
        guard words.count > 1 else { return words[0].count > 2 && words[0] == words[0].uppercased() }
        return words.allSatisfy { word in
            guard let initial = word.unicodeScalars.first else { return false }
            return !initial.properties.isLowercase || particles.contains(word)
        }
    }

    private static func isStop(_ word: String) -> Bool {
        if word.contains(where: \.isNumber) { return true }
        let bare = word.lowercased().trimming { !$0.isLetter }
        return labels.contains(bare) || (MonthNames.number(of: bare) != nil && !namesThatAreMonths.contains(bare))
    }

    private static func withoutLead(_ text: String) -> String {
        var text = text
        // "By" is printed and written again: "Byby Josh".
        for _ in 0..<2 {
            let lower = text.lowercased()
            guard let lead = leads.first(where: { lower.hasPrefix($0) }) else { break }
            text = PlainText.line(text.dropFirst(lead.count).drop { $0 == ":" || $0 == "：" || $0 == " " })
        }
        return text
    }

    private static func components(of text: String, _ separator: String) -> [String] {
        var parts: [String] = []
        var rest = text
        while let range = firstRange(of: separator, in: rest) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = String(rest[range.upperBound...])
        }
        return parts + [rest]
    }

    private static func firstRange(of needle: String, in text: String) -> Range<String.Index>? {
        var index = text.startIndex
        while index < text.endIndex {
            if text[index...].hasPrefix(needle) { return index..<text.index(index, offsetBy: needle.count) }
            index = text.index(after: index)
        }
        return nil
    }

    private static let separators = [
        ";", ",", "，", "、", "/", "／", "\n", " & ", " and ", " And ", " AND ", " und ", " et ", " y ", " e ", " og ", " och ", " en ", " i ",
        " with ", " mit ",
    ]
    private static let leads = [
        "by ", "by:", "written by ", "story by ", "posted by ", "reported by ", "words by ", "von ", "par ", "por ", "door ", "av ", "af ",
        "di ", "text:",
        "text von ", "autor:", "autor ", "author:", "ein gastbeitrag von ", "eine kolumne von ", "作者", "记者", "記者", "本报记者", "文/", "文／", "撰文",
        "责任编辑", "責任編輯",
        "编辑", "責編", "责编",
    ]
    private static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "du", "la", "le", "bin", "al", "el", "zu", "zur", "ter", "ten",
        "y", "e",
    ]
    private static let namesThatAreMonths: Set<String> = ["june", "april", "may", "august", "mai", "julio", "augusto", "jan", "mar"]
    private static let labels: Set<String> = [
        "published", "updated", "posted", "on", "at", "in", "for", "correspondent", "view", "follow", "email", "uhr", "share", "last",
        "read", "mon", "tue",
        "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "updates",
        "created", "publiziert", "stand",
        "aktualisiert", "veröffentlicht",
    ]
    private static let nobody: Set<String> = [
        "admin", "administrator", "editor", "staff writer", "null", "none", "undefined", "unknown", "guest", "author", "webmaster", "user",
        "false", "true",
        "default", "by", "von", "par", "por", "the editors",
    ]
}

extension StringProtocol {
    func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        var slice = Substring(self)
        while let first = slice.first, isTrimmed(first) { slice.removeFirst() }
        while let last = slice.last, isTrimmed(last) { slice.removeLast() }
        return String(slice)
    }
}
