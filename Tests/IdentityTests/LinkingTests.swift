import Model
import Testing

@testable import Identity

@Suite("Copies and stories")
struct LinkingTests {
    private static let wire = """
        Negotiators from the United States and China will meet in Harbour City next week to discuss export licences for magnets, two officials \
        said on Thursday, the first such talks since the spring truce.
        The talks follow a call between the two leaders that lasted about ninety minutes. Each invited the other to visit, though no date was set.
        A spokeswoman for the commerce ministry said licences had been granted to several makers of motors and that more would come.
        Shares of mining companies rose by 4.2 percent on the news, while soybean prices were little changed.
        Analysts warned that the two sides remained far apart on semiconductors and on the tariffs that were suspended for 90 days.
        """

    private func link(_ title: String, _ text: String?, to earlier: [(String, String?)], hoursLater: Int64 = 2) -> (
        copyOf: Int?, story: Int, reason: String?
    ) {
        var index = LinkIndex()
        let start = Timestamp(seconds: 1_749_200_000)
        for (title, text) in earlier { _ = index.add(title: title, text: text, published: start, language: "en") }
        return index.add(title: title, text: text, published: start.adding(seconds: hoursLater * 3600), language: "en")
    }

    private var original: (String, String?) { ("US and China to meet on magnet licences next week", Self.wire) }

    @Test("the same text under another headline is a copy, and says why")
    func otherHeadline() {
        let found = link("Rare-earth talks set for Harbour City", Self.wire, to: [original])
        #expect(found.copyOf == 0 && found.story == 0)
        #expect(found.reason == "100 % of shingles")
    }

    @Test("a dateline, a byline and a cut tail leave a copy a copy")
    func edited() {
        let cut = Self.wire.split(separator: "\n").prefix(3).joined(separator: "\n")
        #expect(
            link("U.S. and China to meet on magnet licences next week - The Example", "HARBOUR CITY (Wire) - " + cut, to: [original]).copyOf
                == 0)
        #expect(link(original.0, "By A. Writer\n" + Self.wire + "\nUpdated with comment.", to: [original]).copyOf == 0)
    }

    @Test("a copy of a copy is a copy of the first")
    func chain() {
        var index = LinkIndex()
        let start = Timestamp(seconds: 1_749_200_000)
        let found = (0..<4).map {
            index.add(title: original.0, text: Self.wire, published: start.adding(seconds: $0 * 600), language: nil).copyOf
        }
        #expect(found == [nil, 0, 0, 0])
    }

    @Test("a daily report with the same words and other numbers is no copy and no story of yesterday's")
    func numbers() {
        func report(_ values: [String]) -> String {
            "Soybean futures closed at \(values[0]) on Thursday after \(values[1]) contracts changed hands. The yuan was fixed at \(values[2]). "
                + "Freight rates to the west coast stood at \(values[3]) a container. Copper ended at \(values[4]) and aluminium at \(values[5]) a tonne."
        }
        let found = link(
            "Markets: soybeans close at 10.62", report(["10.62", "88,120", "7.18", "5,210", "9,640", "2,470"]),
            to: [("Markets: soybeans close at 10.45", report(["10.45", "91,004", "7.17", "5,180", "9,702", "2,455"]))], hoursLater: 24)
        #expect(found.copyOf == nil && found.story == 1)
    }

    @Test("a tariff of 145 % is not one of 30 %")
    func contradiction() {
        let text =
            "The tariff on motors from China, which the trade office announced on Thursday, takes effect in July and covers small engines too."
        let found = link("US sets tariff on Chinese motors at 145%", text, to: [("US sets tariff on Chinese motors at 30%", text)])
        #expect(found.copyOf == nil && found.story == 1)
    }

    @Test(
        "issues and episodes of one series stay apart, also where one text names the other's number",
        arguments: [
            ("The Harbour Review, volume 22, number 6", "The Harbour Review, volume 22, number 5"),
            ("Trade deficit narrows in April – imports fall #2667", "Trade deficit narrows in April – imports fall #3997"),
        ])
    func series(title: String, earlier: String) {
        let text =
            "In this issue: 5 letters from readers, 6 reviews, and the editor's notes on shipping, magnets, soybeans and the price of steel."
        let found = link(title, text, to: [(earlier, text)])
        #expect(found.copyOf == nil && found.story == 1)
    }

    @Test("two reports of one event are one story")
    func sameEvent() {
        let first = (
            "Ministry grants licences to magnet exporters after leaders' call",
            "China's commerce ministry on Friday granted export licences to several magnet exporters, a day after the leaders of the two countries spoke by phone."
        )
        let found = link(
            "China grants magnet exporters licences a day after leaders' call",
            "Several exporters of magnets have been granted licences by China's commerce ministry, officials said on Friday, a day after a phone call between the two leaders.",
            to: [(first.0, first.1)], hoursLater: 5)
        #expect(found.copyOf == nil && found.story == 0)
        #expect(found.reason?.contains("alike in headline and lede") == true)
    }

    @Test("another event of the same day stays apart, also where its headline is alike")
    func otherEvent() {
        let earlier = (
            "US and China to hold second round of talks in Geneva",
            "Delegations of the two countries will hold a second round of talks in Geneva on Monday, the treasury department said, to discuss tariffs."
        )
        let found = link(
            "US and Japan to hold second round of talks in Oslo",
            "Delegations of the two countries will hold a second round of talks in Oslo on Monday, the foreign ministry said, to discuss cars.",
            to: [(earlier.0, earlier.1)])
        #expect(found.story == 1)
    }

    @Test("one number in two spellings contradicts nothing")
    func spellings() {
        let found = link(
            "Chipmaker expects $5.5bn charge from new licence rule",
            "The chipmaker said on Tuesday that the new rule would cost it $5.5bn, and that exports would fall by 30 per cent.",
            to: [
                (
                    "New licence rule to cost chipmaker $5.5 billion",
                    "A new licence rule will cost the chipmaker $5.5 billion, it said on Tuesday, as exports fall by 30%."
                )
            ])
        #expect(found.story == 0)
    }

    @Test("sentences that many reports of the last weeks share bring no two events together")
    func commonplaces() throws {
        let now = Timestamp(seconds: 1_749_200_000)
        let first = try #require(
            Fingerprints.fingerprint(
                title: "Exporters wait for licences as harbour talks drag on",
                text: "Exporters in the harbour wait for licences while envoys talk on magnets and motors."))
        let second = try #require(
            Fingerprints.fingerprint(
                title: "Envoys talk on in harbour, exporters still wait",
                text: "No licences for magnets and motors yet: envoys talk on while exporters in the harbour wait."))
        let earlier = IndexedArticle(id: 1, published: now, copyOf: nil, story: nil, signature: first.signature)
        var question = LinkQuestion(published: now, fingerprint: second, candidates: [earlier])
        #expect(Linking.link(question).storyOf == 1)
        question.background = { keys in Dictionary(keys.map { ($0, LinkBounds.background) }) { first, _ in first } }
        #expect(Linking.link(question).storyOf == nil)
    }

    @Test("a story's other articles must be alike too: it does not grow from one event to the next by its edges")
    func edges() throws {
        let now = Timestamp(seconds: 1_749_200_000)
        func signature(_ title: String, _ text: String) throws -> [UInt8] {
            try #require(Fingerprints.fingerprint(title: title, text: text)).signature
        }
        let text =
            "Several exporters of magnets got licences from the commerce ministry, officials said, a day after a call of the leaders."
        let near = try signature("Ministry grants magnet exporters licences after call", text)
        let far = try signature(
            "Soybean buyers return to Gulf ports", "Traders booked cargoes of soybeans at Gulf ports for autumn shipment.")
        let fingerprint = try #require(Fingerprints.fingerprint(title: "Magnet exporters get licences after leaders' call", text: text))
        func question(_ signatures: [[UInt8]]) -> LinkQuestion {
            let candidates = signatures.enumerated().map { index, signature in
                IndexedArticle(id: Int64(index + 1), published: now, copyOf: nil, story: 1, signature: signature)
            }
            var question = LinkQuestion(
                published: now.adding(seconds: 86_400), fingerprint: fingerprint, candidates: candidates)
            question.fingerprint.copyKeys = []
            return question
        }
        #expect(Linking.link(question([near])).storyOf == 1)
        #expect(Linking.link(question([near, far, far])).storyOf == nil)
    }

    @Test("copies are found among articles that the version before fingerprinted")
    func earlierVersion() throws {
        let now = Timestamp(seconds: 1_749_200_000)
        let fingerprint = try #require(Fingerprints.fingerprint(title: original.0, text: original.1))
        let signature = try #require(Signature(fingerprint.signature))
        let lists = [signature.sample, signature.head, signature.numbers, signature.titleNumbers, [], signature.titleWords, [], [], []]
        var earlier: [UInt8] = [1, signature.power]
        for list in lists { earlier += [UInt8(truncatingIfNeeded: list.count), UInt8(truncatingIfNeeded: list.count >> 8)] }
        for value in lists.joined() { for byte in 0..<4 { earlier.append(UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte)))) } }
        let article = IndexedArticle(id: 1, published: now, copyOf: nil, story: nil, signature: earlier)
        let question = LinkQuestion(published: now, fingerprint: fingerprint, candidates: [article])
        #expect(Linking.link(question).copyOf == 1)
    }

    @Test("Chinese copies are found by their characters")
    func chinese() {
        let text = "商务部新闻发言人周四表示,中美双方将于下周在日内瓦举行新一轮经贸磋商。发言人说,双方将就稀土出口许可和半导体管制等问题交换意见,落实两国元首通话达成的重要共识。分析人士认为,谈判前景仍不明朗。"
        let found = link("下周日内瓦磋商", "本报讯 " + text, to: [("中美将举行新一轮经贸磋商", text)])
        #expect(found.copyOf == 0)
    }

    @Test("nothing to compare links nothing", arguments: [("", nil), ("Talks", nil), ("", ""), ("!!!", "…")] as [(String, String?)])
    func empty(title: String, text: String?) {
        #expect(link(title, text, to: [(title, text)]).copyOf == nil)
    }

    @Test("a signature of foreign bytes is passed over", arguments: [[], [1], [9, 9, 9], [UInt8](repeating: 255, count: 64)] as [[UInt8]])
    func foreignSignature(bytes: [UInt8]) throws {
        let fingerprint = try #require(Fingerprints.fingerprint(title: original.0, text: original.1))
        let stranger = IndexedArticle(
            id: 1, published: Timestamp(seconds: 0), copyOf: nil, story: nil, signature: bytes)
        let question = LinkQuestion(
            published: Timestamp(seconds: 0), fingerprint: fingerprint, candidates: [stranger])
        #expect(Linking.link(question) == Linkage())
    }
}
