/// Words that an infinitive hangs on, and what they say of it: "agreed to extend", "a bid to revive", "has yet to sign".
enum Governors {
    typealias Governor = VerbGroup.Governor

    /// By word, in all forms of the verbs.
    static let words = WordTable<Governor>(verbs.flatMap { governor, list in expanded(list).map { (word: $0, value: governor) } } + others)

    private static let reach = 8

    /// The word that the infinitive behind a "to" hangs on, and its place: what stands right before it, or before its day, place or person
    /// ("agreed in London on Monday to resume", "urged Beijing to return").
    static func governor(before to: Int, in passage: Passage, _ sentence: Range<Int>) -> (Governor, Int)? {
        for index in (max(sentence.lowerBound, to - reach)..<max(sentence.lowerBound, to)).reversed() {
            if let governor = passage.value(index, in: words) { return (governor, index) }
            // "Expect Washington and Beijing to extend".
            if passage.word(index) == "and", passage.isCapitalised(index - 1), passage.isCapitalised(index + 1) { continue }
            if passage.isWord(index, in: breaks) { return nil }
        }
        return nil
    }

    private static let breaks: WordSet = [",", ";", ":", "-", "that", "which", "who", "and", "but", "\"", "“", "”", "said", "says"]

    private static func expanded(_ list: String) -> [String] {
        list.split(whereSeparator: { $0 == " " || $0 == "\n" }).flatMap { VerbForm.forms(of: String($0)).keys }
    }

    private static let verbs: [(Governor, String)] = [
        (.agreement, "agree decide resolve opt choose elect"),
        (
            .plan,
            "plan schedule expect slate prepare intend pledge promise vow commit undertake arrange pencil announce"
        ),
        (
            .wish,
            """
            want hope seek aim urge ask call push press wish offer propose consider try attempt need prefer invite meet negotiate discuss struggle
            weigh threaten warn tell demand beg implore encourage talk work fight mull explore ponder contemplate favour favor suggest recommend
            authorise authorize allow require debate advocate oppose like
            """
        ),
        (.failure, "fail refuse decline delay neglect hesitate balk stop avoid resist rule"),
        (.doing, "begin start continue manage proceed move return help use join choose keep finish"),
    ]

    private static let others: [(word: String, value: Governor)] =
        [
            (.agreement, "deal agreement decision accord pact consensus understanding order"),
            (.plan, "due set about going poised bound plans is are was were"),
            (
                .wish,
                """
                willing ready able eager keen open likely possible bid effort efforts chance chances push way ways prospect prospects hopes how whether
                desire attempt proposal pressure calls readiness willingness talks need opportunity invitation time enough better
                hard difficult easy close closer near nearer necessary important want possibility ability request desperate optimistic confident early
                """
            ),
            (.failure, "unable unwilling reluctant unlikely yet loath failure refusal too"),
        ].flatMap { governor, list in list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (word: String($0), value: governor) } }
}
