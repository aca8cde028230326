import Fetching
import Model

/// Which feeds there are, which are being polled, and which are due. Pure: the moment comes in.
struct FeedPlan: Sendable {
    private(set) var feeds: [Int64: Feed] = [:]
    private(set) var active: Set<Int64> = []
    /// Of every feed, read once: the due feeds are looked for at every turn.
    private var hosts: [Int64: String] = [:]
    /// Feeds that were not asked, or whose poll could not be stored: not before that moment, whatever the cache says.
    private var putOff: [Int64: Timestamp] = [:]

    /// A plan further off than this comes from a clock that was wrong: the longest interval is 30 days, and resting hours add 8.
    static let furthestSeconds: Int64 = 60 * 86_400
    /// Polls of one host at once. More would only wait for their turn there and keep feeds of other hosts from theirs.
    private static let perHostLimit = 6

    /// Takes the list as the cache has it. A poll that ended after the list was read knows better when its feed is due.
    mutating func take(_ listed: [Feed]) {
        let known = feeds
        feeds = Dictionary(
            listed.map { feed in
                var feed = feed
                if let held = known[feed.id], held.lastPoll ?? .distantPast > feed.lastPoll ?? .distantPast {
                    feed.lastPoll = held.lastPoll
                    feed.nextPoll = held.nextPoll
                }
                return (feed.id, feed)
            }, uniquingKeysWith: { first, _ in first })
        hosts = feeds.mapValues(\.host)
        putOff = putOff.filter { feeds[$0.key] != nil }
    }

    /// - Parameter renewed: as the cache has the feed after its poll; a feed that was removed meanwhile stays away.
    mutating func end(_ id: Int64, renewed: Feed?, putOffUntil: Timestamp?) {
        active.remove(id)
        guard feeds[id] != nil else { return }
        if let renewed {
            feeds[id] = renewed
            hosts[id] = renewed.host
        }
        putOff[id] = putOffUntil
    }

    /// Takes the feeds to poll now: those that users wait for first, in their order, then those that have waited longest.
    /// - Parameter plannedRoom: of `room`, what feeds may take that nobody waits for.
    mutating func takeDue(at now: Timestamp, waiting: [Int64], room: Int, plannedRoom: Int) -> [Feed] {
        guard room > 0 else { return [] }
        var polls: [String: Int] = [:]
        for id in active { if let host = hosts[id] { polls[host, default: 0] += 1 } }
        var due: [Feed] = []
        func take(_ feed: Feed) {
            let host = hosts[feed.id, default: feed.currentURL]
            guard due.count < room, polls[host, default: 0] < Self.perHostLimit else { return }
            polls[host, default: 0] += 1
            due.append(feed)
        }
        for id in waiting {
            guard due.count < room else { break }
            if let feed = feeds[id], !active.contains(id) { take(feed) }
        }
        let planned = min(room - due.count, plannedRoom)
        if planned > 0 {
            let wished = Set(waiting)
            let others = feeds.values.filter { isDue($0, at: now) && !active.contains($0.id) && !wished.contains($0.id) }
            let limit = due.count + planned
            for feed in others.sorted(by: { $0.dueTime < $1.dueTime }) {
                // Counted as they are taken: a host with no place free must not use up the room of the hosts behind it.
                guard due.count < limit else { break }
                take(feed)
            }
        }
        active.formUnion(due.map(\.id))
        return due
    }

    /// When the next feed is due that is not being polled.
    func nextTime(after now: Timestamp) -> Timestamp? {
        feeds.values.lazy
            .filter { $0.isEnabled && !$0.isGone && !active.contains($0.id) }
            .map { max($0.nextPoll ?? now, putOff[$0.id] ?? now) }.min()
    }

    private func isDue(_ feed: Feed, at now: Timestamp) -> Bool {
        guard feed.isEnabled, !feed.isGone else { return false }
        if feed.wasPolled(after: now) { return true }
        guard (putOff[feed.id] ?? now) <= now else { return false }
        guard let next = feed.nextPoll, next < now.adding(seconds: Self.furthestSeconds) else { return true }
        return next <= now
    }
}

extension Feed {
    /// Its last poll lies ahead: the clock was wrong then and has gone back, so what was planned by it says nothing.
    func wasPolled(after now: Timestamp) -> Bool { lastPoll.map { $0 > now.adding(seconds: 60) } ?? false }

    /// Feeds that were never polled come first; equals in the order of their ids.
    fileprivate var dueTime: (Int64, Int64) { (nextPoll?.milliseconds ?? 0, id) }

    fileprivate var host: String { WebURL(currentURL).map { HostKey($0).name } ?? currentURL }
}

extension Timestamp {
    fileprivate static let distantPast = Timestamp(milliseconds: .min)
}
