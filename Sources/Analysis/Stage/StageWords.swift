/// The phrases that report a stage of the talks, each with what it has to speak of: a truce is extended, a visa is too.
enum StageWords {
    /// What a phrase must have near it to be of the talks.
    enum Need: Sendable { case nothing, talks, deal, either, relief }

    struct Report: Sendable {
        var stage: TalksStage
        var need: Need
    }

    static let reports = PhraseBook<Report>([
        (
            Report(stage: .expired, need: .deal),
            [
                "expired", "expires", "lapses", "has lapsed", "lapsed", "ran out", "runs out",
                "已到期", "到期失效", "失效",
            ]
        ),
        (
            Report(stage: .extended, need: .deal),
            [
                "extend", "extends", "extended", "extending", "extension of", "extension to", "extension for", "extension", "prolong",
                "prolonged", "prolongs", "stretch", "stretches", "roll over", "rolls over", "rolled over", "renew", "renews", "renewed",
                "another 90 days", "for another year", "再次暂停", "继续暂停", "再暂停", "继续休战", "延长", "展期", "再延", "续延", "延期", "延续", "顺延",
            ]
        ),
        (
            Report(stage: .framework, need: .nothing),
            [
                "agreement in principle", "agreed in principle", "agree in principle", "deal in principle", "preliminary deal",
                "preliminary agreement", "preliminary trade deal", "preliminary consensus", "initial consensus", "basic consensus",
                "tentative deal", "tentative agreement", "tentative trade deal", "tentative truce", "framework deal", "framework agreement",
                "框架协议", "框架共识", "框架性协议", "框架性共识", "达成框架", "协议框架", "原则一致", "原则上达成", "原则性共识", "基本共识", "原则共识", "初步共识", "初步协议", "原则协议",
            ]
        ),
        (Report(stage: .framework, need: .deal), ["framework", "outline", "outlines", "in principle", "框架"]),
        (
            Report(stage: .restarted, need: .talks),
            [
                "resume", "resumes", "resumed", "resuming", "resumption of", "restart", "restarts", "restarted", "restarting", "revive",
                "revives", "revived", "back on track", "reopen", "reopens", "relaunch", "relaunched", "pick up again", "重启", "恢复", "重开",
                "重回正轨",
            ]
        ),
        (
            Report(stage: .restarted, need: .nothing),
            [
                "back to the negotiating table", "back at the negotiating table", "back at negotiating table", "back to negotiating table",
                "back to the table", "back at the table", "return to the table", "returns to the table", "returned to the table",
                "returning to the table", "return to the negotiating table", "returned to the negotiating table",
                "return to negotiating table", "returning to the negotiating table", "back to the bargaining table",
                "back at the bargaining table", "return to the bargaining table", "重返谈判桌", "回到谈判桌", "重回谈判桌", "重新坐下来", "重启谈判", "重启磋商",
                "恢复谈判", "恢复磋商", "恢复对话",
                "恢复会谈", "恢复接触",
            ]
        ),
        (
            Report(stage: .stalled, need: .either),
            [
                "stalled", "stall", "stalls", "deadlock", "deadlocked", "impasse", "standstill", "broke down", "break down", "breaks down",
                "broken down", "broke up", "break up", "collapsed", "collapse", "collapses", "broke off", "breaks off", "break off",
                "no progress", "little progress", "bogged down", "called off", "calls off", "call off", "suspended talks", "suspends talks",
                "suspend talks", "cancels", "cancelled", "canceled", "walks out", "walked out", "walk out", "pulls out", "pulled out",
                "fail to reach", "fails to reach", "failed to reach", "fail to agree", "failed to agree", "failed to produce",
                "fail to produce", "failed to bridge", "fail to break", "without a deal", "without deal", "without agreement",
                "without an agreement", "without accord", "without an accord", "without result", "without results", "no breakthrough",
                "without breakthrough", "without a breakthrough", "without progress", "nothing to show", "empty - handed", "no deal",
                "no agreement", "fizzle", "fizzled", "falter", "faltered", "founder", "foundered", "hit a snag", "hit a wall", "on hold",
                "on ice", "未达成协议", "未能达成", "没有达成", "无果而终", "不欢而散", "叫停", "谈崩", "停滞", "停摆", "僵局", "中断", "破裂", "陷入停顿", "搁浅", "搁置", "取消",
                "没有进展", "毫无进展", "一无所获",
            ]
        ),
        (
            Report(stage: .inForce, need: .relief),
            [
                "took effect", "takes effect", "take effect", "taken effect", "went into effect", "goes into effect", "came into force",
                "come into force", "enter into force", "enters into force", "comes into force", "entered into force", "come into effect",
                "came into effect", "in force", "in effect", "kicked in", "kicks in", "生效", "正式实施", "起施行", "落地实施",
            ]
        ),
        (
            Report(stage: .agreed, need: .nothing),
            [
                "agree truce", "agreed to", "agree to", "agrees to", "deal is done", "deal reached", "truce reached", "agreement reached",
                "put signatures", "joint statement", "达成协议", "达成一致", "达成共识", "达成贸易协议", "达成休战", "谈妥", "谈成", "说好", "联合声明",
            ]
        ),
        (Report(stage: .agreed, need: .deal), ["签署", "签订", "达成", "同意", "敲定", "商定", "agree on", "agreed on", "agrees on"]),
        (
            Report(stage: .held, need: .nothing),
            [
                "held talks", "hold talks", "holds talks", "ended talks", "end talks", "talks began", "talks begin", "talks open",
                "talks opened", "day of talks", "round of talks ended", "talks ended", "spoke by phone", "held a call", "hold call",
                "talks continue", "talks under way", "举行会谈", "举行磋商", "会谈结束", "磋商结束", "通电话", "通了电话", "举行首次会议",
            ]
        ),
        (Report(stage: .held, need: .talks), ["concluded", "conclude", "wrapped up", "wrap up", "wraps up", "举行了", "进行了", "举行"]),
        (
            Report(stage: .scheduled, need: .nothing),
            [
                "will meet", "to meet", "set to meet", "due to meet", "agree to meet", "agrees to meet", "agreed to meet", "agree to hold",
                "agreed to hold", "agree to talk",
            ]
        ),
        (
            Report(stage: .scheduled, need: .talks),
            [
                "will hold", "to hold", "scheduled", "set for", "to travel to", "will travel", "heads to", "head to", "planned for",
                "to visit", "will visit", "set to hold", "将举行", "将在", "将前往", "将于", "将率团", "将赴", "拟于", "定于", "将同", "将与", "预定",
            ]
        ),
    ])

    /// Verbs of agreeing, which agree a deal a few words on: "seal one-year trade truce".
    static let agreeing: WordSet = [
        "seal", "seals", "sealed", "reach", "reaches", "reached", "strike", "strikes", "struck", "clinch", "clinches", "clinched", "ink",
        "inks", "inked", "sign", "signs", "signed", "secure", "secures", "secured", "finalise", "finalize", "finalised", "finalized",
        "agree", "agrees", "agreed", "settled", "settle", "hammered", "hammer", "brokered", "broker", "announce", "announces", "announced",
        "put", "conclude", "concludes", "concluded",
    ]
    static let agreed: WordSet = [
        "deal", "truce", "agreement", "pact", "accord", "ceasefire", "accords", "agreements", "deals", "consensus", "pause",
        "understanding",
        "standstill", "arrangement",
    ]

    static let stops: WordSet = [",", ";", ":", ".", "，", "。"]

    static let holding: WordSet = [
        "end", "ends", "ended", "conclude", "concludes", "concluded", "hold", "holds", "held", "begin", "begins", "began", "start",
        "starts", "started", "open", "opens", "opened", "finish", "finished", "continue", "continues", "continued",
    ]
    static let sessions: WordSet = ["talks", "negotiations", "consultations", "round", "meeting", "discussions", "bargaining"]

    /// What makes a report of something else than what is: wishes, fears, denials.
    static let hedges: WordSet = [
        "no", "not", "hope", "hopes", "hoping", "could", "may", "might", "would", "if", "unless", "without", "fail", "fails", "failed",
        "seek", "seeks", "want", "wants", "urge", "urges", "push", "pushes", "never", "yet", "doubt", "unlikely", "before", "until", "wait",
        "should", "must", "whether", "expected", "consider", "considering", "considers", "weigh", "weighs", "possible", "any", "won't",
        "didn't", "hasn't", "haven't", "nor", "bid", "aim", "aims", "aimed", "discuss", "discussed", "discussing", "near", "nears", "close",
        "closer", "verge", "likely", "ready", "optimistic", "confident", "未", "没有", "尚未", "若", "如果", "希望", "可能", "能否", "呼吁", "敦促", "不",
        "是否",
        "有望", "寻求", "讨论", "考虑", "争取", "期待", "应", "应该", "须", "需",
    ]
}
