/// What is printed without marks in a paragraph of its own: "In a post the president wrote:", and below it the post.
struct StatementParagraph {
    let passage: Passage
    let quoted: Set<Int>

    private static let verbs: WordSet = ["wrote", "writes", "posted", "posts", "tweeted", "said", "says", "added", "adds", "reads", "read"]
    private static let reach = 14
    private static let minimalWords = 4
    private static let longest = 400

    /// - Parameter sentence: what may lead to it, with its colon at the paragraph's end.
    func report(behind sentence: Range<Int>) -> ReportedSpeech? {
        guard passage.field == .text, let colon = colon(of: sentence), !quoted.contains(colon) else { return nil }
        let lead = sentence.lowerBound..<colon
        guard let verb = lead.suffix(Self.reach).last(where: { passage.isWord($0, in: Self.verbs) }), verb > lead.lowerBound else {
            return nil
        }
        var start = colon + 1
        while passage.kind(start) == .newline { start += 1 }
        let limit = min(passage.tokens.count, start + Self.longest)
        guard start < limit,
            let end = (start..<limit).first(where: { passage.kind($0) == .newline }) ?? (limit == passage.tokens.count ? limit : nil)
        else { return nil }
        let words = start..<end
        let isPlain = passage.kind(start) == .word && !words.contains { quoted.contains($0) }
        guard isPlain, words.count >= Self.minimalWords, passage.kind(end - 1) == .mark else { return nil }
        return ReportedSpeech(subject: lead, words: words, form: .paragraph(verb: verb))
    }

    /// The colon that ends the paragraph.
    private func colon(of sentence: Range<Int>) -> Int? {
        var last = sentence.upperBound - 1
        while last > sentence.lowerBound, passage.kind(last) == .newline { last -= 1 }
        guard passage.word(last) == ":", passage.kind(last + 1) == .newline else { return nil }
        return last
    }
}
