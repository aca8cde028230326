import Cache
import Model

/// Whose page is read next: a few at a time, and few of them of one site, so that a slow site holds up nobody's pages but its own.
struct PageTurns {
    private static let pagesAtOnce = 8
    private static let pagesAtOnceOfHost = 2

    private var waiting: [PageWant] = []
    /// Hosts, by the article whose page is being read there.
    private var running: [Int64: String] = [:]
    /// Could not be settled: not tried again before the next round.
    private var leftOver: Set<Int64> = []
    private(set) var settledCount = 0

    var isBusy: Bool { !running.isEmpty }
    var isStuck: Bool { settledCount == 0 && !leftOver.isEmpty }

    /// Takes the queue as it is now; what is being read stays as it is.
    mutating func renew(_ queue: [PageWant]) {
        waiting = queue.filter { running[$0.articleID] == nil && !leftOver.contains($0.articleID) }
    }

    /// - Returns: the first in the queue whose site has a place free; it counts as being read until `finished`.
    mutating func next() -> PageWant? {
        guard running.count < Self.pagesAtOnce else { return nil }
        var busy: [String: Int] = [:]
        for host in running.values { busy[host, default: 0] += 1 }
        for index in waiting.indices {
            let host = Self.host(of: waiting[index])
            guard busy[host, default: 0] < Self.pagesAtOnceOfHost else { continue }
            let want = waiting.remove(at: index)
            running[want.articleID] = host
            return want
        }
        return nil
    }

    mutating func finished(_ articleID: Int64, isSettled: Bool) {
        running[articleID] = nil
        if isSettled { settledCount += 1 } else { leftOver.insert(articleID) }
    }

    private static func host(of want: PageWant) -> String { WebURL(want.url)?.host?.lowercased() ?? want.url }
}
