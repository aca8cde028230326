import Analysis
import Model

/// A passage with the facts of one kind that a reader finds in it. Rows of kind, day of publication, text, and the facts, separated by ";;".
struct LabelledPassage {
    static let kinds = ["quote", "figure", "date", "deadline", "stage", "meeting", "claim", "person"]

    var kind: String
    var day: CivilDay?
    var text: String
    var wanted: Set<String>

    init?(row: [String]) {
        guard row.count == 4 else { return nil }
        kind = row[0]
        day = Timestamp(rfc3339: row[1])?.day
        text = row[2].split(separator: "\\n").joined(separator: "\n")
        wanted = Set(row[3].split(separator: ";").map { Self.plain(String($0)) }.filter { !$0.isEmpty && $0 != "-" })
    }

    var language: String { text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } ? "Chinese" : "English" }

    /// The mark before a closing quotation mark belongs to the sentence as much as to the speech: labels do not tell.
    private static func plain(_ label: String) -> String {
        var view = label.trimmed[...]
        while let last = view.last, ",.，。:".contains(last) { view = view.dropLast() }
        return String(view).trimmed
    }

    /// What analysis finds, spelt as the labels are.
    func found(by analyser: Analyser) -> Set<String> { Set(facts(by: analyser).map(Self.plain)) }

    private func facts(by analyser: Analyser) -> [String] {
        let isHeadline = kind == "stage"
        let item = AnalysedItem(title: isHeadline ? text : "", text: isHeadline ? nil : text, day: day)
        let analysis = analyser.analyse(item)
        switch kind {
        case "quote": return analysis.facts(.quote).map { "\($0.words("speaker"))=\($0.words("text"))" }
        case "figure": return analysis.facts(.figure).map(figure)
        case "date": return analysis.facts(.date).filter { $0.rule.hasPrefix("date.re") || $0.rule == "date.absolute" }.map(date)
        case "deadline": return analysis.facts(.date).filter { $0.rule == "date.deadline" }.flatMap(deadlines)
        case "stage": return analysis.stage.map { [$0.rawValue] } ?? []
        case "meeting": return analysis.facts(.meeting).map { ["kind", "status", "place"].map($0.words).joined(separator: " ") }
        case "claim": return analysis.facts(.claim).map { "\($0.words("kind")) \($0.words("by"))>\($0["against"]?.string ?? "-")" }
        case "person": return analysis.facts(.person).map { "\($0.words("name")): \(withoutArticle($0.words("role")))" }
        default: return []
        }
    }

    private func withoutArticle(_ role: String) -> Substring {
        ["a ", "an ", "the "].first { role.hasPrefix($0) }.map { role.dropFirst($0.count) } ?? role[...]
    }

    private func figure(_ fact: Fact) -> String {
        var parts = [
            fact["value"]?.double.map { $0 == $0.rounded() ? "\(Int64($0))" : "\($0)" } ?? "", fact.words("unit"), fact.words("kind"),
        ]
        if let by = fact["by"]?.string, let on = fact["on"]?.string { parts.append("\(by)>\(on)") }
        if case .number(let from)? = fact["from"] { parts.append("from \(from)") }
        return parts.joined(separator: " ")
    }

    private func date(_ fact: Fact) -> String {
        let (from, to) = (fact.words("from"), fact.words("to"))
        return from == to ? from : "\(from)..\(to)"
    }

    private func deadlines(_ fact: Fact) -> [String] {
        let others = (fact["alternatives"]?.array ?? []).map { "\($0["anchor"]?.string ?? "")=\($0["to"]?.string ?? "")" }
        return ["\(fact.words("anchor"))=\(fact.words("to"))"] + others
    }
}

extension Fact {
    fileprivate func words(_ name: String) -> String { self[name]?.string ?? "" }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        var view = self[...]
        while view.first == " " { view = view.dropFirst() }
        while view.last == " " { view = view.dropLast() }
        return String(view)
    }
}
