import API
import Cache
import Model

extension Answers {
    private static let briefLimit = 10
    /// Groups that are looked through for news and disagreement.
    private static let groupsRead = 100

    /// Everything on the clock of first sight: what was learned since somebody last looked, whenever it was published.
    func brief(_ parameters: BriefParameters) async throws -> Reply {
        let now = now()
        let until = parameters.until?.moment(now: now) ?? now
        let since = min(until, parameters.since?.moment(now: now) ?? until.adding(seconds: -86_400))
        let limit = parameters.limit ?? Self.briefLimit
        let (before, _) = Self.standing(try await stageReports(known([.stage], at: since)).reports)
        let (stage, alternatives) = Self.standing(try await stageReports(known([.stage], at: until)).reports)
        let quotes = try await store.facts(learned([.quotes], since..<until, limit))
        var brief = Brief(since: since, until: until, stageBefore: before, stage: stage, eventsCursor: quotes.cursor)
        brief.alternatives = alternatives
        brief.quotes = quotes.facts
        brief.meetings = try await store.meetingsChanged(since: since, until: until, limit: limit)
        brief.claims = try await store.facts(learned([.claims], since..<until, limit)).facts
        let counts = try await store.learned(since: since, until: until)
        brief.counts.articles = counts.articles
        brief.counts.core = counts.core
        brief.counts.copies = counts.copies
        brief.counts.facts = counts.facts
        brief.stories = try await stories(since..<until, limit)

        let figures = try await store.factGroups(learned([.figures], since..<until, limit), limit: Self.groupsRead)
        brief.figures = Array(try await withoutKnown(figures, at: since).prefix(limit))
        var ahead = known([.deadlines], at: until)
        ahead.days = until.day.start..<until.adding(seconds: Self.horizon)
        ahead.order = .time
        let deadlines = try await store.factGroups(ahead, limit: Self.groupsRead)
        brief.deadlines = Array(deadlines.sorted { Self.day($0) < Self.day($1) }.prefix(limit))
        let rivals = try await store.factGroups(learned([.deadlines], since..<until, limit), limit: Self.groupsRead) + figures
        brief.disagreements = Array(rivals.filter(Self.isDispute).prefix(limit))
        brief.articles = try await untold(by: brief, since..<until, limit)
        return Reply(brief)
    }

    /// In seconds: deadlines beyond a year are no news of today.
    private static let horizon: Int64 = 366 * 86_400

    private func known(_ collections: Set<FactCollection>, at moment: Timestamp) -> FactQuery {
        var query = FactQuery(collections, articles: ArticleQuery(now: moment))
        query.asOf = moment
        return query
    }

    private func learned(_ collections: Set<FactCollection>, _ span: Range<Timestamp>, _ limit: Int) -> FactQuery {
        var query = known(collections, at: span.upperBound)
        query.articles.limit = limit
        query.learned = span
        return query
    }

    /// Stories that began or grew in the span; those of most outlets first.
    private func stories(_ span: Range<Timestamp>, _ limit: Int) async throws -> [Story] {
        let summaries = try await store.storiesLearned(since: span.lowerBound, until: span.upperBound, limit: Self.groupsRead)
        let ordered = summaries.enumerated().sorted {
            ($1.element.outlets.count, $1.element.articleCount, $0.offset) < ($0.element.outlets.count, $0.element.articleCount, $1.offset)
        }
        return ordered.prefix(limit).map { _, story in
            Story(
                id: story.id, lead: story.lead, articleCount: story.articleCount, outlets: story.outlets, firstSeen: story.firstSeen,
                lastSeen: story.lastSeen)
        }
    }

    /// New articles that nothing in the brief cites.
    private func untold(by brief: Brief, _ span: Range<Timestamp>, _ limit: Int) async throws -> [Article] {
        let groups = brief.figures + brief.deadlines + brief.disagreements
        let cited = brief.quotes + brief.claims + groups.flatMap { $0.values.map(\.newest) } + brief.meetings.map(\.newest)
        let told = Set((cited + [brief.stage.newest].compactMap { $0 }).map(\.source.articleID))
        let lone = try await store.loneArticlesLearned(since: span.lowerBound, until: span.upperBound, limit: limit + told.count)
        return Array(lone.filter { !told.contains($0.id) }.prefix(limit))
    }

    /// Leaves out the values that were known of the same thing before.
    private func withoutKnown(_ groups: [FactGroup], at moment: Timestamp) async throws -> [FactGroup] {
        guard !groups.isEmpty else { return [] }
        let before = try await store.factGroups(known([.figures], at: moment), limit: FactQuery.groupedFacts)
        return groups.compactMap { group in
            let values = Set(before.first { $0.about == group.about }?.values.map(\.value) ?? [])
            var group = group
            group.values.removeAll { values.contains($0.value) }
            return group.values.isEmpty ? nil : group
        }
    }

    /// Sources contradict each other where they name one tariff or one period; exports may well rise by two figures.
    private static func isDispute(_ group: FactGroup) -> Bool {
        let names = Set(group.about.map(\.name))
        let isTariff = group.about.contains(.init("applies_to", .string("tariff"))) && names.isSuperset(of: ["by", "on"])
        return group.disagrees && (isTariff || names.contains("count"))
    }

    private static func day(_ group: FactGroup) -> String { group.values.map(\.value).min() ?? "" }
}
