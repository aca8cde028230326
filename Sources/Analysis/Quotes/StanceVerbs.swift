/// Verbs of what somebody thinks, wants, judges or offers: no report of a clause, but words in marks amid what they govern are the subject's
/// own: "sees “a long pause”", "spoke of “a first step”", "hoped for “a fair outcome”".
enum StanceVerbs {
    private static let forms = WordTable<VerbForm>(
        [thinking, judging, committing, directing, naming].flatMap { $0.split(separator: " ") }
            .flatMap { verb in VerbForm.forms(of: String(verb)).map { (word: $0.key, value: $0.value) } })

    private static let thinking = """
        think believe feel find see view consider regard deem expect hope fear worry want wish seek foresee envisage envision anticipate assume doubt \
        imagine gauge judge perceive suspect
        """
    private static let judging = """
        praise hail laud applaud welcome salute commend credit thank congratulate celebrate condemn denounce decry deplore slam blast rip lambast \
        lambaste bash assail attack berate rebuke scold chide mock ridicule deride criticise criticize fault blame accuse charge reject dismiss refute \
        rebut defend justify excuse regret lament bemoan mourn oppose resent tout trumpet champion brand label dub describe characterise \
        characterize portray depict paint cast frame present liken compare rate rank castigate censure
        """
    private static let committing = "promise vow pledge threaten offer propose guarantee swear undertake boast brag tease float rule"
    private static let directing = """
        urge ask demand call request press order instruct tell beg implore exhort advise caution counsel warn remind invite appeal insist push argue
        """
    private static let naming = """
        speak talk complain cite quote invoke mention refer point hint predict forecast project estimate report announce claim sign unveil emphasize \
        emphasise stress underscore underline highlight
        """

    private static let determiners: WordSet = [
        "the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "these", "those", "no", "some", "any", "such", "of", "in",
        "on",
        "for", "with", "from", "by", "at", "under", "over", "into", "amid", "new", "more", "many", "several", "fresh",
    ]

    /// The verb in a finite form or as a participle that goes on ("citing"); no noun of the same letters ("its demands").
    /// - Parameter mayBeBase: "analysts doubt"; else the base form counts only where it is the past too.
    static func isVerb(_ index: Int, in passage: Passage, mayBeBase: Bool = false) -> Bool {
        guard let form = passage.value(index, in: forms), passage.field == .title || !passage.isCapitalised(index) else { return false }
        if form.contains(.gerund) { return true }
        let before = passage.word(index - 1)
        // "Had spoken", "has long promised".
        if form.contains(.participle), (1...2).contains(where: { ["has", "have", "had"].contains(passage.word(index - $0)) }) {
            return true
        }
        guard !form.isDisjoint(with: [.past, .third, .base]), !before.hasSuffix("'s"), !passage.isWord(index - 1, in: determiners) else {
            return false
        }
        // "Was described as": somebody else did. "Is to seek": nobody yet.
        return !["is", "are", "was", "were", "be", "been", "being"].contains(before)
            && (mayBeBase || !form.contains(.base) || form.contains(.past))
    }
}
