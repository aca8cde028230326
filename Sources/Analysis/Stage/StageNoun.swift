/// What reports of a stage are about: closed classes of nouns.
struct StageNoun: OptionSet, Sendable {
    let rawValue: UInt16

    /// Talks, a round, a summit.
    static let talks = StageNoun(rawValue: 1)
    /// A deal, a truce.
    static let deal = StageNoun(rawValue: 2)
    /// A pause, a deadline, commitments: what has an end of its own.
    static let term = StageNoun(rawValue: 4)
    /// A cut, a reduction.
    static let relief = StageNoun(rawValue: 8)
    /// Tariffs, curbs, fees.
    static let measure = StageNoun(rawValue: 16)
    /// A framework, an outline; "preliminary" before a deal.
    static let outline = StageNoun(rawValue: 32)
    /// A rise that a truce holds off.
    static let increase = StageNoun(rawValue: 64)
    /// What one side owes the other: a promise, its word.
    static let promise = StageNoun(rawValue: 128)
    /// A visit, a trip.
    static let visit = StageNoun(rawValue: 256)

    static let english = WordTable<StageNoun>(
        classes.flatMap { noun, list in list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (word: String($0), value: noun) } })

    private static let classes: [(StageNoun, String)] = [
        (
            .talks,
            """
            talks negotiations negotiation consultations dialogue discussions meeting meetings round rounds summit session sessions sitting
            call conversation conversations contacts bargaining encounter haggling parley parleys huddle
            """
        ),
        (
            .deal,
            """
            deal deals truce agreement agreements accord accords pact pacts ceasefire armistice detente détente consensus understanding
            understandings arrangement settlement compact phase
            """
        ),
        (
            [.term, .deal], "pause suspension freeze reprieve moratorium standstill respite"
        ),
        ([.term, .promise], "commitments commitment pledge pledges"),
        (.term, "deadline window term period"),
        (.relief, "cut cuts reduction reductions rollback rollbacks relief lowering easing concessions de-escalation"),
        (
            .measure,
            """
            tariff tariffs duty duties levy levies surcharge surcharges fee fees curb curbs control controls rule rules regime restriction
            restrictions rate rates charges penalties measures countermeasures licensing
            """
        ),
        (.increase, "increase increases hike hikes rise jump escalation"),
        (.outline, "framework outline outlines roadmap blueprint scaffolding"),
        (.visit, "visit trip"),
        (.promise, "promise promises word obligations obligation bargain spirit letter"),
    ]

    static let han = PhraseBook<StageNoun>([
        (
            .talks,
            [
                "磋商", "会谈", "谈判", "对话", "会晤", "会面", "会议", "接触", "通话", "商谈", "会商", "会见", "沟通", "晤谈", "洽谈", "峰会", "谈判桌",
            ]
        ),
        (.deal, ["休战", "休兵", "停火", "协议", "共识", "谅解备忘录", "联合声明", "安排", "谅解", "协定", "停战", "文本"]),
        ([.term, .deal], ["休战期", "停火期", "宽限", "缓冲期", "休兵期", "暂停期", "停征期", "豁免期"]),
        (.term, ["期限", "采购期", "大限", "限期", "死线", "有效期"]),
        (.relief, ["下调", "调降", "削减", "调低", "减免", "互降", "降税", "降关税", "停征", "减税", "缓征", "免征"]),
        (.measure, ["关税", "税率", "加征", "管制", "港口费", "港务费", "措施", "反制", "禁令", "税"]),
        (.outline, ["框架", "纲要", "路线图", "原则性"]),
        (.promise, ["承诺", "诺言", "精神"]),
        (.visit, ["访华", "访美", "访京", "访问", "访中", "中国之行", "美国之行"]),
    ])
}
