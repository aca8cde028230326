import Analysis
import Model

/// What `tradewired inspect items` prints: an item's verdict and facts, one JSON document a line.
struct ItemInspection {
    private let analyser: Analyser

    init(scorer: RelevanceScorer) { analyser = Analyser(scorer: scorer) }

    /// - Parameter line: a JSON object {id,title,summary,text,published,language,source}; everything but the id may be missing.
    /// - Returns: one line of JSON without its newline; `{"error":…}` where the line is no JSON object.
    func line(for line: String) -> [UInt8] {
        var writer = JSONWriter(reserving: 4096)
        do {
            let value = try JSONReader.read(line)
            guard value.members != nil else { return Self.failure("the line is no JSON object") }
            write(analyser.analyse(Self.item(value)), id: value["id"] ?? .null, to: &writer)
        } catch {
            return Self.failure("the line is no JSON: \(error)")
        }
        return writer.bytes
    }

    private static func failure(_ sentence: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { $0.field("error", sentence) }
        return writer.bytes
    }

    private static func item(_ value: JSONValue) -> AnalysedItem {
        let (title, language) = (value["title"]?.string ?? "", value["language"]?.string)
        return AnalysedItem(
            title: title, summary: value["summary"]?.string, text: value["text"]?.string,
            day: value["published"]?.string.flatMap { day($0, language: language, title: title) }, language: language,
            source: value["source"]?.string)
    }

    /// A time of publication counts with its own offset: its first ten characters are the day where it was published. A time in UTC says
    /// nothing about where that is.
    private static func day(_ published: String, language: String?, title: String) -> CivilDay? {
        guard published.utf8.count > 10, published.hasSuffix("Z"), let moment = Timestamp(rfc3339: published) else {
            return Timestamp(rfc3339: published.prefix(10))?.day
        }
        return PublicationDay.day(of: moment, zone: nil, language: language, title: title)
    }

    private func write(_ analysis: ItemAnalysis, id: JSONValue, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.name("id")
            writer.value(id)
            writer.field("verdict", analysis.relevance.verdict.rawValue)
            writer.field("score", analysis.relevance.score)
            writer.field("reasons", analysis.relevance.reasons)
            writer.field("topics", analysis.relevance.topics)
            writer.field("stage", analysis.stage?.rawValue)
            for (name, kind) in Self.lists {
                writer.field(name, array: { writer in for fact in analysis.facts(kind) { Self.write(fact, to: &writer) } })
            }
        }
    }

    private static let lists: [(String, Fact.Kind)] = [
        ("people", .person), ("quotes", .quote), ("figures", .figure), ("dates", .date), ("meetings", .meeting), ("claims", .claim),
        ("stage_evidence", .stage),
    ]

    private static func write(_ fact: Fact, to writer: inout JSONWriter) {
        writer.object { writer in
            for member in fact.values {
                writer.name(member.name)
                writer.value(member.value)
            }
            writer.field("field", fact.field.rawValue)
            writer.field("start", fact.start)
            writer.field("end", fact.end)
            writer.field("rule", fact.rule)
        }
    }
}
