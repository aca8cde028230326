import API
import Cache
import Model

extension Answers {
    /// Things that a list tells beside its page.
    private static let groupLimit = 50

    func facts(_ collection: FactCollection, _ parameters: FactParameters) async throws -> Reply {
        let query = factQuery([collection], parameters)
        if collection == .meetings { return Reply(try await meetings(query)) }
        let page = try await store.facts(query)
        let isGrouped = collection == .figures || collection == .deadlines
        let groups = isGrouped ? try await store.factGroups(query, limit: Self.groupLimit) : []
        return Reply(FactList(facts: page.facts, groups: groups, next: page.next, eventsCursor: page.cursor))
    }

    /// Statements and the events that they tell of; from a page on, the list that the page is of.
    private func meetings(_ query: FactQuery) async throws -> FactList {
        if query.articles.page?.hasPrefix(MeetingPage.mark) == true {
            let events = try await store.meetings(query, limit: query.articles.limit)
            return list(FactPage(facts: [], next: nil, cursor: events.cursor), events)
        }
        let page = try await store.facts(query)
        guard query.articles.page == nil else { return FactList(facts: page.facts, groups: [], next: page.next, eventsCursor: page.cursor) }
        return list(page, try await store.meetings(query, limit: query.articles.limit))
    }

    private func list(_ page: FactPage, _ events: MeetingPage) -> FactList {
        var list = FactList(facts: page.facts, groups: [], meetings: events.meetings, next: page.next, eventsCursor: page.cursor)
        (list.nextMeetings, list.meetingsSince) = (events.next, events.since)
        return list
    }

    func articleFacts(_ id: Int64) async throws -> Reply {
        Reply(ArticleFacts(facts: try await store.facts(articleID: id)))
    }

    func topics(_ parameters: SpanParameters) async throws -> Reply {
        let now = now()
        let asOf = parameters.asOf?.moment(now: now)
        let until = parameters.until?.moment(now: now) ?? asOf ?? now
        let since = parameters.since?.moment(now: now) ?? until.adding(seconds: -7 * 86_400)
        let length = max(0, until.milliseconds - since.milliseconds)
        let earlier = Timestamp(milliseconds: since.milliseconds - length)
        let before = try await store.topics(since: earlier, until: since, asOf: asOf)
        let articlesBefore = Dictionary(before.map { ($0.topic, $0.articles) }) { first, _ in first }
        let counts = try await store.topics(since: since, until: until, asOf: asOf)
            .filter { count in parameters.name.map { $0 == count.topic } ?? true }
        return Reply(
            TopicReport(
                since: since, until: until,
                topics: counts.prefix(parameters.limit ?? Self.defaultLimit).map {
                    TopicReport.Count(
                        topic: $0.topic, articles: $0.articles, articlesBefore: articlesBefore[$0.topic] ?? 0, facts: $0.facts)
                }))
    }

    func who(_ parameters: SpanParameters) async throws -> Reply {
        let now = now()
        var query = PeopleQuery(limit: parameters.limit ?? Self.defaultLimit)
        query.since = parameters.since?.moment(now: now)
        query.until = parameters.until?.moment(now: now)
        query.asOf = parameters.asOf?.moment(now: now)
        query.name = parameters.name
        return Reply(PeopleReport(people: try await store.people(query).map { PeopleReport.Person($0) }))
    }

    func factQuery(_ collections: Set<FactCollection>, _ parameters: FactParameters, order: FactQuery.Order = .newest) -> FactQuery {
        let now = now()
        let asOf = parameters.asOf?.moment(now: now)
        var query = FactQuery(collections, articles: articleQuery(parameters, now: now), order: order)
        query.asOf = asOf
        query.story = parameters.storyID
        query.speaker = parameters.speaker
        query.channel = parameters.channel
        query.appliesTo = parameters.appliesTo
        query.isUndetermined = parameters.isUndetermined
        query.isOpen = parameters.isOpen
        let sides = parameters.pair?.split(separator: ":").map { $0 == "*" ? nil : String($0) } ?? []
        if sides.count == 2 { (query.by, query.on) = (sides[0], sides[1]) }
        if let ahead = parameters.ahead {
            let today = (asOf ?? now).day.start
            let end = TimeBound.ago(.init(months: -ahead.months, seconds: -ahead.seconds)).moment(now: today)
            query.days = today..<max(today, end)
            query.order = .time
        }
        return query
    }
}

extension PeopleReport.Person {
    fileprivate init(_ count: PersonCount) {
        self.init(id: count.id, name: count.name, articles: count.articles)
        side = count.side
        offices = count.offices
        quotes = count.quotes
        claims = count.claims
        firstPublished = count.first
        lastPublished = count.last
    }
}
