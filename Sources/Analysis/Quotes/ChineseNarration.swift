/// Where what a Chinese sentence reports ends and the article itself goes on: …，并敦促美方取消; …，未谈及大豆; …，波音公司拒绝评论.
struct ChineseNarration {
    let passage: Passage
    let reading: Reading

    private static let conjunctions: WordSet = ["并", "又", "也", "还", "亦", "且", "而", "但", "惟", "却", "则", "另"]
    private static let adverbs: WordSet = [
        "则", "也", "还", "亦", "却", "又", "都", "均", "皆", "就", "更", "仅", "只", "再", "随", "同", "日", "并", "至", "今", "仍", "尚", "暂",
    ]
    /// Speech acts whose object is somebody or something: what follows is the narrator's.
    private static let acts = PhraseBook<Bool>([
        (
            true,
            [
                "敦促", "呼吁", "要求", "批评", "指责", "抨击", "谴责", "驳斥", "否认", "反驳", "拒绝", "警告", "指控", "督促", "催促", "重申", "促请", "感谢", "祝贺", "点名",
                "痛批", "回避", "不愿",
                "拒谈", "承诺", "威胁", "扬言", "呛",
            ]
        )
    ])
    private static let refusals = PhraseBook<Bool>([
        (true, ["拒绝", "不愿", "未有", "未", "没有", "没", "并未", "并没有", "从未", "不", "拒", "未能", "避免", "避"])
    ])
    private static let telling = PhraseBook<Bool>([
        (
            true,
            [
                "透露", "透漏", "说明", "谈及", "提及", "提到", "谈到", "回应", "证实", "点名", "评论", "置评", "交代", "公布", "给出", "解释", "表示", "指明", "列出", "详述",
                "详谈", "确认", "提",
                "披露", "细说", "多说", "多谈", "表态", "正面回答", "回答", "答复", "指出", "评价", "承认",
            ]
        )
    ])
    private static let ordinals = ["一是", "二是", "三是", "四是", "五是", "第一", "第二", "第三", "第四", "其一", "其二", "其三", "首先", "其次", "再次", "最后"]
    private static let tellingReach = 6

    /// - Parameters:
    ///   - start: the first token behind a mark within what is reported.
    ///   - mark: a semicolon parts statements, unless they are counted up.
    func resumes(at start: Int, behind mark: Int) -> Bool {
        if passage.word(mark) == ";" { return !Self.ordinals.contains { passage.spells($0, at: start) != nil } }
        let verb = behindConjunctions(start)
        if isRefusal(at: verb) { return true }
        if verb > start {
            let act = behindAdverbs(verb)
            if Self.acts.match(in: passage, at: act) != nil { return true }
            if passage.word(start) != "也", let (form, end) = ChineseVerbs.verb(in: passage, at: act), form != .marked,
                passage.word(end) != "了"
            {
                return true
            }
            if ["但", "不", "惟"].contains(passage.word(start)), isDenied(from: verb) { return true }
        }
        return isAnother(at: verb)
    }

    /// 但海牙否认受到指使, 但北京至今没有证实.
    private func isDenied(from start: Int) -> Bool {
        let clause = (start..<start + Self.denialReach).prefix { passage.kind($0) == .han }
        return clause.contains { place in
            passage.spells("否认", at: place) != nil || passage.spells("拒绝", at: place) != nil
                || (["未", "没"].contains(passage.word(place)) && isRefusal(at: place))
        }
    }

    private static let denialReach = 8

    private func behindConjunctions(_ start: Int) -> Int {
        var index = start
        while index < start + 3 {
            if let end = passage.spells("同时", at: index) ?? passage.spells("不过", at: index) {
                index = end
            } else if passage.isWord(index, in: Self.conjunctions) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    private func behindAdverbs(_ start: Int) -> Int {
        var index = start
        while index < start + 4, passage.isWord(index, in: Self.adverbs) { index += 1 }
        return index
    }

    /// 未谈及, 拒绝就此置评, 没有进一步说明.
    private func isRefusal(at index: Int) -> Bool {
        guard let (_, end) = Self.refusals.match(in: passage, at: index) else { return false }
        return (end...end + Self.tellingReach).contains { place in
            passage.kind(place) == .han && Self.telling.match(in: passage, at: place) != nil
                && !(end..<max(end, place)).contains { passage.kind($0) == .mark }
        }
    }

    /// 白宫还指责北京…, 但两国都没有证实: somebody else is told to have done something with words.
    private func isAnother(at start: Int) -> Bool {
        let named = reading.referents(in: passage, start..<start + 1).first?.tokens.upperBound
        guard var end = named ?? passage.spells("两国", at: start) ?? passage.spells("双方", at: start) ?? passage.spells("他", at: start) else {
            return false
        }
        // 波音公司, 北京方面, 白宫发言人.
        for tail in ["公司", "方面", "政府", "集团", "发言人"] { end = passage.spells(tail, at: end) ?? end }
        let verb = behindAdverbs(end)
        if isRefusal(at: verb) { return true }
        guard verb > end else { return false }
        return ["指责", "批评", "抨击", "指控"].contains { passage.spells($0, at: verb) != nil }
    }
}
