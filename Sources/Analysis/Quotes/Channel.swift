/// Where something was said, as the words around it tell: on a network, at a briefing, in an interview, through state media.
enum Channel {
    /// More telling ones first: a post on Truth Social is also a statement.
    private static let phrases: [(channel: String, phrases: [String])] = [
        ("truth-social", ["truth social", "真实社交"]),
        ("weibo", ["on weibo", "weibo post", "weibo account", "微博"]),
        ("wechat", ["wechat account", "on wechat", "微信公众号"]),
        ("x", ["on x", "on twitter", "post on x", "tweeted", "x 平台", "推特", "社交平台x"]),
        (
            "interview",
            [
                "in an interview", "interview with", "told cnbc", "told fox", "told bloomberg", "told reuters", "told cnn", "told nbc",
                "told cbs",
                "told abc", "told axios", "told the financial times", "told the wall street journal", "told fox news", "told fox business",
                "told the associated press", "told afp", "told the bbc", "told state tv", "speaking on cnbc", "on cnbc", "on fox news",
                "on fox business", "采访", "专访",
            ]
        ),
        (
            "press-briefing",
            [
                "press conference", "news conference", "press briefing", "news briefing", "regular briefing", "daily briefing",
                "weekly briefing",
                "briefing", "told reporters", "told a briefing", "told journalists", "reporters at", "reporters in", "reporters on",
                "例行记者会",
                "记者会", "新闻发布会", "发布会", "吹风会", "对记者", "告诉记者", "答记者问",
            ]
        ),
        ("hearing", ["told lawmakers", "told senators", "told a hearing", "hearing", "testimony", "testified", "听证会"]),
        (
            "speech",
            [
                "in a speech", "in his speech", "in her speech", "told a conference", "told a forum", "told the forum", "told an audience",
                "in remarks", "演讲", "致辞", "讲话",
            ]
        ),
        ("letter", ["in a letter", "wrote in a letter", "信中", "致信"]),
        ("social-media", ["social media", "in a post", "wrote online", "社交媒体", "发帖", "发文"]),
        (
            "statement",
            [
                "in a statement", "the statement", "statement on", "a statement", "statement said", "in a notice", "notice said",
                "readout", "声明", "公告", "通稿",
            ]
        ),
        (
            "state-media",
            [
                "xinhua", "state media", "state broadcaster", "cctv", "state television", "people's daily", "global times", "china daily",
                "according to state", "新华社", "央视", "人民日报", "环球时报",
            ]
        ),
    ]

    private static let byFirstWord: WordTable<[(channel: Int, phrase: String)]> = {
        var table: [String: [(Int, String)]] = [:]
        for (index, entry) in phrases.enumerated() {
            for phrase in entry.phrases {
                let first = phrase.split(separator: " ").first.map(String.init) ?? ""
                let isHan = first.unicodeScalars.first.map { Tokenizer.isHan($0.value) } ?? false
                table[isHan ? String(first.prefix(1)) : first, default: []].append((index, phrase))
            }
        }
        return WordTable(table.map { ($0, $1) })
    }()

    /// - Returns: the channel's name and the tokens that tell it, from the sentence around an attribution but not from inside quotations.
    static func find(in passage: Passage, _ tokens: Range<Int>, quoted: Set<Int>) -> (name: String, tokens: Range<Int>)? {
        var best: (channel: Int, tokens: Range<Int>)?
        for index in tokens where !quoted.contains(index) {
            for (channel, phrase) in passage.value(index, in: byFirstWord) ?? [] {
                guard let end = passage.spells(phrase, at: index), channel < best?.channel ?? .max else { continue }
                best = (channel, index..<end)
            }
        }
        return best.map { (phrases[$0.channel].channel, $0.tokens) }
    }
}
