/// Verbs that are parted from their particle.
extension EnglishStage {
    private static let particles: [(verb: String, words: String, act: StageAct)] = [
        ("take", "down", .relieve), ("take", "off", .relieve), ("bring", "down", .relieve), ("cut", "back", .relieve),
        ("put", "off", .wait),
        ("put", "aside", .wait), ("put", "on hold", .wait), ("put", "on ice", .wait), ("put", "in abeyance", .wait),
        ("hold", "in abeyance", .wait),
        ("set", "aside", .wait), ("push", "back", .wait), ("call", "off", .drop), ("break", "off", .drop), ("place", "on hold", .wait),
    ]
    private static let parting = VerbBook<String>(
        ["take", "bring", "put", "set", "push", "call", "break", "place", "hold"].map { ($0, $0) })
    private static let partingReach = 12

    /// Verbs whose object stands before their particle: "put the rule on ice", "called the talks off".
    func parted(at index: Int) -> StageReport? {
        guard let (entry, end) = Self.parting.match(in: passage, at: index),
            StageVerbs.english.match(in: passage, at: index)?.end ?? end == end
        else { return nil }
        for place in end + 1..<min(sentence.upperBound, end + Self.partingReach) {
            if passage.isWord(place, in: EnglishArguments.stops) { return nil }
            for particle in Self.particles where particle.verb == entry.meaning && passage.spells(particle.words, at: place) != nil {
                return report(of: particle.act, entry.form, index..<end)
            }
        }
        return nil
    }
}
