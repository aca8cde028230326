/// English words that say that something lasts no longer than a day.
enum LimitWords {
    private static let nouns: WordSet = [
        "deadline", "deadlines", "cutoff", "cut-off", "expiry", "expiration", "sunset", "limit", "cliff", "timeline", "wall",
    ]

    /// Whether one of the words names an end: "the Sept. 17 [divestiture deadline]", "the March 1 [date]".
    static func isNoun(in passage: Passage, _ tokens: Range<Int>) -> Bool {
        for index in tokens {
            if passage.isWord(index, in: nouns) { return true }
            if passage.word(index) == "cut", passage.word(index + 1) == "-", passage.word(index + 2) == "off" { return true }
            if passage.kind(index) != .word && passage.word(index) != "-" || passage.isWord(index, in: nounEnds) { return false }
        }
        return false
    }

    private static let nounEnds: WordSet = [
        "to", "for", "of", "in", "on", "at", "by", "with", "and", "or", "but", "is", "was", "are", "were", "will", "would", "has", "had",
        "have",
        "that", "which", "when", "as", "if", "after", "before", "from", "said", "until", "because", "who", "where", "while",
    ]

    enum Ending: Sendable {
        /// Nothing but a term does so.
        case sure
        /// Meetings do so, too.
        case ofTerms
        /// What was put off is there again: "comes back on Aug. 12 unless …".
        case recurring
    }

    static let endings = VerbBook<Ending>([
        (.sure, "expire, lapse, run out, elapse, come due, fall due, time out, go out of force"),
        (
            .ofTerms,
            "end, finish, terminate, conclude, close, shut, cease, sunset, stop, come to an end, draw to a close, pass, fall, fall away, loom, be up"
        ),
        (
            .recurring,
            "come back, snap back, spring back, return, revert, revive, resume, kick in, kick back in, go dark, take effect, bite, rise, jump, go up, climb, shut down"
        ),
    ])

    /// What lasts for a term, and what takes place.
    enum Subject: Sendable { case term, event }

    static let subjects = WordTable<Subject>(
        [
            (
                Subject.term,
                """
                truce truces pause pauses suspension suspensions exemption exemptions exclusion exclusions waiver waivers licence licences license
                licenses permit permits reprieve moratorium freeze grace period window agreement pact accord pledge commitment commitments term
                terms extension ceasefire standstill lease contract authorization authorisation docket comment comments arrangement programme
                program quota offer clock deadline hiatus stay carve-out relief deal tariff tariffs duty duties levy levies halt ban curbs measure
                measures deferral delay hold rollback mandate treaty submissions applications filings petitions bids consultation
                """
            ),
            (
                .event,
                """
                talks talk meeting meetings visit trip tour week day days year years month quarter session trading round summit war season call
                hearing conference forum gathering trial strike month half match game reign
                """
            ),
        ].flatMap { subject, list in list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (word: String($0), value: subject) } })

    /// What is handed in by a day: "comments are due Aug. 17".
    static let submissions: WordSet = [
        "comment", "comments", "submission", "submissions", "reply", "replies", "response", "responses", "filing", "filings", "bid", "bids",
        "payment", "payments", "report", "reports", "application", "applications", "decision", "ruling", "finding", "findings", "answer",
        "petition", "petitions", "rebuttal", "rebuttals", "brief", "briefs", "proposals", "plan",
    ]

    static let extending: WordSet = WordSet(
        [
            "extend", "prolong", "renew", "stretch", "roll", "last", "run", "prolongate", "lengthen", "continue", "suspend", "exempt",
            "pause",
            "freeze", "waive",
        ].flatMap { VerbForm.forms(of: $0).keys } + [
            "extension", "extensions", "rollover", "renewal", "valid", "good", "prolongation", "reprieve",
        ])

    /// What somebody has bound himself or others to do by a day.
    static let duties: WordSet = WordSet(
        ["agree", "pledge", "promise", "vow", "commit", "undertake", "require", "order", "oblige", "bind", "instruct", "demand", "need"]
            .flatMap {
                VerbForm.forms(of: $0).keys
            }
            + [
                "must", "shall", "deal", "agreement", "accord", "pact", "due", "target", "schedule", "deadline", "unless", "absent", "if",
                "without", "barring", "comply", "ultimatum", "obligation", "commitment", "pledge",
            ])

    /// What is only foreseen by a day.
    static let forecasts: WordSet = WordSet(
        ["forecast", "predict", "project", "estimate", "hope", "anticipate", "imagine", "bet", "reckon"].flatMap {
            VerbForm.forms(of: $0).keys
        }
            + ["could", "may", "might", "likely", "possibly", "perhaps", "probably", "unlikely"])

    static let conditions: WordSet = ["unless", "absent", "barring", "without"]
}
