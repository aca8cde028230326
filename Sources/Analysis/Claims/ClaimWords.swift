/// English verbs and nouns by which one side accuses the other, and what it accuses it of.
enum ClaimWords {
    /// What a verb tells of the one who is named behind it.
    enum Frame: Sendable {
        /// "Accused Beijing of": something must follow.
        case of
        /// "Slammed Washington", "blamed the delay on Beijing": its object is enough.
        case blame
        /// "Denied", "refuted": whatever follows is denied.
        case deny
        /// "Rejected", "dismissed": a denial where a charge is its object.
        case reject
        /// "Found that", "concluded": who is named behind it did what follows, if that is a wrong.
        case find
        /// "Alleged that", "complained that": whatever is told of the other side is a wrong.
        case allege
    }

    static let frames = VerbBook<Frame>([
        (.of, "accuse, charge, suspect"),
        (
            .blame,
            """
            blame, fault, criticise, criticize, condemn, denounce, slam, blast, scold, rebuke, lambast, lambaste, berate, chide, castigate,
            excoriate, upbraid, assail, decry, deplore, pillory, reproach, admonish, censure, chastise, reprimand, lash out at, lash out against,
            hit out at, hit out against, take aim at, take a swipe at, tear into, lay into, rip into, rail at, rail against, inveigh against,
            point the finger at, point a finger at, point fingers at, hurl accusations at, heap blame on, pin the blame on, lay the blame on,
            put the blame on
            """
        ),
        (.deny, "deny, refute, rebut, repudiate, disavow"),
        (
            .reject,
            """
            reject, dismiss, dispute, brush off, brush aside, wave away, wave off, push back on, push back against, push back at, shoot down,
            scoff at, contest, discount, bat away, bat aside, shrug off, knock down, hit back at, fire back at, counter, bristle at, rubbish,
            contradict, take issue with, protest against, pour cold water on, laugh off, swat away, sweep aside
            """
        ),
        (.find, "find, determine, conclude, rule, deem, declare, label, brand, name, designate"),
        (.allege, "allege, complain, gripe, grumble"),
    ])

    /// What is denied where a word alone is not enough.
    static let charges = WordSet(
        listing: """
            accusation accusations claim claims allegation allegations charge charges account accounts assertion assertions suggestion suggestions
            characterization characterisation reproach reproaches narrative report reports rumour rumours rumor rumors talk notion
            criticism criticisms complaint complaints insinuation insinuations label finding findings contention blame speculation story
            assessment
            """)
    /// "Washington's accusation that": what they tell is an accusation.
    static let accusations = WordSet(
        listing: """
            accusation accusations allegation allegations charge charges complaint complaints criticism condemnation rebuke denunciation reproach
            broadside tirade
            """)
    /// What two trade with each other.
    static let traded: WordSet = ["accusations", "allegations", "recriminations", "charges", "blame", "insults", "barbs"]
    /// What somebody is kept from: "denied Chinese firms access".
    static let favours = WordSet(
        listing:
            "access entry visa visas licence licences license licenses permission request requests bid application applications petition motion appeal boarding"
    )

    /// What nobody says of himself. Told by one side of the other it is an accusation.
    enum Deed: Sendable {
        /// A wrong by nature.
        case wrong
        /// A harm, which may be nobody's fault.
        case harm
        /// A wrong only where an agreement, a rule or one's word is its object.
        case breach
        /// What one should do: a wrong where it is not done.
        case duty
        /// "Fail to name", "refuse to comply".
        case failure
    }

    static let deeds = VerbBook<Deed>([
        (
            .wrong,
            """
            violate, renege, backtrack, backslide, go back on, flout, contravene, trample on, betray, cheat, steal, swindle, dupe, deceive,
            mislead, lie about, lie to, rip off, rip us off, plunder, loot, pilfer, filch, pirate, counterfeit, spy on, hack, infringe, rig, manipulate,
            dump, flood, swamp, undercut, price out, squeeze out, drive out, exploit, take advantage of, abuse, misuse, overstretch, bend the rules, bend rules, take back, go back to square,
            stretch, weaponise, weaponize, politicise, politicize, instrumentalise, instrumentalize, securitise, securitize, coerce, bully,
            blackmail, extort, intimidate, browbeat, suppress, stifle, strangle, encircle, smear, slander, defame, vilify, demonise,
            demonize, malign, discredit, fabricate, concoct, hype, hype up, trump up, sabotage, torpedo, scuttle, provoke, instigate, incite,
            stoke, meddle, interfere, gang up, discriminate against, treat us, choke off, hoard, withhold, stonewall, drag its,
            drag their, evade, dodge, circumvent, hold hostage, take hostage, ride roughshod over, run counter to, fly in the face of, depart from,
            fall short of, walk away from, poison, hollow out, rob, ransack, subvert, overturn, upend, prey on, profiteer, devalue,
            subsidise, subsidize, collude, distort, turn trade into, hamstring, escalate, ignore, disregard
            """
        ),
        (
            .harm,
            """
            undermine, damage, harm, hurt, hamper, hinder, impede, obstruct, disrupt, destabilise, destabilize, endanger, jeopardise, jeopardize,
            wreck, ruin, erode, upset, infringe on, infringe upon, inflict, injure, unsettle, destroy, kill, punish
            """
        ),
        (.breach, "breach, break, tear up, rip up, shred, abandon, dishonour, dishonor, walk back, back out of, pull out of, water down"),
        (
            .duty,
            """
            honour, honor, keep its, keep their, keep to, keep faith, keep up, keep promises, comply, abide by, live up to, adhere to, respect, fulfil, fulfill, meet its, meet their, implement, deliver, play by,
            play fair, perform, stick to, follow through, stand by, observe, carry out, uphold, buy, purchase, hold up, cooperate
            """
        ),
        (.failure, "fail to, fail in, refuse to honour, refuse to honor, refuse to comply, neglect to, stop performing, refuse to play by"),
    ])

    /// What may be broken: a breach of something else is no claim of this kind.
    static let promises = WordSet(
        listing: """
            agreement agreements deal truce consensus promise promises word pledge pledges accord terms commitments commitment rules rule
            understanding pact obligations obligation treaty law laws ceasefire bargain spirit contract arrangement framework
            """)

    /// Words that are a reproach by themselves, of a measure or an attitude.
    static let reproaches = PhraseBook<Bool>([
        (
            true,
            list(
                """
                discriminatory|coercive|predatory|protectionist|hegemonic|hegemonism|hegemony|bullying|coercion|blackmail|extortion|protectionism|
                unilateralism|double standards|a double standard|long - arm jurisdiction|unfair|unfairly|unjust|unjustified|unwarranted|unlawful|
                illegal|unreasonable|abusive|hypocritical|hypocrisy|reckless|irresponsible|despicable|malicious|bad faith|weaponization|weaponisation|
                politicization|politicisation|acts of bullying|economic aggression|power grab|power politics|theft|espionage|manipulation|
                suppression|containment|provocation|cold war mentality|zero - sum|wrongdoing|wrongdoings|harassment|smear|smears|disinformation|
                slow - walking|slow - rolling|slow - walked|slow - rolled|slow - walk|tit - for - tat|in violation of|in breach of|violation of|
                breach of|violations of|abuse of|abuses of|betrayal|sabotage|non - market|piracy|dumping|arbitrary|egregious|shameful|
                economic warfare|trade bullying|bad actor|bad actors|dishonest|not fair|ripoff|rip - off|stranglehold|hostage|chokehold|
                anti - competitive|anticompetitive|disproportionate|vile|ill - intentioned|unprovoked|harmful|manipulator|manipulators|cheater|cheaters|cheat|cheats|
                thief|thieves|aggressor|bully|bullies|liar|saboteur
                """)
        )
    ])

    /// What says that a charge is not true: `false` where the word says so of charges alone.
    static let untrue = PhraseBook<Bool>([
        (
            true,
            list(
                """
                groundless|baseless|unfounded|without foundation|without merit|without basis|meritless|no basis|no factual basis|no foundation|
                not true|untrue|simply false|patently false|totally false|completely false|entirely false|categorically false|flatly false|
                false narrative|false narratives|false claim|false claims|false accusation|false accusations|false allegation|false allegations|
                false report|false reports|false information|false news|fabricated|a fabrication|fabrications|pure fiction|a fiction|
                out of thin air|nonsense|fake news|a lie|outright lies|a myth|a hoax|no truth|not factual|never happened|do not accept such|
                don't accept such|distortion of facts|distortion of the facts|distorts the facts|malicious slander|contrary to the facts|
                inconsistent with the facts|at odds with the facts|not the case|not so ,|unsubstantiated|does not exist|doesn't exist
                """)
        ),
        (
            false,
            list(
                """
                false|wrong|absurd|ludicrous|preposterous|inaccurate|misleading|far - fetched|incorrect|ridiculous|laughable|fiction|lies|slander|
                smear|smears|disinformation|misinformation|hearsay|exaggerated|invented|made up|not accurate|not correct
                """)
        ),
    ])

    private static func list(_ phrases: String) -> [String] { phrases.split { $0 == "|" || $0 == "\n" }.map(String.init) }

    /// Measures that one side takes against the other: "the curbs", "this practice".
    static let measures = WordSet(
        listing: """
            measure measures curb curbs control controls rule rules restriction restrictions tariff tariffs duty duties levy levies fee fees ban bans
            move moves step steps action actions practice practices decision list listing listings sanction sanctions order policy policies act
            acts approach probe probes investigation investigations behaviour behavior conduct export technology trade licences licenses attempt
            attempts threat threats plan law legislation bill hikes hike surcharge surcharges subsidies overcapacity
            """)
    static let pointers = WordSet(listing: "this that these those such the it they its their which")
}
