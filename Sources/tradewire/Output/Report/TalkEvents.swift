import Model

/// Meetings and deadlines by the day of which they speak: what several articles tell of one day stands once.
struct TalkEvents {
    /// In the order of time.
    let events: [Event]

    struct Event: Equatable {
        enum Kind: String { case held, planned, cancelled, deadline }

        var day: CivilDay
        var kind: Kind
        /// The newest article's words on it.
        var newest: CitedFact
        /// Copies of one article count once.
        var articleCount: Int
    }

    /// - Parameter facts: meetings and deadlines; those without a day are left out.
    init(_ facts: [CitedFact]) {
        struct Key: Hashable {
            var day: CivilDay
            var kind: Event.Kind
        }
        var found: [Key: (newest: CitedFact, articles: Set<Int64>)] = [:]
        for cited in facts {
            guard let day = cited.day, let kind = Event.Kind(cited.fact) else { continue }
            let key = Key(day: day, kind: kind)
            let article = cited.source.copyOf ?? cited.source.articleID
            guard let known = found[key] else {
                found[key] = (cited, [article])
                continue
            }
            let isNewer = (known.newest.source.time, known.newest.id) < (cited.source.time, cited.id)
            found[key] = (isNewer ? cited : known.newest, known.articles.union([article]))
        }
        events = found.map { Event(day: $0.key.day, kind: $0.key.kind, newest: $0.value.newest, articleCount: $0.value.articles.count) }
            .sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
    }
}

extension TalkEvents.Event.Kind {
    fileprivate init?(_ fact: Fact) {
        switch (fact.kind, fact.text("status")) {
        case (.date, _): self = .deadline
        case (.meeting, "held"): self = .held
        case (.meeting, "cancelled"): self = .cancelled
        case (.meeting, _): self = .planned
        default: return nil
        }
    }
}

extension CitedFact.Source {
    /// When it was published, as far as that is known.
    var time: Timestamp { published ?? firstSeen }
}
