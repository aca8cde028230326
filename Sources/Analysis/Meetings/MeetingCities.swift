import Model

/// Cities where the two sides meet, by what a text prints for them: their names, "the Spanish capital", 白宫.
///
/// The lexicon knows the cities of the subject, and capitals as other words for their governments; here a capital is a place.
enum MeetingCities {
    struct City: Sendable {
        var name: String
        /// `other` for those that are the home of neither.
        var side: LexiconEntry.Side
        var country: String
    }

    /// The city that begins at a token, and the token behind it.
    static func match(in passage: Passage, at index: Int) -> (city: City, end: Int)? {
        if let (city, end) = names.match(in: passage, at: index) {
            return passage.kind(index) == .han || passage.isCapitalised(index) ? (city, end) : nil
        }
        guard let name = passage.value(index, in: capitals), passage.isWord(index + 1, in: seats) else { return nil }
        return byName[name].map { ($0, index + 2) }
    }

    private static let seats: WordSet = ["capital", "capital's"]

    /// By the word before "capital".
    private static let capitals: WordTable<String> = [
        "chinese": "Beijing", "us": "Washington", "u.s": "Washington", "u.s.": "Washington", "american": "Washington", "british": "London",
        "uk": "London", "swiss": "Bern", "spanish": "Madrid", "swedish": "Stockholm", "french": "Paris", "german": "Berlin",
        "italian": "Rome", "malaysian": "Kuala Lumpur", "korean": "Seoul", "japanese": "Tokyo", "thai": "Bangkok",
        "vietnamese": "Hanoi", "indonesian": "Jakarta", "indian": "New Delhi", "argentine": "Buenos Aires", "chilean": "Santiago",
        "peruvian": "Lima", "danish": "Copenhagen", "finnish": "Helsinki", "austrian": "Vienna", "belgian": "Brussels",
        "maltese": "Valletta", "turkish": "Ankara", "qatari": "Doha", "saudi": "Riyadh", "emirati": "Abu Dhabi", "canadian": "Ottawa",
        "mexican": "Mexico City", "brazilian": "Brasilia", "philippine": "Manila", "australian": "Canberra", "irish": "Dublin",
        "dutch": "Amsterdam", "norwegian": "Oslo", "hungarian": "Budapest", "russian": "Moscow",
    ]

    /// The country of a city by its English name.
    static func country(of city: String) -> String? { byName[city]?.country }

    private static let names = PhraseBook<City>(listed.map { ($0.city, $0.forms) })
    private static let byName = WordTable<City>(listed.map { (word: $0.city.name, value: $0.city) })

    private static let listed: [(city: City, forms: [String])] =
        [(LexiconEntry.Side.china, "China", chinese), (.us, "United States", american), (.other, "", others)].flatMap {
            side, country, table in
            table.split(separator: "\n").compactMap { line -> (city: City, forms: [String])? in
                let parts = line.split(separator: ">")
                guard let forms = parts.last?.split(separator: "|").map(String.init), let name = forms.first, let first = parts.first else {
                    return nil
                }
                let city = City(name: name, side: side, country: parts.count == 2 ? String(first) : country)
                return (city, [name.lowercased()] + forms.dropFirst())
            }
        }

    /// A name in English, then what else is printed for it, folded: Han in simplified characters, buildings in the city.
    private static let chinese = """
        Beijing|peking|北京|人民大会堂|钓鱼台|中南海|great hall of the people|diaoyutai|zhongnanhai
        Shanghai|上海
        Tianjin|天津
        Guangzhou|广州
        Shenzhen|深圳
        Hangzhou|杭州
        Chengdu|成都
        Chongqing|重庆
        Dalian|大连
        Boao|博鳌
        Xi'an|西安
        Qingdao|青岛
        Hong Kong|香港
        Macau|macao|澳门
        """

    private static let american = """
        Washington|华盛顿|华府|washington dc|washington d.c.|white house|oval office|east room|pentagon|blair house|白宫|五角大楼|布莱尔宫
        New York|纽约
        San Francisco|旧金山|三藩市|woodside|filoli|斐洛里|伍德赛德
        Los Angeles|洛杉矶
        Seattle|西雅图
        Chicago|芝加哥
        Miami|迈阿密|doral
        Mar-a-Lago|mar - a - lago|海湖庄园|马阿拉歌|palm beach|棕榈滩
        Camp David|戴维营|大卫营
        Anchorage|安克雷奇
        Honolulu|檀香山|火奴鲁鲁
        Hawaii|夏威夷
        Pearl Harbor|珍珠港
        Iowa|艾奥瓦|爱荷华|爱阿华
        """

    /// Behind the country.
    private static let others = """
        Switzerland>Geneva|日内瓦
        Switzerland>Zurich|苏黎世
        Switzerland>Bern|伯尔尼
        Switzerland>Davos|达沃斯
        Switzerland>Basel|巴塞尔
        United Kingdom>London|伦敦|lancaster house|兰卡斯特宫|兰开斯特宫
        Sweden>Stockholm|斯德哥尔摩|rosenbad
        Spain>Madrid|马德里|palacio de santa cruz|santa cruz palace|圣克鲁斯宫
        Spain>Barcelona|巴塞罗那
        France>Paris|巴黎
        Belgium>Brussels|布鲁塞尔
        Germany>Berlin|柏林
        Germany>Munich|慕尼黑
        Germany>Frankfurt|法兰克福
        Germany>Hamburg|汉堡
        Italy>Rome|罗马
        Italy>Milan|米兰
        Austria>Vienna|维也纳
        Netherlands>The Hague|海牙
        Netherlands>Amsterdam|阿姆斯特丹
        Denmark>Copenhagen|哥本哈根
        Norway>Oslo|奥斯陆
        Finland>Helsinki|赫尔辛基
        Iceland>Reykjavik|雷克雅未克
        Ireland>Dublin|都柏林
        Portugal>Lisbon|里斯本
        Greece>Athens|雅典
        Hungary>Budapest|布达佩斯
        Poland>Warsaw|华沙
        Malta>Valletta|瓦莱塔
        Russia>Moscow|莫斯科
        Türkiye>Istanbul|伊斯坦布尔
        Türkiye>Ankara|安卡拉
        Qatar>Doha|多哈
        Saudi Arabia>Riyadh|利雅得
        United Arab Emirates>Abu Dhabi|阿布扎比
        United Arab Emirates>Dubai|迪拜|杜拜
        Egypt>Cairo|开罗
        Malaysia>Kuala Lumpur|吉隆坡
        Malaysia>Langkawi|兰卡威
        Singapore>Singapore|新加坡
        Thailand>Bangkok|曼谷
        Vietnam>Hanoi|河内
        Vietnam>Da Nang|岘港
        Indonesia>Jakarta|雅加达
        Indonesia>Bali|巴厘岛|峇里岛
        Philippines>Manila|马尼拉
        Cambodia>Phnom Penh|金边
        Laos>Vientiane|万象
        India>New Delhi|新德里
        South Korea>Seoul|首尔
        South Korea>Busan|釜山|gimhae|金海
        South Korea>Gyeongju|庆州
        South Korea>Incheon|仁川
        Japan>Tokyo|东京
        Japan>Osaka|大阪
        Japan>Hiroshima|广岛
        Taiwan>Taipei|台北
        Australia>Sydney|悉尼
        Australia>Canberra|堪培拉
        Papua New Guinea>Port Moresby|莫尔兹比港
        Canada>Ottawa|渥太华
        Canada>Montreal|蒙特利尔
        Canada>Toronto|多伦多
        Canada>Vancouver|温哥华
        Mexico>Mexico City|墨西哥城
        Argentina>Buenos Aires|布宜诺斯艾利斯|布宜诺斯
        Chile>Santiago|圣地亚哥
        Peru>Lima|利马
        Brazil>Brasilia|巴西利亚
        Brazil>Rio de Janeiro|里约热内卢|里约
        South Africa>Johannesburg|约翰内斯堡
        South Africa>Cape Town|开普敦
        """
}
