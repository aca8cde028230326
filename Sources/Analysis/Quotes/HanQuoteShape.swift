/// Tells a few Han characters in marks that somebody said (协议“还没定”) from the name of a thing (“对等”关税).
extension QuoteShape {
    /// What may stand behind words that are a predicate or an adverbial.
    private static let followers: WordSet = [
        "就", "地", "把", "了", "都", "也", "会", "将", "能", "已", "而", "但", "并", "等", "之", "后", "时", "再", "又", "仍", "还",
    ]
    private static let nameLeads: WordSet = [
        "的", "、", "和", "与", "及", "或", "《", "种", "个", "项", "条", "场", "份", "轮", "名", "词", "叫", "”", "」", "”", "些", "号", "版",
    ]
    private static let predicateStarts: WordSet = [
        "不", "没", "未", "还", "已", "很", "绝", "非", "太", "正", "会", "将", "要", "可", "能", "在", "再", "就", "只", "都", "也", "从", "把", "被", "对", "向",
        "无", "毫",
        "必", "应", "须", "该", "更", "最", "仍", "尚", "完", "突", "每", "随", "永", "决", "别", "莫", "勿", "请", "我", "你", "他", "她", "它", "咱", "这", "那",
        "谁", "有", "是",
        "够", "挺", "想", "愿", "敢", "先", "又", "才",
    ]
    private static let predicateParts: WordSet = ["了", "不", "没", "很", "会", "要", "是", "过", "着", "得", "都", "已", "还", "将", "把", "被"]
    private static let subjectEnds: WordSet = [
        "他", "她", "它", "们", "己", "方", "举", "此", "者", "会", "要", "将", "能", "可", "应", "须", "想", "愿", "已", "正", "就", "都",
    ]
    private static let shortest = 2
    private static let clauseLength = 6

    static func isHanPredicate(_ quotation: Quotation, in passage: Passage) -> Bool {
        let (inner, open, next) = (quotation.inner, quotation.outer.lowerBound, quotation.outer.upperBound)
        guard inner.count >= shortest, !namesThing(quotation, in: passage) else { return false }
        let isAttribute = passage.word(next) == "的"
        let isSpaced = passage.field == .title && !passage.isSolid(next - 1..<next + 1)
        if passage.kind(next) == .han, !isSpaced, !passage.isWord(next, in: followers), !isAttribute { return false }
        if isAttribute { return inner.count >= clauseLength }
        if passage.isWord(open - 1, in: nameLeads) { return false }
        // 最想听到的词是“可预期”.
        if ["是", "为"].contains(passage.word(open - 1)), ["词", "字", "名", "号", "语", "目"].contains(passage.word(open - 2)) { return false }
        if passage.isWord(inner.lowerBound, in: predicateStarts) || inner.contains(where: { passage.isWord($0, in: predicateParts) }) {
            return true
        }
        if passage.isWord(open - 1, in: subjectEnds) || passage.mentions(in: max(0, open - 8)..<open).last?.tokens.upperBound == open {
            return true
        }
        return inner.count >= clauseLength
    }
}
