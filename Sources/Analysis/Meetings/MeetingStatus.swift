import Model

/// Whether a meeting was held, is planned, was offered or is off, by the words around those that tell it.
struct MeetingStatus {
    let passage: Passage
    let sentence: Range<Int>

    typealias Found = (meaning: Meeting.Status, tokens: Range<Int>)

    /// On which side of the day of publication the meeting's day lies.
    enum Time { case longPast, past, ahead }

    /// What stands before the trigger in its clause and looks ahead decides first, and a call that something came after was held; only
    /// visits and meetings are things one is invited to.
    /// - Parameters:
    ///   - time: `nil` where one of the days is unknown.
    ///   - isDated: whether the day stands in the meeting's own clause.
    ///   - isPlaced: whether the sentence says where.
    func status(of told: MeetingTrigger, _ found: [Found], time: Time?, isDated: Bool, isPlaced: Bool) -> Meeting.Status? {
        if let status = told.status { return status }
        let (kind, trigger) = (told.meaning, told.tokens)
        var usable = found.filter { $0.meaning != .invited || kind == .visit || kind == .summit || isInvitation($0.tokens, to: trigger) }
        let saying = MeetingGrammar(passage: passage, sentence: sentence).saying(of: trigger)
        if saying == .denied || saying == .told(.cancelled) { return saying == .denied ? nil : .cancelled }
        let offs = saying == nil ? usable.filter { $0.meaning == .cancelled } : []
        if offs.contains(where: { MeetingShare.distance($0.tokens, trigger) <= 10 && isOff($0.tokens, trigger) }) {
            return .cancelled
        }
        usable.removeAll { $0.meaning == .cancelled }
        let lead = max(0, trigger.lowerBound - 6)..<trigger.lowerBound
        if lead.contains(where: { ["denies", "denied", "denying", "否"].contains(passage.word($0)) }) || isDenied(trigger) { return nil }
        if lead.contains(where: { ["accepted", "accepts"].contains(passage.word($0)) }) { return .planned }
        if let offer = usable.first(where: { $0.meaning == .invited }), MeetingShare.distance(offer.tokens, trigger) <= 10,
            isOffer(offer.tokens, trigger)
        {
            return (offer.tokens.lowerBound - 4..<offer.tokens.lowerBound).contains { passage.isWord($0, in: Self.accepting) }
                ? .planned : .invited
        }
        if ["come", "coming"].contains(passage.word(trigger.lowerBound)),
            lead.contains(where: { ["asked", "asking"].contains(passage.word($0)) })
        {
            return .invited
        }
        if case .told(let status)? = saying {
            return status == .held && time == .ahead ? .planned : status
        }
        if passage.kind(trigger.lowerBound) == .han,
            ["前", "之前", "登场前", "召开前", "举行前"].contains(where: { passage.spells($0, at: trigger.upperBound) != nil })
        {
            return time == .past || time == .longPast ? .held : .planned
        }
        let isInCall = kind == .call && (1...2).contains { passage.word(trigger.lowerBound - $0) == "in" }
        if isInCall || isPreceded(trigger) { return time == .ahead ? .planned : .held }
        if isAhead(of: trigger, usable) || willBe(trigger) || isBefore(trigger) { return time == .longPast ? .held : .planned }
        let behind = passage.kind(trigger.lowerBound) == .han ? 12 : 6
        let nearest = usable.filter { $0.tokens.lowerBound <= trigger.upperBound + behind && !hasBreak(between: trigger, and: $0.tokens) }
            .min { MeetingShare.distance($0.tokens, trigger) < MeetingShare.distance($1.tokens, trigger) }?.meaning
        if nearest == .held, time == .ahead { return .planned }
        if nearest == .planned, time == .longPast { return .held }
        return nearest ?? untold(kind, trigger, time: isDated ? time : nil, isPlaced: isPlaced)
    }

    private static let accepting: WordSet = ["accept", "accepts", "accepted", "accepting"]
    private static let purposes: WordSet = ["for", "lead", "attend", "hold", "join", "resume", "赴", "来", "到", "参", "出"]

    /// "Invited the vice premier for talks", 邀请中方赴华盛顿谈判.
    private func isInvitation(_ words: Range<Int>, to trigger: Range<Int>) -> Bool {
        let between = words.upperBound..<trigger.lowerBound
        return words.upperBound <= trigger.lowerBound && between.contains { passage.isWord($0, in: Self.purposes) }
            && !between.contains { [",", "，", ";", "and", "that"].contains(passage.word($0)) }
    }

    /// 欢迎特朗普访华, but not 已接受邀请，明年访华.
    private func isOffer(_ words: Range<Int>, _ trigger: Range<Int>) -> Bool {
        guard passage.kind(words.lowerBound) == .han else { return true }
        let between = words.upperBound <= trigger.lowerBound ? words.upperBound..<trigger.lowerBound : trigger.upperBound..<words.lowerBound
        if between.contains(where: { ["，", ",", "；", "。"].contains(passage.word($0)) }) { return false }
        return !(1...8).contains { ["接", "应"].contains(passage.word(words.lowerBound - $0)) }
    }

    /// 取消会谈, 会谈取消, but not 磋商取消加征关税: in Chinese what is called off stands right behind the verb, or ends the clause with it.
    private func isOff(_ words: Range<Int>, _ trigger: Range<Int>) -> Bool {
        guard passage.kind(words.lowerBound) == .han else { return true }
        if words.upperBound <= trigger.lowerBound {
            return !(words.upperBound..<trigger.lowerBound).contains { ["税", "，", ",", "。"].contains(passage.word($0)) }
        }
        let next = words.upperBound
        return next >= sentence.upperBound || passage.kind(next) != .han || passage.word(next) == "了"
    }

    private func isAhead(of trigger: Range<Int>, _ usable: [Found]) -> Bool {
        let reach = passage.kind(trigger.lowerBound) == .han ? 26 : 14
        return usable.contains { status in
            status.meaning == .planned && status.tokens.lowerBound <= trigger.upperBound
                && MeetingShare.distance(status.tokens, trigger) <= reach && !hasBreak(between: status.tokens, and: trigger)
        }
    }

    private static let presents: WordSet = ["meet", "gather", "see", "sit", "visit", "speak"]

    /// "Before the teams gather".
    private func isBefore(_ trigger: Range<Int>) -> Bool {
        passage.isWord(trigger.lowerBound, in: Self.presents)
            && (2...6).contains { ["before", "until"].contains(passage.word(trigger.lowerBound - $0)) }
    }

    private static let preceding: WordSet = ["after", "following", "during"]
    private static let breaks: WordSet = [",", ";", "and", "to", "that", "said", "says", "will", "would"]
    private static let precedingReach = 7

    /// "After 80 minutes of talks".
    private func isPreceded(_ trigger: Range<Int>) -> Bool {
        for index in (max(sentence.lowerBound, trigger.lowerBound - Self.precedingReach)..<trigger.lowerBound).reversed() {
            if passage.isWord(index, in: Self.breaks) { break }
            if passage.isWord(index, in: Self.preceding) { return true }
        }
        return false
    }

    /// Han characters that 会 makes a noun with, before it and behind it: 峰会在 is no future.
    private static let assemblies = WordSet(Array("开聚议协工年机社委大峰国商学集本拜特习川员展晚览布者运博易宴舞茶酒党教公理董监际盛省市座谈例早").map { String($0) })
    private static let hanVerbs = WordSet(Array("先在于与同和跟抵赴前再继率到去飞见").map { String($0) })
    private static let hanReach = 60

    /// 会先后与何立峰见面, 会抵达华盛顿: the verb of the future, not the noun.
    private func willBe(_ trigger: Range<Int>) -> Bool {
        guard passage.kind(trigger.lowerBound) == .han else { return false }
        for index in (max(sentence.lowerBound, trigger.lowerBound - Self.hanReach)..<trigger.lowerBound).reversed() {
            if ["，", ",", "；", ";", "："].contains(passage.word(index)) { return false }
            if passage.word(index) == "会", passage.isWord(index + 1, in: Self.hanVerbs),
                index + 1 < trigger.lowerBound || !passage.isWord(index + 1, in: ["见", "同", "和"]),
                !passage.isWord(index - 1, in: Self.assemblies)
            {
                return true
            }
        }
        return false
    }

    private static let partners: WordSet = ["同", "与", "和", "跟"]
    private static let partnerReach = 60

    /// Told as something known: by its day, or "the talks in Busan", 与贝森特会谈.
    private func untold(_ kind: MeetingWords.Kind, _ trigger: Range<Int>, time: Time?, isPlaced: Bool) -> Meeting.Status? {
        if let time { return time == .ahead ? .planned : .held }
        if kind == .call, passage.kind(trigger.lowerBound) == .han { return .held }
        if ["会见", "接见"].contains(where: { passage.spells($0, at: trigger.lowerBound) != nil }) { return .held }
        if passage.kind(trigger.lowerBound) == .han,
            (max(sentence.lowerBound, trigger.lowerBound - Self.partnerReach)..<trigger.lowerBound).contains(where: {
                passage.isWord($0, in: Self.partners)
            })
        {
            return .held
        }
        return isPlaced && kind != .visit && kind != .letter ? .held : nil
    }

    /// What may stand between "no" and the talks that there are not.
    private static let betweenNoAndTalks: WordSet = [
        "further", "new", "more", "other", "formal", "such", "trade", "direct", "high", "level", "-", "face", "to", "us", "china",
        "chinese",
        "american", "bilateral", "immediate", "additional", "tariff", "fresh", "plan", "plans", "planned", "intention", "for", "of", "hold",
        "holding", "scheduled", "phone", "upcoming", "second", "any", "the", "a", "ongoing", "in", "reason",
        "need", "point", "sense", "longer",
    ]
    private static let hanDenials = ["没有", "并未", "尚未", "未曾", "无意"]

    /// "No further talks are planned", "would not meet", 没有举行会谈.
    private func isDenied(_ trigger: Range<Int>) -> Bool {
        var index = trigger.lowerBound - 1
        if passage.kind(trigger.lowerBound) == .han {
            return (2...6).contains { gap in Self.hanDenials.contains { passage.spells($0, at: trigger.lowerBound - gap) != nil } }
        }
        while index > trigger.lowerBound - 7, passage.isWord(index, in: Self.betweenNoAndTalks) { index -= 1 }
        return ["no", "not", "never", "won't", "didn't", "nor"].contains(passage.word(index))
    }

    private func hasBreak(between status: Range<Int>, and trigger: Range<Int>) -> Bool {
        guard status.upperBound < trigger.lowerBound else { return false }
        return (status.upperBound..<trigger.lowerBound).contains { [",", ";", "，", "；"].contains(passage.word($0)) }
    }
}
