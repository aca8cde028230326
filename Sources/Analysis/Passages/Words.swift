/// Closed classes of English words that several rules ask for. Folded.
enum Words {
    static let speech = set(
        """
        said says say saying told tells telling added adds adding wrote writes posted posts argued argues warned warns warning noted notes
        stated states declared declares insisted insists vowed vows pledged pledges urged urges explained explains continued replied replies
        responded responds announced announces claimed claims stressed stresses emphasized emphasised emphasizes remarked remarks quipped
        reiterated reiterates tweeted commented comments acknowledged admitted predicted suggested concluded conceded maintained asserted
        recalled asked observed cautioned lamented joked boasted confirmed described called calls describes denounced slammed branded
        labelled labeled condemned criticized criticised accused accuses accusing dismissed hailed praised blasted characterized characterised
        shares shared points read continues affirms affirmed answered answers inquired asks writes agreed agrees admits echoed testified complained responding
        calling describing denouncing condemning blasting demanded demands threatened threatens promised repeated signalled signaled
        insisting noting arguing stating claiming stressing emphasizing emphasising urging declaring explaining writing admitting
        acknowledging pledging vowing predicting suggesting replying announcing confirming posting telling reiterating remarking cautioning
        dismissing praising criticizing criticising slamming branding labelling labeling likened likening compared comparing alleged alleges
        alleging joking boasting asserting maintaining concluding lamenting texted decried decries lambasted ridiculed derided touted touts
        """)

    /// Verbs that are of speech only where a quotation comes right before them.
    static let speechBehindQuotation = set(
        "began begins offered mused laughed opined reasoned shouted exclaimed joked shot countered went fumed thundered ran runs")

    /// Verbs whose object may be a quoted fragment of two words: called the move "deeply unfair".
    static let judging = set(
        """
        called calls calling described describes describing denounced denouncing slammed branded labelled labeled condemned condemning
        criticized criticised accused accuses accusing dismissed hailed praised blasted blasting characterized characterised vowed vows
        warned warns dismissing praising criticizing criticising slamming branding labelling labeling likened likening compared comparing
        decried decries lambasted ridiculed derided touted touts
        """)

    static let honorifics = set(
        "mr mrs ms miss dr prof sir dame lord sen rep gov lt gen col sgt capt amb rev hon cllr datuk dato tun sri seri brig maj brigadier"
    )

    static let roles = set(
        """
        spokesperson spokesman spokeswoman official officials minister secretary president premier chairman chairwoman chair chief head
        director economist analyst strategist professor researcher scholar fellow senator congressman congresswoman representative ambassador
        envoy negotiator adviser advisor executive ceo founder partner lawyer attorney farmer trader manager commissioner governor chancellor
        deputy diplomat expert lawmaker speaker leader owner counsellor counselor undersecretary editor author consultant co-founder
        correspondent commentator president-elect planner designer officer co-owner co-chair vice-president treasurer resident engineer doctor
        physician judge prosecutor sheriff mayor councillor councilor advocate coach captain general colonel commander writer reporter
        journalist columnist activist campaigner teacher student historian scientist broker dealer grower rancher importer exporter retailer
        supplier wholesaler shipper spokespeople tester vp svp evp cto cfo coo cio cmo prosecutor surgeon nurse pilot trustee organizer organiser secretary-general
        """)

    static let roleQualifiers = set(
        """
        senior press house former vice deputy acting foreign finance commerce treasury trade ministry department white house national security prime
        chief assistant state council general political market markets global research policy executive managing associate of
        """)

    static let nameParticles = set("de da van von der bin al el la le du")

    static let calendar = set(
        """
        january february march april may june july august september october november december monday tuesday wednesday thursday friday
        saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        """)

    /// Words that a sentence may begin with and a name does not.
    static let neverNames = set(
        """
        the a an in on at by for from to with of and or but if as it he she they we i you this that these those there here his her their our
        its who what when where why how after before during since until while although though because so yet not no also both each
        mr mrs ms dr under over about against between among meanwhile however earlier later still even once then now asked speaking
        according despite amid following beyond last next one two three some many most other others new
        """)

    /// Words in a capitalised name that make it an organisation's.
    static let organisations = set(
        """
        group bank capital research society institute university college council association federation corp inc ltd company department
        ministry times post journal news agency committee commission chamber partners securities sachs stanley economics analytics
        electronics motors technologies airlines house party court foundation center centre board union office administration service
        services international global holdings insurance network report index team coalition alliance forum authority bureau program project corporation insider circuit tribunal senate congress parliament
        exchange reserve
        """)

    static let pronouns = set("he she they it")

    /// What may stand between a subject and its verb: "he also said", "Salazar merely said", "Greer has told".
    static func isBetweenSubjectAndVerb(_ word: String) -> Bool {
        adverbs.contains(word) || (word.utf8.count > 4 && word.hasSuffix("ly"))
    }

    private static let adverbs = set("also then later has have had did still again once earlier since even now just never himself herself")

    static let prepositions = set(
        "in at on from to with of after before by for against into over near under between among toward towards than")

    private static func set(_ words: String) -> WordSet { WordSet(listing: words) }
}
