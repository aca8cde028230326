/// English verbs that report what somebody says, by what may follow them.
enum ReportingVerbs {
    /// A clause follows with "that" or without.
    static let plain = WordSet(listing: "said says say told tells")
    /// Their first object is a listener: "told reporters", "warned investors that".
    static let telling = WordSet(
        listing: "told tells warned warns assured assures reminded reminds informed informs notified advised advises cautioned")
    /// They report a clause behind "that"; without it only where what follows can be nothing but a clause: "announced tariffs" is a deed.
    static let others = WordSet(
        listing: """
            added adds argued argues noted notes stated states declared declares insisted insists explained explains announced announces
            claimed claims stressed stresses emphasized emphasised emphasizes emphasises underlined underlines underscored underscores
            reiterated reiterates repeated acknowledged acknowledges admitted admits conceded concedes predicted predicts suggested suggests
            confirmed confirms wrote writes maintained maintains posted tweeted asserted asserts asserting warned warns cautioned cautions
            concluded concludes remarked remarks observed observes affirmed affirms complained complains contended contends indicated indicates
            hinted hints implied signalled signaled signals disclosed discloses revealed reveals mentioned mentions recalled recalls
            replied replies responded responds answered testified testifies alleged alleges vowed vows pledged pledges promised promises
            estimated estimates forecast forecasts reckons reckoned reported reports boasted boasts joked jokes lamented laments countered
            quipped clarified clarifies specified denied denies disputed disputes agreed informed informs notified assured assures reminded
            highlighted highlights elaborated surmised opined opines volunteered proclaimed proclaims professed swore mused ruled
            argue insist contend maintain warn caution concede admit acknowledge suggest predict complain allege assert stress explain reckon
            """)
    static let all = plain.union(telling).union(others)

    /// "The United States" is no verb; in a title verbs may have capitals too.
    static func isVerb(_ index: Int, in passage: Passage) -> Bool {
        passage.isWord(index, in: all) && (passage.field == .title || !passage.isCapitalised(index))
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
