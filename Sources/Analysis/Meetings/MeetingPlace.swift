/// Where a meeting is held: the place that its own sentence names.
enum MeetingPlace {
    /// A city after "in" or "at", in Chinese after 在, 赴 or 于; of several the one nearest to the words for the meeting.
    static func place(of trigger: Range<Int>, in sentence: Range<Int>, _ passage: Passage, _ reading: Reading) -> String? {
        var places: [(name: String, tokens: Range<Int>)] = []
        for mention in passage.mentions(in: sentence) {
            let entry = reading.entry(mention)
            let before = passage.word(mention.tokens.lowerBound - 1)
            let leadsTrigger = MeetingWords.kinds.match(in: passage, at: mention.tokens.upperBound) != nil
            let isCity = entry.kind == .place || ["country.washington", "country.beijing"].contains(entry.id)
            if entry.kind == .place, entry.side == nil, leadsTrigger {
                places.append((entry.name, mention.tokens))
            } else if entry.kind == .place, let last = places.last, last.tokens.upperBound == mention.tokens.lowerBound {
                // 瑞典斯德哥尔摩: the city says more than its country before it.
                places[places.count - 1] = (entry.name, mention.tokens)
            } else if isCity,
                ["in", "at", "to", "visit", "visits", "visiting", "visited", "在", "赴", "于", "抵"].contains(before)
                    || arrivals.contains(where: { passage.spells($0, at: mention.tokens.lowerBound - 2) == mention.tokens.lowerBound })
            {
                places.append((entry.name, mention.tokens))
            } else if entry.kind == .country, entry.side == .other,
                ["in", "在", "赴", "visit", "visits", "visited"].contains(before) || isDestination(mention, passage)
            {
                places.append((entry.name, mention.tokens))
            }
        }
        // "Agreed to meet soon, and Xi invited Trump to visit China": where one is invited to is not where they meet.
        let isVisit = MeetingWords.kinds.match(in: passage, at: trigger.lowerBound)?.meaning == .visit
        places.removeAll { place in
            !isVisit && place.tokens.lowerBound > trigger.upperBound
                && (trigger.upperBound..<place.tokens.lowerBound).contains {
                    MeetingWords.statuses.match(in: passage, at: $0)?.meaning == .invited
                }
        }
        let nearest = places.min { MeetingShare.distance($0.tokens, trigger) < MeetingShare.distance($1.tokens, trigger) }
        return nearest?.name ?? unknownPlace(in: sentence, passage)
    }

    private static let arrivals = ["访问", "抵达", "前往", "飞抵", "到访"]
    private static let going: WordSet = [
        "travel", "travels", "traveled", "travelled", "travelling", "traveling", "fly", "flies", "flew", "head", "heads", "headed",
        "heading", "go", "going", "trip",
    ]

    /// "Will travel to Switzerland", "flies to Spain".
    private static func isDestination(_ mention: Passage.Mention, _ passage: Passage) -> Bool {
        let start = mention.tokens.lowerBound
        if arrivals.contains(where: { passage.spells($0, at: start - 2) == start }) { return true }
        return passage.word(start - 1) == "to" && passage.isWord(start - 2, in: going)
    }

    /// "LONDON, June 9 – …": where the report comes from is where they met, if it is the home of neither.
    static func dateline(
        of kind: MeetingWords.Kind, _ sentence: Range<Int>, _ passage: Passage, _ reading: Reading
    ) -> String? {
        guard kind == .talks || kind == .meeting || kind == .summit, let city = passage.mentions(in: sentence).first,
            city.tokens.lowerBound == sentence.lowerBound, [",", "(", "-"].contains(passage.word(city.tokens.upperBound))
        else { return nil }
        let entry = reading.entry(city)
        let name = passage.string(city.tokens)
        let end = min(sentence.upperBound, city.tokens.upperBound + datelineReach)
        let isDateline = (city.tokens.upperBound..<end).contains { passage.word($0) == "-" }
        return entry.kind == .place && entry.side == nil && isDateline && name == name.uppercased() ? entry.name : nil
    }

    private static let datelineReach = 8

    /// A capitalised name after "in" or "at" that the lexicon does not know.
    private static func unknownPlace(in sentence: Range<Int>, _ passage: Passage) -> String? {
        for index in sentence where ["in", "at"].contains(passage.word(index)) && passage.isCapitalised(index + 1) {
            guard !passage.isWord(index + 1, in: Words.calendar), passage.mentions(in: index + 1..<index + 2).isEmpty else { continue }
            let end = passage.isCapitalised(index + 2) && !passage.isWord(index + 2, in: Words.calendar) ? index + 3 : index + 2
            return passage.string(index + 1..<end)
        }
        return nil
    }
}
