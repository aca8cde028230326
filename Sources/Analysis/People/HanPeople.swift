/// People named in Han characters whom the lexicon does not know: in front of a verb of speech, behind a title, and wherever the name comes again.
struct HanPeople {
    /// First character → the names that begin with it.
    private var known: [String: [Known]] = [:]
    private var count = 0

    private struct Known {
        var name: String
        var characters: [String]
        var printedRole: String?
    }

    /// More people than this no article introduces.
    private static let limit = 64
    private static let reach = 60

    mutating func referents(in passage: Passage, isTaken: [Bool]) -> [Referent] {
        var found: [Referent] = []
        for (index, token) in passage.tokens.enumerated() where token.kind == .han {
            if let name = TitledHanName.name(behindTitleAt: index, in: passage), name.upperBound <= passage.tokens.count {
                add(name, to: &found, in: passage, isTaken)
            }
            if let name = nameBeforeVerb(at: index, in: passage) { add(name, to: &found, in: passage, isTaken) }
            if let name = again(at: index, in: passage) { add(name, to: &found, in: passage, isTaken) }
        }
        return found
    }

    private func nameBeforeVerb(at index: Int, in passage: Passage) -> Range<Int>? {
        guard let end = ChineseVerbs.verb(in: passage, at: index)?.end, passage.kind(end) != .newline else { return nil }
        let sentence = passage.sentence(of: index)
        let clause = max(sentence.lowerBound, index - Self.reach)..<index
        let core = ChineseAdverbials.stripped(clause, in: passage)
        return HanName.name(endingAt: core.upperBound, from: core.lowerBound, in: passage)
    }

    private func again(at index: Int, in passage: Passage) -> Range<Int>? {
        guard count > 0, let names = known[passage.word(index)] else { return nil }
        for known in names where known.characters.indices.allSatisfy({ passage.word(index + $0) == known.characters[$0] }) {
            return index..<index + known.characters.count
        }
        return nil
    }

    /// 高梨俊介（Shunsuke Takanashi）: the name as its bearer writes it.
    private func latin(behind name: Range<Int>, in passage: Passage) -> String? {
        guard passage.word(name.upperBound) == "(" else { return nil }
        let start = name.upperBound + 1
        var end = start
        while end < start + 6, passage.kind(end) == .word || ["-", ".", "·"].contains(passage.word(end)) { end += 1 }
        guard end - start >= 2, passage.isCapitalised(start), passage.isCapitalised(end - 1), passage.word(end) == ")" else { return nil }
        return passage.string(start..<end)
    }

    private mutating func add(_ name: Range<Int>, to found: inout [Referent], in passage: Passage, _ isTaken: [Bool]) {
        // 史蒂文·姆努钦: the lexicon knows him by his surname, and this is the first half.
        guard passage.word(name.upperBound) != "·", found.last.map({ $0.tokens.upperBound <= name.lowerBound }) ?? true,
            !name.contains(where: { isTaken.indices.contains($0) && isTaken[$0] })
        else { return }
        let characters = passage.tokens[name].map(\.text)
        let first = characters.first ?? ""
        let before = known[first]?.first { $0.characters == characters }
        let role = PrintedRole.beside(name, in: passage) ?? before?.printedRole
        let printed = before?.name ?? latin(behind: name, in: passage) ?? passage.string(name)
        found.append(Referent(kind: .person, entry: nil, id: nil, name: printed, side: nil, tokens: name, printedRole: role))
        guard before == nil, characters.count >= 3, count < Self.limit else { return }
        known[first, default: []].append(Known(name: printed, characters: characters, printedRole: role))
        count += 1
    }
}
