import Analysis
import Model

/// A passage with the facts of one kind that a reader finds in it. Rows of kind, day of publication, text, and the facts, separated by ";;".
struct LabelledPassage {
    var kind: String
    var day: CivilDay?
    var text: String
    var wanted: Set<String>

    init?(row: [String]) {
        guard row.count == 4 else { return nil }
        kind = row[0]
        day = Timestamp(rfc3339: row[1])?.day
        text = row[2].split(separator: "\\n").joined(separator: "\n")
        wanted = Set(
            row[3].split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty && $0 != "-" })
    }

    /// What analysis finds, spelt as the labels are.
    func found(by analyser: Analyser) -> Set<String> {
        let isHeadline = kind == "stage"
        let item = AnalysedItem(title: isHeadline ? text : "", text: isHeadline ? nil : text, day: day)
        let analysis = analyser.analyse(item)
        switch kind {
        case "quote": return Set(analysis.facts(.quote).map { "\($0.words("speaker"))=\($0.words("text"))" })
        case "figure": return Set(analysis.facts(.figure).map(figure))
        case "date": return Set(analysis.facts(.date).filter { $0.rule.hasPrefix("date.re") || $0.rule == "date.absolute" }.map(date))
        case "deadline": return Set(analysis.facts(.date).filter { $0.rule == "date.deadline" }.flatMap(deadlines))
        case "stage": return Set(analysis.stage.map { [$0.rawValue] } ?? [])
        case "meeting":
            return Set(analysis.facts(.meeting).map { ["kind", "status", "place"].map($0.words).joined(separator: " ").trimmed })
        case "claim": return Set(analysis.facts(.claim).map { "\($0.words("kind")) \($0.words("by"))>\($0["against"]?.string ?? "-")" })
        case "person": return Set(analysis.facts(.person).map { "\($0.words("name")): \($0.words("role"))" })
        default: return []
        }
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
