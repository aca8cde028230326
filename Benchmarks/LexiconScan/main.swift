// How fast the lexicon is looked for, and what the analysis of an article costs.
//
//   swift run -c release lexicon-scan [DIRECTORY [ARTICLES]]
//
// The lexicon is the built-in one and as many invented entries as make 5,000; the text is 20 MB of English and Chinese sentences that name
// something every few words. With DIRECTORY, forms and text are written there for Benchmarks/lexicon_scan.py, which runs the peers. ARTICLES are
// real ones, as JSON lines with title, text and date; English ones are analysed beside the invented one, which is denser than any.
// CPU time of this process, best of five.
import Analysis
import Glibc
import Model

/// Numbers that are the same on every run.
struct Chance {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, bound)
    }

    mutating func word() -> String {
        let syllables = ["ka", "ro", "len", "tis", "mar", "vo", "shi", "dun", "pel", "gra", "nor", "wex", "bi", "sol", "tam", "que"]
        return (0...1 + below(3)).map { _ in syllables[below(syllables.count)] }.joined()
    }
}

func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func best(of rounds: Int, _ work: () -> Void) -> Double {
    (0..<rounds).map { _ in
        let start = cpuSeconds()
        work()
        return cpuSeconds() - start
    }.min() ?? 0
}

/// The items of a file of JSON lines; what is no English article of some length is left out.
func articles(at path: String) -> [AnalysedItem] {
    guard let stream = fopen(path, "r") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 { bytes += chunk.prefix(count) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
        guard let value = try? JSONReader.read(String(line)), let text = value["text"]?.string, wordCount(text) >= 200 else { return nil }
        let common = text.split(separator: " ").prefix(200).count { ["the", "of", "and", "to"].contains($0) }
        guard common >= 10 else { return nil }
        return AnalysedItem(
            title: value["title"]?.string ?? "", text: text, day: value["date"]?.string.flatMap { Timestamp(rfc3339: $0.prefix(10))?.day })
    }
}

func wordCount(_ text: String) -> Int { text.split { $0 == " " || $0 == "\n" }.count }

func write(_ text: String, to path: String) {
    guard let stream = fopen(path, "w") else { return }
    defer { fclose(stream) }
    var text = text
    _ = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stream) }
}

let entryCount = 5_000
let textBytes = 20_000_000
var chance = Chance(seed: 20_250_605)
var entries = StandardLexicon.entries
while entries.count < entryCount {
    entries.append(LexiconEntry(id: "invented.\(entries.count)", name: "\(chance.word()) \(chance.word())", kind: .term))
}
let lexicon = try Lexicon(entries: entries)

let common = "the of and to in said that for on with as was at by it from are an be has will more than after week prices market talks"
let words = common.split(separator: " ").map(String.init)
var text = ""
while text.utf8.count < textBytes {
    for _ in 0..<6 { text += words[chance.below(words.count)] + " " }
    text += chance.below(4) == 0 ? entries[chance.below(entries.count)].name : chance.word()
    text += chance.below(8) == 0 ? "。中方表示，双方就关税问题进行了磋商，市场反应平稳。\n" : ". "
}
let scanned = ScannedText(text)
var found = 0
let scanning = best(of: 5) { found = lexicon.matches(in: scanned).count }
let decoding = best(of: 5) { found &+= ScannedText(text).count & 1 }
let megabytes = Double(text.utf8.count) / 1e6

let paragraphs = """
    Treasury Secretary Scott Bessent said on Thursday that the United States would cut its tariffs on Chinese goods from 145% to 30% for 90 \
    days. “We are close to a framework,” he told reporters in Geneva. China's commerce ministry accused Washington of violating the truce \
    that was agreed on May 12, a charge that Greer denied. The two sides will meet again in London next week, at a time to be determined.
    商务部新闻发言人何咏前表示，中方敦促美方纠正错误做法。双方同意自5月14日起暂停加征关税90天，保留10%的关税。
    """
let article = AnalysedItem(
    title: "US and China agree to extend tariff truce", text: Array(repeating: paragraphs, count: 10).joined(separator: "\n"),
    day: CivilDay(year: 2025, month: 6, day: 5))
let analyser = Analyser(scorer: RelevanceScorer(lexicon: lexicon))
let runs = 50
var factCount = 0
let analysing = best(of: 5) { for _ in 0..<runs { factCount = analyser.analyse(article).facts.count } }

print("entries \(entries.count), text \(text.utf8.count) bytes, \(found) mentions")
print("matching \(Int(megabytes / scanning)) MB/s; with decoding \(Int(megabytes / (scanning + decoding))) MB/s")
print("analysis of an article of about 1,000 words, \(factCount) facts: \(Int(analysing / Double(runs) * 1e6)) µs")
if let path = CommandLine.arguments.dropFirst(2).first {
    let real = articles(at: path)
    let count = real.reduce(0) { $0 + wordCount($1.text ?? "") }
    let seconds = best(of: 5) { for article in real { factCount = analyser.analyse(article).facts.count } }
    print("\(real.count) real articles: \(Int(seconds / Double(max(1, count)) * 1e9)) µs for 1,000 words")
}
if let folder = CommandLine.arguments.dropFirst().first {
    let forms = Set(entries.flatMap { [$0.name] + $0.aliases + $0.caseSensitiveAliases }).sorted()
    write(forms.joined(separator: "\n") + "\n", to: "\(folder)/forms.txt")
    write(text, to: "\(folder)/text.txt")
}
