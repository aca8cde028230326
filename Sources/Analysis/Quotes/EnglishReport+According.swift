/// Speakers whom no verb of speech of the main clause ties to the words: "according to Greer, …", "in the view of the ministry, …", "as the
/// agency puts it, …".
extension EnglishReport {
    private static let papers = WordSet(
        listing: "data figures text filings documents records calculations law rules agreement estimates plan poll papers tables")
    private static let opinions = WordSet(
        listing: "view opinion eyes words telling judgment judgement assessment estimation")
    private static let tellings: WordSet = ["puts", "put", "has", "had", "tell", "tells", "told", "sees", "saw", "describes", "frames"]
    private static let retellings: WordSet = [
        "said", "says", "wrote", "writes", "noted", "notes", "reported", "reports", "explained", "explains", "recalls", "recalled", "put",
    ]
    private static let asReach = 16
    private static let leads: WordSet = ["according", "in", "by", "on"]
    private static let inner: WordSet = ["according", "in", "by"]

    func accordingTo(_ own: Range<Int>) -> ReportedSpeech? {
        if let subject = source(at: own.lowerBound) {
            guard let comma = own.first(where: { passage.word($0) == "," }), comma > subject, !isPaper(subject..<comma) else { return nil }
            // "According to Jane Doe, 34, …"
            let isAged = own.contains(comma + 3) && passage.kind(comma + 1) == .number && passage.word(comma + 2) == ","
            let first = isAged ? comma + 3 : comma + 1
            guard !quoted.contains(first) else { return nil }
            return report(subject..<comma, first..<clause.end(from: first, in: own), .inverted)
        }
        guard let at = own.first(where: { passage.isWord($0, in: Self.inner) && source(at: $0) != nil }),
            let subject = source(at: at), !quoted.contains(at), subject < own.upperBound, !quoted.contains(own.lowerBound)
        else { return nil }
        let isParted = passage.word(at - 1) == ","
        let end = (subject..<own.upperBound).first { [",", ";", "-"].contains(passage.word($0)) } ?? own.upperBound
        guard !isPaper(subject..<end), isParted || end == own.upperBound, !isSaidAlready(before: at, in: own) else { return nil }
        // "The pause, according to Greer, runs for a year".
        if isParted, passage.word(end) == ",", isPredicate(end + 1) || isSetting(own.lowerBound..<at - 1) {
            return report(subject..<end, end + 1..<clause.end(from: end + 1, in: own), .inverted)
        }
        return trailed(subject..<end, own.lowerBound..<(isParted ? at - 1 : at), .inverted)
    }

    /// Where the source begins behind "according to", "in the view of", "by the reckoning of".
    private func source(at index: Int) -> Int? { Self.source(at: index, in: passage) }

    static func source(at index: Int, in passage: Passage) -> Int? {
        guard passage.isWord(index, in: leads) else { return nil }
        if let subject = passage.spells("according to", at: index) { return subject }
        guard passage.word(index + 1) == "the", passage.isWord(index + 2, in: opinions), passage.word(index + 3) == "of"
        else { return nil }
        return index + 4
    }

    /// "…, Bessent told a network, according to agency reports": his words, wherever they were printed.
    private func isSaidAlready(before at: Int, in own: Range<Int>) -> Bool {
        guard let comma = (own.lowerBound..<at - 1).last(where: { passage.word($0) == "," }) else { return false }
        return (comma + 2..<min(at, comma + 8)).contains {
            ReportingVerbs.isVerb($0, in: passage) && isFinite($0, in: own) && clause.adjunctsEnd(behind: $0, in: own) >= at - 1
        }
    }

    /// "According to data from the customs office": nobody said it.
    private func isPaper(_ subject: Range<Int>) -> Bool { subject.prefix(5).contains { passage.isWord($0, in: Self.papers) } }

    /// "As the agency recalls, …", "As reported by the agency, …", "in return, as the note has it, …", "…, as the minister puts it".
    func asTold(_ own: Range<Int>) -> ReportedSpeech? {
        guard let start = own.first(where: { passage.word($0) == "as" && ($0 == own.lowerBound || passage.word($0 - 1) == ",") }),
            !quoted.contains(start), !["well", "long", "much", "soon", "far", "if", "though"].contains(passage.word(start + 1))
        else { return nil }
        let close = (start + 1..<min(own.upperBound, start + Self.asReach)).last { index in
            (passage.word(index) == "," || index == own.upperBound - 1)
                && telling(endingAt: passage.word(index) == "," ? index : index + 1) != nil
        }
        let isFirst = start == own.lowerBound
        if isFirst, let comma = own.prefix(12).first(where: { passage.word($0) == "," }),
            let subject = passage.spells("as reported by", at: start)
        {
            return report(subject..<comma, comma + 1..<clause.end(from: comma + 1, in: own), .inverted)
        }
        guard let close else { return isFirst ? asRecalled(own) : nil }
        let end = passage.word(close) == "," ? close : close + 1
        guard let verb = telling(endingAt: end), verb > start + 1, !(start..<verb).contains(where: { passage.word($0) == "," }) else {
            return nil
        }
        if end < own.upperBound, isFirst || isSetting(own.lowerBound..<start - 1) {
            let first = passage.word(end + 2) == "," ? end + 3 : end + 1
            guard !quoted.contains(first) else { return nil }
            return report(start + 1..<verb, first..<clause.end(from: first, in: own), .english(verb: verb))
        }
        guard end >= own.upperBound, !isFirst else { return nil }
        return trailed(start + 1..<verb, own.lowerBound..<start - 1, .english(verb: verb))
    }

    private func asRecalled(_ own: Range<Int>) -> ReportedSpeech? {
        guard let comma = own.prefix(12).first(where: { passage.word($0) == "," }) else { return nil }
        let first = passage.word(comma + 2) == "," ? comma + 3 : comma + 1
        let verb = comma - 1
        guard passage.isWord(verb, in: ReportingVerbs.all), verb > own.lowerBound + 1 else { return nil }
        return report(own.lowerBound + 1..<verb, first..<clause.end(from: first, in: own), .english(verb: verb))
    }

    /// The verb of an as-clause that ends here: "puts it", "has it", "said".
    private func telling(endingAt end: Int) -> Int? {
        if passage.word(end - 1) == "it" { return passage.isWord(end - 2, in: Self.tellings) ? end - 2 : nil }
        return passage.isWord(end - 1, in: Self.retellings) ? end - 1 : nil
    }
}
