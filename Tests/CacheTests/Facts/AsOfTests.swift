import Cache
import Model
import Testing

@Suite("What was known at a moment")
struct AsOfTests {
    private func reading(_ kind: Fact.Kind, _ values: [JSONValue.Member], in text: String) -> FactReading {
        let fact = Fact(kind: kind, field: .text, range: 0..<text.unicodeScalars.count, rule: "test", values: values)
        return FactReading([fact], stage: nil, stamp: 7, title: "", summary: nil, text: text)
    }

    private func claim(_ guid: String, _ kind: String, by: String, against: String?) -> PolledItem {
        let text = "Claim \(guid)."
        var polled = item(guid, "News \(guid)", text: text)
        let against = against.map(JSONValue.string) ?? .null
        polled.reading = reading(.claim, [.init("kind", .string(kind)), .init("by", .string(by)), .init("against", against)], in: text)
        return polled
    }

    private func query(_ collection: FactCollection, asOf: Timestamp?) -> FactQuery {
        var query = FactQuery([collection], articles: ArticleQuery(now: noon.hours(1000)))
        query.asOf = asOf
        return query
    }

    @Test("An article bears the title and the verdict that it had, and counts by topic follow")
    func formerState() async throws {
        let test = try await TestStore()
        let text = "We wait."
        var first = item("1", "First title", verdict: .related, text: text, topics: ["talks"])
        first.reading = reading(.quote, [.init("speaker", .string("He"))], in: text)
        var second = item("1", "Second title", verdict: .core, text: text, topics: ["tariffs"])
        second.reading = first.reading
        try await test.poll([first])
        try await test.poll([second], at: noon.hours(5))
        let then = try #require(try await test.store.facts(query(.quotes, asOf: noon.hours(1))).facts.first)
        #expect(then.source.title == "First title")
        #expect(then.source.verdict == .related)
        let now = try #require(try await test.store.facts(query(.quotes, asOf: noon.hours(5))).facts.first)
        #expect(now.source.title == "Second title")
        #expect(now.source.verdict == .core)
        for (moment, topics) in [(noon.hours(1), ["talks"]), (noon.hours(6), ["tariffs"])] {
            let counts = try await test.store.topics(since: noon.hours(-1), until: noon.hours(10), asOf: moment)
            #expect(counts.map(\.topic) == topics)
        }
        #expect(try await test.store.learned(since: noon.hours(-1), until: noon.hours(1)).core == 0)
        #expect(try await test.store.learned(since: noon.hours(-1), until: noon.hours(6)).core == 1)
    }

    @Test("What an article said that is about other things today is told as of before")
    func irrelevantToday() async throws {
        let test = try await TestStore()
        let text = "We wait."
        var first = item("1", "Tariffs fall", text: text)
        first.reading = reading(.quote, [.init("speaker", .string("He"))], in: text)
        try await test.poll([first])
        try await test.poll([item("1", "Town hall reopens", verdict: .no)], at: noon.hours(5))
        #expect(try await test.store.facts(query(.quotes, asOf: nil)).facts.isEmpty)
        #expect(try await test.store.facts(query(.quotes, asOf: noon.hours(1))).facts.map(\.source.title) == ["Tariffs fall"])
    }

    @Test(
        "A search asks for the topics and the verdict that an article had, and for the words that it has",
        arguments: [
            ("topic:talks", true), ("topic:TALKS", true), ("topic:tariffs", false), ("-topic:tariffs", true), ("verdict:related", true),
            ("verdict:no", false), ("verdict:all", true), ("town", true), ("tow*", true), ("-town", false), ("-steel", true),
            ("town topic:talks", true), ("steel OR topic:talks", true), ("town -topic:talks", false), ("lang:en feed:1", true),
        ])
    func search(text: String, isFound: Bool) async throws {
        let test = try await TestStore()
        let words = "We wait."
        var first = item("1", "Tariffs fall", verdict: .related, text: words, topics: ["talks"])
        first.reading = reading(.quote, [.init("speaker", .string("He"))], in: words)
        try await test.poll([first])
        try await test.poll([item("1", "Town hall reopens", verdict: .no, topics: ["tariffs"])], at: noon.hours(5))
        var asked = query(.quotes, asOf: noon.hours(1))
        asked.articles.text = text
        #expect(try await test.store.facts(asked).facts.isEmpty == !isFound)
    }

    @Test("An accusation is open until its denial is known")
    func openClaims() async throws {
        let test = try await TestStore()
        try await test.poll([claim("1", "accusation", by: "CN", against: "US")])
        try await test.poll([claim("2", "denial", by: "US", against: nil)], at: noon.hours(5))
        for (moment, isOpen) in [(noon.hours(1), true), (noon.hours(6), false)] {
            var open = query(.claims, asOf: moment)
            open.isOpen = true
            #expect(try await test.store.facts(open).facts.isEmpty == !isOpen)
        }
    }

    @Test("What became a copy, and joined a story, with later words counted as an article of its own before, and its facts as well")
    func joinedLater() async throws {
        let test = try await TestStore()
        let text = "We wait."
        func said(_ guid: String, _ title: String, key: Int64) -> PolledItem {
            var polled = item(guid, title, text: text)
            polled.reading = reading(.quote, [.init("speaker", .string("He"))], in: text)
            polled.fingerprint = Fingerprint(copyKeys: [key], storyKeys: [], signature: [])
            return polled
        }
        let copies: @Sendable (LinkQuestion) -> Linkage = { question in
            Linkage(copyOf: question.candidates.first?.id, copyReason: "same words", storyOf: question.candidates.first?.id)
        }
        try await test.poll([said("1", "News 1", key: 1), said("2", "News 2", key: 2)], link: copies)
        try await test.poll([said("2", "News 1 again", key: 1)], at: noon.hours(5), link: copies)
        let before = try await test.store.learned(since: noon.hours(-1), until: noon.hours(1))
        #expect(before.articles == 2 && before.copies == 0 && before.core == 2 && before.facts == 2)
        let after = try await test.store.learned(since: noon.hours(-1), until: noon.hours(6))
        #expect(after.articles == 1 && after.copies == 1 && after.core == 1 && after.facts == 1)
        for (since, until, titles) in [(Int64(-1), Int64(1), ["News 2", "News 1"]), (-1, 6, []), (1, 6, [])] {
            let lone = try await test.store.loneArticlesLearned(since: noon.hours(since), until: noon.hours(until), limit: 10)
            #expect(Set(lone.map(\.title)) == Set(titles))
        }
        for (since, counts) in [(Int64(-1), []), (1, [2]), (6, [])] {
            let stories = try await test.store.storiesLearned(since: noon.hours(since), until: noon.hours(max(1, since + 5)), limit: 10)
            #expect(stories.map(\.articleCount) == counts)
        }
    }

    @Test("A copy counts from when it was seen, and one article is no story")
    func copiesAndStories() async throws {
        let test = try await TestStore()
        let text = "We wait."
        let items = ["1", "2"].map { guid in
            var polled = item(guid, "News \(guid)", text: text)
            polled.reading = reading(.quote, [.init("speaker", .string("He"))], in: text)
            polled.fingerprint = Fingerprint(copyKeys: [1], storyKeys: [1], signature: [])
            return polled
        }
        for (index, polled) in items.enumerated() {
            try await test.poll([polled], at: noon.hours(Int64(index) * 5)) { question in
                guard let first = question.candidates.first else { return Linkage() }
                return Linkage(copyOf: first.id, copyReason: "same words", storyOf: first.id, storyReason: "same words")
            }
        }
        for (moment, copies) in [(noon.hours(1), 0), (noon.hours(6), 1)] {
            let cited = try #require(try await test.store.facts(query(.quotes, asOf: moment)).facts.first)
            #expect(cited.source.copyCount == copies)
            #expect((cited.source.story != nil) == (copies == 1))
            let stories = try await test.store.storiesLearned(since: noon.hours(-1), until: moment, limit: 10)
            #expect(stories.map(\.articleCount) == (copies == 1 ? [2] : []))
        }
    }
}
