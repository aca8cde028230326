/// Which forms of its verb a word can be: "cut" is three of them, "agreed" two.
struct VerbForm: OptionSet, Sendable {
    let rawValue: UInt8

    static let base = VerbForm(rawValue: 1)
    /// "Resumes".
    static let third = VerbForm(rawValue: 2)
    static let past = VerbForm(rawValue: 4)
    static let participle = VerbForm(rawValue: 8)
    static let gerund = VerbForm(rawValue: 16)

    /// All forms of a verb, as they are printed in either country.
    static func forms(of verb: String) -> [String: VerbForm] {
        var forms: [String: VerbForm] = [:]
        func add(_ word: String, _ form: VerbForm) { forms[word, default: []].insert(form) }
        add(verb, .base)
        add(third(of: verb), .third)
        if let (past, participle) = irregular[verb] {
            add(past, .past)
            for participle in participle.split(separator: "/") { add(String(participle), .participle) }
            for stem in stems(of: verb) { add(stem + "ing", .gerund) }
            return forms
        }
        if verb.hasSuffix("e") {
            let stem = String(verb.dropLast())
            add(verb + "d", [.past, .participle])
            add(stem.hasSuffix("i") ? stem.dropLast() + "ying" : (stem.hasSuffix("e") ? verb : stem) + "ing", .gerund)
        } else if endsInConsonantY(verb) {
            add(verb.dropLast() + "ied", [.past, .participle])
            add(verb + "ing", .gerund)
        } else {
            for stem in stems(of: verb) {
                add(stem + "ed", [.past, .participle])
                add(stem + "ing", .gerund)
            }
        }
        return forms
    }

    private static func third(of verb: String) -> String {
        if endsInConsonantY(verb) { return verb.dropLast() + "ies" }
        return ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) } ? verb + "es" : verb + "s"
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    private static let doubling: Set<String> = ["commit", "defer", "confer", "refer", "permit", "rebut", "occur", "admit", "regret"]

    private static func endsInConsonantY(_ verb: String) -> Bool {
        verb.hasSuffix("y") && verb.dropLast().last.map { !vowels.contains($0) } ?? false
    }

    /// What -ed and -ing are put to: the last consonant is doubled in "scrap", and in "cancel" on one side of the ocean.
    private static func stems(of verb: String) -> [String] {
        let end = Array(verb.suffix(3))
        guard end.count == 3, let last = end.last else { return [verb] }
        if last == "e" { return [verb.hasSuffix("ee") ? verb : String(verb.dropLast())] }
        guard !vowels.contains(last), vowels.contains(end[1]), !vowels.contains(end[0]), !["w", "x", "y"].contains(last) else {
            return [verb]
        }
        if verb.filter({ vowels.contains($0) }).count == 1 || doubling.contains(verb) { return [verb + String(last)] }
        return last == "l" ? [verb, verb + "l"] : [verb]
    }

    private static let irregular: [String: (past: String, participle: String)] = [
        "bend": ("bent", "bent"), "buy": ("bought", "bought"), "hurt": ("hurt", "hurt"), "mislead": ("misled", "misled"),
        "stick": ("stuck", "stuck"), "uphold": ("upheld", "upheld"),
        "begin": ("began", "begun"), "break": ("broke", "broken"), "bring": ("brought", "brought"), "come": ("came", "come"),
        "cut": ("cut", "cut"), "deal": ("dealt", "dealt"), "draw": ("drew", "drawn"), "fall": ("fell", "fallen"),
        "fight": ("fought", "fought"),
        "find": ("found", "found"), "fly": ("flew", "flown"), "freeze": ("froze", "frozen"), "get": ("got", "got/gotten"),
        "give": ("gave", "given"), "go": ("went", "gone"), "grow": ("grew", "grown"), "hit": ("hit", "hit"), "hold": ("held", "held"),
        "keep": ("kept", "kept"), "lay": ("laid", "laid"), "lead": ("led", "led"), "leave": ("left", "left"), "let": ("let", "let"),
        "lose": ("lost", "lost"), "make": ("made", "made"), "meet": ("met", "met"), "pay": ("paid", "paid"), "put": ("put", "put"),
        "rise": ("rose", "risen"), "run": ("ran", "run"), "say": ("said", "said"), "see": ("saw", "seen"), "seek": ("sought", "sought"),
        "sell": ("sold", "sold"), "send": ("sent", "sent"), "set": ("set", "set"), "shake": ("shook", "shaken"), "shut": ("shut", "shut"),
        "sit": ("sat", "sat"), "speak": ("spoke", "spoken"), "stand": ("stood", "stood"), "steal": ("stole", "stolen"),
        "strike": ("struck", "struck"), "take": ("took", "taken"), "tear": ("tore", "torn"), "tell": ("told", "told"),
        "throw": ("threw", "thrown"), "undercut": ("undercut", "undercut"), "undertake": ("undertook", "undertaken"), "win": ("won", "won"),
        "wind": ("wound", "wound"), "withdraw": ("withdrew", "withdrawn"), "withhold": ("withheld", "withheld"),
        "write": ("wrote", "written"),
    ]
}
