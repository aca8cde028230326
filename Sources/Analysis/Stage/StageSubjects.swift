/// What talks, truces and relief from tariffs are called: the words that a report of a stage has to have near it.
enum StageSubjects {
    static let talks: WordSet = [
        "talks", "negotiations", "negotiators", "consultations", "dialogue", "discussions", "meeting", "meetings", "round", "rounds",
        "summit", "call", "bargaining", "session", "visit", "trip", "contacts", "delegation", "delegations", "negotiating", "meet",
    ]
    static let deal: WordSet = [
        "truce", "deal", "agreement", "pause", "suspension", "ceasefire", "accord", "pact", "consensus", "framework", "understanding",
        "arrangement", "standstill", "reprieve", "moratorium", "deadline", "armistice", "freeze", "détente", "deals", "accords",
    ]
    static let relief: WordSet = [
        "truce", "deal", "agreement", "pause", "suspension", "accord", "pact", "ceasefire", "cut", "cuts", "reduction", "reductions",
        "rollback", "consensus", "lower", "lowered", "reduced", "understanding", "arrangement",
    ]
    /// What one side says that the other broke.
    static let promises: WordSet = [
        "promise", "promises", "commitment", "commitments", "word", "pledge", "pledges", "obligations", "obligation", "bargain", "terms",
        "spirit",
    ]
    static let trade: WordSet = ["tariff", "tariffs", "trade", "duties", "levies", "curbs", "controls", "beijing", "washington"]

    enum Meaning: Sendable { case talks, deal, relief, promise, trade }

    static let han = PhraseBook<Meaning>([
        (.talks, ["磋商", "会谈", "谈判", "对话", "会晤", "会面", "会议", "接触", "通话", "通电话", "商谈", "会商", "会见", "访问", "面对面", "沟通"]),
        (.deal, ["休战", "休兵", "停火", "协议", "共识", "框架", "暂停", "约定", "备忘录", "联合声明", "宽限"]),
        (.relief, ["下调", "调降", "降低", "取消", "削减", "调低", "减免", "互降", "降税", "降关税"]),
        (.promise, ["承诺", "诺言", "精神"]),
        (.trade, ["关税", "经贸", "贸易", "措施", "加征", "税率"]),
    ])

    /// Whether a word of the kind that a phrase needs stands at the token.
    static func isNamed(_ need: StageWords.Need, at index: Int, in passage: Passage) -> Bool {
        if passage.kind(index) == .han {
            guard let meaning = han.match(in: passage, at: index)?.meaning else { return false }
            switch need {
            case .nothing: return true
            case .talks: return meaning == .talks
            case .deal: return meaning == .deal
            case .either: return meaning == .talks || meaning == .deal
            case .relief: return meaning == .deal || meaning == .relief
            }
        }
        switch need {
        case .nothing: return true
        case .talks: return passage.isWord(index, in: talks)
        case .deal: return passage.isWord(index, in: deal)
        case .either: return passage.isWord(index, in: talks) || passage.isWord(index, in: deal)
        case .relief: return passage.isWord(index, in: relief)
        }
    }

    /// Whether the token speaks of the talks at all: without it "extended", "resumed" or "held" are of something else.
    static func isAny(_ index: Int, in passage: Passage) -> Bool {
        if passage.kind(index) == .han { return han.match(in: passage, at: index) != nil }
        return passage.isWord(index, in: talks) || passage.isWord(index, in: deal) || passage.isWord(index, in: trade)
    }
}
