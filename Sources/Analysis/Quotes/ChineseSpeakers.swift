/// Who speaks in Chinese prose without being a person or a body that the lexicon knows: 一名白宫官员, 几家欧洲媒体, 该协会, 商务部公告, 总统.
struct ChineseSpeakers {
    let passage: Passage
    let reading: Reading
    let lastSpeaker: Speaker?

    private static let reach = 24

    /// - Parameter core: the subject without adverbials; whoever speaks ends it.
    func speaker(endingAt core: Range<Int>) -> Speaker? {
        if let account = account(endingAt: core) { return account }
        let run = run(endingAt: core)
        guard !run.isEmpty else { return nil }
        return office(in: run) ?? group(in: run) ?? document(in: run) ?? house(in: run) ?? press(endingAt: run)
    }

    private static let spokesTitles = HanEndings([
        "发言人", "新闻发言人", "女发言人", "新闻官", "新闻办公室", "新闻处", "方面", "官网", "网站", "声明", "公告", "通稿", "发言人办公室", "公报", "通报", "报告", "在声明", "事实清单", "新闻稿",
        "官方账号",
    ])

    /// 国际海事组织, 马来西亚外交部发言人, 荷方: a body that the lexicon does not know but that has a name in English.
    func body(endingAt core: Range<Int>) -> Speaker? {
        var end = core.upperBound
        if let title = spokesTitles(endingAt: end), title > core.lowerBound {
            end = title
            if end > core.lowerBound + 1, passage.word(end - 1) == "的" { end -= 1 }
        }
        let found =
            BodyNames.find(endingAt: end, from: core.lowerBound, in: passage)
            ?? NationBodies.find(endingAt: end, from: core.lowerBound, in: passage)
        return found.map { Speaker(name: $0.name, id: nil, tokens: $0.tokens.lowerBound..<core.upperBound, isResolved: false) }
    }

    private func spokesTitles(endingAt end: Int) -> Int? { Self.spokesTitles.start(endingAt: end, in: passage) }

    /// 微信公众号“玉渊谭天”: an account or a programme by its name in marks.
    private func account(endingAt core: Range<Int>) -> Speaker? {
        guard ["”", "」", "\""].contains(passage.word(core.upperBound - 1)) else { return nil }
        let next = Passage.partition(passage.quotations) { $0.outer.upperBound >= core.upperBound }
        guard next < passage.quotations.count, passage.quotations[next].outer.upperBound == core.upperBound else { return nil }
        let quotation = passage.quotations[next]
        let open = quotation.outer.lowerBound
        let isAccount = ["号", "户", "目", "栏", "刊", "站", "组"].contains(passage.word(open - 1))
        guard isAccount, open > core.lowerBound, quotation.inner.count <= 12 else { return nil }
        return Speaker(name: passage.string(quotation.inner), id: nil, tokens: quotation.outer, isResolved: false)
    }

    /// The noun phrase that ends the subject: back to a mark, or to a word that introduces it.
    private func run(endingAt core: Range<Int>) -> Range<Int> {
        let end = core.upperBound
        var start = end
        while start > core.lowerBound, end - start < Self.reach {
            let word = passage.word(start - 1)
            let isPart = [.han, .word, .number].contains(passage.kind(start - 1)) || ["《", "》", "·", "(", ")", "&"].contains(word)
            guard isPart,
                !["据", "时", "日"].contains(word) || (word == "时" && passage.word(start) == "报") || (word == "日" && isJapan(start - 1))
            else { break }
            if ["对", "向", "在", "与", "和"].contains(word), passage.word(start) != "外", !isWithinName(start - 1) { break }
            start -= 1
        }
        while start < end, let next = opening(at: start), next <= end { start = next }
        return counted(start..<end) ?? start..<end
    }

    private static let numerals: WordSet = ["一", "两", "三", "四", "几", "多", "数"]
    private static let classifiers: WordSet = ["名", "位", "个", "家", "些"]

    /// 出席晚宴的|一位高管: what describes somebody before his numeral is left out.
    private func counted(_ run: Range<Int>) -> Range<Int>? {
        let first = run.dropFirst().last { index in
            passage.word(index - 1) == "的" && passage.isWord(index, in: Self.numerals) && passage.isWord(index + 1, in: Self.classifiers)
        }
        return first.map { $0..<run.upperBound }
    }

    /// 一名店主, 研究院一位研究员: counted, so somebody, whatever he is called.
    private func isCounted(_ run: Range<Int>) -> Bool {
        run.dropLast().contains { index in
            passage.isWord(index, in: Self.numerals) && ["名", "位"].contains(passage.word(index + 1)) && index + 2 < run.upperBound
        }
    }

    private func isJapan(_ index: Int) -> Bool {
        ["媒", "本", "经", "报", "方"].contains(passage.word(index + 1)) || passage.word(index - 1) == "人"
    }

    /// 《金融时报与…》 or a body that the lexicon knows has these characters in its name.
    private func isWithinName(_ index: Int) -> Bool {
        passage.mentions(in: max(0, index - 12)..<index).contains { $0.tokens.contains(index) }
    }

    private static let openings = PhraseBook<Bool>([
        (
            true,
            [
                "但", "而", "不过", "此外", "同时", "另外", "其实", "对此", "随后", "然而", "因此", "所以", "日前", "有", "另有", "还有", "也有", "今天", "昨天", "近日", "其中",
                "反观", "至于", "根据", "依据", "消息面上", "之后", "其后",
            ]
        )
    ])

    /// Conjunctions and days before the phrase belong to the sentence.
    private func opening(at index: Int) -> Int? {
        if let (_, end) = Self.openings.match(in: passage, at: index) { return end }
        guard let dates = reading.dates[passage.field] else { return nil }
        let next = Passage.partition(dates) { $0.tokens.lowerBound >= index }
        guard next < dates.count, dates[next].tokens.lowerBound == index else { return nil }
        return dates[next].tokens.upperBound
    }

    private static let groups = endings(
        """
        官员 人士 高管 媒体 外媒 美媒 日媒 台媒 港媒 陆媒 官媒 党媒 英媒 德媒 法媒 韩媒 外刊 网民 网友 分析师 经济学家 专家 学者 交易员 贸易商 业者 厂商 机构 券商 投行 评论人 评论员 观察家 农民 豆农 议员 律师 商家
        智库 幕僚 外交官 居民 投资者 投资人 企业家 主管 经理 双方 两国 各方 当局 政府 官方 负责人 代表 报纸 官员们 专家们 学者们 农民们 分析师们 消息源 出口商 进口商 种植户 农户 采购商 零售商 从业者 研究人员 策略师 顾问 团队 老板
        外界 业内 业界 法人 坊间 各界 舆论 圈内 学界 商界 企业界 工商界 军方 警方 检方 校方 厂方 资方 劳方 买家 卖家 船东 货主 车企 券商们 企业 市场 多方 供应链 产业链 通路 通路商 买方 卖方 台厂 陆厂 台商 港商 买主 客商 船家 批评者 支持者 反对者 观察人士 与会者
        知情人 研究员 教授 店主 业主 雇主 工会 车商 菜农 果农 牧场主 农场主 出口商们 消费者 家长 客户 供应商 经销商 代理商 贸易公司 大使馆 使馆 领馆
        """)
    private static let pressGroups: WordSet = [
        "消息人士", "知情人士", "业内人士", "分析人士", "市场人士", "美国官员", "白宫官员", "机构", "券商", "智库", "外电", "学者专家", "业者", "外媒", "美媒", "日媒", "台媒", "港媒", "陆媒",
        "官媒", "党媒", "英媒", "德媒", "法媒", "韩媒", "专家", "分析师", "学者", "经济学家",
    ]

    /// A headline's label that is the press of a place or a trade: 外媒：….
    func press(in label: Range<Int>) -> Speaker? {
        guard Self.pressGroups.contains(passage.tokens[label].map(\.text).joined()) else { return nil }
        return Speaker(name: passage.string(label), id: nil, tokens: label, isResolved: false)
    }

    /// 厂商, 一名店主: somebody called by what he is.
    func group(endingAt core: Range<Int>) -> Speaker? {
        let run = run(endingAt: core)
        return run.isEmpty ? nil : group(in: run)
    }

    /// Who is anybody: no more than the sentence needs.
    private static let vague: WordSet = ["机构", "代表", "团队", "人士", "老板", "经理", "顾问", "政府", "当局"]

    private static let alone: WordSet = ["双方", "两国", "各方", "外界", "業界", "业界", "业内", "業內", "坊间", "雙方", "兩國", "市场", "市場"]

    private func group(in run: Range<Int>) -> Speaker? {
        guard run.count <= 20 else { return nil }
        if isCounted(run) { return Speaker(name: passage.string(run), id: nil, tokens: run, isResolved: false) }
        guard let head = ending(of: run, in: Self.groups) else { return nil }
        // 谈到最后双方: the word stands for itself.
        if Self.alone.contains(passage.string(head)) {
            return Speaker(name: passage.string(head), id: nil, tokens: head, isResolved: false)
        }
        guard run.lowerBound < head.lowerBound || !Self.vague.contains(passage.string(head)) else { return nil }
        let named = reading.referents(in: passage, run).last { $0.kind == .institution }
        // 商务部有关负责人 speaks for it.
        if let named, passage.string(head) == "负责人" || passage.string(head) == "負責人", named.tokens.lowerBound == run.lowerBound,
            !isCounted(run)
        {
            return Speaker(name: named.name, id: named.id, tokens: run, isResolved: false)
        }
        return Speaker(name: passage.string(run), id: named?.id, tokens: run, isResolved: false)
    }

    private static let offices = PhraseBook<[String]>([
        (["president"], ["总统"]), (["president", "chairman", "chair"], ["主席"]), (["secretary", "minister"], ["部长", "大臣"]),
        (["premier", "minister"], ["总理", "首相"]),
        (["treasury", "finance"], ["财长", "财政部长"]), (["foreign", "state"], ["外长", "国务卿"]), (["representative"], ["贸易代表"]),
        (["commerce"], ["商务部长"]),
        (["spokesperson", "spokesman"], ["发言人", "新闻发言人", "女发言人"]), (["ambassador"], ["大使"]), (["premier"], ["副总理"]),
    ])
    private static let pointers: WordSet = ["该", "这位", "这名", "上述", "新闻", "女", "那位", "此"]
    private static let memory = 64

    /// 总统, 该部长: whoever was called so before, or holds such an office.
    func office(in run: Range<Int>) -> Speaker? {
        var start = run.lowerBound
        for length in [2, 1] where run.count > length {
            let word = passage.tokens[start..<start + length].map(\.text).joined()
            if Self.pointers.contains(word) { start += length }
        }
        guard let (titles, end) = Self.offices.match(in: passage, at: start), end == run.upperBound else { return nil }
        let words = passage.tokens[start..<end].map(\.text).joined()
        let called = named(before: run.lowerBound).last { referent in
            guard referent.kind == .person else { return false }
            if let role = referent.printedRole, role.filter({ $0 != " " }).hasSuffix(words) { return true }
            guard let entry = referent.entry else { return false }
            return reading.offices(of: reading.lexicon.entries[entry]).contains { office in
                let title = office.title.lowercased()
                return titles.contains { title.contains($0) } && !title.hasPrefix("vice") && !title.hasPrefix("deputy")
            }
        }
        if let called { return Speaker(name: called.name, id: called.id, tokens: run, isResolved: true) }
        guard start > run.lowerBound, let lastSpeaker else { return nil }
        return Speaker(name: lastSpeaker.name, id: lastSpeaker.id, tokens: run, isResolved: true)
    }

    /// The last ones named before a token; so many at most, which bounds what a text of nothing but names costs.
    func named(before index: Int) -> ArraySlice<Referent> {
        guard let all = reading.referents[passage.field] else { return [] }
        return all[..<Passage.partition(all) { $0.tokens.lowerBound >= index }].suffix(Self.memory)
    }

    private static let individuals = endings("官员 人士 分析师 经济学家 专家 学者 交易员 评论人 评论员 农民 豆农 议员 律师 外交官 负责人 主管 经理 顾问 策略师 老板 农户 种植户")

    /// Whether somebody who spoke is a person: one of an office's people, or named as one in the article.
    func isPerson(_ speaker: Speaker) -> Bool {
        if let id = speaker.id { return reading.lexicon.entries.first { $0.id == id }?.kind == .person }
        if named(before: speaker.tokens.upperBound).contains(where: { $0.kind == .person && $0.name == speaker.name }) { return true }
        let isOne = !speaker.tokens.contains { ["两", "几", "多", "些", "们", "三", "数", "等"].contains(passage.word($0)) }
        return isOne && ending(of: speaker.tokens, in: Self.individuals) != nil
    }

    static func endings(_ words: String) -> HanEndings { HanEndings(words.split(whereSeparator: \.isWhitespace).map(String.init)) }

    func ending(of run: Range<Int>, in endings: HanEndings) -> Range<Int>? {
        guard let start = endings.start(endingAt: run.upperBound, in: passage), start >= run.lowerBound else { return nil }
        return start..<run.upperBound
    }
}
