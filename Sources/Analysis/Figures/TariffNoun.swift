/// The noun that an English tariff is called by, with what stands beside it: a part put on top of others ("the 20% fentanyl levy"), one that
/// is put off or taken away.
struct TariffNoun {
    let passage: Passage

    private static let nouns: WordSet = [
        "tariff", "tariffs", "duty", "duties", "levy", "levies", "tax", "taxes", "surcharge", "surcharges", "penalty", "penalties", "wall",
        "charge", "charges", "counter-tariff", "counter-tariffs", "portion", "part", "tranche", "component", "slice", "import",
    ]
    /// Of something that is levied beside the usual tariff.
    private static let parts: WordSet = [
        "fentanyl", "reciprocal", "retaliatory", "retaliation", "counter", "countervailing", "anti", "antidumping", "dumping", "punitive",
        "safeguard", "surcharge", "surcharges", "penalty", "emergency", "portion", "tranche", "slice", "secondary", "counter-tariff",
        "counter-tariffs", "countertariff", "countertariffs", "301", "232", "122", "ieepa", "additional", "extra", "supplementary",
        "threatened", "linked", "baseline",
    ]
    private static let levels: WordSet = ["rate", "rates", "average", "level", "levels", "total", "effective", "combined", "overall"]
    private static let reach = 5

    /// "The 20% fentanyl levy", "reciprocal tariffs of 34%", "the 7.5 percent and 25 percent surcharges".
    func isPart(_ figure: Range<Int>, _ sentence: Range<Int>) -> Bool {
        let phrase = phrase(behind: figure, sentence)
        if phrase.contains(where: { passage.isWord($0, in: Self.levels) }) { return false }
        if phrase.contains(where: { passage.isWord($0, in: Self.parts) }) { return true }
        var index = figure.lowerBound - 1
        while index >= sentence.lowerBound, index >= figure.lowerBound - Self.reach {
            let isNow = passage.word(index) == "," && passage.word(index + 1) == "now"
            if !isNow, [",", ";", ".", "%", "and", "while"].contains(passage.word(index)) || passage.isWord(index, in: Self.levels) {
                return false
            }
            if passage.isWord(index, in: Self.parts) { return true }
            index -= 1
        }
        return false
    }

    /// Up to the noun behind the figure: "and 25 percent surcharges", "retaliatory levy".
    private func phrase(behind figure: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
        var end = figure.upperBound
        let limit = min(sentence.upperBound, figure.upperBound + 8)
        while end < limit {
            let word = passage.word(end)
            if passage.isWord(end, in: Self.nouns) || passage.isWord(end, in: Self.levels) { return figure.upperBound..<end + 1 }
            let isJoint = ["and", "or", "%", "percent", "-", "cent", "per"].contains(word) || passage.kind(end) == .number
            guard passage.kind(end) == .word || isJoint, !passage.isWord(end, in: Self.outside) else { break }
            end += 1
        }
        return figure.upperBound..<figure.upperBound
    }

    private static let outside: WordSet = [
        "on", "of", "in", "to", "from", "for", "by", "that", "which", "is", "was", "are", "were", "will", "would",
    ]

    private enum Fate: Sendable { case pausing, removing }

    private static let fates = VerbBook<Fate>([
        (.pausing, "suspend, pause, shelve, delay, postpone, defer, freeze, halt, avert, avoid, hold off, put off, dodge"),
        (
            .removing,
            "remove, scrap, cancel, lift, rescind, revoke, drop, withdraw, eliminate, abolish, repeal, void, waive, axe, ditch, strip, scratch"
        ),
    ])
    private static let states = PhraseBook([
        (
            true,
            [
                "off the table", "on hold", "on ice", "in abeyance", "as good as dead", "is dead", "is off", "are off", "go", "goes",
                "will go",
                "would go", "come off", "comes off", "set aside", "put off", "called off", "put on hold", "in limbo", "under consideration",
                "would return", "will return", "snap back", "won't happen", "will not happen",
            ]
        )
    ])
    private static let breaks: WordSet = [
        ",", ";", "and", "but", "while", "leaving", "until", "after", "before", "if", "unless", "to", "from", ".",
    ]

    /// A tariff that is suspended, shelved or dropped is one that had been put on top, or should have been; a part that is taken off a tariff
    /// ("91% of the duties") is a cut.
    func fate(of figure: Range<Int>, in sentence: Range<Int>) -> String? {
        let isOfWhole = passage.word(figure.upperBound) == "of"
        var index = figure.lowerBound - 1
        while index >= max(sentence.lowerBound, figure.lowerBound - 8), !passage.isWord(index, in: Self.breaks) {
            if let (entry, end) = Self.fates.match(in: passage, at: index), end <= figure.lowerBound {
                // "Suspended: 10%" is what is left.
                if entry.meaning == .pausing { return "added" }
                return isNamed(figure) && !isOfWhole ? "added" : "cut"
            }
            index -= 1
        }
        index = figure.upperBound
        while index < min(sentence.upperBound, figure.upperBound + 12), !passage.isWord(index, in: Self.breaks) {
            if let (entry, end) = Self.fates.match(in: passage, at: index), entry.form.contains(.participle) {
                return passage.word(end) == "leaving" ? nil : "added"
            }
            if Self.states.match(in: passage, at: index) != nil, passage.word(index + 1) != "to", !isGoingTo(index) { return "added" }
            index += 1
        }
        return nil
    }

    private func isGoingTo(_ index: Int) -> Bool {
        (index..<index + 4).contains { ["to", "up", "down", "into"].contains(passage.word($0)) }
    }

    /// "Its 15% levy", "the 10% tariff", "a 25% duty".
    private func isNamed(_ figure: Range<Int>) -> Bool {
        !phrase(behind: figure, figure.lowerBound..<figure.upperBound + 8).isEmpty
    }

    private static let less: WordSet = ["低", "少", "减", "降"]
    private static let more = PhraseBook([(true, ["多收", "加收", "另加", "再加", "多缴", "加征", "多付", "高出"])])

    /// Points by which a tariff changes: "take 10 points off", "a further 5 points", 低10个百分点, 多收20个百分点.
    func change(by figure: Range<Int>) -> String? {
        if passage.word(figure.upperBound) == "off", passage.word(figure.upperBound + 1) != "to" { return "cut" }
        if passage.isWord(figure.lowerBound - 1, in: Self.less) { return "cut" }
        if (1...3).contains(where: { Self.more.match(in: passage, at: figure.lowerBound - $0) != nil }) { return "added" }
        guard passage.word(figure.lowerBound - 1) != "by" else { return nil }
        return isPart(figure, passage.sentence(of: figure.lowerBound)) ? "added" : nil
    }
}
