import Model

/// Meetings and deadlines by the day of which they speak: what several articles tell of one day stands once.
struct TalkEvents {
    /// In the order of time.
    let events: [Event]

    struct Event: Equatable {
        enum Kind: String { case held, planned, cancelled, deadline }

        var day: CivilDay
        var kind: Kind
        /// "meeting held", "deadline".
        var name: String
        var head: String
        var body: String
        /// The newest article first.
        var sources: [CitedFact.Source]
        /// Copies of one article count once.
        var articleCount: Int
    }

    /// - Parameter deadlines: those without a day are left out, as are meetings without one.
    init(meetings: [Meeting], deadlines: [CitedFact]) {
        let events = meetings.compactMap(Event.init) + Self.byDay(deadlines)
        self.events = events.sorted { ($0.day, $0.kind.rawValue, $0.head) < ($1.day, $1.kind.rawValue, $1.head) }
    }

    private static func byDay(_ deadlines: [CitedFact]) -> [Event] {
        var found: [CivilDay: (newest: CitedFact, articles: Set<Int64>)] = [:]
        for cited in deadlines {
            guard let day = cited.day else { continue }
            let article = cited.source.copyOf ?? cited.source.articleID
            guard let known = found[day] else {
                found[day] = (cited, [article])
                continue
            }
            let isNewer = (known.newest.source.time, known.newest.id) < (cited.source.time, cited.id)
            found[day] = (isNewer ? cited : known.newest, known.articles.union([article]))
        }
        return found.map { day, told in
            Event(
                day: day, kind: .deadline, name: "deadline", head: "deadline", body: FactSentence(told.newest).body,
                sources: [told.newest.source], articleCount: told.articles.count)
        }
    }
}

extension TalkEvents.Event {
    fileprivate init?(_ meeting: Meeting) {
        guard let day = meeting.span?.lowerBound else { return nil }
        let text = MeetingText(meeting)
        kind =
            switch meeting.status {
            case .held: .held
            case .cancelled: .cancelled
            case .planned, .invited: .planned
            }
        self.day = CivilDay(daysSince1970: day)
        name = "\(meeting.kind) \(kind.rawValue)"
        head = text.head
        body = text.wholeBody
        sources = MeetingText.sources(meeting)
        articleCount = meeting.articleCount
    }
}

extension CitedFact.Source {
    /// When it was published, as far as that is known.
    var time: Timestamp { published ?? firstSeen }
}
