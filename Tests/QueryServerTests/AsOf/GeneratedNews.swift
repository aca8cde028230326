import Model

/// Invented news, the same for the same seed: talks whose place is open and then named, duties that change, truces that are extended,
/// accusations with and without an answer, copies, late arrivals, and articles that are corrected after they were seen.
struct GeneratedNews {
    /// What one feed brought at one moment.
    struct Delivery {
        var at: Timestamp
        /// Which of `outlets`.
        var feed: Int
        var entries: [FeedEntry]
    }

    static let outlets = ["Harbour Wire", "Delta Post", "Inland Gazette"]
    static let start = Timestamp(seconds: 1_746_057_600)

    /// In the order in which they were seen.
    private(set) var deliveries: [Delivery] = []
    private var state: UInt64
    private var count = 0

    init(days: Int64, seed: UInt64) {
        state = seed
        for day in 0..<days {
            for hour in [1, 5, 9, 13, 17, 21] as [Int64] { deliver(at: Self.start.adding(seconds: day * 86_400 + hour * 3600)) }
        }
        deliveries.sort { $0.at < $1.at }
    }

    var end: Timestamp { deliveries.last?.at ?? Self.start }

    private mutating func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[random(elements.count)] }

    /// An article, and now and then what becomes of it: a copy in another paper, a correction, both hours later.
    private mutating func deliver(at: Timestamp) {
        count += 1
        let (title, text) = report(day: at.day)
        var entry = FeedEntry()
        entry.guid = "story-\(count)"
        entry.link = "https://news.example/\(count)"
        entry.title = title
        entry.content = text
        // Some give no date; some are found days late.
        entry.published = count % 17 == 0 ? nil : at.adding(seconds: count % 13 == 0 ? -3 * 86_400 : -600)
        let feed = random(Self.outlets.count)
        deliveries.append(Delivery(at: at, feed: feed, entries: [entry]))
        if count % 7 == 0 {
            var copy = entry
            copy.guid = "copy-\(count)"
            copy.link = "https://other.example/\(count)"
            deliveries.append(Delivery(at: at.adding(seconds: 4000), feed: (feed + 1) % Self.outlets.count, entries: [copy]))
        }
        guard count % 5 == 0 else { return }
        deliveries.append(Delivery(at: at.adding(seconds: 30 * 3600), feed: feed, entries: [corrected(entry)]))
    }

    private mutating func corrected(_ entry: FeedEntry) -> FeedEntry {
        var entry = entry
        switch count % 4 {
        case 0: entry.content = (entry.content ?? "") + " “We were told late,” Jamieson Greer said. The pause now lasts 120 days."
        case 1: entry.title = (entry.title ?? "") + " (corrected)"
        case 2: (entry.title, entry.content) = report(day: GeneratedNews.start.day)
        default: (entry.title, entry.content) = ("Town hall reopens after repairs", "The mayor cut the ribbon on Monday.")
        }
        return entry
    }

    private mutating func report(day: CivilDay) -> (title: String, text: String) {
        let speaker = pick(["Scott Bessent", "Jamieson Greer", "Howard Lutnick", "He Lifeng", "Wang Wentao", "Li Chenggang"])
        let place = pick(["London", "Geneva", "Stockholm", "Madrid"])
        let rate = pick(["145", "55", "47", "30"])
        let speech = "“Article \(count) is \(pick(["binding", "open", "a start"])) for both sides,” \(speaker) said in \(place)."
        let context = "The United States and China have argued over tariffs for years, and number \(count) of this series says how."
        switch random(9) {
        case 0:
            return (
                "US and Chinese negotiators to meet again for trade talks",
                "US and Chinese officials will hold trade talks next month; the place is to be determined. \(speech) \(context)"
            )
        case 1:
            return (
                "US, China to hold trade talks in \(place) next week",
                "Bessent will meet He Lifeng for talks in \(place) next week. \(speech) \(context)"
            )
        case 2:
            return (
                "US tariffs on Chinese goods stand at \(rate)%",
                "The United States charges a \(rate)% tariff on Chinese goods. China's tariff on US goods is 10%. \(speech) \(context)"
            )
        case 3:
            return (
                "China accuses US of breaking trade truce",
                "China accused the United States of breaking the truce in point \(count). \(speech) \(context)"
            )
        case 4:
            return (
                "White House denies breaking trade truce with China",
                "The White House denied the accusation on Monday. \(speech) \(context)"
            )
        case 5:
            return (
                "US-China tariff truce extended",
                "Under the accord reached on May 12 the US and China suspend duties for \(pick(["90", "120"])) days. \(speech) \(context)"
            )
        case 6:
            return ("US-China trade talks stall, \(speaker) says", "The talks between the US and China have stalled. \(speech) \(context)")
        case 7:
            return ("何立峰与贝森特在伦敦举行会谈", "美国对中国商品加征\(rate)%关税。何立峰表示：“第\(count)点仍需磋商。”双方商定休战90天。")
        default:
            return ("Harbour town opens its \(count)th library", "The mayor thanked the builders. “It is done,” she said.")
        }
    }
}
