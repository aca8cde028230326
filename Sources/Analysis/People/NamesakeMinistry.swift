import Model

/// 财政部 alone is China's ministry of finance, but in an article about the American secretary it is the department of his.
enum NamesakeMinistry {
    private static let chinese = "institution.china-mof"
    private static let american = "institution.us-treasury"
    /// Tokens back to the secretary's name.
    private static let reach = 160

    static func settled(_ referents: [Referent], in passage: Passage, lexicon: Lexicon) -> [Referent] {
        guard referents.contains(where: { $0.id == chinese && isBare($0, in: passage) }),
            let other = lexicon.entries.firstIndex(where: { $0.id == american })
        else { return referents }
        var settled = referents
        var secretary: Int?
        for (index, referent) in referents.enumerated() {
            if referent.kind == .person, let entry = referent.entry {
                if isSecretary(lexicon.entries[entry]) { secretary = referent.tokens.lowerBound }
            } else if referent.id == american {
                secretary = referent.tokens.lowerBound
            } else if referent.id == chinese {
                guard isBare(referent, in: passage) else {
                    secretary = nil
                    continue
                }
                guard let last = secretary, referent.tokens.lowerBound - last <= reach else { continue }
                settled[index].entry = other
                settled[index].id = american
                settled[index].name = lexicon.entries[other].name
                settled[index].side = lexicon.entries[other].side
            }
        }
        return settled
    }

    private static func isBare(_ referent: Referent, in passage: Passage) -> Bool {
        referent.tokens.count == 3 && passage.spells("财政部", at: referent.tokens.lowerBound) != nil
            && !["国", "府"].contains(passage.word(referent.tokens.lowerBound - 1))
    }

    private static func isSecretary(_ entry: LexiconEntry) -> Bool {
        entry.side == .us && entry.offices.contains { $0.title.contains("Treasury") }
    }
}
