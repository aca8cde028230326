import API
import Model

/// What newer articles changed of an event: "held talks of the US and China", "place to be determined → Paris".
struct MeetingChangeText {
    let head: String
    let body: String

    /// `nil` for an event of the log that tells no change.
    init?(_ event: StreamEvent) {
        guard let detail = try? JSONReader.read(event.detail), let kind = detail["kind"]?.string, let status = detail["status"]?.string,
            let changes = detail["changes"]?.array
        else { return nil }
        let names = { (member: String) in detail[member]?.array?.compactMap(\.string) ?? [] }
        let parties = names("parties").map(Party.name).joined(separator: " and ")
        head = parties.isEmpty ? "\(status) \(kind)" : "\(status) \(kind) of \(parties)"
        let told = changes.compactMap { change -> String? in
            guard let what = change["what"]?.string, let from = change["from"]?.string, let to = change["to"]?.string else { return nil }
            return what == "status" ? "\(from) → \(to)" : "\(what) \(from) → \(to)"
        }
        guard !told.isEmpty else { return nil }
        body = (told + names("people")).joined(separator: ", ")
    }
}
