/// English verbs that report what somebody says, by what may follow them.
enum ReportingVerbs {
    /// A clause follows with "that" or without.
    static let plain = WordSet(listing: "said says say told tells")
    /// Their first object is a listener: "told reporters", "warned investors that".
    static let telling = WordSet(
        listing: "told tells warned warns assured assures reminded reminds informed informs notified advised advises cautioned")
    /// They report a clause behind "that"; without it only where what follows can be nothing but a clause: "announced tariffs" is a deed.
    static let others = WordSet(
        reporting.split(whereSeparator: { $0 == " " || $0 == "\n" }).flatMap { verb in
            VerbForm.forms(of: String(verb)).filter { form in
                form.value.contains(.past) || !nouns.contains(form.key) && !form.value.isDisjoint(with: [.third, .base])
            }.keys
        })
    private static let reporting = """
        add argue note state declare insist explain announce claim stress emphasize emphasise underline underscore reiterate repeat acknowledge admit
        concede predict suggest confirm write maintain post tweet assert warn caution conclude remark observe affirm complain contend indicate hint
        imply signal disclose reveal mention recall reply respond answer testify allege vow pledge promise estimate forecast reckon report boast joke
        lament counter quip clarify specify agree inform notify assure remind highlight elaborate surmise opine volunteer proclaim profess swear muse
        rule allow hold charge grumble gripe fret retort recount relay speculate venture attest decree posit marvel scoff crow grouse protest
        """
    /// Base forms that may stand before their subject: ", say analysts".
    static let inverting: WordSet = ["say", "argue", "warn", "reckon", "predict", "insist", "contend", "caution", "complain", "suggest"]
    /// In the base form: behind a comma no report, but the next thing to do.
    static let bare = WordSet(reporting.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// Nouns more often than verbs.
    private static let nouns: Set<String> = [
        "note", "state", "claim", "stress", "remark", "signal", "hint", "mention", "reply", "answer", "vow", "pledge", "promise",
        "estimate",
        "forecast", "report", "boast", "joke", "lament", "counter", "quip", "highlight", "volunteer", "muse", "rule", "hold", "charge",
        "gripe",
        "retort", "relay", "venture", "decree", "crow", "grouse", "protest", "post", "tweet", "repeat", "fret", "rules", "holds", "charges",
        "protests", "gripes", "decrees", "ventures", "counters", "crows", "relays", "mentions", "posts", "tweets", "boasts", "volunteers",
        "muses",
    ]
    /// Of speech only where "that" follows: "held that", "charged that", but "held talks", "allowed the sale".
    static let withThat: WordSet = ["held", "allowed", "allows", "charged", "protested", "ruled", "relayed", "decreed", "fretted"]
    static let all = plain.union(telling).union(others)

    /// "The United States" is no verb; in a title verbs may have capitals too.
    static func isVerb(_ index: Int, in passage: Passage) -> Bool {
        guard passage.isWord(index, in: all), passage.field == .title || !passage.isCapitalised(index) else { return false }
        guard passage.isWord(index, in: withThat) else { return true }
        return (index + 1..<index + 5).contains { passage.word($0) == "that" } || [".", ","].contains(passage.word(index + 1))
    }

    /// "…, adding that": a second report of the same speaker's.
    static let participles = WordSet(
        listing: """
            adding saying noting warning stressing insisting arguing claiming explaining emphasizing emphasising underlining underscoring
            predicting suggesting stating declaring announcing acknowledging admitting conceding reiterating indicating hinting alleging
            cautioning telling vowing pledging promising confirming asserting maintaining observing recalling contending
            """)

    /// Verbs behind an "and" that begin what the speaker does next.
    static let next = [
        "called", "urged", "asked", "demanded", "criticised", "criticized", "accused", "described", "vowed", "pledged", "ordered",
    ]

    /// The same of what is told in the present.
    static let nextNow: WordSet = [
        "describes", "urges", "accuses", "rejects", "defends", "vows", "warns", "adds", "insists", "argues", "pledges", "expects",
        "criticises",
        "criticizes", "dismisses", "denounces", "condemns", "stresses",
    ]

    /// A clause has one of these, or a verb that only its sense shows.
    static let auxiliaries = WordSet(
        listing: """
            will would is are was were has have had can could may might must should does did won't wouldn't isn't aren't wasn't weren't
            hasn't haven't hadn't can't cannot couldn't shouldn't doesn't didn't do don't remains remain remained
            """)

    /// Neither passive nor denied nor only possible, and not the writer's own.
    static let unreal = WordSet(
        listing: """
            to not never nor would could should may might will can must is are was were be been being having didn't don't doesn't wouldn't
            hasn't haven't won't cannot can't couldn't i we you i've we've you've i'd i'll the a an its their his her these those this no
            """)
}
