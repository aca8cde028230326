import Foundation
import Model
import Testing

@testable import ArticleParsing

/// Runs over real pages that are kept beside the repository, and is skipped where they are not.
@Suite("Shared corpus", .enabled(if: SharedCorpus.isThere, "no pages under ../shared or $TRADEWIRE_SHARED"))
struct SharedCorpusTests {
    @Test("Text, titles, languages and days of real pages are read about as well as they were when last measured")
    func readsRealPages() throws {
        let pages = try SharedCorpus.pages(every: 6)
        var tally = Tally()
        for page in pages {
            let content = try ArticleParser.parse(SharedCorpus.unpacked(page.file), charset: page.charset, url: page.url)
            #expect(content.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" }, "\(page.file.lastPathComponent)")
            tally.add(page, content)
        }
        #expect(tally.textF1 >= 0.94)
        #expect(tally.titleShare >= 0.80)
        #expect(tally.languageShare >= 0.97)
        #expect(tally.dayShare >= 0.90)
    }
}

private struct Tally {
    private var overlaps: [Double] = []
    private var titles: [Bool] = []
    private var languages: [Bool] = []
    private var days: [Bool] = []

    var textF1: Double { overlaps.reduce(0, +) / Double(max(1, overlaps.count)) }
    var titleShare: Double { share(titles) }
    var languageShare: Double { share(languages) }
    var dayShare: Double { share(days) }

    mutating func add(_ page: SharedCorpus.Page, _ content: ArticleContent) {
        if let text = page.text { overlaps.append(overlap(words(text), words(content.text))) }
        if let title = page.title { titles.append(TextKey.of(title) == TextKey.of(content.title ?? "")) }
        if let language = page.language { languages.append(content.language?.hasPrefix(language) ?? false) }
        if let date = page.date, let published = content.published {
            days.append(date.hasPrefix(published.day.description) || date.hasPrefix(published.timestamp.day.description))
        }
    }

    private func share(_ values: [Bool]) -> Double { Double(values.count { $0 }) / Double(max(1, values.count)) }

    private func words(_ text: String) -> [String: Int] {
        text.split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    }

    private func overlap(_ a: [String: Int], _ b: [String: Int]) -> Double {
        let shared = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
        let total = a.values.reduce(0, +) + b.values.reduce(0, +)
        return total == 0 ? 1 : 2 * Double(shared) / Double(total)
    }
}

private enum SharedCorpus {
    struct Page {
        var file: URL
        var url: String?
        var charset: String?
        var text: String?
        var title: String?
        var language: String?
        var date: String?
    }

    /// `$TRADEWIRE_SHARED`, or `shared` beside the checkout.
    static let folder: URL = {
        let root = ProcessInfo.processInfo.environment["TRADEWIRE_SHARED"].map { URL(fileURLWithPath: $0) }
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return (root ?? checkout.deletingLastPathComponent().appending(path: "shared")).appending(path: "bench/articles/dev")
    }()

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "truth.jsonl").path) }

    /// One page in `stride`, of the sources whose labels are of whole texts.
    static func pages(every stride: Int) throws -> [Page] {
        let lines = try Data(contentsOf: folder.appending(path: "truth.jsonl")).split(separator: 0x0A)
        let records = lines.compactMap { try? JSONReader.read(Array($0)) }.filter {
            ["sh", "fu", "wc"].contains($0["source"]?.string ?? "")
        }
        return records.enumerated().filter { $0.offset.isMultiple(of: stride) }.compactMap { _, record in
            guard let id = record["id"]?.string else { return nil }
            return Page(
                file: folder.appending(path: "pages/\(id).html.gz"), url: record["url"]?.string, charset: record["charset"]?.string,
                text: record["text"]?.string, title: record["title"]?.string, language: record["lang"]?.string, date: record["date"]?.string
            )
        }
    }

    static func unpacked(_ file: URL) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(data)
    }
}
