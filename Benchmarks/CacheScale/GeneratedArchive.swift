import Glibc
import Identity
import Model

import struct Cache.PolledItem

/// Articles whose words are distributed as in news: few are in nearly every text, most are rare (Zipf). The same seed gives the same archive.
struct GeneratedArchive {
    /// Share of items that are about the subject; of the others the headline alone is stored.
    let relevantShare: Double
    private var random: SplitMix
    private let words: [String]
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
    }

    /// Item `number` of the archive: one is published every minute.
    mutating func item(_ number: Int) -> PolledItem {
        let isRelevant = Double(random.next() % 1000) / 1000 < relevantShare
        let title = sentence(9) + (number % 20 == 0 ? " 中美关税谈判" : "")
        let verdict: Verdict = isRelevant ? (number % 3 == 0 ? .core : .related) : .no
        let topics = isRelevant ? ["tariffs", number % 5 == 0 ? "rare-earths" : "chips"] : []
        let relevance = Relevance(verdict: verdict, score: 0.7, reasons: ["US side: title", "China side: title"], topics: topics)
        let text = isRelevant ? (0..<14).map { _ in sentence(16) + "." }.joined(separator: " ") : nil
        var item = PolledItem(
            guid: "tag:generated.example,2025:\(number)", title: title, contentHash: ContentHash.of(title: title, summary: nil, text: text),
            relevance: relevance)
        item.link = "https://site\(number % 400).example/2025/story-\(number)"
        item.canonicalURL = item.link
        item.outlet = "Site \(number % 400)"
        item.published = begin.adding(seconds: Int64(number) * 60)
        item.language = "en"
        item.text = text
        item.fingerprint = text.flatMap { Fingerprints.fingerprint(title: title, text: $0) }
        return item
    }

    func time(of number: Int) -> Timestamp { begin.adding(seconds: Int64(number) * 60 + 30) }

    private mutating func sentence(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

    /// Rank r with a probability of about 1/r.
    private mutating func word() -> String {
        let unit = Double(random.next() >> 11) / Double(1 << 53)
        return words[min(Int(exp(unit * log(Double(words.count)))) - 1, words.count - 1)]
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
