import Model

/// Accusations and denials in Chinese that no verb of accusing tells: what one side's people say of the other, 商务部表示，美方滥用出口管制, and
/// denials, 中方否认违反共识.
enum ChineseClaims {
    /// What nobody says of himself: wrongs that one side does to another.
    private static let wrongs = PhraseBook<Bool>([
        (
            true,
            words(
                """
                武器化 工具化 政治化 泛化 滥用 霸凌 霸道 霸权 欺凌 胁迫 要挟 恐吓 讹诈 敲诈 打压 遏制 围堵 抹黑 污蔑 诬蔑 诬陷 造谣 编造 捏造 操纵 操弄 倾销 窃取 盗取 偷窃 偷走 剽窃 强迫 逼迫 强制转让 压低 \
                放任 纵容 违反 违背 背弃 毁约 食言 出尔反尔 言而无信 背信弃义 破坏 搅乱 扰乱 损害 歧视 不讲道理 无端 蛮横 单边主义 单边霸凌 保护主义 双重标准 双标 长臂管辖 极限施压 挑衅 加剧紧张 倒打一耙 占便宜 占尽便宜 \
                剥削 掠夺 不公平 不守 不遵守 没有遵守 没有兑现 未兑现 未能兑现 没有履行 未履行 未能履行 恶意 侵犯 侵害 干涉 监听 窃听 渗透 非法 违法 违约 封锁 甩锅 推卸 转嫁 无视 罔顾 动辄 不听 颠倒黑白 混淆是非 \
                搞小圈子 筑墙 说一套 朝令夕改 欺骗 作弊 抢走 掐住 卡脖子 收割 无理
                """)
        )
    ])
    private static let denials = PhraseBook<Bool>([
        (
            true, words("否认 矢口否认 断然否认 不承认 拒不承认 驳斥 反驳 凭空捏造 纯属捏造 纯属虚构 子虚乌有 不属实 毫无根据 无稽之谈 不是事实 与事实不符 无中生有 毫无事实依据")
        )
    ])
    /// Verbs by which a side denies, as against words that say in its speech that something is untrue.
    private static let verbs: WordSet = ["否认", "矢口否认", "断然否认", "不承认", "拒不承认", "驳斥", "反驳"]
    private static let leastWords = 6
    private static let reach = 40

    /// - Parameters:
    ///   - quotes: what is said in the passage.
    ///   - known: claims that other rules have read in it.
    static func facts(in passage: Passage, of reading: Reading, quotes: [Fact], known: [Fact]) -> [Fact] {
        guard passage.tokens.contains(where: { $0.kind == .han }) else { return [] }
        var found: [Fact] = []
        var entries: [String: LexiconEntry] = [:]
        for quote in quotes {
            guard let speaker = quote["speaker_id"]?.string,
                let entry = entries[speaker] ?? reading.lexicon.entries.first(where: { $0.id == speaker })
            else { continue }
            entries[speaker] = entry
            guard let side = entry.side, side == .us || side == .china
            else { continue }
            let words = passage.token(at: quote.start)..<passage.token(at: max(quote.start, quote.end - 1)) + 1
            if let fact = accusation(by: entry, side, words, in: passage, of: reading) ?? refutation(by: entry, side, words, in: passage) {
                found.append(fact)
            }
        }
        found += passage.sentences.compactMap { denial(in: $0, passage, reading) }
        return found.filter { fact in !known.contains { $0.start < fact.end && fact.start < $0.end && $0["kind"] == fact["kind"] } }
    }

    /// 美方动辄拿安全说事: the other side opens a clause of what is said, and a wrong is told of it.
    private static func accusation(
        by entry: LexiconEntry, _ side: LexiconEntry.Side, _ words: Range<Int>, in passage: Passage, of reading: Reading
    ) -> Fact? {
        for other in reading.referents(in: passage, words) where other.side != side && (other.side == .us || other.side == .china) {
            guard passage.kind(other.tokens.lowerBound) == .han, isSubject(other.tokens, in: words, passage) else { continue }
            let end = clauseEnd(from: other.tokens.upperBound, in: words, passage)
            let deed = other.tokens.upperBound..<min(end, other.tokens.upperBound + reach)
            guard let wrong = wrongs.matches(in: passage, deed).first,
                !isUndone(wrong.tokens.lowerBound, from: deed.lowerBound, in: passage)
            else {
                continue
            }
            return fact("accusation", by: entry, side, other, other.tokens.lowerBound..<end, in: passage)
        }
        return nil
    }

    /// At the head of the words or of a clause; behind 希望, 要求, 敦促 it is what the other side should do.
    private static func isSubject(_ tokens: Range<Int>, in words: Range<Int>, _ passage: Passage) -> Bool {
        guard tokens.lowerBound > words.lowerBound else { return true }
        let before = passage.word(tokens.lowerBound - 1)
        if [",", "。", ";", ":", "!", "?", "\n", "但", "是", "为", "于"].contains(before) { return true }
        // 如今美方, 原因是北京, 一段时间以来美方.
        return ["近来", "以来", "如今", "长期", "因为", "由于", "然而", "目前", "当前"].contains {
            passage.spells($0, at: tokens.lowerBound - $0.count) == tokens.lowerBound
        }
    }

    /// 没有违反, 不会滥用: no wrong is told.
    static func isUndone(_ wrong: Int, from start: Int, in passage: Passage) -> Bool {
        (max(start, wrong - 5)..<wrong).contains { index in
            ["没有", "不会", "不再", "避免", "从未", "并未", "无意"].contains { passage.spells($0, at: index) != nil }
        }
    }

    /// Up to the stop of the sentence or a semicolon.
    private static func clauseEnd(from start: Int, in words: Range<Int>, _ passage: Passage) -> Int {
        (start..<words.upperBound).first { ["。", ";", "!", "?", "\n"].contains(passage.word($0)) } ?? words.upperBound
    }

    /// 有关说法毫无根据: words of a side that call something untrue.
    private static func refutation(by entry: LexiconEntry, _ side: LexiconEntry.Side, _ words: Range<Int>, in passage: Passage) -> Fact? {
        guard let cue = denials.matches(in: passage, words).first(where: { !verbs.contains(spelling($0.tokens, passage)) }) else {
            return nil
        }
        let sentence = passage.sentence(of: cue.tokens.lowerBound)
        let range = max(words.lowerBound, sentence.lowerBound)..<clauseEnd(from: cue.tokens.upperBound, in: words, passage)
        return fact("denial", by: entry, side, nil, range, in: passage)
    }

    /// 中方否认违反共识, 特朗普不承认让步.
    private static func denial(in sentence: Range<Int>, _ passage: Passage, _ reading: Reading) -> Fact? {
        guard passage.kind(sentence.lowerBound) == .han || sentence.contains(where: { passage.kind($0) == .han }) else { return nil }
        for cue in denials.matches(in: passage, sentence) where verbs.contains(spelling(cue.tokens, passage)) {
            let verb = cue.tokens
            guard !["不", "未", "没", "有", "被"].contains(passage.word(verb.lowerBound - 1)),
                passage.kind(verb.upperBound) == .han || passage.word(verb.upperBound) == "“"
            else { continue }
            let start =
                (sentence.lowerBound..<verb.lowerBound).last { [";", "\n"].contains(passage.word($0)) }.map { $0 + 1 }
                ?? sentence.lowerBound
            let subject = ChineseAdverbials.stripped(start..<verb.lowerBound, in: passage)
            let named = reading.referents(in: passage, subject).last { $0.tokens.upperBound >= subject.upperBound - 3 }
            guard let by = named, let side = by.side, side == .us || side == .china, let entry = by.entry else { continue }
            let end =
                (verb.upperBound..<sentence.upperBound).first { [",", "。", ";", "\n", "!"].contains(passage.word($0)) }
                ?? sentence.upperBound
            guard end > verb.upperBound else { continue }
            return fact("denial", by: reading.lexicon.entries[entry], side, nil, by.tokens.lowerBound..<end, in: passage)
        }
        return nil
    }

    private static func spelling(_ tokens: Range<Int>, _ passage: Passage) -> String { passage.tokens[tokens].map(\.text).joined() }

    private static func fact(
        _ kind: String, by entry: LexiconEntry, _ side: LexiconEntry.Side, _ against: Referent?, _ words: Range<Int>, in passage: Passage
    ) -> Fact? {
        guard words.count >= leastWords else { return nil }
        return Fact(
            kind: .claim, field: passage.field, range: passage.range(of: words),
            rule: kind == "denial" ? "claim.zh.denial" : "claim.zh.said",
            values: [
                .init("kind", .string(kind)),
                .init("by", .string(side == .us ? "US" : "CN")),
                .init("by_name", .string(entry.name)),
                .init("against", against.map { .string($0.side == .us ? "US" : "CN") } ?? .null),
                .init("against_name", against.map { .string($0.name) } ?? .null),
                .init("claim", .string(passage.string(words))),
            ])
    }

    private static func words(_ list: String) -> [String] { list.split(whereSeparator: \.isWhitespace).map(String.init) }
}
