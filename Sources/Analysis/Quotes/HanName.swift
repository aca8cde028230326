/// Reads the name of somebody whom the lexicon does not know from the words right before a Chinese verb of speech: 研究员陈凤英认为.
///
/// Chinese prose introduces a speaker by title and name. A title ends in one of few characters (员, 长, 师, …) and a name begins with one of
/// few surnames; both together are hardly ever anything else.
enum HanName {
    /// - Parameter end: the first token behind the name.
    /// - Returns: the name's tokens.
    static func name(endingAt end: Int, from start: Int, in passage: Passage) -> Range<Int>? {
        for length in [3, 2, 4] {
            let first = end - length
            guard first > start, (first..<end).allSatisfy({ passage.kind($0) == .han }), endsTitle(first - 1, in: passage) else { continue }
            let isCompound = compounds.contains(passage.word(first) + passage.word(first + 1))
            guard isCompound ? length >= 3 : (length <= 3 && surnames.contains(passage.word(first))) else { continue }
            guard !(first..<end).contains(where: { neverInNames.contains(passage.word($0)) }) else { continue }
            return first..<end
        }
        return nil
    }

    /// Where the subject ends before "5日", "在会上", "随后", "率团访美期间" and the like.
    static func withoutAdverbials(_ tokens: Range<Int>, in passage: Passage) -> Range<Int> {
        var end = tokens.upperBound
        while end > tokens.lowerBound {
            if let shorter = adverbs.lazy.compactMap({ ends(with: $0, at: end, in: passage) }).first, shorter > tokens.lowerBound {
                end = shorter
            } else if let setting = setting(endingAt: end, from: tokens.lowerBound, in: passage) {
                end = setting
            } else {
                break
            }
        }
        return tokens.lowerBound..<end
    }

    /// Whether a title's last character stands at a token: 院长, 研究员, 发言人.
    static func endsTitle(_ index: Int, in passage: Passage) -> Bool { titleEnds.contains(passage.word(index)) }

    private static func ends(with phrase: String, at end: Int, in passage: Passage) -> Int? {
        let start = end - phrase.count
        return passage.spells(phrase, at: start) == end ? start : nil
    }

    /// 5日, 4月24日, and 在…时, 在…上, 对…, 接受…采访时: back to the character that opens it.
    private static func setting(endingAt end: Int, from start: Int, in passage: Passage) -> Int? {
        let last = passage.word(end - 1)
        if last == "日" || last == "号", passage.kind(end - 2) == .number || NumberReader.mayBegin(passage.tokens[max(0, end - 2)]) {
            var first = end - 2
            if passage.word(first - 1) == "月", passage.kind(first - 2) == .number { first -= 2 }
            return first > start ? first : nil
        }
        let closesSetting = ["时", "间", "后", "上", "中", "示"].contains(last)
        let openers: Set<String> = closesSetting ? ["在", "接", "率", "回", "会", "出", "应", "谈", "就"] : ["对", "在", "向"]
        let floor = max(start, end - 28)
        for index in stride(from: end - 2, to: floor, by: -1) where openers.contains(passage.word(index)) {
            if name(endingAt: index, from: start, in: passage) != nil || HanName.endsTitle(index - 1, in: passage) { return index }
        }
        return nil
    }

    private static let adverbs = [
        "同时", "随后", "日前", "近日", "今天", "昨天", "当天", "当日", "此前", "还", "也", "则", "又", "曾", "对此", "一再", "多次", "再次", "进一步", "明确", "此间", "共同",
        "公开", "这样", "特别", "分析", "强烈", "书面", "上午", "下午", "晚间", "接着", "最后",
        ",",
    ]

    private static let titleEnds: Set<String> = set("长员师授家任席人裁事士生官问者理使赞记手商主监董表总友")
    private static let neverInNames: Set<String> = set("的了在和与对向为是将就称说也还时日")
    private static let surnames: Set<String> = set(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎
        贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华
        喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄闪丛仲虞敖巩明佘池查麻苑迟邝宾阎屠敬
        """)
    private static let compounds: Set<String> = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "端木"]

    private static func set(_ characters: String) -> Set<String> {
        Set(characters.filter { $0 != "\n" && $0 != " " }.map(String.init))
    }
}
