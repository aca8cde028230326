/// The verbs and the nouns made of verbs that report a stage, each with its act.
enum StageVerbs {
    static let english = VerbBook<StageAct>([
        (.open, "begin, start, open, kick off, get under way, launch, commence, get going, enter, enter into"),
        (.sit, "hold, host, convene, conduct, take place, continue, attend, go ahead, go forward, proceed, happen"),
        (.end, "end, conclude, finish, complete, close, wrap up, wind up, adjourn, come to an end, round off"),
        (
            .resume,
            """
            resume, restart, reopen, revive, relaunch, rekindle, restore, reconvene, pick up, pick up where, return to talks,
            return to negotiations, go back to talks, get back on track, go back to work, get back to work
            """
        ),
        (
            .fail,
            """
            stall, collapse, falter, founder, fizzle, fizzle out, deadlock, break down, fall apart, unravel, grind to a halt, hit a wall,
            hit an impasse, hit a snag, reach an impasse, reach a deadlock, reach a stalemate, bog down, stumble, come apart, crumble,
            fall through, run aground, come to nothing, come to naught, flounder
            """
        ),
        (.part, "break up"),
        (.leave, "leave, depart, fly home, go home, part, part ways, come away, return home, head home, emerge"),
        (.travel, "head to, travel to, fly to, go to, leave for, set off for, depart for, head for, fly into, arrive in"),
        (
            .drop,
            """
            cancel, call off, scrap, scuttle, abandon, break off, pull out of, walk out of, walk away from, withdraw from, quit, boycott, skip,
            cut off, cut short, walk out on, drop out of, ditch, axe, rule out, turn down, spurn, reject, rebuff, snub, storm out of, back out of,
            stay away from, sit out
            """
        ),
        (
            .wait,
            """
            postpone, delay, put off, suspend, shelve, freeze, put on hold, put on ice, defer, push back, pause, halt, interrupt, hold off,
            hold off on, waive
            """
        ),
        (.extend, "extend, prolong, renew, roll over, put back, move back, lengthen, stretch, stretch out, keep alive"),
        (
            .strike,
            """
            reach, strike, sign, seal, clinch, ink, initial, hammer out, thrash out, finalise, finalize, secure, broker, forge, arrive at,
            nail down, come to, settle on, settle, shake hands on, land, call, make, get, cement, work out, put signatures to, put signatures under
            """
        ),
        (.agree, "agree, agree on, agree to, agree upon"),
        (
            .apply,
            """
            take effect, take force, come into force, come into effect, enter into force, enter into effect, go into force, go into effect, kick in,
            start to apply, apply, implement, activate
            """
        ),
        (.expire, "expire, lapse, run out, elapse, pass, come and go, run its course, run their course"),
        (.plan, "schedule, arrange, set, slate, pencil in, fix, plan"),
        (.announce, "announce, confirm, unveil, declare, release, publish, issue"),
        (.describe, "speak of, talk of, talk about, describe, lay out, set out, cite, tout, hail, present, outline, sketch"),
        (
            .relieve,
            """
            lower, reduce, lift, remove, drop, halve, slash, trim, ease, rescind, revoke, withdraw, roll back, take down, bring down, scale back,
            unwind, relax, dial back, take off, cut, come down, go down, fall
            """
        ),
    ])

    /// Acts that may be told of their subject alone: "the talks resumed".
    static let ofSubject: Set<StageAct> = [.open, .end, .resume, .fail, .part, .extend, .apply, .expire, .sit, .relieve]

    /// Verbs that have an object wherever they are no participles: "the truce reached in May".
    static let ofObject: Set<StageAct> = [.strike, .drop, .wait, .plan, .announce, .extend, .agree, .describe]

    static let nominals = WordTable<StageAct>([
        ("resumption", .resume), ("restart", .resume), ("reopening", .resume), ("revival", .resume), ("extension", .extend),
        ("prolongation", .extend), ("renewal", .extend), ("rollover", .extend), ("collapse", .fail), ("breakdown", .fail),
        ("deadlock", .fail), ("impasse", .fail), ("stalemate", .fail), ("postponement", .wait), ("cancellation", .drop),
        ("expiry", .expire), ("expiration", .expire), ("lapse", .expire), ("signing", .strike), ("deferral", .wait),
    ])

    /// What makes news of what is named by a noun: "announced an extension of the truce".
    static let giving = VerbBook<Bool>([
        (
            true,
            """
            announce, confirm, order, sign, approve, agree, agree on, agree to, hail, welcome, grant, declare, unveil, secure, win, publish, issue,
            mark, report, give, get, grant, gain, buy, proclaim, formalise, formalize, authorise, authorize, ratify, accept, endorse, see, bring,
            decree, settle on
            """
        )
    ])

    static let han = PhraseBook<StageAct>([
        (.open, ["开始", "启动", "开启", "展开", "登场", "开谈", "揭幕", "开幕", "拉开帷幕"]),
        (.sit, ["举行", "进行", "召开", "续谈", "继续谈"]),
        (.end, ["结束", "落幕", "收官", "闭幕", "告一段落", "散场", "散会", "收场", "完成"]),
        (
            .resume,
            [
                "重启", "恢复", "重开", "再启", "复谈", "重返谈判桌", "回到谈判桌", "重回谈判桌", "重新坐", "重新开始", "重新启动", "重回正轨", "重新上桌", "重拾", "再度启动",
                "再次启动",
            ]
        ),
        (
            .fail,
            [
                "破裂", "谈崩", "停滞", "停摆", "中断", "僵局", "搁浅", "触礁", "卡关", "卡壳", "不欢而散", "无果而终", "无果", "无功而返", "一无所获", "破局", "告吹", "流产",
                "泡汤", "僵持", "停顿", "夭折", "没有进展", "毫无进展", "谈不拢", "没谈拢", "未谈拢", "崩盘",
            ]
        ),
        (.drop, ["取消", "叫停", "喊停", "喊卡", "中止", "终止", "退出", "爽约", "作罢", "拒绝"]),
        (.wait, ["推迟", "延后", "延期", "押后", "搁置", "暂停", "暂缓", "推延", "改期", "暂不", "停征", "缓征"]),
        (
            .extend,
            [
                "延长", "展期", "续延", "顺延", "延续", "续期", "续签", "再延", "续停", "再续", "继续休战", "延展", "续约", "延至", "顺延至",
            ]
        ),
        (.keep, ["继续暂停", "再次暂停", "再暂停", "继续停征", "继续保持暂停", "继续豁免", "继续中止", "继续不"]),
        (
            .strike,
            [
                "达成", "签署", "签订", "敲定", "谈定", "谈妥", "谈成", "商定", "缔结", "签字", "签下", "签了", "拍板", "议定", "谈拢", "发表", "发布", "签成", "谈下来", "订立",
                "谈出", "有了", "形成", "取得",
            ]
        ),
        (.agree, ["一致同意", "同意", "说好", "约定", "讲定", "议决"]),
        (.apply, ["生效", "实施", "执行", "施行", "落地", "兑现", "上路", "起算"]),
        (.expire, ["到期", "届满", "届至", "期满", "失效", "走完", "到了头", "到头", "过期", "告终", "作废"]),
        (.plan, ["安排", "定于", "预定", "拟定"]),
        (.relieve, ["下调", "调降", "降低", "互降", "撤销", "减半", "豁免", "解除", "调低", "削减", "减免"]),
    ])
}
