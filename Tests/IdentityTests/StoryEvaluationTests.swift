import Identity
import Model
import Testing

/// Stories on a week as wires tell it: written by us, one event in other words by several outlets, others close to it on the same day.
@Suite("Stories on a labelled week")
struct StoryEvaluationTests {
    private struct Report {
        var event: String
        var published: Timestamp
        var title: String
        var text: String
    }

    private static func reports() throws -> [Report] {
        let path = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Fixtures/events-of-one-week.tsv"
        let text = try #require(TextFile.read(path))
        return try text.split(separator: "\n").map { line in
            let cells = line.split(separator: "\t").map(String.init)
            try #require(cells.count == 4)
            let hours = try #require(Int64(cells[1]))
            return Report(
                event: cells[0], published: Timestamp(seconds: 1_749_132_000 + hours * 3600), title: cells[2], text: cells[3])
        }.sorted { $0.published < $1.published }
    }

    @Test("No report joins another event's story, and most join their own")
    func week() throws {
        let reports = try Self.reports()
        var index = LinkIndex()
        var seen: Set<String> = []
        var (right, wrong, missed) = ([String](), [String](), [String]())
        for (position, report) in reports.enumerated() {
            let found = index.add(title: report.title, text: report.text, published: report.published, language: nil)
            let isLater = !seen.insert(report.event).inserted
            if found.story != position {
                let first = reports[found.story]
                if first.event == report.event { right.append(report.title) } else { wrong.append("\(report.title) ← \(first.title)") }
            } else if isLater {
                missed.append(report.title)
            }
            #expect(found.copyOf == nil, "\(report.title)")
        }
        #expect(wrong.isEmpty)
        #expect(Double(right.count) >= 0.5 * Double(right.count + missed.count), "missed: \(missed)")
    }
}
