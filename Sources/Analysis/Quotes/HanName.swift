/// Reads the name of somebody whom the lexicon does not know from the words right before a Chinese verb of speech: 研究员陈凤英认为.
///
/// Chinese prose introduces a speaker by title and name. A title ends in one of few characters (员, 长, 师, …) and a name begins with one of
/// few surnames; both together are hardly ever anything else.
enum HanName {
    /// - Parameter end: the first token behind the name.
    /// - Returns: the name's tokens.
    static func name(endingAt end: Int, from start: Int, in passage: Passage) -> Range<Int>? {
        // 外贸商老周.
        if end - 2 > start, ["老", "小", "阿"].contains(passage.word(end - 2)), passage.isWord(end - 1, in: surnames),
            endsTitle(end - 3, in: passage)
        {
            return end - 2..<end
        }
        for length in [3, 2, 4] {
            let first = end - length
            guard first > start, (first..<end).allSatisfy({ passage.kind($0) == .han }), endsTitle(first - 1, in: passage) else { continue }
            let isCompound = compounds.contains(passage.word(first) + passage.word(first + 1))
            guard isCompound ? length >= 3 : (length <= 3 && surnames.contains(passage.word(first))) else { continue }
            guard !(first..<end).contains(where: { neverInNames.contains(passage.word($0)) }),
                length > 2 || !isWord(first, in: passage)
            else { continue }
            return first..<end
        }
        if let four = longName(endingAt: end, from: start, in: passage) { return four }
        return foreignName(endingAt: end, from: start, in: passage)
    }

    /// Whether a word of two characters stands at a token, which only looks like surname and name.
    static func isWord(_ first: Int, in passage: Passage) -> Bool { words.contains(passage.word(first) + passage.word(first + 1)) }

    /// Words that begin with a surname: 评论员文章, 负责人明确….
    private static let words: WordSet = [
        "文章", "方面", "于是", "何时", "时间", "高度", "常常", "连日", "成为", "任何", "应该", "有关", "相关", "安全", "马上", "白天", "全国", "全球", "经过", "关系", "单位", "向来",
        "何况", "温和",
        "平静", "边境", "石油", "金属", "金融", "毛利", "万一", "严重", "严正", "严厉", "严肃", "左右", "项目", "费用", "施压", "程度", "和解", "方才", "高调", "高层", "连续", "连番",
        "时常", "时而", "包括", "万分",
    ]
    private static let introducing = HanEndings([
        "研究员", "分析师", "经济学家", "教授", "社长", "会长", "大臣", "首相", "外相", "记者", "议员", "理事长", "策略师", "总裁", "行长", "部长", "长官", "财务相", "经产相", "农相",
        "防相", "总理", "主席", "经理", "店主", "专务", "专家",
    ])

    /// 研究员三枝直人认为: four characters between a title that introduces people and a verb, as Japanese and Vietnamese names have.
    private static func longName(endingAt end: Int, from start: Int, in passage: Passage) -> Range<Int>? {
        let first = end - 4
        guard first > start, (first..<end).allSatisfy({ passage.kind($0) == .han && !neverInNames.contains(passage.word($0)) }),
            introducing.start(endingAt: first, in: passage) != nil
        else { return nil }
        return first..<end
    }

    static func beginsName(_ index: Int, in passage: Passage) -> Bool {
        passage.isWord(index, in: surnames) || beginsCompound(index, in: passage)
    }

    static func beginsCompound(_ index: Int, in passage: Passage) -> Bool {
        compounds.contains(passage.word(index) + passage.word(index + 1))
    }

    private static let foreignLimit = 14

    /// 汤姆·贝克 or, behind a title, 罗德里格斯: a name written with the characters that stand for foreign sounds.
    private static func foreignName(endingAt end: Int, from start: Int, in passage: Passage) -> Range<Int>? {
        var first = end
        while first > max(start, end - foreignLimit), isForeign(first - 1, in: passage) { first -= 1 }
        let parts = (first..<end).split { passage.word($0) == "·" }
        if parts.count > 1, let name = parts.first?.lowerBound, parts.allSatisfy({ !$0.isEmpty }) { return name..<end }
        let isTitled = first > start && endsTitle(first - 1, in: passage)
        return end - first >= 2 && isTitled && passage.word(first) != "·" ? first..<end : nil
    }

    /// The same from its first character on, behind a title; without a point inside it must fill three characters.
    static func foreignName(startingAt start: Int, in passage: Passage) -> Range<Int>? {
        var end = start
        while end < start + foreignLimit, isForeign(end, in: passage) { end += 1 }
        while end > start, passage.word(end - 1) == "·" { end -= 1 }
        let hasPoint = (start..<end).contains { passage.word($0) == "·" }
        return hasPoint || end - start >= 3 ? start..<end : nil
    }

    /// Where foreign given names before a surname begin (史蒂文·|姆努钦); the surname's own place where none do.
    static func givenNames(endingAt surname: Int, in passage: Passage) -> Int {
        guard passage.word(surname - 1) == "·" else { return surname }
        var first = surname - 1
        while first > max(0, surname - foreignLimit), isForeign(first - 1, in: passage) { first -= 1 }
        return first
    }

    private static func isForeign(_ index: Int, in passage: Passage) -> Bool {
        if passage.word(index) == "·" || (passage.kind(index) == .han && passage.isWord(index, in: foreignSounds)) { return true }
        // 埃伦·R·曹: an initial between points, and a Chinese surname behind one.
        guard passage.word(index - 1) == "·" else { return false }
        return passage.word(index + 1) == "·" ? passage.isCapitalised(index) : passage.isWord(index, in: surnames)
    }

    private static let foreignSounds = set(
        """
        阿埃艾安奥巴贝本比彼毕波博伯布查达戴丹德得迪蒂杜顿多登丁恩尔法菲费弗夫福盖格戈贡哈海汉赫胡霍基吉加贾杰金卡凯坎康科克肯库拉莱赖兰劳勒雷里利林龙卢鲁伦罗洛马玛迈曼梅米莫姆穆
        密赛冈古豪亨怀柯朗麦默欧潘沙纳娜奈内尼诺努帕佩皮普奇乔切琼让珀瑞若萨塞沙莎舍史斯思苏索塔泰坦汤特提托瓦威韦维沃乌西希夏辛休雪逊亚扬耶伊因英尤约泽詹珍朱兹佐桑琳丽莉妮黛娅娃芙蒙森根翰逊顿茨什奎昆理查露宁钦卓伍华洪惠简津凡冯佛富甘哥韩汉杭侯居孔夸黎李廉凌留刘隆吕芒毛缪默纽牛庞培彭蓬珀恰丘屈荣茹儒撒赛瑟绍施舒朔司丝松素唐陶腾廷旺伟魏温翁吴武锡席肖谢欣许叶云宰赞曾扎章芝祖坎姆卫
        """)

    /// Whether a title's last character stands at a token: 院长, 研究员, 发言人.
    static func endsTitle(_ index: Int, in passage: Passage) -> Bool {
        switch passage.word(index) {
        // 系统 and 白皮书 are no titles.
        case "统": passage.word(index - 1) == "总"
        case "书": ["秘", "祕"].contains(passage.word(index - 1))
        case let word: titleEnds.contains(word)
        }
    }

    private static let titleEnds = set("臣长员师授家任席人裁事士生官问者理使赞记手商主监董表总友户农民工卿相记管委")
    private static let neverInNames = set("的了在和与对向为是将就称说也还时日")
    private static let surnames = set(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎
        贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华
        喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄闪丛仲虞敖巩明佘池查麻苑迟邝宾阎屠敬
        """)
    private static let compounds: WordSet = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "端木"]

    private static func set(_ characters: String) -> WordSet {
        WordSet(characters.filter { $0 != "\n" && $0 != " " }.map(String.init))
    }
}
