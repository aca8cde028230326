/// News agencies and papers as Chinese prose names them: Chinese name → the name that they publish under.
enum PressNames {
    private static let book = PhraseBook<String>([
        ("Reuters", ["路透社", "路透"]), ("AFP", ["法新社"]), ("Bloomberg", ["彭博社", "彭博新闻社", "彭博新闻", "彭博"]), ("Associated Press", ["美联社"]),
        ("Financial Times", ["金融时报"]), ("Wall Street Journal", ["华尔街日报"]), ("New York Times", ["纽约时报"]), ("Washington Post", ["华盛顿邮报"]),
        ("Nikkei Asia", ["日经亚洲"]), ("Nikkei", ["日本经济新闻", "日经新闻", "日经中文网"]), ("Yonhap", ["韩联社", "韩国联合通讯社", "联合通讯社"]),
        ("Kyodo News", ["共同社"]),
        ("Politico", ["政客新闻网", "政治新闻网", "政客"]), ("The Economist", ["经济学人"]), ("The Guardian", ["卫报"]),
        ("South China Morning Post", ["南华早报"]),
        ("Lianhe Zaobao", ["联合早报"]), ("CNN", ["美国有线电视新闻网"]), ("BBC", ["英国广播公司"]), ("Fox News", ["福克斯新闻", "福斯新闻"]), ("CNBC", ["消费者新闻与商业频道"]),
        ("Deutsche Presse-Agentur", ["德新社"]), ("TASS", ["塔斯社"]), ("Handelsblatt", ["德国商报"]), ("Les Echos", ["回声报"]), ("Le Monde", ["世界报"]),
        ("Axios", ["阿克西奥斯新闻网"]),
        ("Central News Agency", ["中央社"]), ("Voice of America", ["美国之音"]), ("Radio Free Asia", ["自由亚洲电台"]), ("NHK", ["日本广播协会"]),
        ("Asahi Shimbun", ["朝日新闻"]), ("Yomiuri Shimbun", ["读卖新闻"]), ("Sankei Shimbun", ["产经新闻"]), ("Caixin", ["财新", "财新网"]),
        ("Yicai", ["第一财经"]),
    ])

    /// The paper named in a run of tokens, and where; whatever it stands in quotation marks or not.
    static func find(in tokens: Range<Int>, of passage: Passage) -> (name: String, tokens: Range<Int>)? {
        book.matches(in: passage, tokens).last { found in
            // 政客 without title marks is a politician.
            found.tokens.count > 2 || passage.word(found.tokens.lowerBound - 1) == "《" || found.meaning == "Reuters"
                || found.meaning == "Bloomberg"
        }.map { ($0.meaning, $0.tokens) }
    }
}
