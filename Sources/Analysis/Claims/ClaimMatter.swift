/// What an accusation is of and what a denial denies: the words, without who says so and without what the sentence tells besides.
struct ClaimMatter {
    let passage: Passage
    let sentence: Range<Int>

    private static let reach = 6
    private static let least = 2

    /// Behind "accused Beijing": "of breaking the truce", "for the delay", a colon or marks; in Chinese the words that follow. `nil` where
    /// nothing says of what.
    func ofWhat(behind index: Int) -> Range<Int>? {
        var start = index
        if passage.kind(index) != .han {
            let end = min(sentence.upperBound, index + Self.reach)
            guard let lead = (index..<max(index, end)).first(where: { isLead($0) || isBreak($0) }), isLead(lead) else { return nil }
            start = lead + 1
        }
        let words = trimmed(from: start)
        return words.isEmpty ? nil : words
    }

    /// "Rejected the charge and named three steps": up to where something else is told.
    func denied(behind index: Int) -> Range<Int> {
        let words = trimmed(from: index)
        let end = words.first { [",", "and", "while", "but", "，"].contains(passage.word($0)) } ?? words.upperBound
        return words.lowerBound..<end
    }

    /// "That it had caved in was denied by the foreign ministry's Lu Kang": who does what a passive verb tells.
    static func agent(behind verb: Int, of named: [Referent], in passage: Passage) -> Referent? {
        guard passage.word(verb) == "by", ["was", "were", "been", "is", "are"].contains(passage.word(verb - 2)) else { return nil }
        return named.first { $0.tokens.lowerBound <= verb + 3 }
    }

    /// "The measures that broke the truce" are not what the side named before them did.
    func isDeed(of side: Range<Int>, at verb: Int) -> Bool {
        guard ["that", "which", "who"].contains(passage.word(verb - 1)) else { return true }
        return side.upperBound >= verb - 2
    }

    /// Behind a semicolon another sentence has begun.
    func clauseStart(of index: Int) -> Int {
        (sentence.lowerBound..<max(index, sentence.lowerBound)).last { [";", "；"].contains(passage.word($0)) }.map { $0 + 1 }
            ?? sentence.lowerBound
    }

    /// The rest of the sentence without marks at its ends, and only the quoted words where it is a quotation.
    func trimmed(from first: Int) -> Range<Int> {
        var start = min(first, sentence.upperBound)
        var end = sentence.upperBound
        while start < end, passage.kind(start) == .mark, !isQuotation(start) { start += 1 }
        // `Of “stubbornly” pursuing a course`: a word in marks is not all.
        if let quotation = passage.quotations.first(where: { $0.outer.lowerBound == start }),
            quotation.inner.count >= Self.least || quotation.outer.upperBound + 1 >= sentence.upperBound
        {
            start = quotation.inner.lowerBound
            end = min(end, quotation.inner.upperBound)
        } else {
            end = (start..<end).first { isEnd($0) } ?? end
        }
        while end > start, passage.kind(end - 1) == .mark || passage.kind(end - 1) == .newline { end -= 1 }
        return start..<max(start, end)
    }

    private func isQuotation(_ index: Int) -> Bool { passage.quotations.contains { $0.outer.lowerBound == index } }

    private func isLead(_ index: Int) -> Bool {
        ["of", "for", "over", "with", ":"].contains(passage.word(index)) || isQuotation(index + 1)
    }

    private func isBreak(_ index: Int) -> Bool { [",", ";", "as", "and", "after", "while", "in"].contains(passage.word(index)) }

    /// A semicolon, or the comma before who said so: "…, the trade representative said".
    private func isEnd(_ index: Int) -> Bool {
        if [";", "；"].contains(passage.word(index)) { return true }
        guard passage.word(index) == "," else { return false }
        return (index + 1..<min(sentence.upperBound, index + 2 + Self.reach)).contains {
            passage.isWord($0, in: Words.speech) && passage.kind($0 + 1) == .mark
        }
    }
}
