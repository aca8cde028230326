/// Bodies that speak in Chinese prose and that the lexicon does not know, under the names that they have in English: departments, houses of
/// parliament, world bodies, associations, think tanks, banks.
enum BodyNames {
    private struct Body: Sendable {
        var name: String
        var count: Int
        var english: String
    }

    private static let byLast: WordTable<[Body]> = {
        var table: [String: [Body]] = [:]
        for (english, names) in bodies {
            for name in names {
                guard let last = name.last else { continue }
                table[String(last), default: []].append(Body(name: name, count: name.count, english: english))
            }
        }
        return WordTable(table.map { (word: $0, value: $1.sorted { $0.count > $1.count }) })
    }()

    /// The body whose name ends right before a token.
    static func find(endingAt end: Int, from start: Int, in passage: Passage) -> (name: String, tokens: Range<Int>)? {
        for body in passage.value(end - 1, in: byLast) ?? [] where end - body.count >= start {
            guard passage.spells(body.name, at: end - body.count) == end else { continue }
            // 国际研究中心 ends the name of many a house: none of these names is part of a longer one.
            let first = end - body.count
            guard first == start || !isWithinName(first, in: passage) else { continue }
            return (body.english, first..<end)
        }
        return nil
    }

    private static let boundaries: WordSet = ["和", "与", "及", "的", "据", "而", "但", "在", "对", "向", "由", "日", "天", "今", "昨", "国", "美", "亚"]

    /// Han characters before it that are no boundary belong to another name: 上海高盛路.
    private static func isWithinName(_ first: Int, in passage: Passage) -> Bool {
        passage.kind(first - 1) == .han && !passage.isWord(first - 1, in: boundaries)
            && !passage.mentions(in: max(0, first - 8)..<first).contains { $0.tokens.upperBound == first }
    }

    private static let bodies: [(String, [String])] = [
        ("Ministry of Agriculture and Rural Affairs of China", ["农业农村部", "中国农业农村部", "中国农业部"]),
        ("Ministry of National Defense of China", ["中国国防部", "国家国防部", "大陆国防部"]),
        ("Ministry of Public Security of China", ["公安部", "中国公安部"]),
        ("Ministry of State Security of China", ["国家安全部", "中国国家安全部", "国安部", "中国国安部"]),
        ("Ministry of Science and Technology of China", ["中国科技部", "中国科学技术部", "科学技术部"]),
        ("Ministry of Culture and Tourism of China", ["文旅部", "文化和旅游部", "中国文化和旅游部", "中国文旅部"]),
        ("Ministry of Education of China", ["中国教育部"]),
        ("Ministry of Ecology and Environment of China", ["生态环境部", "中国生态环境部"]),
        ("Ministry of Natural Resources of China", ["自然资源部", "中国自然资源部"]),
        ("Ministry of Justice of China", ["中国司法部"]),
        ("State Administration for Market Regulation of China", ["市场监管总局", "国家市场监管总局", "市监总局", "国家市场监督管理总局", "中国市场监管总局"]),
        ("State Administration of Foreign Exchange of China", ["外汇局", "国家外汇局", "外汇管理局", "国家外汇管理局"]),
        ("State Taxation Administration of China", ["税务总局", "国家税务总局"]),
        ("National Bureau of Statistics of China", ["国家统计局", "中国国家统计局", "中国统计局"]),
        ("National Energy Administration of China", ["国家能源局", "中国国家能源局"]),
        ("China Securities Regulatory Commission", ["中国证监会", "证监会"]),
        ("National Financial Regulatory Administration of China", ["金融监管总局", "国家金融监督管理总局"]),
        ("Cyberspace Administration of China", ["网信办", "国家网信办", "中央网信办"]),
        ("People's Bank of China", ["人民银行"]),
        ("Taiwan Affairs Office of the State Council", ["国台办", "中共国台办"]),
        ("State Council Information Office of China", ["国新办", "国务院新闻办", "国务院新闻办公室"]),
        ("National People's Congress of China", ["全国人大", "中国全国人大", "全国人大常委会"]),
        ("Chinese Academy of Social Sciences", ["中国社科院", "社科院", "中国社会科学院"]),
        ("Chinese Academy of International Trade and Economic Cooperation", ["商务部研究院", "商务部国际贸易经济合作研究院"]),
        ("China Council for the Promotion of International Trade", ["中国国际贸易促进委员会"]),
        ("China Chamber of International Commerce", ["中国国际商会"]),
        ("China Association of Automobile Manufacturers", ["中国汽车工业协会", "中汽协"]),
        ("China Iron and Steel Association", ["中国钢铁工业协会", "中钢协"]),
        ("China Shipowners' Association", ["中国船东协会"]),
        ("Permanent Mission of China to the WTO", ["中国常驻世贸代表团", "中国常驻世贸组织代表团", "中国驻世贸组织代表团", "中国常驻世界贸易组织代表团"]),
        ("Embassy of China in the US", ["中国驻美大使馆", "中国驻美使馆", "中国驻美国大使馆", "中国驻美国使馆", "中国驻华盛顿大使馆", "驻美大使馆"]),
        ("US Department of Defense", ["美国国防部", "美国战争部"]),
        ("US Department of Justice", ["美国司法部", "美司法部"]), ("US Department of Energy", ["美国能源部"]),
        ("US Department of Labor", ["美国劳工部", "美国劳动部"]), ("US Department of Transportation", ["美国交通部", "美国运输部"]),
        ("US Department of Homeland Security", ["美国国土安全部", "国土安全部"]),
        ("US Department of Health and Human Services", ["美国卫生部", "美国卫生与公众服务部"]),
        ("US Drug Enforcement Administration", ["美国缉毒局", "美国缉毒署", "缉毒局", "缉毒署"]),
        ("US Bureau of Labor Statistics", ["美国劳工统计局"]),
        ("US International Trade Commission", ["美国国际贸易委员会"]), ("US Federal Maritime Commission", ["联邦海事委员会", "美国联邦海事委员会"]),
        ("US Senate", ["美国参议院", "美国联邦参议院"]), ("US House of Representatives", ["美国众议院", "美国联邦众议院"]),
        ("US Court of International Trade", ["国际贸易法院", "美国国际贸易法院", "美国国际贸易法庭"]),
        ("FBI", ["联邦调查局", "美国联邦调查局"]), ("CIA", ["中央情报局", "美国中央情报局", "中情局"]),
        ("US government", ["美国政府", "美国联邦政府"]), ("Government of China", ["中国政府", "中国大陆政府"]),
        ("Trump administration", ["特朗普政府", "川普政府", "特朗普当局"]), ("Biden administration", ["拜登政府", "拜登当局"]),
        ("US Soybean Export Council", ["美国大豆出口协会"]), ("American Farm Bureau Federation", ["美国农会联合会", "美国农场局联合会", "美国农业局联合会"]),
        ("National Retail Federation", ["全美零售联合会", "美国零售联合会", "美国全国零售联合会"]),
        ("National Association of Manufacturers", ["全美制造商协会", "美国制造商协会", "美国全国制造商协会"]),
        ("Information Technology and Innovation Foundation", ["信息技术与创新基金会", "美国信息技术与创新基金会"]),
        ("United Steelworkers", ["美国钢铁工人联合会", "钢铁工人联合会"]),
        ("AmCham Shanghai", ["上海美国商会"]), ("AmCham South China", ["华南美国商会"]),
        ("Peterson Institute for International Economics", ["彼得森国际经济研究所", "彼得森研究所", "彼得森国际经济研究院"]),
        ("Brookings Institution", ["布鲁金斯学会", "布鲁金斯研究所"]), ("Center for Strategic and International Studies", ["战略与国际研究中心"]),
        ("RAND Corporation", ["兰德公司", "兰德智库"]), ("Council on Foreign Relations", ["外交关系协会", "外交关系委员会"]),
        ("Yale Budget Lab", ["耶鲁预算实验室", "耶鲁大学预算实验室"]), ("Tax Foundation", ["税务基金会", "美国税务基金会"]),
        ("Heritage Foundation", ["传统基金会", "美国传统基金会"]), ("Cato Institute", ["卡托研究所", "卡托学会"]), ("Atlantic Council", ["大西洋理事会"]),
        ("Oxford Economics", ["牛津经济研究院", "牛津经济"]), ("Capital Economics", ["凯投宏观"]), ("Rhodium Group", ["荣鼎咨询", "荣鼎集团"]),
        ("Eurasia Group", ["欧亚集团"]), ("Gavekal", ["龙洲经讯"]), ("Moody's", ["穆迪", "穆迪评级"]), ("S&P", ["标普", "标普全球", "标准普尔"]),
        ("Fitch", ["惠誉", "惠誉评级"]), ("Goldman Sachs", ["高盛", "高盛集团"]), ("Morgan Stanley", ["摩根士丹利", "大摩"]),
        ("JPMorgan", ["摩根大通", "小摩"]), ("Citi", ["花旗", "花旗集团", "花旗银行"]), ("UBS", ["瑞银", "瑞银集团"]), ("Bank of America", ["美国银行", "美银"]),
        ("Wells Fargo", ["富国银行"]), ("Nomura", ["野村", "野村证券"]), ("Barclays", ["巴克莱", "巴克莱银行"]), ("HSBC", ["汇丰", "汇丰银行"]),
        ("Standard Chartered", ["渣打", "渣打银行"]), ("Deutsche Bank", ["德意志银行", "德银"]), ("Société Générale", ["法国兴业银行", "法兴银行"]),
        ("BNP Paribas", ["法国巴黎银行", "法巴银行"]), ("ING", ["荷兰国际集团"]), ("ANZ", ["澳新银行"]), ("DBS", ["星展银行", "星展"]), ("OCBC", ["华侨银行"]),
        ("CICC", ["中金公司", "中金"]), ("CITIC Securities", ["中信证券"]), ("Asian Development Bank", ["亚洲开发银行", "亚开行", "亚银"]),
        ("International Energy Agency", ["国际能源署", "国际能源总署"]), ("International Maritime Organization", ["国际海事组织"]),
        ("World Health Organization", ["世界卫生组织", "世卫组织"]), ("Food and Agriculture Organization", ["联合国粮农组织", "粮农组织"]),
        ("International Labour Organization", ["国际劳工组织"]), ("European Parliament", ["欧洲议会"]),
        ("European Central Bank", ["欧洲央行", "欧洲中央银行"]),
        ("European Automobile Manufacturers' Association", ["欧洲汽车工业协会", "欧洲汽车制造商协会"]),
        ("German Association of the Automotive Industry", ["德国汽车工业协会"]), ("Federation of German Industries", ["德国工业联合会", "德国工业联邦联合会"]),
        ("Bank for International Settlements", ["国际清算银行"]), ("International Chamber of Commerce", ["国际商会"]),
        ("Downing Street", ["英国首相府", "唐宁街", "唐宁街十号"]), ("Kremlin", ["克里姆林宫", "克宫"]), ("Élysée", ["爱丽舍宫"]),
        ("Mainland Affairs Council", ["陆委会", "台湾陆委会"]), ("Executive Yuan", ["行政院", "台湾行政院"]), ("Presidential Office of Taiwan", ["台湾总统府"]),
        ("Government of Hong Kong", ["港府", "香港政府", "特区政府", "香港特区政府", "香港特别行政区政府"]),
        ("Hong Kong Monetary Authority", ["香港金管局", "金管局"]),
        ("Samsung Electronics", ["三星电子", "三星"]), ("SK Hynix", ["SK海力士", "海力士"]), ("Maersk", ["马士基"]), ("COSCO", ["中远海运", "中远"]),
        ("Boeing", ["波音公司"]), ("Airbus", ["空客", "空中客车"]), ("Foxconn", ["富士康", "鸿海"]), ("Apple", ["苹果公司"]),
    ]
}
