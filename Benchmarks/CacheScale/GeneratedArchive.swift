import Glibc
import Identity
import Model

import struct Cache.PolledItem

/// Articles whose words are distributed as in news: few are in nearly every text, most are rare (Zipf); one in ten is in Chinese. Every fourth is
/// carried by a second feed. The same seed gives the same archive.
struct GeneratedArchive {
    /// Share of items that are about the subject; of the others the headline alone is stored.
    let relevantShare: Double
    private var random: SplitMix
    private let words: [String]
    private let chineseWords: [String]
    private let begin = Timestamp(seconds: 1_735_689_600)

    init(seed: UInt64, relevantShare: Double) {
        random = SplitMix(state: seed)
        self.relevantShare = relevantShare
        let subject =
            "china us trade tariff talks beijing washington export rare earth chips soybean deal licence control truce minister steel magnet yuan"
        let syllables = ["ka", "lo", "mi", "ren", "tos", "va", "pel", "dun", "sor", "ti", "gra", "bel", "nor", "qui", "zam", "fe"]
        let made = (0..<30_000).map { number -> String in
            var (rest, word) = (number + 16, "")
            while rest > 0 {
                word += syllables[rest % 16]
                rest /= 16
            }
            return word
        }
        words = subject.split(separator: " ").map(String.init) + made
        let chineseSubject = "中国 美国 关税 贸易 谈判 北京 出口 稀土 芯片 大豆 协议 管制 商务部 钢铁 人民币"
        // Two characters each, the first of few and the second of many, as words are.
        let chineseMade = (0..<8000).map { number -> String in
            let places: [Int] = [number % 311 * 7, number / 7 % 1999 * 3]
            return String(String.UnicodeScalarView(places.compactMap { Unicode.Scalar(UInt32(0x4E00 + $0)) }))
        }
        chineseWords = chineseSubject.split(separator: " ").map(String.init) + chineseMade
    }

    /// Item `number` of the archive: one is published every minute.
    mutating func item(_ number: Int) -> PolledItem {
        let isRelevant = Double(random.next() % 1000) / 1000 < relevantShare
        let isChinese = number % 10 == 3
        let title = isChinese ? chineseSentence(8) : sentence(9)
        let verdict: Verdict = isRelevant ? (number % 3 == 0 ? .core : .related) : .no
        let topics = isRelevant ? ["tariffs", number % 5 == 0 ? "rare-earths" : "chips"] : []
        let relevance = Relevance(verdict: verdict, score: 0.7, reasons: ["US side: title", "China side: title"], topics: topics)
        let text = isRelevant ? (0..<14).map { _ in isChinese ? chineseSentence(16) + "。" : sentence(16) + ". " }.joined() : nil
        var item = PolledItem(
            guid: "tag:generated.example,2025:\(number)", title: title, contentHash: ContentHash.of(title: title, summary: nil, text: text),
            relevance: relevance)
        item.link = "https://site\(number % 400).example/2025/story-\(number)"
        item.canonicalURL = item.link
        item.outlet = "Site \(number % 400)"
        item.published = begin.adding(seconds: Int64(number) * 60)
        item.language = isChinese ? "zh" : "en"
        item.text = text
        item.fingerprint = text.flatMap { Fingerprints.fingerprint(title: title, text: $0) }
        return item
    }

    func time(of number: Int) -> Timestamp { begin.adding(seconds: Int64(number) * 60 + 30) }

    private mutating func sentence(_ count: Int) -> String {
        (0..<count).map { _ in words[rank(below: words.count)] }.joined(separator: " ")
    }

    private mutating func chineseSentence(_ count: Int) -> String {
        (0..<count).map { _ in chineseWords[rank(below: chineseWords.count)] }.joined()
    }

    /// Rank r with a probability of about 1/r.
    private mutating func rank(below count: Int) -> Int {
        let unit = Double(random.next() >> 11) / Double(1 << 53)
        return min(Int(exp(unit * log(Double(count)))) - 1, count - 1)
    }
}

struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
