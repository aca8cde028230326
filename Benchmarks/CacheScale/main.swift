// How the cache's figures grow with the archive: insert rate, a poll of 40 new items, a poll of nothing, searches, lists, events, memory, size.
//
//   swift run -c release cache-scale FILE [articles=100000] [relevant=0.3]
//
// Fills FILE (made anew where it is missing, used as it is where it exists), then measures. One JSON object a line on standard output.
import Cache
import Glibc
import Identity
import Model

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else {
    print("usage: cache-scale FILE [articles] [share of relevant ones]")
    exit(64)
}
let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
let share = arguments.dropFirst(2).first.flatMap { Double($0) } ?? 0.3
let clock = ContinuousClock()
var archive = GeneratedArchive(seed: 1, relevantShare: share)
let isFresh = access(path, F_OK) != 0
let store = try SQLiteStore.open(path: path, now: archive.time(of: 0))
try await store.reconcile(configured: (0..<50).map { FeedDefinition(url: "https://feed\($0).example/rss") }, at: archive.time(of: 0))
let feeds = try await store.feeds().map(\.id)

func commit(_ items: [PolledItem], feed: Int64, at: Timestamp) async throws {
    let result: Poll.Result = items.isEmpty ? .unchanged : .fetched(FetchedFeed(title: "Feed", format: "rss2.0", items: items))
    let schedule = Poll.Schedule(nextPoll: at.adding(seconds: 1800), reason: "every half hour")
    _ = try await store.commit(Poll(feedID: feed, at: at, result: result, schedule: schedule), link: Linking.link)
}

if isFresh {
    let elapsed = try await clock.measure {
        for start in stride(from: 0, to: count, by: 40) {
            let items = (start..<min(start + 40, count)).map { archive.item($0) }
            try await commit(items, feed: feeds[start / 40 % feeds.count], at: archive.time(of: start + 40))
            let carried = items.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
            try await commit(carried, feed: feeds[(start / 40 + 1) % feeds.count], at: archive.time(of: start + 40))
            // As the daemon does, once a day of the archive's own time.
            if start % 1440 == 0 { _ = try await store.prune(Retention(), at: archive.time(of: start + 40)) }
        }
    }
    report("fill", ["articles": Double(count), "seconds": elapsed.seconds, "articles_a_second": Double(count) / elapsed.seconds])
}

let now = archive.time(of: count + 4000)
func measure(_ name: String, rounds: Int, _ body: (Int) async throws -> Int) async throws {
    var times: [Double] = []
    var results = 0
    let processor = processorSeconds()
    for round in 0..<rounds {
        let start = clock.now
        results += try await body(round)
        times.append((clock.now - start).seconds * 1000)
    }
    let processorTime = (processorSeconds() - processor) * 1000 / Double(max(rounds, 1))
    let first = times.first ?? 0
    times.sort()
    report(
        name,
        [
            "p50_ms": times[times.count / 2], "p99_ms": times[min(times.count - 1, times.count * 99 / 100)], "first_ms": first,
            "cpu_ms": processorTime, "results": Double(results) / Double(max(rounds, 1)),
        ])
}

func search(_ text: String?, order: ArticleQuery.Order? = nil) async throws -> Int {
    var query = ArticleQuery(now: now, text: text)
    if let order { query.order = order }
    return try await store.articles(query).articles.count
}

let queries = [
    "china", "renka", "mikadun", "rare earth", "\"rare earth\"", "\"yuan magnet deal\"", "soybean chips truce", "tariff -steel", "-china",
    "kamitosta OR lomika", "china (tariff OR chips) -(steel OR magnet)", "tarif*", "kamil*", "title:magnet", "source:site7",
    "topic:rare-earths", "verdict:core china", "verdict:all steel", "feed:7 china", "feed:feed4 china", "lang:en minister yuan",
    "china date:P30D",
    "china date:2025-03", "steel OR date:P1D", "税", "关税", "中美", "稀土出口", "商务部 关税 -芯片",
]
for query in queries { try await measure("search \(query)", rounds: 20) { _ in try await search(query) } }
try await measure("search newest: china", rounds: 40) { _ in try await search("china", order: .newest) }
try await measure("all searches", rounds: queries.count * 10) { try await search(queries[$0 % queries.count]) }
try await measure("latest", rounds: 200) { _ in try await search(nil) }
try await measure("article", rounds: 200) {
    _ = try await store.article(id: Int64($0 * 37 + 1)); return 1
}
try await measure("events", rounds: 200) { try await store.events(after: Cursor(Int64($0) * 50), limit: 100).events.count }
try await measure("stories", rounds: 100) { _ in try await store.stories(ArticleQuery(now: now)).count }
try await measure("statistics", rounds: 100) { _ in try await store.statistics().articles.values.reduce(0, +) }
try await measure("poll of nothing new", rounds: 200) { _ in
    try await commit([], feed: feeds[0], at: now); return 0
}
// Made beforehand: the clock sees the commit alone.
let batches = (0..<50).map { batch in (0..<40).map { archive.item(1_000_000_000 + Int(now.seconds % 86_400) + batch * 40 + $0) } }
try await measure("poll of 40 new items", rounds: batches.count) { round in
    try await commit(batches[round], feed: feeds[round % feeds.count], at: now)
    return batches[round].count { $0.relevance.verdict != .no }
}
let statistics = try await store.statistics()
report(
    "file",
    [
        "bytes": Double(statistics.byteCount), "bytes_an_article": Double(statistics.byteCount) / Double(max(count, 1)),
        "peak_memory_mb": peakMemory(),
    ])
try await store.close()

func report(_ name: String, _ figures: KeyValuePairs<String, Double>) {
    var writer = JSONWriter()
    writer.object { object in
        object.field("what", name)
        for (key, value) in figures { object.field(key, (value * 1000).rounded() / 1000) }
    }
    print(writer.text)
    fflush(nil)
}

/// Of all threads: what a busy machine cannot blur.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func peakMemory() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
