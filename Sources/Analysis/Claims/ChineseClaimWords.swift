/// Chinese verbs by which one side accuses the other or denies, and words for wrongs. Folded: simplified.
enum ChineseClaimWords {
    enum Frame: Sendable {
        /// 指责, 批评: who or what is accused follows.
        case accuse
        /// 批, 斥, 骂: verbs of one character, where somebody is named right behind them.
        case short
        /// 否认, 驳斥.
        case deny
        /// 不接受, 拒绝: a denial where a charge is the object.
        case reject
        /// 反对美方滥用…, 裁定中国产品存在倾销: an accusation where the other side's wrong follows.
        case oppose
    }

    static let frames = PhraseBook<Frame>([
        (
            .accuse,
            words(
                """
                指责 指控 谴责 批评 痛批 抨击 炮轰 控诉 怒批 狠批 指摘 痛斥 怒斥 斥责 直斥 怒轰 猛轰 狠轰 痛骂 大骂 怒骂 埋怨 抱怨 怪罪 归咎于 归咎 归罪于 归罪 诿过于 声讨 数落 非难 责备 责怪 责难 \
                指斥 痛陈 讨伐 怒怼 狠怼 回怼 直指 指称 诘责 申斥 呛声 怒呛 点名批评 反指 反指控 暗指 影射 反咬
                """)
        ),
        (.short, words("批 斥 骂 轰 怪 怼 呛")),
        (.deny, words("否认 否認 不承认 拒不承认 驳斥 反驳 辟谣 力驳 痛驳 打脸")),
        (.oppose, words("反对 裁定 认定 判定 裁决 调查发现 调查认定 不满 敦请 谴责并")),
        (.reject, words("不接受 不能接受 无法接受 拒绝接受 坚决拒绝 驳回 不认同 不同意 不认可 澄清")),
    ])
    /// What is rejected in a denial.
    static let charges = PhraseBook<Bool>([(true, words("指责 指控 说法 传闻 报道 消息 言论 论调 谬论 批评 抹黑 帽子 污名 罪名 谣言 论断 结论"))])

    /// What nobody says of himself: wrongs that one side does to the other.
    static let wrongs = PhraseBook<Bool>([
        (
            true,
            words(
                """
                武器化 工具化 政治化 意识形态化 泛安全化 泛化 滥用 滥施 滥加 霸凌 霸道 霸权 强权 欺凌 欺压 欺负 胁迫 要挟 恐吓 讹诈 敲诈 勒索 绑架 挟持 打压 遏制 遏止 围堵 封堵 抹黑 污蔑 诬蔑 \
                诬陷 诬告 诋毁 造谣 编造 捏造 罗织 炮制 炒作 渲染 妖魔化 污名化 操纵 操弄 操控 倾销 倾泻 倾倒 窃取 盗取 偷窃 偷走 剽窃 盗窃 盗版 仿冒 强迫 逼迫 强制转让 强买强卖 压低 压榨 \
                放任 纵容 违反 违背 违犯 有违 背离 背弃 背叛 撕毁 毁约 食言 出尔反尔 言而无信 反复无常 背信弃义 失信 翻脸 变脸 变卦 反悔 耍赖 赖账 抵赖 破坏 搅乱 扰乱 搅局 干扰 阻挠 阻碍 妨碍 损害 伤害 \
                危害 侵害 侵犯 侵蚀 冲击 割裂 撕裂 歧视 不讲道理 不讲信用 不讲规则 不讲武德 无端 无故 无理 蛮横 粗暴 粗鲁 肆意 任意 恣意 恶意 公然 悍然 一意孤行 变本加厉 层层加码 单边主义 保护主义 \
                双重标准 双标 长臂管辖 极限施压 丛林法则 零和 挑衅 挑起 挑动 煽动 加剧紧张 倒打一耙 贼喊捉贼 占便宜 占尽 剥削 掠夺 掠取 抢夺 不公平 不公正 不正当 不合理 不道德 不负责任 不守 \
                不遵守 不履行 不兑现 不落实 拒不 干涉 干预 插手 监听 窃听 刺探 窥探 渗透 网攻 网络攻击 非法 违法 违规 违约 封锁 甩锅 推卸 推诿 转嫁 无视 罔顾 漠视 践踏 动辄 颠倒黑白 混淆是非 \
                混淆视听 搞小圈子 筑墙 说一套 朝令夕改 欺骗 欺诈 蒙骗 蒙蔽 作弊 舞弊 抢走 掐住 掐断 掐着 卡住 卡着 卡脖子 断供 收割 刁难 为难 找茬 伪造 转运 洗产地 逃避 规避 拖延 拖着不 搞垮 挤垮 \
                挤压 扼杀 绞杀 围猎 误导 歪曲 扭曲 巧取豪夺 删掉 偷换 开倒车 胡作非为 往后退 后退 倒退 走回头路 不听 听不进 当工具 当作工具 政治工具 选举工具 收买 偏袒 说事 言行不一 加码 步步紧逼 得寸进尺 自相矛盾 不可靠 不可信 不老实 不诚实 不守信 拖后腿 占美国 占了美国 占我们 占便宜 占别国 存在倾销 产能过剩 不可投资 不平等 我行我素 恶劣 恶化 霸王条款 破坏性 歧视性 掠夺性 胁迫性 囤积 讹 坑害 作恶 使坏 背后捅刀
                """)
        ),
        (true, undone),
    ])

    /// 没有履行, 迟迟未兑现: what should have been done.
    private static let undone: [String] = words("没有 没能 没 未 未能 并未 并没有 尚未 从未 从来没有 迟迟未 迟迟没有 迟迟不 一直没有 一直未 始终未 始终没有 不肯 不愿 没有像 没有按 未按 没按").flatMap
    { no in
        words("兑现 履行 遵守 落实 执行 守 信守 恪守 购买 采购 做到 放行 发放 批出 讲信用 尽到 承诺 约定 答应 合作 买够 买足 按约").map { no + $0 }
    }

    /// A wrong where one's word is their object: 收回了此前的承诺.
    static let breaches = PhraseBook<Bool>([(true, words("收回 推翻 撤回 打破 绕过 绕开 偏离 突破"))])
    static let promises = PhraseBook<Bool>([(true, words("承诺 共识 协议 规则 约定 协定 义务 条款 底线"))])

    /// What is a reproach without anybody's deed: 典型的单边主义.
    static let reproaches = PhraseBook<Bool>([
        (
            true,
            words(
                """
                单边主义 单边霸凌 霸凌 霸道 霸权主义 霸权 强权政治 强权 经济胁迫 胁迫 讹诈 勒索 保护主义 双重标准 双标 长臂管辖 极限施压 歧视性 掠夺性 不公平 非市场 倒打一耙 贼喊捉贼 出尔反尔 \
                言而无信 背信弃义 丛林法则 翻脸 性质恶劣 颠倒黑白 混淆是非 强盗逻辑 强盗 冷战思维 蛮横无理 无理打压 无端打压 恶意打压 经济霸凌 恶意抹黑 无端指责 无理指责
                """)
        )
    ])

    static let untrue = PhraseBook<Bool>([
        (
            true,
            words(
                """
                凭空捏造 纯属捏造 纯属虚构 纯属子虚乌有 子虚乌有 不属实 不实 不符事实 不符合事实 毫无根据 毫无依据 没有根据 没有依据 缺乏依据 缺乏根据 无稽之谈 不是事实 并非事实 与事实不符 无中生有 \
                毫无事实依据 没有事实依据 毫无事实根据 没有事实根据 假消息 假新闻 假信息 虚假消息 虚假信息 谣言 谎言 谎话 一派胡言 胡说八道 没有的事 没有这回事 没有这样的事 不存在 站不住脚 莫须有 \
                歪曲事实 罔顾事实 混淆视听 空穴来风 捕风捉影 自导自演 并非如此 不是真的
                """)
        )
    ])

    /// Harms: verbs that need an object, for they are nouns too.
    static let harms: WordSet = ["冲", "干", "阻", "妨", "损", "伤", "危", "侵", "破", "扰", "割", "撕", "扭", "恶", "渗", "封", "遏"]

    /// 此举, 有关做法: at the head of a clause the other side's deed.
    static let pointers = PhraseBook<Bool>([
        (
            true,
            words(
                """
                此举 此类 此种 这种 这类 这些 这一 这项 这样 这是 这就是 这 有关做法 相关做法 有关措施 相关措施 上述 该做法 该措施 其做法 其措施 其所作所为 其行为 做法 所谓 单方面 对方 有关举措 相关举措 相关限制 \
                有关限制 这套 该国 新规 新规定 加征 他们 它 其
                """)
        )
    ])

    static func words(_ list: String) -> [String] { list.split(whereSeparator: \.isWhitespace).map(String.init) }
}
