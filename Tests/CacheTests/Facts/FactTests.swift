import Cache
import Model
import Testing

@Suite("Facts")
struct FactTests {
    private let stamp: Int64 = 7

    /// A fact over the first place of `words` in `text`.
    private func fact(
        _ kind: Fact.Kind, _ words: String, in text: String, _ values: [JSONValue.Member] = [], field: Fact.Field = .text
    ) throws -> Fact {
        let range = try #require(text.firstRange(of: words))
        let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
        return Fact(
            kind: kind, field: field, range: start..<start + words.unicodeScalars.count, rule: "test.\(kind.rawValue)", values: values)
    }

    private func tariff(_ value: String, in text: String) throws -> Fact {
        try fact(
            .figure, value + "%", in: text,
            [
                .init("value", .number(value)), .init("unit", .string("percent")), .init("kind", .string("total")),
                .init("applies_to", .string("tariff")), .init("by", .string("US")), .init("on", .string("CN")),
            ])
    }

    private func article(
        _ guid: String, _ text: String, outlet: String = "Wire", published: Timestamp = noon, stage: String? = nil, _ facts: [Fact]
    ) -> PolledItem {
        var polled = item(guid, "News \(guid)", text: text, published: published, outlet: outlet)
        polled.reading = FactReading(facts, stage: stage, stamp: stamp, title: polled.title, summary: nil, text: text)
        return polled
    }

    private func query(_ collection: FactCollection, at now: Timestamp = noon.hours(1000)) -> FactQuery {
        FactQuery([collection], articles: ArticleQuery(now: now))
    }

    private func quote(_ words: String, by speaker: String, in text: String) throws -> Fact {
        try fact(
            .quote, words, in: text, [.init("speaker", .string(speaker)), .init("speaker_id", .string("person." + speaker.lowercased()))])
    }

    @Test("A fact is stored with the very words of its span, in whatever script, and cited with its article")
    func verbatim() async throws {
        let test = try await TestStore()
        let text = "商务部发言人表示：“中方🇨🇳愿意磋商”。Tariffs of 30% stay."
        try await test.poll([article("1", text, [try tariff("30", in: text), try quote("中方🇨🇳愿意磋商", by: "He", in: text)])])
        for collection in [FactCollection.figures, .quotes] {
            let cited = try #require(try await test.store.facts(query(collection)).facts.first)
            let stored = try #require(try await test.store.article(id: cited.source.articleID)?.article.text)
            #expect(String(String.UnicodeScalarView(Array(stored.unicodeScalars)[cited.fact.start..<cited.fact.end])) == cited.text)
            #expect(cited.source.outlet == "Wire")
            #expect(cited.firstSeen == noon)
        }
    }

    @Test("A change withdraws what is no longer said, keeps the id of what is, and as_of still tells what was known before")
    func changes() async throws {
        let test = try await TestStore()
        let old = "Tariffs of 30% stay. \"We wait,\" he said."
        try await test.poll([article("1", old, [try tariff("30", in: old), try quote("We wait,", by: "He", in: old)])])
        let kept = try #require(try await test.store.facts(query(.quotes)).facts.first)
        let new = "In a change, tariffs of 10% stay. \"We wait,\" he said."
        try await test.poll([article("1", new, [try tariff("10", in: new), try quote("We wait,", by: "He", in: new)])], at: noon.hours(5))

        #expect(try await test.store.facts(query(.figures)).facts.map(\.text) == ["10%"])
        let moved = try #require(try await test.store.facts(query(.quotes)).facts.first)
        #expect(moved.id == kept.id)
        #expect(moved.fact.start != kept.fact.start)
        var earlier = query(.figures)
        earlier.asOf = noon.hours(4)
        let known = try await test.store.facts(earlier).facts
        #expect(known.map(\.text) == ["30%"])
        #expect(known.first?.withdrawn == nil, "nobody knew then")
        earlier.asOf = noon.hours(-1)
        #expect(try await test.store.facts(earlier).facts.isEmpty)
    }

    @Test("Values that sources give differently stand side by side, each with its number of articles; copies count once")
    func groups() async throws {
        let test = try await TestStore()
        let texts = ["Tariffs of 30% stay.", "The rate is 30% now.", "It is 54%, others say.", "The rate is 30% now!"]
        let items = try zip(texts, ["30", "30", "54", "30"]).enumerated().map { index, pair in
            var item = article("\(index)", pair.0, outlet: "Outlet \(index)", [try tariff(pair.1, in: pair.0)])
            item.fingerprint = Fingerprint(copyKeys: [index == 3 ? 1 : Int64(index)], storyKeys: [], signature: [])
            return item
        }
        try await test.poll(items) { question in
            guard let first = question.candidates.first else { return Linkage() }
            return Linkage(copyOf: first.id, copyReason: "same words")
        }
        let groups = try await test.store.factGroups(query(.figures), limit: 10)
        #expect(groups.count == 1)
        #expect(groups.first?.articleCount == 3)
        #expect(groups.first?.values.map(\.value) == ["30", "54"])
        #expect(groups.first?.values.map(\.articleCount) == [2, 1])
        #expect(groups.first?.about.first == .init("applies_to", .string("tariff")))
    }

    @Test(
        "Sources disagree where two independent articles have no value in common; one article with several values contradicts nobody",
        arguments: [
            ([["30", "54"]], false), ([["30"], ["30", "54"]], false), ([["30"], ["54"]], true), ([["30"], ["30"]], false),
            ([["30", "54"], ["54", "10"], ["10", "30"]], false), ([["30", "54"], ["10"]], true),
        ])
    func disputes(values: [[String]], isDisputed: Bool) async throws {
        let test = try await TestStore()
        try await test.poll(
            try values.enumerated().map { index, values in
                let text = "Rates of \(values.joined(separator: "% and "))% in \(index)."
                return article("\(index)", text, try values.map { try tariff($0, in: text) })
            })
        let group = try #require(try await test.store.factGroups(query(.figures), limit: 10).first)
        #expect(group.disagrees == isDisputed)
        #expect(group.articleCount == values.count)
        for value in group.values { #expect(value.articleCount == values.count { $0.contains(value.value) }) }
    }

    @Test("Tariffs of which no article says whose they are may be of different things: none disagrees")
    func unnamedRates() async throws {
        let test = try await TestStore()
        let texts = ["Tariffs of 30% stay.", "Tariffs of 54% stay."]
        let items = try zip(texts, ["30", "54"]).map { text, value in
            var rate = try tariff(value, in: text)
            rate.values.removeAll { ["by", "on"].contains($0.name) }
            return article(value, text, [rate])
        }
        try await test.poll(items)
        let group = try #require(try await test.store.factGroups(query(.figures), limit: 10).first)
        #expect(group.articleCount == 2 && !group.disagrees)
    }

    @Test("A copy that was cut short contradicts nobody")
    func copiesDoNotDisagree() async throws {
        let test = try await TestStore()
        let texts = ["Tariffs of 30% stay.", "Tariffs of 54% stay."]
        let items = try zip(texts, ["30", "54"]).map { text, value in
            var item = article(value, text, [try tariff(value, in: text)])
            item.fingerprint = Fingerprint(copyKeys: [1], storyKeys: [], signature: [])
            return item
        }
        try await test.poll(items) { question in Linkage(copyOf: question.candidates.first?.id, copyReason: "same words") }
        let group = try #require(try await test.store.factGroups(query(.figures), limit: 10).first)
        #expect(group.articleCount == 1 && !group.disagrees)
    }

    @Test("Each kind of new fact is one event with its count; what stays the same is none")
    func events() async throws {
        let test = try await TestStore()
        let text = "Tariffs of 30% and 10%. \"We wait,\" he said."
        let facts = [try tariff("30", in: text), try tariff("10", in: text), try quote("We wait,", by: "He", in: text)]
        try await test.poll([article("1", text, facts)])
        let kinds = try await test.events().filter { $0.kind.rawValue.hasPrefix("fact.") }
        #expect(kinds.map(\.kind) == [.factQuote, .factFigure])
        #expect(kinds.last?.detail.contains("\"count\":2") == true)
        let longer = text + " More."
        try await test.poll([article("1", longer, facts)], at: noon.hours(1))
        #expect(try await test.events().filter { $0.kind.rawValue.hasPrefix("fact.") }.count == 2)
    }

    @Test("Pages of facts follow one another without a loss, newest first, and deadlines ahead soonest first")
    func pages() async throws {
        let test = try await TestStore()
        let items = try (0..<25).map { index in
            let text = "It ends on day \(index) of many."
            let day = noon.hours(24 * Int64(40 - index)).day
            let deadline = try fact(.date, "day \(index)", in: text, [.init("kind", .string("deadline")), .init("to", .string("\(day)"))])
            return article("\(index)", text, published: noon.hours(-Int64(index)), [deadline])
        }
        try await test.poll(items)
        var asked = query(.deadlines)
        asked.articles.limit = 10
        var ids: [Int64] = []
        repeat {
            let page = try await test.store.facts(asked)
            ids += page.facts.map(\.id)
            asked.articles.page = page.next
        } while asked.articles.page != nil
        #expect(ids.count == 25)
        #expect(Set(ids).count == 25)
        var ahead = query(.deadlines)
        ahead.order = .time
        ahead.days = noon..<noon.hours(24 * 20)
        let days = try await test.store.facts(ahead).facts.compactMap(\.day)
        #expect(!days.isEmpty)
        #expect(days == days.sorted())
    }

    @Test("A speaker is found by id and by a part of the name, and counted with the offices that articles name")
    func people() async throws {
        let test = try await TestStore()
        let text = "Ann Lee, the envoy, said: \"We wait.\""
        let person = try fact(
            .person, "Ann Lee", in: text,
            [
                .init("name", .string("Ann Lee")), .init("id", .string("person.lee")), .init("role", .string("envoy")),
                .init("side", .string("us")),
            ])
        let said = try fact(
            .quote, "We wait.", in: text, [.init("speaker", .string("Ann Lee")), .init("speaker_id", .string("person.lee"))])
        try await test.poll([article("1", text, [person, said])])
        for name in ["person.lee", "LEE", "ann"] {
            var asked = query(.quotes)
            asked.speaker = name
            #expect(try await test.store.facts(asked).facts.count == 1, "\(name)")
        }
        var nobody = query(.quotes)
        nobody.speaker = "lei"
        #expect(try await test.store.facts(nobody).facts.isEmpty)
        let found = try #require(try await test.store.people(PeopleQuery(limit: 5)).first)
        #expect(found.id == "person.lee")
        #expect(found.offices == ["envoy"])
        #expect((found.articles, found.quotes, found.claims) == (1, 1, 0))
    }

    @Test("Facts are found by the words of their articles, and a pruned article takes its facts along")
    func searchAndPrune() async throws {
        let test = try await TestStore()
        let text = "Soybean tariffs of 30% stay."
        try await test.poll([article("1", text, [try tariff("30", in: text)])])
        var asked = query(.figures)
        asked.articles.text = "soybean"
        #expect(try await test.store.facts(asked).facts.count == 1)
        asked.articles.text = "steel"
        #expect(try await test.store.facts(asked).facts.isEmpty)
        _ = try await test.store.prune(Retention(coreFor: .seconds(1)), at: noon.hours(1))
        #expect(try await test.store.facts(query(.figures)).facts.isEmpty)
        #expect(try await test.store.verify() == [])
    }

    @Test("Articles of another stamp are read again once, newest first, with no article told as new, and a restart goes on")
    func reanalysis() async throws {
        let test = try await TestStore()
        let text = "Tariffs of 30% stay."
        try await test.poll(
            try (0..<5).map { article("\($0)", text + " \($0)", published: noon.hours(-Int64($0)), [try tariff("30", in: text)]) })
        let before = try await test.events().count
        #expect(try await test.store.articlesToReanalyse(stamp: stamp, limit: 9).articles.isEmpty)
        #expect(try await readAgain(test) == ["News 0", "News 1", "News 2", "News 3", "News 4"])
        #expect(try await test.events().count == before)
        #expect(try await test.store.facts(query(.figures)).facts.isEmpty)
        #expect(try await test.titles("topic:tariffs").count == 5)
        #expect(try await test.store.verify() == [])
    }

    /// Goes through the archive under another stamp.
    /// - Returns: the titles of what was read.
    private func readAgain(_ test: TestStore) async throws -> [String] {
        var titles: [String] = []
        while true {
            let batch = try await test.store.articlesToReanalyse(stamp: 8, limit: 2)
            if batch.isFinished { return titles }
            titles += batch.articles.map(\.title)
            let results = batch.articles.map { old in
                ReanalysedArticle(
                    id: old.id, relevance: Relevance(verdict: .core, score: 0.9, reasons: ["new"], topics: ["tariffs"]),
                    reading: FactReading([], stage: nil, stamp: 8, title: old.title, summary: nil, text: old.text))
            }
            try await test.store.finish(batch, results, stamp: 8, at: noon.hours(9))
        }
    }

    @Test("A walk that is over begins again for an article that came meanwhile and that the old rules read, and for no other")
    func storedMeanwhile() async throws {
        let test = try await TestStore()
        try await test.poll([article("1", "Tariffs stay.", [])])
        #expect(try await readAgain(test) == ["News 1"])
        #expect(try await !test.store.beginReanalysisAgain(stamp: 8))
        #expect(try await readAgain(test).isEmpty)
        try await test.poll([article("2", "Tariffs fall.", [])], at: noon.hours(1))
        #expect(try await readAgain(test).isEmpty)
        #expect(try await test.store.beginReanalysisAgain(stamp: 8))
        #expect(try await readAgain(test) == ["News 2"])
    }

    @Test("An article that changed while it was read again keeps what its new words state")
    func changedMeanwhile() async throws {
        let test = try await TestStore()
        let old = "Tariffs of 30% stay."
        try await test.poll([article("1", old, [try tariff("30", in: old)])])
        let batch = try await test.store.articlesToReanalyse(stamp: 8, limit: 2)
        let new = "Tariffs of 10% stay."
        try await test.poll([article("1", new, [try tariff("10", in: new)])], at: noon.hours(1))
        let late = try batch.articles.map { item in
            ReanalysedArticle(
                id: item.id, relevance: Relevance(verdict: .no, score: 0.1, reasons: [], topics: []),
                reading: FactReading([try tariff("30", in: old)], stage: nil, stamp: 8, title: item.title, summary: nil, text: old))
        }
        #expect(late.count == 1)
        try await test.store.finish(batch, late, stamp: 8, at: noon.hours(2))
        #expect(try await test.store.facts(query(.figures)).facts.map(\.text) == ["10%"])
        #expect(try await test.store.article(id: 1)?.article.relevance.verdict == .core)
    }
}
