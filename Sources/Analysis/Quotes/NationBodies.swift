/// A nation's ministries, bank, government and side in Chinese prose, put into English from their parts: 马来西亚外交部, 日本央行, 荷方.
enum NationBodies {
    private static let nations: [(String, [String])] = [
        ("Japan", ["日本"]), ("South Korea", ["韩国", "南韩"]), ("North Korea", ["朝鲜", "北韩"]), ("India", ["印度"]), ("Vietnam", ["越南"]),
        ("Thailand", ["泰国"]),
        ("Malaysia", ["马来西亚", "大马"]), ("Singapore", ["新加坡"]), ("Indonesia", ["印度尼西亚", "印尼"]), ("Philippines", ["菲律宾"]),
        ("Cambodia", ["柬埔寨"]),
        ("Laos", ["老挝"]), ("Myanmar", ["缅甸"]), ("Pakistan", ["巴基斯坦"]), ("Bangladesh", ["孟加拉国", "孟加拉"]), ("Sri Lanka", ["斯里兰卡"]),
        ("Mongolia", ["蒙古国", "蒙古"]),
        ("Kazakhstan", ["哈萨克斯坦"]), ("Russia", ["俄罗斯", "俄国"]), ("Ukraine", ["乌克兰"]), ("Turkey", ["土耳其"]), ("Iran", ["伊朗"]),
        ("Israel", ["以色列"]),
        ("Saudi Arabia", ["沙特阿拉伯", "沙特", "沙乌地阿拉伯", "沙乌地"]), ("Qatar", ["卡塔尔", "卡达"]), ("United Arab Emirates", ["阿联酋"]), ("Egypt", ["埃及"]),
        ("South Africa", ["南非"]), ("Nigeria", ["尼日利亚"]), ("Kenya", ["肯尼亚"]), ("Canada", ["加拿大"]), ("Mexico", ["墨西哥"]), ("Brazil", ["巴西"]),
        ("Argentina", ["阿根廷"]),
        ("Chile", ["智利"]), ("Peru", ["秘鲁"]), ("Colombia", ["哥伦比亚"]), ("Panama", ["巴拿马"]), ("Australia", ["澳大利亚", "澳洲"]),
        ("New Zealand", ["新西兰", "纽西兰"]),
        ("United Kingdom", ["英国"]), ("Germany", ["德国"]), ("France", ["法国"]), ("Italy", ["意大利", "义大利"]), ("Spain", ["西班牙"]),
        ("Portugal", ["葡萄牙"]),
        ("Netherlands", ["荷兰"]), ("Belgium", ["比利时"]), ("Switzerland", ["瑞士"]), ("Austria", ["奥地利"]), ("Sweden", ["瑞典"]),
        ("Norway", ["挪威"]), ("Denmark", ["丹麦"]),
        ("Finland", ["芬兰"]), ("Poland", ["波兰"]), ("Czech Republic", ["捷克"]), ("Hungary", ["匈牙利"]), ("Greece", ["希腊"]), ("Ireland", ["爱尔兰"]),
        ("Lithuania", ["立陶宛"]),
        ("Serbia", ["塞尔维亚"]), ("Taiwan", ["台湾"]), ("Hong Kong", ["香港"]), ("China", ["中国", "中国大陆"]),
    ]
    /// 荷方, 韩方: a side by one character; those of China and of the United States are the lexicon's.
    private static let sides: WordTable<String> = [
        "欧": "European Union", "日": "Japan", "韩": "South Korea", "朝": "North Korea", "印": "India", "越": "Vietnam", "泰": "Thailand",
        "马": "Malaysia", "新": "Singapore",
        "菲": "Philippines", "柬": "Cambodia", "俄": "Russia", "乌": "Ukraine", "土": "Turkey", "伊": "Iran", "以": "Israel", "沙": "Saudi Arabia",
        "加": "Canada",
        "墨": "Mexico", "巴": "Brazil", "澳": "Australia", "英": "United Kingdom", "德": "Germany", "法": "France", "意": "Italy",
        "荷": "Netherlands",
        "瑞": "Switzerland", "台": "Taiwan", "港": "Hong Kong", "陆": "China",
    ]
    /// What they are in English; % stands for the nation.
    private static let bodies = [
        ("Ministry of Foreign Affairs of %", ["外交部", "外务省", "外交贸易部", "外交与贸易部", "外交和贸易部"]),
        ("Ministry of Finance of %", ["财政部", "财务省", "财务部"]),
        ("Ministry of Commerce of %", ["商务部"]), ("Ministry of Economy of %", ["经济部", "经济事务部", "财经部"]),
        ("Ministry of Economy, Trade and Industry of %", ["经济产业省", "经产省"]),
        ("Ministry of Trade, Industry and Energy of %", ["产业通商资源部", "产业部", "产业通商部"]),
        ("Ministry of Industry and Trade of %", ["工贸部", "工业和贸易部"]),
        ("Ministry of Investment, Trade and Industry of %", ["投资、贸易及工业部", "投资贸易及工业部"]),
        ("Ministry of Trade and Industry of %", ["贸工部", "贸易与工业部", "贸易和工业部"]), ("Ministry of Commerce and Industry of %", ["商工部", "工商部"]),
        ("Ministry of Trade of %", ["贸易部", "商业贸易部", "商业与贸易部", "国际贸易部"]), ("Ministry of Defense of %", ["国防部", "防卫省"]),
        ("Ministry of Agriculture of %", ["农业部", "农林水产省", "农水省", "农林畜产食品部"]), ("Ministry of Industry of %", ["工业部"]),
        ("Ministry of Energy of %", ["能源部"]),
        ("Ministry of Transport of %", ["交通部", "运输部", "国土交通省"]), ("Ministry of Justice of %", ["司法部", "法务部"]),
        ("Ministry of the Interior of %", ["内政部"]),
        ("Ministry of Health of %", ["卫生部", "卫福部"]), ("Ministry of Labour of %", ["劳动部", "劳工部"]), ("Ministry of Science of %", ["科技部"]),
        ("central bank of %", ["央行", "中央银行"]), ("Government of %", ["政府", "联邦政府", "官方"]), ("Parliament of %", ["国会", "议会"]),
        ("Customs of %", ["海关"]), ("Embassy of % in China", ["驻华大使馆", "驻华使馆"]), ("Embassy of % in the US", ["驻美大使馆", "驻美使馆"]),
        ("Office of the President of %", ["总统府", "总统办公室"]), ("Office of the Prime Minister of %", ["首相府", "首相官邸", "总理府", "总理办公室"]),
    ]
    private static let nationBook = PhraseBook(nations)
    private static let bodyBook = PhraseBook(bodies)
    private static let centralBanks: WordTable<String> = [
        "Japan": "Bank of Japan", "South Korea": "Bank of Korea", "United Kingdom": "Bank of England", "Canada": "Bank of Canada",
        "India": "Reserve Bank of India",
        "Australia": "Reserve Bank of Australia", "Switzerland": "Swiss National Bank", "China": "People's Bank of China",
        "New Zealand": "Reserve Bank of New Zealand",
        "Singapore": "Monetary Authority of Singapore", "Taiwan": "Central Bank of Taiwan",
    ]
    private static let longest = 16

    /// What ends right before a token: a nation and its body, or a nation's side.
    static func find(endingAt end: Int, from start: Int, in passage: Passage) -> (name: String, tokens: Range<Int>)? {
        guard passage.kind(end - 1) == .han else { return nil }
        if passage.word(end - 1) == "方" { return side(endingAt: end, from: start, in: passage) }
        var index = max(start, end - longest)
        while index < end {
            if let (nation, behind) = nationBook.match(in: passage, at: index) {
                if let (body, close) = bodyBook.match(in: passage, at: behind), close == end {
                    return (name(of: body, nation), index..<end)
                }
                index = behind
            } else {
                index += 1
            }
        }
        return nil
    }

    private static func name(of body: String, _ nation: String) -> String {
        if body.hasPrefix("central bank"), let bank = centralBanks[nation] { return bank }
        return body.split(separator: "%", omittingEmptySubsequences: false).joined(separator: nation)
    }

    private static func side(endingAt end: Int, from start: Int, in passage: Passage) -> (name: String, tokens: Range<Int>)? {
        let first = end - 2
        guard first >= start, let nation = passage.value(first, in: sides) else { return nil }
        // 越方 opens its clause, or stands behind a mark or a conjunction; 地方 and 警方 are others.
        let isFree =
            first == start || passage.kind(first - 1) != .han || ["但", "而", "与", "和", "对", "称", "说", "即"].contains(passage.word(first - 1))
        return isFree ? (nation, first..<end) : nil
    }
}
