import FeedParsing
import Glibc
import Model
import Testing

/// Real and odd documents that live beside the repository, not in it: their publishers own them.
@Suite("Corpus of real feeds") struct CorpusTests {
    /// `$TRADEWIRE_SHARED/bench/feeds/dev`, or the same under `shared` beside the checkout.
    private static let folder: String = {
        let shared = getenv("TRADEWIRE_SHARED").map { String(cString: $0) }
        let checkout = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return (shared ?? "/\(checkout)/../shared") + "/bench/feeds/dev"
    }()

    private static var isPresent: Bool { access(folder + "/expected.jsonl", R_OK) == 0 }

    @Test(
        "Every document gives the number of entries and the titles that most readers agree on",
        .enabled(if: isPresent, "SKIPPED: no corpus of feeds at $TRADEWIRE_SHARED or ../shared"))
    func corpus() throws {
        var titles = 0
        var titlesRead = 0
        for line in try Fixture.contents(of: Self.folder + "/expected.jsonl").split(separator: 0x0A) {
            let job = try JSONReader.read(Array(line))
            let file = try #require(job["file"]?.string)
            let bytes = try Fixture.contents(of: "\(Self.folder)/\(file)")
            let document = try? FeedParser.parse(bytes, contentType: job["headers"]?["content-type"]?.string, url: job["url"]?.string)
            guard let expected = job["expect"], expected["error"] == nil, let count = expected["n"]?.int else { continue }
            #expect(document?.entries.count == Int(count), "\(file)")
            for (entry, wanted) in zip(document?.entries ?? [], expected["entries"]?.array ?? []) {
                guard let title = wanted["title"]?.string else { continue }
                titles += 1
                if entry.title == MarkupText.plain(title) || entry.title == title { titlesRead += 1 }
            }
        }
        #expect(Double(titlesRead) > Double(titles) * 0.97, "\(titlesRead) of \(titles)")
    }
}
