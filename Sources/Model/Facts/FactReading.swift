/// What analysis read in an article, with the words cut out, ready to be stored.
package struct FactReading: Sendable, Equatable {
    /// Each once: what an article repeats stands where it says it first.
    package var facts: [Statement]
    /// The stage of the talks that the article reports as a whole.
    package var stage: String?
    /// Of the rules and the lexicon that read it: what another stamp wrote is read again.
    package var stamp: Int64

    /// A fact and the span of its field.
    package struct Statement: Sendable, Equatable {
        package var fact: Fact
        package var text: String

        package init(fact: Fact, text: String) {
            self.fact = fact
            self.text = text
        }
    }

    /// A live blog of a week states thousands; those at its top are the ones to keep.
    package static let countLimit = 400
    /// In scalars: a "sentence" longer than that is a table or a list.
    package static let lengthLimit = 4000

    /// - Parameters:
    ///   - facts: in the order of the fields and places; those whose span lies outside its field are left out.
    ///   - title: the fields that the facts were read in, as they will be stored.
    package init(_ facts: [Fact], stage: String?, stamp: Int64, title: String, summary: String?, text: String?) {
        self.stage = stage
        self.stamp = stamp
        self.facts = []
        let fields: [(Fact.Field, String?)] = [(.title, title), (.summary, summary), (.text, text)]
        var seen = Set<String>()
        for (field, words) in fields {
            let own = facts.filter { $0.field == field }
            guard let words, !own.isEmpty else { continue }
            let scalars = Array(words.unicodeScalars)
            for fact in own where self.facts.count < Self.countLimit {
                guard fact.start >= 0, fact.start < fact.end, fact.end <= scalars.count, fact.end - fact.start <= Self.lengthLimit else {
                    continue
                }
                var span = String.UnicodeScalarView()
                span.append(contentsOf: scalars[fact.start..<fact.end])
                let statement = Statement(fact: fact, text: String(span)).withoutRepetition
                guard seen.insert(statement.meaning).inserted else { continue }
                self.facts.append(statement)
            }
        }
    }
}

extension FactReading.Statement {
    /// Values that only repeat the span are left out.
    fileprivate var withoutRepetition: Self {
        var statement = self
        statement.fact.values.removeAll { $0.name == "text" && $0.value == .string(text) }
        return statement
    }

    /// The same for what says the same in the same words, wherever in the article; a person is the same by any form of the name.
    package var meaning: String {
        let isPerson = fact.kind == .person
        var writer = JSONWriter(reserving: 256)
        writer.array { list in
            list.value(fact.kind.rawValue)
            if isPerson {
                list.value(fact["id"] ?? fact["name"] ?? .null)
            } else {
                list.value(text)
                list.value(.object(fact.values))
            }
        }
        return writer.text
    }
}
