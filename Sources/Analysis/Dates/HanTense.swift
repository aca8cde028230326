/// On which side of the day of publication a Chinese date without its year or week lies: 将于周四公布, 周四表示.
struct HanTense {
    let passage: Passage

    private static let reach = 14

    private static let marks = PhraseBook<Tense.Side>([
        (
            .ahead,
            [
                "将", "拟", "定于", "预计", "預計", "计划", "有望", "可望", "即将", "预定", "将于", "会在", "会于", "料", "届时", "等到", "推迟到", "推迟至", "延至", "延长至",
                "延后到", "明年", "之前须", "最快", "最早", "可能", "或将", "准备", "打算", "生效前", "要在", "应在", "须在", "到期", "期满", "届满", "能否", "会不会",
            ]
        ),
        (
            .past,
            [
                "曾", "已", "了", "过", "表示", "说", "称", "宣布", "指出", "刚", "以来", "后来", "此前", "早在", "当时", "发布", "公布的", "达成的", "签署的", "写道", "报道",
                "那批", "那份", "那次", "那场", "那轮", "曾经", "创下", "回应", "同比", "环比",
            ]
        ),
    ])

    /// - Parameter tokens: of the date. `nil` where no word of its own clause says so.
    func side(of tokens: Range<Int>) -> Tense.Side? {
        let sentence = passage.sentence(of: tokens.lowerBound)
        if passage.word(tokens.upperBound) == "以", passage.word(tokens.upperBound + 1) == "来" { return .past }
        for index in (max(sentence.lowerBound, tokens.lowerBound - Self.reach)..<max(sentence.lowerBound, tokens.lowerBound)).reversed() {
            if isBreak(index) { break }
            if let side = mark(at: index), side == .ahead { return side }
        }
        for index in tokens.upperBound..<max(tokens.upperBound, min(sentence.upperBound, tokens.upperBound + Self.reach)) {
            if isBreak(index) { break }
            if let side = mark(at: index) { return side }
        }
        return nil
    }

    func isFuture(_ tokens: Range<Int>) -> Bool { side(of: tokens) == .ahead }

    private func mark(at index: Int) -> Tense.Side? {
        guard let (side, _) = Self.marks.match(in: passage, at: index) else { return nil }
        switch passage.word(index) {
        case "拟": return ["过", "出", "了", "定", "好"].contains(passage.word(index + 1)) ? nil : side
        case "过": return passage.word(index - 1) == "超" || passage.word(index - 1) == "通" ? nil : side
        case "料": return passage.word(index - 1) == "资" || passage.word(index - 1) == "原" || passage.word(index - 1) == "材" ? nil : side
        case "称": return passage.word(index - 1) == "对" || passage.word(index - 1) == "名" ? nil : side
        default: return side
        }
    }

    private func isBreak(_ index: Int) -> Bool {
        passage.kind(index) == .mark && [",", "，", ";", "；", "。", ":", "、"].contains(passage.word(index))
    }
}
