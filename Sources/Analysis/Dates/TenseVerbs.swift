/// English verbs that tell on which side of today their day lies.
enum TenseVerbs {
    enum Kind: Sendable {
        /// What stands in a timetable: "begins on Monday" has not begun.
        case scheduled
        /// Told in any tense: "will lower", "to lower".
        case other
    }

    static let book = VerbBook<Kind>([
        (
            .scheduled,
            """
            begin, start, open, close, end, expire, lapse, resume, reconvene, convene, gather, meet, arrive, depart, land, leave, fly, travel,
            visit, launch, kick off, kick in, take effect, come into effect, come into force, go into effect, go into force, sunset, run out,
            host, decide, vote, publish, release, sign, testify, hold, return, come back, snap back, fall due, terminate, conclude, revert, shut, head, host
            """
        ),
        (
            .other,
            """
            announce, discuss, speak, talk, impose, lift, lower, raise, cut, charge, pay, buy, sell, ship, deliver, extend, suspend, pause, halt,
            stop, delay, postpone, reach, agree, finish, complete, submit, file, send, bring, make, take, give, get, put, set, keep, bless, seal,
            approve, ratify, implement, introduce, unveil, present, issue, tell, ask, answer, respond, reply, report, review, rule, consider, weigh,
            join, attend, call, phone, ban, block, restrict, limit, add, remove, drop, double, triple, increase, reduce, slash, hike, bar, blacklist,
            grant, allow, permit, require, enter, move, be, have, do, go, come, stay, remain, last, run, continue, apply, face, see, know, show,
            negotiate, bargain, press, push, seek, try, work, pass, enact, adopt, levy, tax, tackle, settle, strike, clinch, finalise, finalize,
            formalise, formalize, address, brief, welcome, receive, greet, dine, sit down, sit, turn, become, hit, fall, grow, hear, appear, consult
            """
        ),
    ])

    /// Past forms that do not end in -ed.
    static let irregularPasts = WordSet(
        listing: """
            met held began struck took went fell rose came was were had made won left saw gave spoke sent bought sold led ran broke wrote hit lost
            grew shook said told did flew brought kept paid found got put set cut let drew fought dealt froze lay laid sat set shut stood stole
            threw withdrew withheld sought heard thought became showed shown seen taken given gone done held met sold built felt knew known
            spent slid sank swung stuck rang read hurt quit shed split spread bid beat bet meant drove fed hung overtook undertook understood
            woke wore tore swore slept shot rode
            """)

    /// Words in -ed that are no verbs, or say nothing of when.
    static let otherWords = WordSet(
        listing: "need indeed speed feed seed hundred unprecedented breed weed deed exceed proceed succeed naked")

    static func isPastForm(_ index: Int, in passage: Passage) -> Bool {
        if passage.isWord(index, in: irregularPasts) { return true }
        let word = passage.word(index)
        return word.utf8.count > 3 && word.hasSuffix("ed") && passage.kind(index) == .word && !passage.isCapitalised(index)
            && !passage.isWord(index, in: otherWords)
    }
}
