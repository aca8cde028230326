/// Papers, bodies and what they publish: 《日经亚洲》, 欧洲汽车工业协会, 商务部公告.
extension ChineseSpeakers {
    private static let documents = endings(
        """
        声明 公告 通稿 稿子 稿件 新闻稿 报道 文章 社论 评论 报告 文件 公报 讲稿 材料 资料 消息 分析 快讯 文字 通告 通知 说明 简报 网站 官网 账号 公众号 节目 报导 电文 通报 白皮书 研报 纪要 日报 周报 月报 早报 晨报 季报 年报 快报 短讯 研究报告 材料 书面谈话 谈话 说帖 推文 帖文 清单 公开信 信函 发言稿 新闻处 新闻办公室 办公厅 的人 方面
        """)

    /// 新华社发布消息。消息称，…: the body that the sentence before is about.
    private func publisher(before head: Range<Int>) -> Speaker? {
        let own = passage.sentenceIndex(of: head.lowerBound)
        let bodies = named(before: head.lowerBound).filter { $0.kind == .institution }
        let before = bodies.first { own - passage.sentenceIndex(of: $0.tokens.lowerBound) == 1 }
        let titled = bodies.isEmpty ? reading.referents[.title]?.first { $0.kind == .institution } : nil
        guard let body = before ?? titled else { return nil }
        return Speaker(name: body.name, id: body.id, tokens: head, isResolved: true)
    }

    private static let publishing: WordSet = ["发出", "发布", "公布", "刊登", "刊出", "发表", "播出", "提供", "分发", "散发", "印发"]

    /// 新华社的稿子, 商务部公告, 《政客》报道: whose words they are. Alone it is whoever spoke last.
    func document(in run: Range<Int>) -> Speaker? {
        guard let head = ending(of: run, in: Self.documents) else { return nil }
        if passage.kind(run.lowerBound - 1) == .han, passage.word(run.lowerBound - 1) == "有" { return nil }
        var owner = run.lowerBound..<head.lowerBound
        if owner.count > 1, passage.word(owner.upperBound - 1) == "的" { owner = owner.lowerBound..<owner.upperBound - 1 }
        for width in [2, 3] where owner.count > width {
            if Self.publishing.contains(passage.tokens[owner.suffix(width)].map(\.text).joined()) { owner = owner.dropLast(width) }
        }
        let named = reading.referents(in: passage, run).filter { $0.kind != .person }
        if let known = named.last(where: { $0.kind == .institution || $0.kind == .company }) { return SpeakerResolver.speaker(known) }
        if let (name, tokens) = PressNames.find(in: run, of: passage) {
            return Speaker(name: name, id: nil, tokens: tokens, isResolved: false)
        }
        if let title = titled(in: owner) { return title }
        if owner.isEmpty || ["该", "这份", "这篇", "上述", "此"].contains(passage.string(owner)) {
            guard let lastSpeaker, !isPerson(lastSpeaker) else { return publisher(before: head) }
            return Speaker(name: lastSpeaker.name, id: lastSpeaker.id, tokens: head, isResolved: true)
        }
        if let house = house(in: owner) { return house }
        if owner.upperBound < head.lowerBound, (4...10).contains(owner.count),
            owner.allSatisfy({ passage.kind($0) == .han && passage.word($0) != "的" })
        {
            return Speaker(name: passage.string(owner), id: nil, tokens: owner, isResolved: false)
        }
        if let country = named.last, country.tokens == owner { return SpeakerResolver.speaker(country) }
        return nil
    }

    func press(endingAt run: Range<Int>) -> Speaker? {
        guard let (name, tokens) = PressNames.find(in: run, of: passage), run.upperBound - tokens.upperBound <= 1 else { return nil }
        return Speaker(name: name, id: nil, tokens: tokens, isResolved: false)
    }

    /// 《日经亚洲》: a paper or a journal by its title.
    private func titled(in run: Range<Int>) -> Speaker? {
        guard let close = run.last(where: { passage.word($0) == "》" }), let open = run.first(where: { passage.word($0) == "《" }),
            close > open + 1
        else { return nil }
        let title = open + 1..<close
        if let (name, _) = PressNames.find(in: title, of: passage) {
            return Speaker(name: name, id: nil, tokens: open..<close + 1, isResolved: false)
        }
        let known = reading.referents(in: passage, title).last { $0.kind == .institution || $0.kind == .company }
        return known.map(SpeakerResolver.speaker)
            ?? Speaker(name: passage.string(title), id: nil, tokens: open..<close + 1, isResolved: false)
    }

    private static let houses = endings(
        """
        协会 学会 商会 工会 公会 总会 联合会 联盟 公司 集团 银行 研究所 研究院 研究中心 大学 学院 委员会 办公室 证券 基金会 总局 总署 通讯社 新闻社 组织 议会 国会 大使馆 使馆 领事馆 央行 海关 警方 检方 律所 事务所 工厂 航空 资本 投顾
        日报 时报 晚报 商报 早报 周刊 杂志 电视台 电台 网 署 厅 局 部 院 党 电子 科技 经济 汽车 能源 半导体 船运 海运 物流 研究 宏观 基金 期货 财团 商社 联社 广播公司 新闻网 总商会 农场局 法院 贸促会 联储 智库 机构 部门 宏观组 研究组 策略组 团队 投行 资管 咨询 顾问 通信 动力 重工 食品 服饰 家居 纺织 光电 化工 电机 商行 船厂 车厂 油厂 药厂
        """)

    /// 欧洲汽车工业协会, 《朝日新闻》: a body by its name; short words that end so are no names.
    func house(in run: Range<Int>) -> Speaker? {
        if passage.word(run.upperBound - 1) == "》" { return titled(in: run) }
        if let body = body(endingAt: run) { return body }
        guard let head = ending(of: run, in: Self.houses), run.count <= 18 else { return nil }
        // 《政客》新闻网.
        if passage.word(head.lowerBound - 1) == "》" { return titled(in: run) }
        if let (name, tokens) = PressNames.find(in: run, of: passage), tokens.upperBound == run.upperBound {
            return Speaker(name: name, id: nil, tokens: tokens, isResolved: false)
        }
        let own = run.lowerBound..<head.lowerBound
        if own.isEmpty || (own.count <= 2 && ["该", "这家", "上述", "此"].contains(passage.string(own))) { return sameHouse(head) }
        guard run.count >= (head.count == 1 ? 4 : 3), !run.contains(where: { ["的", "了", "是"].contains(passage.word($0)) }) else {
            return nil
        }
        let tokens = run
        let known = reading.referents(in: passage, tokens).last { $0.kind == .institution || $0.kind == .company }
        if let known, known.tokens.upperBound == run.upperBound { return SpeakerResolver.speaker(known) }
        return Speaker(name: passage.string(tokens), id: nil, tokens: tokens, isResolved: false)
    }

    /// 该协会, 办公室: the one whose name before ended so.
    private func sameHouse(_ head: Range<Int>) -> Speaker? {
        guard head.count > 1 else { return nil }
        let word = passage.string(head)
        if let lastSpeaker, lastSpeaker.name.hasSuffix(word) {
            return Speaker(name: lastSpeaker.name, id: lastSpeaker.id, tokens: head, isResolved: true)
        }
        let known = named(before: head.lowerBound).last { referent in
            guard referent.kind == .institution || referent.kind == .company else { return false }
            return passage.spells(passage.tokens[head].map(\.text).joined(), at: referent.tokens.upperBound - head.count)
                == referent.tokens.upperBound
        }
        return known.map { Speaker(name: $0.name, id: $0.id, tokens: head, isResolved: true) }
    }
}
