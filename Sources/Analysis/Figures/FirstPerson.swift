import Model

/// Whom "we" and "our" stand for in what somebody of one of the two sides says: "We are getting 55%," the president wrote.
struct FirstPerson {
    /// In order of place.
    private let speakers: [TariffSides.Side]

    private static let words: WordSet = ["we", "our", "we're", "we've", "we'll", "ours"]
    private static let owners: WordSet = ["our", "ours"]
    private static let hanWords = PhraseBook([(true, ["我们", "我方"])])

    /// - Parameter quotes: the passage's.
    init(passage: Passage, reading: Reading, quotes: [Fact]) {
        speakers = quotes.flatMap { quote -> [TariffSides.Side] in
            guard quote["direct"] == .bool(true), let code = Self.code(of: quote, reading) else { return [] }
            let tokens = passage.token(at: quote.start)..<max(passage.token(at: quote.start), passage.token(at: quote.end))
            return tokens.compactMap { index in
                let han = Self.hanWords.match(in: passage, at: index)?.end
                guard han != nil || passage.isWord(index, in: Self.words) else { return nil }
                return TariffSides.Side(
                    code: code, tokens: index..<(han ?? index + 1), isOwner: passage.isWord(index, in: Self.owners), isTargetByName: false)
            }
        }
    }

    func sides(in clause: Range<Int>) -> [TariffSides.Side] { speakers.filter { clause.contains($0.tokens.lowerBound) } }

    /// The side of whoever speaks; `nil` where that is of neither.
    private static func code(of quote: Fact, _ reading: Reading) -> String? {
        guard let id = quote["speaker_id"]?.string else { return nil }
        let speaker = reading.passages.lazy.compactMap { reading.referents[$0.field]?.first { $0.id == id } }.first
        switch speaker?.side {
        case .us: return "US"
        case .china: return "CN"
        default: return nil
        }
    }
}
