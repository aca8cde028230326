import API
import Model

extension Digest {
    init(_ brief: Brief) {
        self.init(besidesStage: brief)
        sections.insert(Section(title: "Where the talks stand", entries: Self.stage(brief)), at: 0)
    }

    /// All but where the talks stand.
    init(besidesStage brief: Brief) {
        let counts = brief.counts
        let articles = counts.articles == 1 ? "1 new article" : "\(grouped(counts.articles)) new articles"
        self.init(
            title: "US–China trade, \(ClockTime.full(brief.since)) to \(ClockTime.full(brief.until))",
            summary:
                "\(articles), \(grouped(counts.core)) of them core; copies left out: \(grouped(counts.copies)); facts: \(grouped(counts.facts))"
        )
        add("Stories", brief.stories.map(Self.entry))
        add("New figures", brief.figures.map { Self.entry($0, .figures) })
        add("Deadlines ahead", brief.deadlines.map { Self.entry($0, .deadlines) })
        // What stands above with all its values need not be told twice.
        let told = brief.figures + brief.deadlines
        let others = brief.disagreements.filter { rival in !told.contains { $0.about == rival.about && $0.disagrees } }
        add("Where sources disagree", others.map { Self.entry($0, $0.isOfDays ? .deadlines : .figures) })
        add("Meetings", brief.meetings.map(Self.entry))
        add("Who said what", brief.quotes.map(Self.entry))
        add("Who accuses whom", brief.claims.map(Self.entry))
        add("Also new", brief.articles.map { Entry(head: $0.title, body: "", sources: [Source($0)]) })
    }

    private static func stage(_ brief: Brief) -> [Entry] {
        let before = brief.stageBefore.stage ?? StageReading.undetermined
        let now = brief.stage.stage ?? StageReading.undetermined
        let first = entry(brief.stage, head: before == now ? "\(now), as before" : "\(before) → \(now)")
        return [first] + brief.alternatives.map { entry($0, head: "others say \($0.stage ?? StageReading.undetermined)") }
    }

    static func entry(_ reading: StageReading, head: String) -> Entry {
        guard let newest = reading.newest else { return Entry(head: head, body: "no article says so", sources: []) }
        let count = reading.articleCount == 1 ? "" : " (\(reading.articleCount) articles)"
        return Entry(head: head + count, body: "“\(newest.words)”", sources: [Source(newest.source)])
    }

    static func entry(_ story: Story) -> Entry {
        let count = story.articleCount == 1 ? "1 article" : "\(story.articleCount) articles"
        return Entry(
            head: story.lead.title, body: "\(count), \(story.outlets.prefix(6).joined(separator: ", "))",
            sources: [Source(story.lead)])
    }

    static func entry(_ meeting: Meeting) -> Entry {
        let text = MeetingText(meeting)
        return Entry(head: text.countedHead, body: text.wholeBody, sources: MeetingText.sources(meeting).map { Source($0) })
    }

    static func entry(_ cited: CitedFact) -> Entry {
        let sentence = FactSentence(cited)
        return Entry(head: sentence.head, body: sentence.body, sources: [Source(cited.source)])
    }

    /// Every value with its count, the newest article of each as its source.
    static func entry(_ group: FactGroup, _ collection: FactCollection) -> Entry {
        let values = group.values.map { value in
            let words = GroupPresentation.dated(value, of: group, collection)
            return group.disagrees || value.articleCount > 1 ? "\(words) in \(GroupPresentation.count(value))" : words
        }
        return Entry(
            head: GroupPresentation.heading(group, collection),
            body: values.joined(separator: "; "),
            sources: group.values.map { Source($0.newest.source) })
    }
}

extension Digest.Source {
    init(_ source: CitedFact.Source) { self.init(text: Citation.brief(source), address: source.link) }

    init(_ article: Article) {
        var source = CitedFact.Source(
            articleID: article.id, title: article.title, firstSeen: article.firstSeen, verdict: article.relevance.verdict)
        (source.link, source.outlet, source.published) = (article.canonicalURL, article.outlet, article.published)
        self.init(source)
    }
}

extension FactGroup {
    /// Whether its values are days on which something ends.
    var isOfDays: Bool { values.first.map { $0.newest.fact.kind == .date } ?? false }
}
