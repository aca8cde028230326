import Analysis
import Model
import Testing

@testable import Syncing

/// As of a moment, an archive answers as one that was fed until then and no further.
@Suite struct AsOfReplayTests {
    private static let days: Int64 = 42

    /// The event log goes on, and so does the place where a text that was corrected says what it said before.
    private static let mayDiffer: Set<String> = ["events_cursor", "start", "end"]
    /// A brief shows of a story's first article also how it is judged today.
    private static let mayDifferInBrief: Set<String> = ["events_cursor", "start", "end", "score", "reasons", "updated"]

    private static let lists = [
        "facts/quotes?", "facts/quotes?speaker=Greer&", "facts/figures?", "facts/figures?pair=US:CN&", "facts/deadlines?",
        "facts/deadlines?ahead=120d&", "facts/meetings?", "facts/meetings?tbd=true&", "facts/meetings?tbd=false&",
        "facts/meetings?ahead=60d&", "facts/meetings?speaker=bessent&", "facts/claims?", "facts/claims?open=true&",
        "facts/stage?", "timeline?", "timeline?kinds=meeting&", "who?", "topics?",
    ]

    @Test("Every answer as of a moment is that of an archive fed until that moment", arguments: [11, 23, 47] as [UInt64])
    func replay(seed: UInt64) async throws {
        let news = GeneratedNews(days: Self.days, seed: seed)
        #expect(news.deliveries.count >= 200)
        let reader = ItemReader(scorer: RelevanceScorer(lexicon: try Lexicon(entries: StandardLexicon.entries)))
        let whole = try await ReplayedArchive(reader: reader)
        let young = try await ReplayedArchive(reader: reader)
        for delivery in news.deliveries { try await whole.add(delivery) }

        var rest = news.deliveries[...]
        var settled = 0
        for day in stride(from: 3, through: Self.days, by: 3) {
            let moment = GeneratedNews.start.adding(seconds: day * 86_400 + 1800)
            while let next = rest.first, next.at <= moment {
                try await young.add(next)
                rest = rest.dropFirst()
            }
            for list in Self.lists {
                let remembered = try await whole.answer("\(list)limit=1000&as_of=\(moment)", now: news.end)
                let fresh = try await young.answer("\(list)limit=1000", now: moment)
                #expect(remembered.difference(from: fresh, except: Self.mayDiffer) == nil, "day \(day), \(list)")
                settled += remembered["meetings"]?.array?.flatMap { $0["openings"]?.array ?? [] }.count { $0["value"]?.string != nil } ?? 0
            }
            let brief = "brief?since=\(moment.adding(seconds: -2 * 86_400))&until=\(moment)&limit=100"
            let remembered = try await whole.answer(brief, now: news.end)
            let fresh = try await young.answer(brief, now: moment)
            #expect(remembered.difference(from: fresh, except: Self.mayDifferInBrief) == nil, "day \(day), brief")
        }
        #expect(settled > 0, "some meetings were open and settled later")
        try await whole.close()
        try await young.close()
    }
}
