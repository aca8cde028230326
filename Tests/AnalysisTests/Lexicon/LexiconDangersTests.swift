import Model
import Testing

@testable import Analysis

/// Forms of the built-in lexicon that are also ordinary words, or parts of them.
@Suite struct LexiconDangersTests {
    private func ids(_ text: String) throws -> [String] {
        let lexicon = try #require(Fixture.lexicon)
        return lexicon.matches(in: ScannedText(text)).map { lexicon.entries[$0.entry].id }
    }

    @Test(
        "a short Han form is not found across the border of two words",
        arguments: [
            ("代表团在华盛顿停留", "country.china", "country.washington"), ("她在华尔街工作", "country.china", "place.wall-street"),
            ("其中美国占三成", "country.both", "country.us"), ("抵御高通胀", "company.qualcomm", "noise.han-runs"),
            ("学习特斯拉的做法", "country.xi-trump", "company.tesla"), ("增长和就业", "company.ck-hutchison", "noise.han-runs"),
            ("对华为的限制", "country.china", "company.huawei"), ("中美洲国家", "country.both", "country.latin-america"),
            ("各国产能", "country.china", "noise.han-runs"), ("过程中加强监管", "country.canada", "noise.han-runs"),
        ])
    func acrossWords(text: String, wrong: String, right: String) throws {
        let found = try ids(text)
        #expect(!found.contains(wrong) && found.contains(right), "\(text): \(found)")
    }

    @Test(
        "an idiom with a form in it is not that form",
        arguments: [
            ("对美好生活的向往", "country.us"), ("有桥都的美称", "country.us"), ("美中不足", "country.both"), ("完美方案", "country.us"),
            ("个人所得税税率", "instrument.tariff"), ("停火第一阶段", "programme.phase-one"), ("交通管制措施", "instrument.export-control"),
            ("一口川普", "person.trump"), ("导演吕克·贝松", "person.bessent"), ("新年钟声", "institution.peoples-daily"),
            ("库克群岛", "person.cook"), ("山脉的高峰", "person.gaofeng"), ("采购经理指数", "term.imports"),
            ("a trump card", "person.trump"), ("facts trump fears", "person.trump"), ("five microns thick", "company.micron"),
            ("the Greek alphabet", "company.google"), ("a hungry caterpillar", "company.us-industrials"),
            ("phase one of the Gaza plan", "programme.phase-one"), ("talks in Geneva: the Geneva talks", "programme.geneva-deal"),
            ("the CAC 40 fell", "institution.cac"), ("an RTX 5090 card", "company.rtx"), ("Emma Navarro won", "person.navarro"),
            ("the Amazon rainforest", "company.amazon"), ("Chicago Board of Trade wheat", "term.board-of-trade"),
        ])
    func idioms(text: String, wrong: String) throws {
        let found = try ids(text)
        #expect(!found.contains(wrong), "\(text): \(found)")
    }

    @Test(
        "another country's ministry or bank is not China's",
        arguments: [
            ("印度商务部", "institution.other-commerce-ministries"), ("India's commerce minister", "institution.other-commerce-ministries"),
            ("俄罗斯外交部", "institution.other-foreign-ministries"), ("欧洲央行", "institution.other-central-banks"),
            ("商务部", "institution.mofcom"), ("中国外交部", "institution.mfa"), ("央行", "institution.pboc"),
        ])
    func others(text: String, id: String) throws {
        #expect(try ids(text).first == id)
    }

    @Test(
        "people and things are found as Taiwan and Hong Kong spell them",
        arguments: [
            ("川普", "person.trump"), ("葛里爾", "person.greer"), ("盧特尼克", "person.lutnick"), ("納瓦洛", "person.navarro"),
            ("葉倫", "person.yellen"), ("梅努欽", "person.mnuchin"), ("賴海哲", "person.lighthizer"), ("庫德羅", "person.kudlow"),
            ("布林墾", "person.blinken"), ("鮑爾", "person.powell"), ("華許", "person.warsh"), ("何詠前", "person.heyongqian"),
            ("習川會", "country.xi-trump"), ("川習會", "country.xi-trump"), ("拜習會", "country.biden-xi"), ("陸方", "country.china"),
            ("北京當局", "country.beijing"), ("聯準會", "institution.fed"), ("輝達", "company.nvidia"), ("晶片", "good.semiconductors"),
            ("黃豆", "good.soybeans"), ("吩坦尼", "good.fentanyl"), ("真實社群", "platform.truth-social"), ("停泊費", "instrument.port-fees"),
            ("美中貿易委員會", "programme.us-china-board-of-trade"), ("南韓", "country.south-korea"),
        ])
    func spellings(text: String, id: String) throws {
        #expect(try ids(text) == [id])
    }

    @Test(
        "a common name is found beside its title, an English short form beside the office",
        arguments: [
            ("商务部发言人高峰说", "person.gaofeng"), ("商务部部长钟山说", "person.zhongshan"), ("Vice Minister Li spoke", "person.lichenggang"),
            ("Commerce Minister Wang spoke", "person.wangwentao"), ("Ambassador Xie spoke", "person.xiefeng"),
        ])
    func titled(text: String, id: String) throws {
        #expect(try ids(text).first == id)
    }

    @Test(
        "who held an office on a day",
        arguments: [
            ("Chair of the Federal Reserve", 2026, 3, "Jerome Powell"), ("Chair of the Federal Reserve", 2026, 6, "Kevin Warsh"),
            ("US Secretary of Defense", 2025, 6, "Pete Hegseth"), ("US Secretary of War", 2025, 12, "Pete Hegseth"),
            ("Ranking Member of the House Select Committee on China", 2026, 3, "Ro Khanna"),
            ("China's Deputy International Trade Representative", 2026, 2, "Jiang Chenghua"),
            ("China's International Trade Representative", 2025, 2, "Wang Shouwen"),
            ("China's International Trade Representative", 2025, 6, "Li Chenggang"),
            ("US Ambassador to China", 2018, 6, "Terry Branstad"), ("US Ambassador to China", 2022, 2, "Nicholas Burns"),
            ("White House Press Secretary", 2019, 9, "Stephanie Grisham"), ("Apple's chief executive", 2025, 6, "Tim Cook"),
        ])
    func holders(title: String, year: Int, month: Int, name: String) throws {
        let day = try #require(CivilDay(year: year, month: month, day: 1))
        let holders = StandardLexicon.entries.filter { entry in
            entry.offices.contains { office in
                office.title == title && (office.from.map { $0 <= day } ?? true) && (office.until.map { day < $0 } ?? true)
            }
        }
        #expect(holders.map(\.name) == [name])
    }

    @Test(
        "an office named alone is its holder's of the day, not that of a lesser one with the same words",
        arguments: [
            ("The White House chief of staff left.", 2025, "Susie Wiles"), ("The US trade chief left.", 2018, "Robert Lighthizer"),
            ("The Federal Reserve chief left.", 2025, "Jerome Powell"), ("商务部发言人高峰表示，中方反对。", 2019, "Gao Feng"),
        ])
    func namedAlone(text: String, year: Int, name: String) throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let day = CivilDay(year: year, month: 10, day: 5)
        let people = analyser.analyse(AnalysedItem(title: "", text: text, day: day)).facts(.person)
        #expect(people.map { $0["name"]?.string } == [name])
    }
}
