import Model
import Testing

@testable import Analysis

@Suite("Stages told in English clauses")
struct EnglishStageTests {
    /// A headline, or the first sentence of a text where it ends in a full stop.
    private func stage(_ words: String) throws -> TalksStage? {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try #require(Fixture.lexicon)))
        let isText = words.hasSuffix(".") || words.hasSuffix("。")
        let item = AnalysedItem(
            title: isText ? "US-China trade: the tariffs" : words, text: isText ? words : nil, day: CivilDay(year: 2025, month: 8, day: 12))
        return analyser.analyse(item).stage
    }

    @Test(
        "What two sides agreed, announced or halve for each other is agreed",
        arguments: [
            "US and China agree to slash tariffs for 90 days",
            "US, China reach deal to slash tariffs, easing trade war",
            "Trump says trade deal with China is done",
            "US and China sign phase one trade deal",
            "Washington and Beijing struck a tariff deal on Monday that lowers duties on each other's goods.",
            "A deal on tariffs was reached by the US and China over the weekend, Bessent said.",
            "The US and China said they had reached an agreement to cut tariffs.",
            "Under a deal announced on Monday the United States will lower tariffs on Chinese goods to 30% and China will cut its own to 10%.",
            "The two sides said in a joint statement that they would suspend most tariffs for 90 days.",
            "China will resume soybean purchases while the US will halve the fentanyl tariff, the two governments said.",
            "Washington and Beijing called a truce in their tariff war on Monday.",
            "Trump and Xi shook hands on a tariff deal in Busan.",
            "US and China hammer out tariff deal",
            "US, China announce deal to cut tariffs",
            "It took two days, but US and Chinese negotiators landed a deal on tariffs.",
        ])
    func agreed(words: String) throws { #expect(try stage(words) == .agreed) }

    @Test(
        "An outline, a consensus in principle or a preliminary deal is a framework",
        arguments: [
            "US and China agree on framework to implement Geneva trade consensus",
            "The US and China have agreed in principle on a tariff deal, Lutnick said.",
            "Negotiators from China and the US reached a preliminary consensus on tariffs on Sunday.",
            "US and Chinese officials agreed on the broad outlines of a tariff deal on Tuesday.",
            "Lutnick said the two sides had reached a framework to put the Geneva tariff consensus into effect.",
            "US, China reach tentative tariff deal",
            "A framework deal on tariffs with China was announced by Trump in the Oval Office.",
            "US and China say they have framework for trade deal",
        ])
    func framework(words: String) throws { #expect(try stage(words) == .framework) }

    @Test(
        "A truce that is prolonged, and relief that goes on, are extended",
        arguments: [
            "Trump signs order extending China tariff truce by 90 days",
            "Trump extends China tariff deadline by 90 days",
            "US delays tariff hike on China after talks make progress",
            "Trump says U.S. and China have agreed to extend tariff truce",
            "The United States and China have extended a pause on higher tariffs for another three months.",
            "China will suspend additional tariffs on US goods for another 90 days, the commerce ministry said.",
            "A 90-day extension of the tariff truce between the United States and China was announced on Monday.",
            "The US will leave tariffs on Chinese goods suspended for another year.",
            "Tariffs on Chinese goods will remain suspended until November, the White House said.",
            "US grants China another 90 days before higher tariffs",
            "US pushes back deadline for higher China tariffs",
            "Trump delays tariff increase on Chinese goods",
            "Trump says US has decided to extend China tariff pause",
            "US-China tariff truce gets 90-day extension",
            "The White House announced a further 90-day pause in tariffs on China.",
            "Beijing and Washington prolong tariff truce to November",
        ])
    func extended(words: String) throws { #expect(try stage(words) == .extended) }

    @Test(
        "Relief that applies from a day that has come is in force",
        arguments: [
            "US-China trade truce takes effect",
            "US, China begin cutting tariffs as truce takes effect",
            "Lower tariffs agreed by the US and China came into force on Tuesday.",
            "The US and China lifted tariffs on each other's goods on Tuesday as agreed in Geneva.",
            "From midnight the US duty on most Chinese goods drops to 30% from 145%, and China's to 10%.",
            "China on Wednesday lifted its export ban on 28 US firms, implementing the Geneva accord.",
            "Effective Tuesday, US Customs cut the tariff on Chinese parcels to 54%.",
            "The truce in the US-China tariff war came into effect at 12:01 a.m. on Tuesday.",
            "The suspension of US port fees on Chinese ships took effect on Monday.",
        ])
    func inForce(words: String) throws { #expect(try stage(words) == .inForce) }

    @Test(
        "A term that has run out is expired",
        arguments: [
            "The tariff truce between the United States and China lapsed at midnight without a deal.",
            "A deadline for the US and China to strike a tariff deal passed on Tuesday without an agreement.",
            "Phase One purchase commitments expire with China far short of target on US goods",
            "The US-China tariff truce expired on Tuesday without a deal.",
            "US-China tariff truce runs out",
        ])
    func expired(words: String) throws { #expect(try stage(words) == .expired) }

    @Test(
        "Talks that fail, that are put off or that end with nothing are stalled",
        arguments: [
            "Bessent says US-China trade talks are a bit stalled",
            "Trade talks between US, China end without deal",
            "US-China trade talks collapse; tariffs hiked",
            "Beijing calls off trade talks with US after new tariffs",
            "China cancels trade talks with US amid escalation in tariff threats",
            "China and US fail to agree on extending tariff truce",
            "China has postponed trade talks with the United States that had been planned for this week.",
            "Beijing walked out of tariff talks with Washington on Monday.",
            "Tariff talks between Washington and Beijing have hit an impasse, people familiar with the matter said.",
            "China has rebuffed a US offer of tariff talks.",
            "Beijing refused to hold tariff talks with Washington.",
            "Tariff talks between the US and China are stuck, two officials said.",
            "US-China trade talks on hold after new chip curbs",
            "US trade team leaves Beijing without agreement after two days of tariff talks",
            "China will not hold tariff talks with the US, its commerce ministry said.",
            "The next round of tariff talks between the US and China has been put off.",
            "Negotiations between Washington and Beijing over tariffs have broken down.",
        ])
    func stalled(words: String) throws { #expect(try stage(words) == .stalled) }

    @Test(
        "Talks that resume, and a return to the table, are a restart",
        arguments: [
            "US-China trade talks restart after months of deadlock",
            "US and China agree to restart trade talks",
            "The resumption of trade talks between Washington and Beijing was confirmed by both sides on Monday.",
            "China and the US have returned to the negotiating table to discuss tariffs.",
            "Tariff talks between the US and China resumed on Monday after a two-month break.",
            "US, China trade talks back on track",
            "US and China are back at the table after a two-month freeze in tariff talks.",
            "Beijing and Washington have agreed to reopen tariff negotiations.",
            "US-China trade negotiations resume after months of deadlock",
        ])
    func restarted(words: String) throws { #expect(try stage(words) == .restarted) }

    @Test(
        "A breach of what was agreed is an accusation",
        arguments: [
            "Trump says China 'totally violated' trade agreement with US",
            "China says US has severely violated trade truce",
            "USTR accuses China of failing to live up to Phase One trade commitments",
            "China accused the US of undermining the tariff truce agreed in Geneva.",
            "The US has failed to honour the tariff deal it signed in May, China's commerce ministry said.",
            "Beijing is slow-walking its commitments under the tariff deal, Greer said.",
            "Greer said China's new rare-earth rules were a breach of the tariff truce.",
            "China called the chip curbs a violation of the Geneva tariff consensus.",
            "The United States says China has not lived up to its promises in the tariff deal.",
            "Trump: China broke its promise to buy soybeans under tariff deal",
            "Beijing says Washington reneged on tariff truce",
        ])
    func accused(words: String) throws { #expect(try stage(words) == .accused) }

    @Test(
        "What will be held is scheduled",
        arguments: [
            "China, US to hold fresh trade talks in Sweden next week",
            "China's He Lifeng to visit Sweden for trade talks with US",
            "Talks between China and the US on tariffs will resume in Washington next week.",
            "US and Chinese negotiators agreed to meet again on tariffs in September.",
            "Bessent is scheduled to hold tariff talks with He Lifeng in Stockholm next week.",
            "A third round of tariff talks between the US and China is set for Monday in Stockholm.",
            "The White House confirmed that Trump and Xi will hold trade talks in Busan on Thursday.",
            "Bessent heads to Stockholm for tariff talks with China's He Lifeng",
            "US, China set to resume tariff talks on Monday in Stockholm",
            "He Lifeng is due in Madrid on Sunday for tariff talks with Bessent.",
            "China and the US agreed to hold another round of tariff talks in Washington.",
            "Trump and Xi plan to meet in Busan on Oct. 30 to discuss tariffs.",
            "Next round of US-China tariff talks to be held in Washington",
            "Beijing has accepted an invitation to send a delegation to Washington for tariff talks.",
            "US and Chinese officials will sit down in Geneva this weekend to discuss tariffs.",
        ])
    func scheduled(words: String) throws { #expect(try stage(words) == .scheduled) }

    @Test(
        "What was held is held",
        arguments: [
            "US-China trade talks in London continue for second day",
            "US and China wrap up trade talks in Madrid",
            "US, China kick off trade talks in Stockholm",
            "US, China hold candid trade talks by phone",
            "Bessent and Greer held a second day of tariff talks with He Lifeng in Stockholm.",
            "Two days of tariff talks between the US and China concluded in Stockholm on Tuesday.",
            "US and Chinese negotiators have begun a new round of tariff talks in Madrid.",
            "Bessent and He Lifeng met for five hours in Stockholm on Monday to discuss tariffs.",
            "US, China hold first day of tariff talks in Geneva",
            "Tariff talks between the United States and China opened in London on Monday.",
            "Trump and Xi spoke by phone about tariffs on Thursday.",
            "Negotiators wrapped up a second day of US-China tariff talks in London late on Tuesday.",
        ])
    func held(words: String) throws { #expect(try stage(words) == .held) }

    @Test(
        "A wish, a doubt, a denial, a term and what was long ago report nothing",
        arguments: [
            "Trump threatens to cancel trade talks with China",
            "Tariff truce between US and China set to expire on Aug. 12",
            "US and China close to extending tariff truce",
            "Trump says he could extend China tariff deadline",
            "White House denies trade talks with China are stalled",
            "China denies it is in trade talks with US",
            "US-China truce hopes lift tariff-hit stocks",
            "The tariff truce between the US and China is due to lapse in November.",
            "US and Chinese officials have said they may extend their tariff truce.",
            "Analysts expect Washington and Beijing to extend their tariff truce.",
            "Tariff talks between Washington and Beijing could collapse, analysts warned.",
            "Neither side wants the tariff truce between the US and China to collapse.",
            "New US tariffs on Chinese chips took effect on Tuesday.",
            "No new round of tariff talks with China has been scheduled, the US Treasury said.",
            "The US urged China to resume tariff talks.",
            "China said it was open to tariff talks with the US.",
            "Trump said he wants to make a trade deal with China.",
            "Since the US and China agreed a tariff truce in May, soybean exports have recovered.",
            "The tariff truce reached by the US and China in May helped exporters.",
            "Exporters shipped more to the US after Washington and Beijing extended their tariff truce.",
            "China accused the US of bullying over tariffs.",
            "Beijing rejected US claims that it had breached the tariff truce.",
            "The tariff talks between the US and China, held in May, covered fentanyl.",
            "Tariff truce with China will expire in August, Bessent says",
            "What happens if the US-China tariff truce expires?",
            "US importers brace for end of China tariff truce",
            "Trump: no deal with China on tariffs yet",
            "US and China could reach a tariff deal within weeks, Bessent says",
            "Bessent says a tariff deal with China is close",
            "Bessent hopes to extend China tariff truce",
            "Traders bet on US-China tariff truce extension",
            "China said it would never sign a deal under tariff pressure.",
            "Trump raises tariffs on China to 125%",
            "China vows to fight to the end over US tariffs",
            "China opens probe into US chipmaker amid tariff row",
            "US adds Chinese firms to entity list",
            "Trump may skip meeting with Xi over rare-earth curbs on US",
            "US could cut tariffs on China to 50%, WSJ reports",
            "China weighs suspending 125% tariff on some US imports",
            "The truce, which the US and China extended in August, lowered tariffs to 30%.",
            "In May, the US and China agreed to cut tariffs for 90 days.",
            "Once the tariff truce between the US and China takes effect, shippers will rush.",
            "China grants US carmakers rare-earth licences for six months, people briefed on the London tariff talks say.",
        ])
    func nothing(words: String) throws { #expect(try stage(words) == nil) }
}
