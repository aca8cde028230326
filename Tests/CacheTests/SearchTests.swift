import Cache
import Model
import Testing

@Suite("Search")
struct SearchTests {
    private static func stocked() async throws -> TestStore {
        let test = try await TestStore()
        try await test.poll([
            item(
                "1", "US delays tariffs on Chinese steel", summary: "The U.S. Trade Representative gave China 90 days.",
                published: noon.hours(-1), topics: ["tariffs"], outlet: "The Harbour Post"),
            item(
                "2", "Rare-earth exports rise",
                text: "Shipments of rare earths, worth $1,000 a tonne, resumed. Beijing's licences came on Friday.",
                url: "https://www.metal.example/news/rare-earth-2", published: noon.hours(-2), topics: ["rare-earths", "export-controls"]),
            item("3", "中美关税谈判在日内瓦重启", text: "商务部说双方同意降低关税。稀土出口管制仍未解决。", published: noon.hours(-3), language: "zh-CN"),
            item("4", "關稅戰:台灣晶片業者觀望", published: noon.hours(-30), language: "zh-TW"),
            item("5", "Café tariff: Brazil’s coffee", verdict: .related, published: noon.hours(-40)),
            item("6", "Team wins tariff-free cup", verdict: .no, published: noon.hours(-50)),
        ])
        return test
    }

    @Test(
        "a query finds what its reader means",
        arguments: [
            ("tariff", ["1", "5"]), ("TARIFFS", ["1", "5"]), ("tariff -coffee", ["1"]), ("rare earth", ["2"]), ("rare-earths", ["2"]),
            ("\"rare earth\"", ["2"]), ("\"earth rare\"", []), ("rareearth", []), ("us", ["1"]), ("U.S.", ["1"]), ("u.s. china", ["1"]),
            ("1,000", ["2"]), ("1000", ["2"]), ("cafe", ["5"]), ("CAFÉ", ["5"]), ("brazil", ["5"]), ("beijing", ["2"]),
            ("关税", ["3", "4"]), ("關稅", ["3", "4"]), ("税", ["3", "4"]), ("稀土出口", ["3"]), ("稀土进口", []), ("芯", []), ("晶片", ["4"]),
            ("steel OR coffee", ["1", "5"]), ("china steel OR coffee", ["1"]), ("(china steel) OR coffee", ["1", "5"]),
            ("steel | coffee", ["1", "5"]), ("tariff NOT steel", ["5"]), ("title:steel", ["1"]), ("title:licences", []),
            ("title:\"rare earth\"", ["2"]), ("source:harbour", ["1"]), ("source:metal.example", ["2"]), ("harbour", []),
            ("topic:rare-earths", ["2"]), ("topic:export-controls OR topic:tariffs", ["1", "2"]), ("lang:zh", ["3", "4"]),
            ("lang:zh -晶片", ["3"]), ("verdict:related", ["5"]), ("verdict:all tariff", ["1", "5", "6"]), ("verdict:no", ["6"]),
            ("tarif*", ["1", "5"]), ("-tariff", ["2", "3", "4"]), ("-(tariff OR lang:zh)", ["2"]), ("feed:the", ["1", "2", "3", "4", "5"]),
            ("feed:1 steel", ["1"]), ("feed:2", []), ("date:2025-06-06", ["1", "2", "3"]), ("date:2025-06-05/2025-06-05", ["4"]),
            ("date:../2025-06-05", ["4", "5"]), ("steel OR date:2025-06-04", ["1", "5"]), ("-date:2025-06", []),
            ("tariff date:PT50H", ["1"]),
            ("meta*", []), ("tonn*", ["2"]), ("\"rare earth\" licen*", ["2"]), ("title:rar*", ["2"]), ("verdict:all win*", ["6"]),
            ("重*", ["3"]),
            ("关税*", ["3", "4"]), ("steel OR -lang:zh", ["1", "2", "5"]), ("-verdict:core", ["5", "6"]), ("制", ["3"]), ("中", ["3"]),
            ("title:商", []),
            ("U.S.-China", []), ("US - steel", ["1"]), ("“rare earth”", ["2"]), ("exclusive: steel", []), ("steel & tariff", ["1"]),
        ])
    func meaning(query: String, expected: [String]) async throws {
        let test = try await Self.stocked()
        var asked = ArticleQuery(now: noon.hours(48), text: query, limit: 100)
        asked.order = .newest
        let found = try await test.store.articles(asked).articles
        let guids = try await found.asyncMap { try await test.store.article(id: $0.id)?.appearances.first?.guid ?? "?" }
        #expect(guids == expected)
    }

    @Test(
        "what the language does not have is refused with its column",
        arguments: [
            ("\"steel", 1), ("china \"steel", 7), ("(china", 1), ("china)", 6), ("OR china", 1), ("china OR", 7), ("china OR OR us", 7),
            ("-", 1), ("china -)", 8), ("colour:red", 1), ("us titel:steel", 4), ("title:", 1), ("date:soon", 6), ("date:2025-13", 6),
            ("verdict:maybe", 9), ("!!!", 1), ("()", 1), ("us -(", 5),
        ])
    func refusals(query: String, column: Int) async throws {
        let test = try await TestStore()
        do {
            _ = try await test.store.articles(ArticleQuery(now: noon, text: query))
            Issue.record("\(query) was accepted")
        } catch StoreError.badQuery(let found, _) {
            #expect(found == column)
        }
    }

    @Test("any string at all gives results or a refusal that points into it, saved or asked at once")
    func anything() async throws {
        let test = try await Self.stocked()
        var random = SplitMix(state: 7)
        let pieces = [
            "tariff", "\"", "(", ")", "-", " ", " ", "OR", "AND", "NOT", "NEAR", "*", "^", ":", "title:", "date:", "verdict:", "feed:",
            "P7D", "{", "}",
            "+", "关", "税", "é", "\u{0}", "\n", "'", ";", "--", "search", "tags:", "🙂", "\u{202E}", "\\", "%", "_", "body:x", "2025", "/",
            "..", "”",
        ]
        for round in 0..<4000 {
            let query = (0..<Int(random.next() % 12)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            do {
                _ = try await test.store.articles(ArticleQuery(now: noon, text: query))
                guard round % 10 == 0 else { continue }
                _ = try await test.store.saveSearch(name: "any\(round)", query: query, at: noon)
                _ = try await test.store.matches(ofSearch: "any\(round)", after: Cursor(0), limit: 10, now: noon)
            } catch StoreError.badQuery(let column, let reason) {
                #expect((1...query.count + 1).contains(column), "\(query): \(reason)")
            }
        }
    }

    @Test("an article is found under every feed that carries it, by number and by name")
    func feeds() async throws {
        let test = try await TestStore()
        try await test.poll([item("1", "Steel talks", url: "https://x.example/1"), item("2", "Steel truce", url: "https://x.example/2")])
        try await test.poll([item("b", "Steel talks", url: "https://x.example/1")], feed: test.other)
        #expect(try await test.titles("feed:\(test.other) steel") == ["Steel talks"])
        #expect(try await test.titles("feed:b.example") == ["Steel talks"])
        #expect(try await Set(test.titles("feed:\(test.feed)")) == ["Steel talks", "Steel truce"])
        #expect(try await test.titles("steel -feed:\(test.other)") == ["Steel truce"])
        #expect(try await test.titles("feed:nobody") == [])
        var query = ArticleQuery(now: noon)
        query.feedID = test.other
        #expect(try await test.store.articles(query).articles.map(\.title) == ["Steel talks"])
        #expect(try await test.store.prune(Retention(coreFor: .seconds(60)), at: noon.hours(1)) == 2)
        #expect(try await test.titles("feed:\(test.other)") == [])
        #expect(try await test.store.verify() == [])
    }

    @Test(
        "a beginning that very many words have is answered like any other",
        arguments: [
            ("kab*", ["Words"]), ("ka*", ["More words", "Words"]), ("words ka*", ["More words", "Words"]), ("title:ka*", []),
            ("kab* kac*", []), ("kab* -kac*", ["Words"]), ("\"kab1z kab*\"", []), ("kab* OR kac*", ["More words", "Words"]),
            ("verdict:no ka*", ["Kale"]), ("verdict:all ka*", ["Kale", "More words", "Words"]),
        ])
    func beginnings(query: String, expected: [String]) async throws {
        let test = try await TestStore()
        try await test.poll([
            item("1", "Words", text: (0..<150).map { "kab\($0)z" }.joined(separator: " ")),
            item("2", "More words", text: (0..<150).map { "kac\($0)z" }.joined(separator: " ")), item("3", "Kale", verdict: .no),
        ])
        #expect(try await test.titles(query).sorted() == expected)
    }

    @Test("depth, length and number of words are bounded")
    func bounds() async throws {
        let test = try await TestStore()
        let queries = [
            String(repeating: "(", count: 900) + "x" + String(repeating: ")", count: 900), String(repeating: "x ", count: 200),
            String(repeating: "x", count: 5000), String(repeating: "-", count: 1500) + "x",
        ]
        for query in queries.dropLast() {
            await #expect(throws: StoreError.self) { try await test.store.articles(ArticleQuery(now: noon, text: query)) }
        }
        _ = try? await test.store.articles(ArticleQuery(now: noon, text: queries[3]))
    }

    @Test("a title outranks a text, and of equals the newer comes first")
    func rank() async throws {
        let test = try await TestStore()
        try await test.poll([
            item("text", "Shipping news", text: "A word on magnets.", published: noon.hours(-1)),
            item("old", "Magnets arrive", published: noon.hours(-24 * 200)), item("new", "Magnets leave", published: noon.hours(-2)),
        ])
        #expect(try await test.titles("magnets") == ["Magnets leave", "Shipping news", "Magnets arrive"])
    }

    @Test(
        "snippets show the matches, marked",
        arguments: [
            ("licence", "Shipments of rare earths, worth $1,000 a tonne, resumed. Beijing's \u{E000}licences\u{E001} came on Friday."),
            (
                "\"rare earth\"",
                "Shipments of \u{E000}rare earths\u{E001}, worth $1,000 a tonne, resumed. Beijing's licences came on Friday."
            ),
            ("出口管制", "商务部说双方同意降低关税。稀土\u{E000}出口管制\u{E001}仍未解决。"), ("税 商务", "\u{E000}商务\u{E001}部说双方同意降低关\u{E000}税\u{E001}。稀土出口管制仍未解决。"),
        ])
    func snippets(query: String, expected: String) async throws {
        let test = try await Self.stocked()
        let page = try await test.store.articles(ArticleQuery(now: noon, text: query))
        #expect(page.snippets.first == expected)
    }

    @Test("pages follow each other without gaps or repeats, in both orders", arguments: [ArticleQuery.Order.newest, .rank])
    func paging(order: ArticleQuery.Order) async throws {
        let test = try await TestStore()
        try await test.poll((0..<95).map { item("\($0)", "Tariff note \($0)", published: noon.hours(-Int64($0 % 7))) })
        var query = ArticleQuery(now: noon, text: "tariff", limit: 20)
        query.order = order
        var seen: [String] = []
        repeat {
            let page = try await test.store.articles(query)
            seen += page.articles.map(\.title)
            query.page = page.next
            // What comes in between does not shift the pages.
            try await test.poll([item("late-\(seen.count)", "Tariff late \(seen.count)", published: noon.hours(1))], at: noon.hours(1))
        } while query.page != nil
        #expect(seen.count == 95)
        #expect(Set(seen).count == 95)
        query.page = "nonsense"
        await #expect(throws: StoreError.self) { try await test.store.articles(query) }
    }

    @Test("copies are folded into their first unless a source or feed is asked for")
    func folding() async throws {
        let test = try await TestStore()
        var copy = item("2", "Tariffs fall", outlet: "The Mirror")
        copy.fingerprint = Fingerprint(copyKeys: [1], storyKeys: [], signature: [])
        var first = item("1", "Tariffs fall", outlet: "The Source")
        first.fingerprint = Fingerprint(copyKeys: [1], storyKeys: [], signature: [])
        try await test.poll([first])
        try await test.poll([copy], feed: test.other) { question in
            Linkage(copyOf: question.candidates.first?.id, copyReason: "94 % of shingles")
        }
        #expect(try await test.titles("tariffs").count == 1)
        #expect(try await test.titles("tariffs source:mirror").count == 1)
        var query = ArticleQuery(now: noon)
        query.feedID = test.other
        #expect(try await test.store.articles(query).articles.first?.copyOf == 1)
    }
}

struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension Sequence {
    func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
