import Model

/// What a headline says and the text says again is one claim.
enum ClaimEchoes {
    static func removed(from facts: [Fact]) -> [Fact] {
        guard facts.contains(where: { $0.kind == .claim && $0.field == .title }) else { return facts }
        var told = facts.filter { $0.kind == .claim && $0.field != .title }
        return facts.filter { fact in
            guard fact.kind == .claim, fact.field == .title,
                let again = told.firstIndex(where: { $0["kind"] == fact["kind"] && $0["by"] == fact["by"] })
            else { return true }
            told.remove(at: again)
            return false
        }
    }
}
