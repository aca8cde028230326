import Cache
import Fetching
import Model

/// One poll while it is under way: what came back, and what follows from it for the feed. Pure; the clock comes in.
struct PollTurn {
    let feed: Feed
    let schedule: PollSchedule
    private var memory: PollMemory
    private let publications: [Timestamp]
    private var result: Poll.Result = .unchanged
    private var situation: PollSituation
    private var validators: Validators?
    private var movedTo: String?
    private(set) var failure: FeedFailure?
    /// The feed has just gone silent.
    private(set) var fellSilent = false
    /// Nothing else could be reached either.
    private(set) var isOutage = false

    init(feed: Feed, schedule: PollSchedule, memory: PollMemory, publications: [Timestamp], at now: Timestamp) {
        self.feed = feed
        self.schedule = schedule
        self.memory = memory
        self.publications = publications
        situation = PollSituation(now: now, seed: feed.url, result: .read, ownInterval: feed.interval)
    }

    /// Where to ask: an address that the feed moved to is given up where it fails and the user's own may still work.
    var address: String {
        PermanentRedirects.shouldReturn(url: feed.url, currentURL: feed.currentURL, failures: feed.consecutiveFailures)
            ? feed.url : feed.currentURL
    }

    /// What makes the request conditional.
    var sentValidators: Validators {
        guard address == feed.currentURL else { return Validators() }
        return ConditionalRequests.validators(feed.validators, lastDocument: memory.lastDocument, at: situation.now)
    }

    /// Whether the body is the one that was read last time: servers without validators send it again and again.
    func isRepeated(_ bodyHash: Int64) -> Bool { memory.bodyHash == bodyHash && feed.lastError == nil }

    /// 304, or the same bytes again.
    mutating func wasUnchanged(_ response: FetchResponse, at now: Timestamp) {
        observe(response, at: now)
        if !response.isNotModified { memory.lastDocument = now }
        result = .unchanged
    }

    /// - Parameters:
    ///   - items: those that are new or changed.
    ///   - newCount: of them, those never seen.
    ///   - guids: of all entries.
    mutating func wasRead(
        _ response: FetchResponse, _ document: FeedDocument, items: [PolledItem], newCount: Int, guids: Set<String>, bodyHash: Int64,
        at now: Timestamp
    ) {
        let isFirst = memory.lastDocument == nil
        memory.hints = document.hints
        if !response.isDelta {
            memory.lastDocument = now
            memory.bodyHash = bodyHash
        }
        situation.turnover = isFirst || guids.isEmpty ? 0 : Double(newCount) / Double(guids.count)
        observe(response, at: now)
        var fetched = FetchedFeed(
            title: document.title, format: document.format.rawValue, hub: document.hub, warnings: document.warnings, items: items)
        fetched.guids = guids
        result = .fetched(fetched)
    }

    mutating func failed(_ failure: FeedFailure, status: StatusFailure? = nil, isOutage: Bool = false, at now: Timestamp) {
        self.failure = failure
        self.isOutage = isOutage
        situation.now = now
        if isOutage {
            situation.result = .outage
            result = .failed(failure)
            return
        }
        situation.failures = feed.consecutiveFailures + 1
        memory.bodyHash = nil
        if let status, status.isGone {
            situation.result = .gone
            result = .gone(failure)
            return
        }
        if let status { memory.hold = HostHold(status, at: now) }
        situation.result = .failed(retryAfter: status?.retryAfter, isRateLimit: status?.status == 429)
        result = .failed(failure)
    }

    /// What to store.
    func poll() -> (poll: Poll, hold: HostHold?) {
        var situation = situation
        situation.hints = memory.hints
        situation.rhythm = FeedRhythm(publications, at: situation.now)
        let next = schedule.next(after: situation)
        var memory = memory
        if !isOutage { memory.notBefore = next.notBefore }
        var poll = Poll(
            feedID: feed.id, at: situation.now, result: result,
            schedule: Poll.Schedule(nextPoll: next.at, reason: next.reason, memory: memory.json))
        poll.validators = validators
        poll.currentURL = movedTo
        poll.fellSilent = fellSilent
        poll.isOutage = isOutage
        return (poll, memory.hold)
    }

    /// Some of the items of a document whose others follow.
    func part(_ items: [PolledItem], of document: FeedDocument, guids: Set<String>, at now: Timestamp) -> Poll {
        var fetched = FetchedFeed(title: document.title, format: document.format.rawValue, items: items)
        fetched.guids = guids
        var poll = Poll(feedID: feed.id, at: now, result: .fetched(fetched), schedule: Poll.Schedule(nextPoll: nil, reason: ""))
        poll.isPartial = true
        return poll
    }

    /// What every answer that brought the feed tells, changed or not.
    private mutating func observe(_ response: FetchResponse, at now: Timestamp) {
        situation.now = now
        situation.freshness = CacheFreshness.remaining(response.headers, at: now)
        memory.hold = nil
        validators = response.validators
        let moved = PermanentRedirects.observe(memory.redirects, permanentURL: response.permanentURL, wasRead: true, at: now)
        memory.redirects = moved.kept
        movedTo = moved.adopted ?? (address == feed.currentURL ? nil : address)
        let isSilent = FeedRhythm(publications, at: now).flatMap { SilenceRule.silence(of: $0, at: now) } != nil
        fellSilent = isSilent && !memory.isSilent
        memory.isSilent = isSilent
    }
}
