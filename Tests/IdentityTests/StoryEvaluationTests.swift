import Identity
import Model
import Testing

/// Stories as wires tell them: written by us, one event in other words by several outlets, others close to it on the same day.
@Suite("Stories of labelled weeks")
struct StoryEvaluationTests {
    private struct Report {
        var event: String
        var published: Timestamp
        var title: String
        var text: String
    }

    private struct Score {
        var right: [String] = []
        var wrong: [String] = []
        var missed: [String] = []

        var recall: Double { Double(right.count) / Double(max(right.count + missed.count, 1)) }
    }

    private static func reports(_ name: String) throws -> [Report] {
        let path = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Fixtures/\(name).tsv"
        let text = try #require(TextFile.read(path))
        return try text.split(separator: "\n").map { line in
            let cells = line.split(separator: "\t").map(String.init)
            try #require(cells.count == 4)
            let hours = try #require(Int64(cells[1]))
            return Report(
                event: cells[0], published: Timestamp(seconds: 1_749_132_000 + hours * 3600), title: cells[2], text: cells[3])
        }.sorted { $0.published < $1.published }
    }

    private static func score(_ reports: [Report]) -> Score {
        var (index, score, seen) = (LinkIndex(), Score(), Set<String>())
        for (position, report) in reports.enumerated() {
            let found = index.add(title: report.title, text: report.text, published: report.published, language: nil)
            let isLater = !seen.insert(report.event).inserted
            if found.story != position {
                let first = reports[found.story]
                if first.event == report.event {
                    score.right.append(report.title)
                } else {
                    score.wrong.append("\(report.title) ← \(first.title)")
                }
            } else if isLater {
                score.missed.append(report.title)
            }
            #expect(found.copyOf == nil, "\(report.title)")
        }
        return score
    }

    @Test(
        "On the weeks that the rule was made by, no report joins another event's story, and most join their own",
        arguments: [("events-of-one-week", 0.85), ("events-of-an-april", 0.95), ("events-of-an-october", 0.8)])
    func weeksOfTheRule(name: String, recall: Double) throws {
        let score = Self.score(try Self.reports(name))
        #expect(score.wrong.isEmpty)
        #expect(score.recall >= recall, "missed: \(score.missed)")
    }

    @Test("On weeks set apart one report in fifteen joins another event's story, and three in four join their own")
    func weeksSetApart() throws {
        let score = Self.score(try Self.reports("events-of-a-september"))
        #expect(score.wrong.count <= 1, "\(score.wrong)")
        #expect(score.recall >= 0.75, "missed: \(score.missed)")
    }
}
