import Model

/// Calls, meetings, rounds of talks, visits and letters between the two sides: who, when, where, and whether held, planned or off.
///
/// One fact a sentence. Both sides are named in it, or it speaks of "the two sides" or of the next round in an article on the subject.
/// Place and date are printed only where the sentence gives them; "to be determined" is an answer.
enum MeetingRules {
    /// - Parameter verdict: of the item. In one about the two sides' trade, talks are theirs unless the sentence names a third country.
    static func facts(in passage: Passage, of reading: Reading, verdict: Verdict) -> [Fact] {
        let quoted = Set(passage.quotations.flatMap(\.outer))
        let context = MeetingContext(of: reading, verdict: verdict)
        return passage.sentences.flatMap { facts(of: $0, in: passage, of: reading, context: context, quoted: quoted) }
    }

    private static func facts(
        of sentence: Range<Int>, in passage: Passage, of reading: Reading, context: MeetingContext, quoted: Set<Int>
    ) -> [Fact] {
        guard sentence.count <= 240 else { return [] }
        let referents = reading.referents(in: passage, sentence)
        let found = MeetingTriggers(passage: passage, reading: reading, sentence: sentence, referents: referents, context: context).all()
        let cities = context.isAboutBoth ? MeetingMetonyms(passage: passage, sentence: sentence).found() : []
        guard !found.isEmpty || !cities.isEmpty else { return [] }
        let company = MeetingCompany(of: referents, in: passage, sentence, context)
        let told = MeetingEvents(passage: passage, reading: reading, sentence: sentence, quoted: quoted)
            .events(of: found.filter(company.isTheirs), isOpen: company.isUndetermined)
        var facts = told.map { event in
            let place =
                event.place
                ?? (event.status == .held ? MeetingPlace.dateline(of: event.trigger.meaning, sentence, passage) : nil)
            return fact(
                event.trigger.meaning, event.trigger.tokens, event.status, place ?? (event.isOpen ? Meeting.toBeDetermined : nil),
                event.date,
                "meeting.\(event.trigger.meaning.rawValue)", company, sentence, passage)
        }
        guard company.isTheirs else { return facts }
        for meeting in cities {
            guard !facts.contains(where: { $0["place"]?.string == meeting.place }) else { continue }
            facts.append(
                fact(meeting.meaning, meeting.tokens, .held, meeting.place, nil, MeetingDoubles.placeRule, company, sentence, passage))
        }
        return facts
    }

    private static func fact(
        _ kind: MeetingWords.Kind, _ words: Range<Int>, _ status: Meeting.Status, _ place: String?, _ date: DateExpression?, _ rule: String,
        _ company: MeetingCompany, _ sentence: Range<Int>, _ passage: Passage
    ) -> Fact {
        Fact(
            kind: .meeting, field: passage.field, range: passage.range(of: sentence), rule: rule,
            values: [
                .init("kind", .string(kind.rawValue)),
                .init("status", .string(status.rawValue)),
                .init("parties", .array(company.sides.map(JSONValue.string))),
                .init("people", .array(company.people.map(JSONValue.string))),
                .init("place", place.map(JSONValue.string) ?? .null),
                .init("date", date?.first.map { .string("\($0)") } ?? .null),
                .init("until", date?.last.map { .string("\($0)") } ?? .null),
                .init("text", .string(passage.string(words))),
            ])
    }
}
