/// Where a meeting is held: the place that its own sentence names.
enum MeetingPlace {
    private struct Named {
        var name: String
        var tokens: Range<Int>
        var isCity: Bool
    }

    /// A city or a third country behind "in" or "at", in Chinese behind 在, 赴 or 于, or right before the words for the meeting; of several the
    /// one nearest to these.
    static func place(of trigger: Range<Int>, in sentence: Range<Int>, _ passage: Passage, _ reading: Reading) -> String? {
        var places: [Named] = []
        for found in named(in: sentence, passage, reading) {
            if found.isCity, let last = places.last, last.tokens.upperBound == found.tokens.lowerBound, !last.isCity {
                // 瑞典斯德哥尔摩: the city says more than its country before it.
                places[places.count - 1] = found
            } else if isPlace(found, trigger, in: passage) {
                places.append(found)
            }
        }
        // "Agreed to meet soon, and Xi invited Trump to visit China": where one is invited to is not where they meet.
        let isVisit = MeetingWords.kinds.match(in: passage, at: trigger.lowerBound)?.meaning == .visit
        places.removeAll { place in
            if isBeyondClause(place, trigger, in: passage) { return true }
            return !isVisit && place.tokens.lowerBound > trigger.upperBound
                && (trigger.upperBound..<place.tokens.lowerBound).contains {
                    MeetingWords.statuses.match(in: passage, at: $0)?.meaning == .invited
                }
        }
        let nearest = places.min { MeetingShare.distance($0.tokens, trigger) < MeetingShare.distance($1.tokens, trigger) }
        return nearest?.name ?? unknownPlace(in: sentence, passage)
    }

    private static func isBeyondClause(_ place: Named, _ trigger: Range<Int>, in passage: Passage) -> Bool {
        let gap =
            place.tokens.lowerBound >= trigger.upperBound
            ? trigger.upperBound..<place.tokens.lowerBound : place.tokens.upperBound..<trigger.lowerBound
        return gap.contains { [";", "；"].contains(passage.word($0)) }
    }

    /// The cities, and the third countries, of a sentence.
    private static func named(in sentence: Range<Int>, _ passage: Passage, _ reading: Reading) -> [Named] {
        var found: [Named] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let (city, end) = MeetingCities.match(in: passage, at: index) {
                found.append(Named(name: city.name, tokens: index..<end, isCity: true))
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        let cities = found
        for mention in passage.mentions(in: sentence) where !cities.contains(where: { $0.tokens.overlaps(mention.tokens) }) {
            let entry = reading.entry(mention)
            let isCountry = entry.kind == .country && entry.side == .other
            guard isCountry || entry.kind == .place else { continue }
            found.append(Named(name: entry.name, tokens: mention.tokens, isCity: !isCountry))
        }
        return found.count == cities.count ? found : found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static let leads: WordSet = [
        "in", "at", "visit", "visits", "visiting", "visited", "在", "赴", "抵", "访", "到", "飞", "来", "去", "往", "near", "outside", "by",
    ]

    private static func isPlace(_ place: Named, _ trigger: Range<Int>, in passage: Passage) -> Bool {
        let start = place.tokens.lowerBound
        let before = ["the", "lake", "central", "downtown"].contains(passage.word(start - 1)) ? start - 2 : start - 1
        if passage.isWord(before, in: leads) { return true }
        if passage.word(before) == "于" { return place.isCity || passage.word(before - 1) != "由" }
        if place.isCity, isBound(for: place, in: passage) || arrivals.contains(where: { passage.spells($0, at: start - 2) == start }) {
            return true
        }
        if !place.isCity, isDestination(start, passage) || place.tokens.upperBound == trigger.lowerBound { return true }
        // "The Madrid talks", 马德里经贸会谈; governments are called by their capitals.
        guard place.isCity, !["Washington", "Beijing"].contains(place.name) else { return false }
        let end = place.tokens.upperBound
        let reach = passage.kind(end) == .han ? 4 : 2
        return (0...reach).contains(trigger.lowerBound - end)
            && !(end..<trigger.lowerBound).contains { [",", "and", "，", "、", "和", "与", "-"].contains(passage.word($0)) }
    }

    /// "Talks will move to Paris"; what points to Washington points to its government.
    private static func isBound(for place: Named, in passage: Passage) -> Bool {
        guard passage.word(place.tokens.lowerBound - 1) == "to" else { return false }
        return !["Washington", "Beijing"].contains(place.name) || passage.isWord(place.tokens.lowerBound - 2, in: going)
    }

    private static let arrivals = ["访问", "抵达", "前往", "飞抵", "到访", "飞往", "造访", "来到"]
    private static let going: WordSet = [
        "travel", "travels", "traveled", "travelled", "travelling", "traveling", "fly", "flies", "flew", "head", "heads", "headed",
        "heading", "go", "going", "trip", "delegation", "team", "goes", "return", "returns", "returned", "visit", "invitation", "came",
        "come", "comes", "coming", "went",
    ]

    /// "Will travel to Switzerland", "flies to Spain".
    private static func isDestination(_ start: Int, _ passage: Passage) -> Bool {
        if arrivals.contains(where: { passage.spells($0, at: start - 2) == start }) { return true }
        return passage.word(start - 1) == "to" && passage.isWord(start - 2, in: going)
    }

    /// "LONDON, June 9 – …": where the report comes from is where they met, if it is the home of neither.
    static func dateline(of kind: MeetingWords.Kind, _ sentence: Range<Int>, _ passage: Passage) -> String? {
        guard kind == .talks || kind == .meeting || kind == .summit,
            let (city, behind) = MeetingCities.match(in: passage, at: sentence.lowerBound),
            [",", "(", "-"].contains(passage.word(behind)), city.side == .other
        else { return nil }
        let name = passage.string(sentence.lowerBound..<behind)
        let end = min(sentence.upperBound, behind + datelineReach)
        return (behind..<end).contains { passage.word($0) == "-" } && name == name.uppercased() ? city.name : nil
    }

    private static let datelineReach = 8

    /// A capitalised name after "in" or "at" that nobody knows.
    private static func unknownPlace(in sentence: Range<Int>, _ passage: Passage) -> String? {
        for index in sentence where ["in", "at"].contains(passage.word(index)) && passage.isCapitalised(index + 1) {
            guard !passage.isWord(index + 1, in: Words.calendar), passage.mentions(in: index + 1..<index + 2).isEmpty,
                MeetingCities.match(in: passage, at: index + 1) == nil
            else { continue }
            let end = passage.isCapitalised(index + 2) && !passage.isWord(index + 2, in: Words.calendar) ? index + 3 : index + 2
            let name = passage.string(index + 1..<end)
            return name == "Korea" ? "South Korea" : name
        }
        return nil
    }
}
