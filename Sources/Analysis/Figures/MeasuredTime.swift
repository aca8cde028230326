/// Which counts of time are figures: how long a measure or talks last ("a 90-day pause", "within 45 days", "talked for nine hours"), not when
/// something was ("two weeks ago") nor how long anything else took ("in fifteen years of business").
struct MeasuredTime {
    let passage: Passage

    private static let measures = WordSet(
        listing: """
            pause pauses paused truce suspension suspend suspends suspended extension extend extends extended extending reprieve deadline window
            ceasefire exclusion exclusions delay delayed delays grace halt halted moratorium waiver freeze deal valid last lasts lasted licence
            licences license licenses permit permits exemption exemptions within notice term terms agreement accord commitment commit
            committed pledge pledged annually contract tariff tariffs duty duties levy levies postpone postponed period further additional
            another investigation review probe shelve shelved shelves shelving aside abeyance ice hold held freezes frozen defer deferred
            deferral prolong prolonged renew renewed renewal run runs rollover roll left breather respite lull ban controls curbs measures
            suspending suspends rule regime fees stay
            """)
    private static let hanMeasures = PhraseBook([
        (
            true,
            [
                "暂停", "休战", "延长", "期限", "为期", "延期", "推迟", "豁免", "停火", "中止", "有效", "搁置", "暂缓", "缓冲", "宽限", "休兵", "续延", "展期",
                "顺延", "再续", "每年", "内", "关税", "期", "限时",
            ]
        )
    ])
    /// Behind a count they say when, not for how long.
    private static let distances: WordSet = [
        "ago", "later", "earlier", "before", "after", "since", "old", "running", "straight", "apart", "in", "behind", "ahead", "on",
    ]
    private static let hanDistances: WordSet = ["前", "后", "来", "里", "多"]
    private static let hanPast: WordSet = ["过", "同", "这", "那", "有", "上", "近", "几", "第", "前"]
    private static let reach = 12

    func isMeasured(_ tokens: Range<Int>, unit: String, _ values: [Double]) -> Bool {
        let end = tokens.upperBound
        if passage.isWord(end, in: Self.distances), !isSpan(tokens) { return false }
        let sentence = passage.sentence(of: tokens.lowerBound)
        let near = max(sentence.lowerBound, tokens.lowerBound - Self.reach)..<max(end, min(sentence.upperBound, end + Self.reach))
        if passage.kind(end - 1) == .han {
            if passage.isWord(end, in: Self.hanDistances) || passage.isWord(tokens.lowerBound - 1, in: Self.hanPast) { return false }
            return near.contains { !tokens.contains($0) && Self.hanMeasures.match(in: passage, at: $0) != nil }
        }
        return near.contains { passage.isWord($0, in: Self.measures) }
    }

    /// "Extended for 90 days after May 14", "within two weeks in all".
    private func isSpan(_ tokens: Range<Int>) -> Bool {
        ["for", "within"].contains(passage.word(tokens.lowerBound - 1))
            && !["ago", "later", "earlier"].contains(passage.word(tokens.upperBound))
    }
}
