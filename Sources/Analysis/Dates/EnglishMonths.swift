/// English names of months, and where one stands for the month itself.
struct EnglishMonths {
    let passage: Passage

    private static let names: WordTable<Int> = {
        let names = "january february march april may june july august september october november december".split(separator: " ").map(
            String.init)
        let short = names.enumerated().map { (word: String($1.prefix(3)), value: $0 + 1) }
        let owning = names.enumerated().map { (word: $1 + "'s", value: $0 + 1) }
        return WordTable(names.enumerated().map { (word: $1, value: $0 + 1) } + short + owning + [(word: "sept", value: 9)])
    }()

    func month(at index: Int) -> Int? { passage.isCapitalised(index) ? passage.value(index, in: Self.names) : nil }

    private static let before: WordSet = [
        "in", "since", "until", "by", "last", "next", "this", "early", "late", "mid", "of", "through", "from", "during", "before", "for",
        "after", "till", "into", "around", "to", "as", "than", "not", "the", "its", "their", "his", "her", "our", "and", "or",
    ]
    /// Names of people and words of other kinds, where no preposition stands before them.
    private static let otherWords: WordSet = ["may", "march", "april", "june", "august"]

    /// A month's name without a day: "in August", "the May truce", "February, not January"; "May" and "March" are other words too.
    func isAlone(_ index: Int) -> Bool {
        let word = passage.word(index)
        if isContract(index) { return false }
        if word.hasSuffix("'s") { return true }
        let isBound = passage.isWord(index - 1, in: Self.before) || passage.word(index - 1).hasSuffix("'s") || isMid(index)
        if word.utf8.count <= 3, word != "may" { return isBound && !["the", "and", "or", "to", "as"].contains(passage.word(index - 1)) }
        if word == "sept" { return isBound }
        guard passage.isWord(index, in: Self.otherWords) else { return !passage.isCapitalised(index - 1) || isBound }
        guard isBound else { return false }
        // "His may come later", in a headline; "to March on".
        return passage.isWord(index - 1, in: Self.strong) || isMid(index) || isPremodifier(index)
            || (word != "may" && !passage.isCapitalised(index + 1))
    }

    private static let strong: WordSet = [
        "in", "since", "until", "by", "last", "next", "this", "early", "late", "mid", "of", "through", "from", "during", "before", "after",
        "till", "for", "into", "around",
    ]

    private func isMid(_ index: Int) -> Bool { passage.word(index - 1) == "-" && passage.word(index - 2) == "mid" }

    private static let futures: WordSet = [
        "contract", "contracts", "futures", "delivery", "corn", "soybean", "soybeans", "wheat", "crude", "cotton", "gas", "oil", "gold",
        "canola", "beans", "soyoil", "soymeal", "meal", "hogs", "cattle", "sugar", "copper", "expiry", "premium", "premiums", "paper",
    ]

    /// A contract of commodities is named after a month: "the November soybean contract", "paper for October".
    private func isContract(_ index: Int) -> Bool {
        (1...3).contains {
            passage.isWord(index + $0, in: Self.futures) && !(1...$0).contains { [",", "."].contains(passage.word(index + $0)) }
        }
            || (passage.word(index - 1) == "for" && passage.isWord(index - 2, in: Self.futures))
    }

    private static let owners: WordSet = ["the", "its", "their", "his", "her", "our", "a", "an", "that"]
    private static let ownedTimes: WordSet = [
        "end", "middle", "start", "beginning", "days", "day", "week", "weeks", "month", "months", "half", "early", "late",
    ]

    /// "Its December outlook", "China's October controls".
    private func isPremodifier(_ index: Int) -> Bool {
        (passage.isWord(index - 1, in: Self.owners) || passage.word(index - 1).hasSuffix("'s")) && passage.kind(index + 1) == .word
            && !passage.isCapitalised(index + 1) && !passage.isWord(index + 1, in: Self.links)
    }

    private static let links: WordSet = [
        "and", "or", "to", "in", "on", "at", "when", "that", "which", "as", "for", "with", "was", "is", "but",
    ]

    enum Owner { case past, event }

    /// The noun that the month belongs to, if it is tied to one: what is named after a month has happened in it ("its April duties", "the list of
    /// April"), unless it is an event, which may be to come.
    func owner(of index: Int) -> Owner? {
        if isPremodifier(index) || passage.word(index).hasSuffix("'s") {
            return Self.namesEvent(passage, index + 1..<index + 4) ? .event : .past
        }
        guard passage.word(index - 1) == "of", passage.kind(index - 2) == .word, !passage.isWord(index - 2, in: Self.ownedTimes) else {
            return nil
        }
        return Self.namesEvent(passage, index - 2..<index - 1) ? .event : .past
    }

    private static let events = WordSet(
        listing: """
            summit visit trip meeting meetings talks deadline date expiry expiration election elections launch round conference gathering forum
            hearing vote review shipments deliveries departure cutoff encounter session
            """)

    static func namesEvent(_ passage: Passage, _ tokens: Range<Int>) -> Bool { tokens.contains { passage.isWord($0, in: events) } }
}
