import Model

/// Meetings told by Chinese verbs whose parts or objects say that it is one: 碰过一次头, 在华盛顿谈妥, 来华盛顿, 北京之行.
struct MeetingHanVerbs {
    let passage: Passage
    let sentence: Range<Int>
    let referents: [Referent]
    let isAboutBoth: Bool
    let lexicon: Lexicon

    func triggers() -> [MeetingTrigger] {
        var found: [MeetingTrigger] = []
        for index in sentence where passage.isWord(index, in: Self.heads) {
            if let trigger = parted(at: index) ?? talked(at: index) ?? visit(at: index) ?? journey(at: index) ?? invitation(at: index) {
                found.append(trigger)
            }
        }
        return found
    }

    /// What any of these begins with.
    private static let heads = WordSet(Array("见碰通握会聚谈再来去赴到抵飞前造访回率离做邀之行").map { String($0) })

    // MARK: Verbs in two parts

    private static let parts: WordTable<(String, MeetingWords.Kind)> = [
        "见": ("面", .meeting), "碰": ("面头", .meeting), "通": ("话", .call), "握": ("手", .meeting), "会": ("面", .meeting), "聚": ("首", .meeting),
    ]
    private static let fillers: WordSet = [
        "了", "过", "个", "一", "两", "二", "三", "四", "几", "次", "回", "着", "上", "完", "多", "轮", "场", "电", "不", "成", "到", "的",
    ]

    /// 见了一面, 碰过一次头, 通了个电话.
    private func parted(at index: Int) -> MeetingTrigger? {
        guard let (ends, kind) = passage.value(index, in: Self.parts) else { return nil }
        // 四周后在韩国见习近平.
        if passage.word(index) == "见",
            referents.contains(where: { $0.tokens.lowerBound == index + 1 && $0.kind == .person && sides.contains($0.side ?? .other) })
        {
            return MeetingTrigger(meaning: .meeting, tokens: index..<index + 1, isTheirs: isAboutBoth)
        }
        var end = index + 1
        while end < index + 6, passage.isWord(end, in: Self.fillers) { end += 1 }
        guard end > index + 1, end < sentence.upperBound, ends.contains(passage.word(end)), !passage.word(end).isEmpty else { return nil }
        return MeetingTrigger(meaning: kind, tokens: index..<end + 1, isTheirs: isAboutBoth && (isJoint || !sides.isEmpty))
    }

    private var sides: [LexiconEntry.Side] { referents.compactMap(\.side).filter { $0 != .other } }

    private var isJoint: Bool { sentence.contains { MeetingWords.joint.match(in: passage, at: $0) != nil } }

    private static let complements: WordSet = ["成", "妥", "拢", "崩", "定", "完", "好", "过"]
    private static let partners: WordSet = ["与", "同", "和", "跟", "在"]

    /// 在华盛顿谈妥, 与刘鹤谈崩了: with a place or a partner in the clause.
    private func talked(at index: Int) -> MeetingTrigger? {
        let isAgain = passage.word(index) == "再" && ["见", "谈", "碰", "会"].contains(passage.word(index + 1))
        guard isAgain || passage.word(index) == "谈" && passage.isWord(index + 1, in: Self.complements) else { return nil }
        if isAgain, passage.word(index + 2) == "一" {
            return MeetingTrigger(meaning: .talks, tokens: index..<index + 2, isTheirs: isAboutBoth)
        }
        let clause = MeetingHanGrammar(passage: passage, sentence: sentence).clause(around: index..<index + 2)
        guard (clause.lowerBound..<index).contains(where: { passage.isWord($0, in: Self.partners) && isPartner($0 + 1) }) else {
            return nil
        }
        return MeetingTrigger(meaning: .talks, tokens: index..<index + 2)
    }

    private func isPartner(_ index: Int) -> Bool {
        MeetingCities.match(in: passage, at: index) != nil
            || referents.contains { $0.tokens.lowerBound == index && $0.side != nil && $0.side != .other }
    }

    // MARK: Visits

    private static let going = PhraseBook<Bool>([
        (true, ["来", "去", "赴", "到", "抵", "飞往", "飞抵", "前往", "抵达", "造访", "到访", "访问", "回到", "率团赴", "率队赴", "离开", "做客"])
    ])

    /// 会来华盛顿, 明年4月访问北京: by somebody of the other side.
    private func visit(at index: Int) -> MeetingTrigger? {
        guard let (_, end) = Self.going.match(in: passage, at: index) else { return nil }
        if let (city, _) = MeetingCities.match(in: passage, at: end), city.side == .other,
            traveller(before: index, needsNegotiator: true) != nil
        {
            return MeetingTrigger(meaning: .talks, tokens: index..<end, place: city.name)
        }
        guard let (name, side) = destination(at: end) else { return nil }
        guard let traveller = traveller(before: index), traveller != side else { return nil }
        return MeetingTrigger(meaning: .visit, tokens: index..<end, isTheirs: true, place: name)
    }

    private static let journeys = PhraseBook<Bool>([(true, ["之行", "之旅", "行程", "之访", "行"])])

    /// 特朗普春天的北京之行.
    private func journey(at index: Int) -> MeetingTrigger? {
        guard let (_, behind) = Self.journeys.match(in: passage, at: index), behind > index + 1 else { return nil }
        for start in (max(sentence.lowerBound, index - 6)..<index) {
            guard let (city, end) = MeetingCities.match(in: passage, at: start), end == index, city.side != .other,
                let traveller = traveller(before: start), traveller != city.side
            else { continue }
            return MeetingTrigger(meaning: .visit, tokens: start..<behind, isTheirs: true, place: city.name)
        }
        return nil
    }

    /// 北京早已发出邀请, 他已接受邀请, where no visit is named.
    private func invitation(at index: Int) -> MeetingTrigger? {
        guard isAboutBoth, passage.spells("邀请", at: index) != nil, !sides.isEmpty else { return nil }
        let lead = max(sentence.lowerBound, index - 6)..<index
        guard let given = lead.first(where: { passage.spells("发出", at: $0) != nil || passage.spells("接受", at: $0) != nil }),
            !sentence.contains(where: { passage.isWord($0, in: Self.visiting) })
        else { return nil }
        let status: Meeting.Status = passage.word(given) == "接" ? .planned : .invited
        return MeetingTrigger(meaning: .visit, tokens: given..<index + 2, isTheirs: true, status: status)
    }

    private static let visiting: WordSet = ["访", "赴"]

    private func destination(at index: Int) -> (name: String, side: LexiconEntry.Side)? {
        if let (city, _) = MeetingCities.match(in: passage, at: index) { return city.side == .other ? nil : (city.name, city.side) }
        if ["中国", "美国"].contains(where: { passage.spells($0, at: index) == index + 2 }) {
            return passage.word(index) == "中" ? ("China", .china) : ("United States", .us)
        }
        return nil
    }

    private static let travellerReach = 40

    /// The nearest official before the verb.
    private func traveller(before index: Int, needsNegotiator: Bool = false) -> LexiconEntry.Side? {
        let person = referents.last {
            $0.kind == .person && $0.entry != nil && $0.tokens.upperBound <= index && $0.tokens.upperBound + Self.travellerReach > index
        }
        if needsNegotiator, let entry = person?.entry, !lexicon.entries[entry].topics.contains("talks") { return nil }
        if let side = person?.side { return side == .us || side == .china ? side : nil }
        let delegation = referents.last { $0.kind != .company && $0.tokens.upperBound <= index && $0.tokens.upperBound + 8 > index }
        guard let delegation, let side = delegation.side, side == .us || side == .china,
            (delegation.tokens.upperBound..<index).contains(where: { MeetingWords.hanOfficials.match(in: passage, at: $0) != nil })
        else { return nil }
        return side
    }
}
