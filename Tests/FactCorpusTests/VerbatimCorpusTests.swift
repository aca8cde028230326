import Analysis
import FeedParsing
import Glibc
import Model
import Testing

/// The promise on which all facts stand, kept on news that nobody here wrote. The documents live beside the repository, not in it: their
/// publishers own them.
@Suite("Facts of real feeds") struct VerbatimCorpusTests {
    /// `$TRADEWIRE_SHARED/bench/feeds/dev`, or the same under `shared` beside the checkout.
    private static let folder: String = {
        let shared = getenv("TRADEWIRE_SHARED").map { String(cString: $0) }
        let checkout = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return (shared ?? "/\(checkout)/../shared") + "/bench/feeds/dev"
    }()

    private static var isPresent: Bool { access(folder + "/expected.jsonl", R_OK) == 0 }

    /// Values that are words of the span, and those that are words of its field.
    private static let ofSpan = ["text"]
    private static let ofField = ["speaker_text", "role_printed", "claim"]

    // Where the corpus is absent there is nothing to read, and the log says so.
    @Test(
        "Every fact of every item is the verbatim span of the field that it names",
        .enabled(if: isPresent, "SKIPPED: no corpus of feeds at $TRADEWIRE_SHARED or ../shared"))
    func corpus() throws {
        let analyser = Analyser(scorer: RelevanceScorer(lexicon: try Lexicon(entries: StandardLexicon.entries)))
        var (itemCount, factCount) = (0, 0)
        for line in try bytes(of: Self.folder + "/expected.jsonl").split(separator: 0x0A) {
            let job = try JSONReader.read(Array(line))
            let file = try #require(job["file"]?.string)
            let document = try? FeedParser.parse(
                bytes(of: "\(Self.folder)/\(file)"), contentType: job["headers"]?["content-type"]?.string, url: job["url"]?.string)
            for (index, entry) in (document?.entries ?? []).enumerated() {
                let item = AnalysedItem(
                    title: entry.title ?? "", summary: entry.summary, text: entry.content, day: entry.published?.day,
                    language: entry.language ?? document?.language)
                let facts = analyser.analyse(item).facts
                #expect(slip(of: facts, in: item) == nil, "\(file), item \(index)")
                itemCount += 1
                factCount += facts.count
            }
        }
        print("\(factCount) facts of \(itemCount) items of real feeds are verbatim")
        #expect(factCount > itemCount)
    }

    /// The first fact that is not in its field, told so that it can be found.
    private func slip(of facts: [Fact], in item: AnalysedItem) -> String? {
        let fields: [Fact.Field: [Unicode.Scalar]] = [
            .title: Array(item.title.unicodeScalars), .summary: Array((item.summary ?? "").unicodeScalars),
            .text: Array((item.text ?? "").unicodeScalars),
        ]
        for fact in facts {
            let field = fields[fact.field] ?? []
            guard fact.start >= 0, fact.start < fact.end, fact.end <= field.count else {
                return "\(fact.rule) spans \(fact.start)..<\(fact.end) of \(field.count)"
            }
            for (names, place) in [(Self.ofSpan, field[fact.start..<fact.end]), (Self.ofField, field[...])] {
                for value in names.compactMap({ fact[$0]?.string }) where !text(place).contains(value) { return "\(fact.rule): \(value)" }
            }
        }
        return nil
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private struct Missing: Error { var path: String }

    private func bytes(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw Missing(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk.prefix(count) }
        return bytes
    }
}
