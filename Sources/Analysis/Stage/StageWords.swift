/// The phrases that report a stage of the talks, and those that take a report back.
enum StageWords {
    static let stages = PhraseBook<TalksStage>([
        (
            .expired,
            [
                "expired", "expires without", "expires with no", "expires as", "lapses without", "has lapsed", "lapsed", "ran out", "已到期",
                "到期失效", "失效",
            ]
        ),
        (
            .extended,
            [
                "extend", "extends", "extended", "extending", "extension of", "prolong", "prolonged", "prolongs", "stretch", "stretches",
                "another 90 days", "再次暂停", "继续暂停", "再暂停", "继续休战",
                "延长", "展期", "再延", "延期",
            ]
        ),
        (
            .framework,
            [
                "framework", "agreement in principle", "agreed in principle", "in principle", "框架", "原则一致", "原则上达成", "基本共识", "原则共识",
            ]
        ),
        (
            .restarted,
            [
                "resume", "resumes", "resumed", "resuming", "restart", "restarts", "restarted", "revive", "revives", "revived",
                "back on track",
                "reopen", "relaunch", "relaunched", "重启", "恢复谈判", "恢复磋商", "恢复对话", "重回正轨",
            ]
        ),
        (
            .accused,
            [
                "accused", "accuses", "accuse", "accusing", "blames", "blamed", "blaming", "breaching", "reneging", "violated", "violates",
                "violating", "breached", "reneged", "totally violated",
                "trade blame",
                "broke the", "breaking the", "undermined", "undermines", "undermining", "背离", "指责", "违反", "违背", "倒打一耙",
            ]
        ),
        (
            .stalled,
            [
                "stalled", "stall", "stalls", "deadlock", "deadlocked", "impasse", "standstill", "broke down", "break down", "collapsed",
                "collapse",
                "broke off", "no progress", "bogged down", "called off", "calls off", "suspended talks", "suspends talks", "cancels talks",
                "walks out", "walked out", "fail to reach",
                "fails to reach", "failed to reach", "without a deal", "without deal", "without agreement", "without an agreement",
                "no breakthrough", "without breakthrough", "without a breakthrough", "未达成协议", "未能达成", "无果而终", "叫停", "谈崩", "停滞", "僵局", "中断",
                "破裂", "陷入停顿",
            ]
        ),
        (
            .inForce,
            [
                "took effect", "takes effect", "take effect", "taken effect", "went into effect", "goes into effect", "came into force",
                "come into force", "enter into force", "enters into force",
                "comes into force",
                "entered into force", "come into effect", "came into effect", "in force", "kicked in", "kicks in", "生效", "正式实施", "起施行",
                "落地实施",
            ]
        ),
        (
            .agreed,
            [
                "reach deal", "reached a deal", "reached an agreement", "reach agreement", "reached agreement", "reach a deal",
                "reach truce",
                "agree truce", "struck a deal", "strike deal", "strike a deal", "struck a truce", "agreed to", "agree to", "agrees to",
                "agreed a",
                "agreed on", "agree on", "deal is done", "signed a", "sign a", "signs", "clinch", "clinched", "sealed a", "seal a", "达成协议",
                "达成一致",
                "达成共识", "签署", "达成", "同意",
            ]
        ),
        (
            .held,
            [
                "held talks", "hold talks", "holds talks", "concluded", "conclude", "wrapped up", "wrap up", "ended talks", "end talks",
                "met in",
                "meet in", "meets", "met with", "met his", "met her", "talks began", "talks begin", "talks open", "talks opened",
                "day of talks",
                "round of talks ended", "talks ended", "spoke by phone", "held a call", "hold call", "sat down", "talks continue",
                "talks under way",
                "举行会谈", "举行磋商", "举行了", "会谈结束", "磋商结束", "通电话", "会见", "举行首次会议", "进行了", "举行",
            ]
        ),
        (
            .scheduled,
            [
                "will meet", "to meet", "will hold", "to hold", "set to meet", "scheduled", "set for", "to travel to", "will travel",
                "next round",
                "due to meet", "agree to meet", "agrees to meet", "agreed to meet", "agree to hold", "agreed to hold", "agree to talk",
                "heads to", "head to", "planned for", "to visit", "will visit", "set to hold", "将举行", "将在", "将前往", "将于",
                "将率团", "将赴", "拟于", "定于", "将同",
                "将与",
            ]
        ),
    ])

    private static let agreeing: WordSet = [
        "seal", "seals", "sealed", "reach", "reaches", "reached", "strike", "strikes", "struck", "clinch", "clinches", "clinched", "ink",
        "inks", "inked", "sign", "signs", "signed", "secure", "secures", "secured", "finalise", "finalize", "finalised", "finalized",
    ]
    private static let agreed: WordSet = ["deal", "truce", "agreement", "pact", "accord", "ceasefire"]

    private static let stops: WordSet = [",", ";", ":", ".", "，", "。"]

    private static let holding: WordSet = [
        "end", "ends", "ended", "conclude", "concludes", "concluded", "hold", "holds", "held", "begin", "begins", "began", "start",
        "starts",
        "started", "open", "opens", "opened", "finish", "finished", "continue", "continues", "continued",
    ]
    private static let sessions: WordSet = ["talks", "negotiations", "consultations", "round", "meeting"]
    private static let ahead: WordSet = ["to", "will", "would", "may", "might", "could", "should", "must", "can", "not", "t"]

    /// "End two days of talks": a verb of holding and what was held, a few words apart.
    static func sittings(in passage: Passage, _ sentence: Range<Int>) -> [(meaning: TalksStage, tokens: Range<Int>)] {
        sentence.compactMap { index in
            guard passage.isWord(index, in: holding), !passage.isWord(index - 1, in: ahead) else { return nil }
            let reach = index + 1..<min(index + 6, sentence.upperBound)
            let end = reach.first { passage.isWord($0, in: sessions) || passage.kind($0) == .mark && passage.word($0) != "-" }
            guard let end, passage.isWord(end, in: sessions) else { return nil }
            return (.held, index..<end + 1)
        }
    }

    /// "Seal one-year trade truce": a verb of agreeing and what was agreed, a few words apart.
    static func agreements(in passage: Passage, _ sentence: Range<Int>) -> [(meaning: TalksStage, tokens: Range<Int>)] {
        sentence.compactMap { index in
            guard passage.isWord(index, in: agreeing) else { return nil }
            let reach = index + 1..<min(index + 7, sentence.upperBound)
            let end = reach.first { passage.isWord($0, in: agreed) || passage.isWord($0, in: stops) }
            guard let end, passage.isWord(end, in: agreed) else { return nil }
            return (.agreed, index..<end + 1)
        }
    }

    /// What makes a report of something else than what is: wishes, fears, denials.
    static let hedges: WordSet = [
        "no", "not", "hope", "hopes", "hoping", "could", "may", "might", "would", "if", "unless", "without", "fail", "fails", "failed",
        "seek", "seeks",
        "want", "wants", "urge", "urges", "push", "pushes", "never", "yet", "doubt", "unlikely", "before", "until", "wait", "should",
        "must", "whether",
        "expected", "consider", "considering", "considers", "weigh", "weighs", "possible", "any", "won't", "didn't", "hasn't", "haven't",
        "未", "没有", "尚未", "若", "如果", "希望", "可能", "能否", "呼吁", "敦促", "不",
    ]

    /// The words without which "extended", "resumed" or "held" speak of something else.
    static let subjects: WordSet = [
        "talks", "negotiations", "truce", "deal", "agreement", "pause", "tariff", "tariffs", "trade", "call", "summit", "meeting",
        "consultations",
        "duties", "levies", "suspension", "ceasefire", "framework", "consensus", "accord", "negotiators", "dialogue", "pact", "curbs",
        "controls",
        "delegation", "delegations", "round",
    ]
    static let hanSubjects = PhraseBook([
        (
            true,
            [
                "磋商", "会谈", "谈判", "休战", "协议", "共识", "关税", "经贸", "贸易", "通话", "通电话", "会晤", "暂停", "框架", "措施", "会议",
            ]
        )
    ])
}
