import Model

/// The goods that a tariff is put on: "a 25% tariff on soybeans", "duties of 100% on Chinese electric vehicles", 对大豆加征10%关税.
struct TariffGoods {
    let passage: Passage
    let reading: Reading

    private static let breaks: WordSet = [",", ";", "and", "while", "but"]
    private static let reach = 12

    /// - Returns: the lexicon's name of the first goods behind "on" beside the figure, or of those that bear the tariff; `nil` for all goods.
    func goods(of figure: Range<Int>, in sentence: Range<Int>) -> String? {
        let after = clause(from: figure.upperBound, to: sentence.upperBound)
        if let on = after.first(where: { ["on", "for", "against"].contains(passage.word($0)) }),
            let found = goods(in: on..<after.upperBound)
        {
            return found
        }
        var start = figure.lowerBound
        while start > max(sentence.lowerBound, figure.lowerBound - 2 * Self.reach), ![";", ","].contains(passage.word(start - 1)) {
            start -= 1
        }
        let before = start..<figure.lowerBound
        if let to = before.last(where: { ["对", "on", "for"].contains(passage.word($0)) }), let found = goods(in: to..<before.upperBound) {
            return found
        }
        return goods(in: before)
    }

    private func goods(in tokens: Range<Int>) -> String? {
        passage.mentions(in: tokens).lazy.map { reading.entry($0) }.first { $0.kind == .good && $0.weight > 0 }?.name
    }

    private func clause(from start: Int, to limit: Int) -> Range<Int> {
        var end = start
        while end < min(limit, start + Self.reach), !passage.isWord(end, in: Self.breaks) { end += 1 }
        return start..<end
    }
}
