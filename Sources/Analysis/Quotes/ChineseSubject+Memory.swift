/// Whom a Chinese pronoun or an office's spokesperson without a name stands for.
extension ChineseSubject {
    /// The office whose spokesperson the title says is answering: 商务部新闻发言人…答记者问.
    var spokesperson: Speaker? {
        guard let title = reading.passages.first(where: { $0.field == .title }) else { return nil }
        let isAnswering = title.tokens.indices.contains { title.spells("发言人", at: $0) != nil || title.spells("答记者问", at: $0) != nil }
        let offices = (reading.referents[.title] ?? []).filter { $0.kind == .institution || $0.kind == .person }
        guard isAnswering, let office = offices.first else { return nil }
        return Speaker(name: office.name, id: office.id, tokens: 0..<0, isResolved: true)
    }

    /// Whoever spoke in the sentence before; else whom that one is about; else who spoke last, or was named last, a few sentences ago.
    func lastPerson(before pronoun: Int) -> (name: String, id: String?)? {
        let own = passage.sentenceIndex(of: pronoun)
        // 莱特希泽被问到…，他答: the sentence's own subject.
        let sentence = passage.sentence(of: pronoun)
        let here = reading.referents(in: passage, sentence.lowerBound..<pronoun).first { $0.kind == .person && !isObject($0, in: sentence) }
        let start = passage.sentences[max(0, own - 3)].lowerBound
        let speakers = ChineseSpeakers(passage: passage, reading: reading, lastSpeaker: lastSpeaker)
        let spoke = lastSpeaker.flatMap { $0.tokens.lowerBound >= start && speakers.isPerson($0) ? $0 : nil }
        if let spoke, passage.sentenceIndex(of: spoke.tokens.lowerBound) == own { return (spoke.name, spoke.id) }
        if let here { return (here.name, here.id) }
        if let spoke, passage.sentenceIndex(of: spoke.tokens.lowerBound) >= own - 1 { return (spoke.name, spoke.id) }
        let before = passage.sentences[max(0, own - 1)]
        let subject = reading.referents(in: passage, before).first { $0.kind == .person && !isObject($0, in: before) }
        if let subject, subject.tokens.lowerBound <= before.lowerBound + 12 { return (subject.name, subject.id) }
        if let spoke { return (spoke.name, spoke.id) }
        let named = reading.referents(in: passage, start..<pronoun).last { $0.kind == .person }
        return named.map { ($0.name, $0.id) } ?? lastSpeaker.flatMap { speakers.isPerson($0) ? ($0.name, $0.id) : nil }
    }
}
