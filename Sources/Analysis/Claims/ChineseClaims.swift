/// Accusations and denials in Chinese that no verb of accusing tells: what one side's people say of the other, 商务部表示，美方滥用出口管制, and
/// what they call untrue.
struct ChineseClaims {
    let context: ClaimContext
    private var passage: Passage { context.passage }

    struct Wrong {
        var by: ClaimContext.Party
        var tokens: Range<Int>
        var words: Range<Int>
    }

    private static let leastWords = 4
    private static let reach = 40
    private static let undoneReach = 7
    private static let conditionReach = 24
    private static let stops: WordSet = ["。", ";", "!", "?", "\n"]
    private static let clauseMarks: WordSet = [",", "。", ";", ":", "!", "?", "\n", "“", "「", "『", "\"", "‘"]

    init(context: ClaimContext) { self.context = context }

    /// 美方动辄拿安全说事: the other side opens a clause of what is said, and a wrong is told of it.
    /// - Parameter by: who speaks; `nil` where he is not known, and may be whoever is not accused.
    func accusation(by: ClaimContext.Party?, _ said: Range<Int>) -> Wrong? {
        let words = withSubject(said)
        for referent in context.reading.referents(in: passage, words) {
            guard passage.kind(referent.tokens.lowerBound) == .han, let accused = context.party(referent), accused.side != by?.side,
                referent.kind != .person || by != nil,
                !["对", "向", "与", "在"].contains(passage.word(referent.tokens.lowerBound)), isSubject(referent.tokens.lowerBound, in: words)
            else { continue }
            let end = clauseEnd(from: referent.tokens.upperBound, in: words)
            if let wrong = wrong(from: referent.tokens.upperBound, to: end) {
                return Wrong(by: by ?? accused.opponent, tokens: wrong, words: referent.tokens.lowerBound..<end)
            }
        }
        guard let by else { return nil }
        return pointed(by, words) ?? reproach(by, words)
    }

    private static let partReach = 14

    /// 指中國「長年偷竊」: a part in marks has its subject before it.
    private func withSubject(_ words: Range<Int>) -> Range<Int> {
        guard words.count <= Self.partReach * 2, ["“", "「", "『", "\"", "‘"].contains(passage.word(words.lowerBound - 1)) else {
            return words
        }
        var start = words.lowerBound - 1
        let first = max(passage.sentence(of: start).lowerBound, start - Self.partReach)
        while start > first, !passage.isWord(start - 1, in: Self.clauseMarks) { start -= 1 }
        let verb = ChineseVerbs.last(in: start..<words.lowerBound, of: passage)
        return (verb.map { $0.upperBound < words.lowerBound - 1 ? $0.upperBound : start } ?? start)..<words.upperBound
    }

    /// A wrong that is told between a subject and the end of its clause.
    func wrong(from start: Int, to end: Int) -> Range<Int>? {
        let deed = start..<min(end, start + Self.reach)
        if let (_, breach) = ChineseClaimWords.breaches.matches(in: passage, deed).first, !isUndone(breach.lowerBound, from: start),
            !ChineseClaimWords.promises.matches(in: passage, breach.upperBound..<deed.upperBound).isEmpty, !isSupposed(start)
        {
            return breach
        }
        for (_, tokens) in ChineseClaimWords.wrongs.matches(in: passage, deed) {
            if isTold(tokens), !isUndone(tokens.lowerBound, from: start), !isSupposed(start) { return tokens }
        }
        return nil
    }

    /// Harms have an object; 反倾销 and 查倾销 are proceedings.
    func isTold(_ wrong: Range<Int>) -> Bool {
        if passage.isWord(wrong.lowerBound, in: ChineseClaimWords.harms) {
            return [.han, .word].contains(passage.kind(wrong.upperBound)) || ["“", "「", "了", "《"].contains(passage.word(wrong.upperBound))
        }
        return !["反", "查", "涉"].contains(passage.word(wrong.lowerBound - 1))
    }

    /// 此举破坏规则: a clause that begins with what the other side does.
    private func pointed(_ by: ClaimContext.Party, _ words: Range<Int>) -> Wrong? {
        for index in words where index == words.lowerBound || passage.isWord(index - 1, in: Self.clauseMarks) {
            guard passage.kind(index) == .han, let (_, next) = ChineseClaimWords.pointers.match(in: passage, at: index) else { continue }
            let end = clauseEnd(from: index, in: words)
            guard let wrong = wrong(from: next, to: end), context.isAgainstOpponent(of: by, at: index) else { continue }
            return Wrong(by: by, tokens: wrong, words: index..<end)
        }
        return nil
    }

    /// “典型的单边主义”.
    private func reproach(_ by: ClaimContext.Party, _ words: Range<Int>) -> Wrong? {
        for (_, tokens) in ChineseClaimWords.reproaches.matches(in: passage, words) {
            let sentence = passage.sentence(of: tokens.lowerBound)
            let start = max(sentence.lowerBound, words.lowerBound)
            guard !isUndone(tokens.lowerBound, from: start), !isSupposed(tokens.lowerBound),
                context.isAgainstOpponent(of: by, at: tokens.lowerBound)
            else { continue }
            return Wrong(by: by, tokens: tokens, words: start..<clauseEnd(from: tokens.upperBound, in: words))
        }
        return nil
    }

    private static let adverbials = [
        "近来", "以来", "如今", "长期", "因为", "由于", "然而", "目前", "当前", "多年来", "近年来", "一直", "其实", "明明", "事实上", "实际上", "正是", "恰恰是", "都是", "就是", "却是",
        "是", "但", "而",
        "为", "于", "天", "后", "日", "年", "所谓", "指", "说", "称",
    ]

    /// At the head of the words or of a clause; behind 希望, 要求, 敦促 it is what the other side should do.
    func isSubject(_ index: Int, in words: Range<Int>) -> Bool {
        if index <= words.lowerBound || passage.isWord(index - 1, in: Self.clauseMarks) { return true }
        // 如今美方, 原因是北京, 一段时间以来美方.
        return Self.adverbials.contains { passage.spells($0, at: index - $0.count) == index }
    }

    private static let undoing = [
        "没有", "不会", "不再", "避免", "从未", "并未", "无意", "停止", "纠正", "反对", "抵制", "摒弃", "放弃", "不搞", "取消", "应当", "应该", "不要", "不应", "不得", "不能", "必须",
        "防止", "杜绝", "遏制",
        "打击", "应对", "回应", "如果", "敦促", "要求", "拒绝", "消除", "解决", "制止", "警惕", "谨防", "希望",
    ]

    /// 没有违反, 应停止打压: no wrong is told.
    func isUndone(_ wrong: Int, from start: Int) -> Bool {
        (max(start, wrong - Self.undoneReach)..<wrong).contains { index in
            guard passage.kind(index) == .han else { return false }
            return Self.undoing.contains { passage.spells($0, at: index) != nil }
                || index == wrong - 1 && ["不", "未", "应", "勿", "别"].contains(passage.word(index))
        }
    }

    private static let conditions = ["如果", "假如", "倘若", "若", "一旦", "要是", "只要", "假设", "万一", "除非", "是否", "会不会"]

    /// 如果美方破坏…, 若中方违反….
    func isSupposed(_ index: Int) -> Bool {
        for place in (max(0, index - Self.conditionReach)..<max(0, index)).reversed() {
            if passage.isWord(place, in: Self.stops) || passage.word(place) == "," { return false }
            if passage.kind(place) == .han, Self.conditions.contains(where: { passage.spells($0, at: place) != nil }) { return true }
        }
        return false
    }

    /// Up to the stop of the sentence or a semicolon.
    func clauseEnd(from start: Int, in words: Range<Int>) -> Int {
        (start..<words.upperBound).first { passage.isWord($0, in: Self.stops) } ?? words.upperBound
    }

    /// 有关说法毫无根据: words of a side that call something untrue.
    func denial(_ words: Range<Int>) -> Range<Int>? {
        for (_, tokens) in ChineseClaimWords.untrue.matches(in: passage, words) {
            let sentence = passage.sentence(of: tokens.lowerBound)
            guard !["并非", "不是", "绝非"].contains(where: { passage.spells($0, at: tokens.lowerBound - 2) == tokens.lowerBound }) else {
                continue
            }
            return max(words.lowerBound, sentence.lowerBound)..<clauseEnd(from: tokens.upperBound, in: words)
        }
        return nil
    }
}
