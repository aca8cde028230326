import Cache
import FeedParsing
import Fetching
import Identity
import Logging
import Model

/// One feed's journey: fetch, parse, identify, analyse, store. Every error becomes the feed's own.
package struct FeedPoller: Sendable {
    private let store: any Store
    private let fetcher: Fetcher
    private let reader: ItemReader
    private let clock: WallClock
    private let logger: Logger
    private let holds = HostHolds()
    private let largeDocuments = LargeDocuments()

    package init(store: any Store, fetcher: Fetcher, reader: ItemReader, clock: WallClock, logger: Logger) {
        self.store = store
        self.fetcher = fetcher
        self.reader = reader
        self.clock = clock
        self.logger = logger
    }

    /// Takes up what hosts asked for before this process began.
    func remember(_ feeds: some Sequence<Feed>) async throws {
        for feed in feeds where feed.consecutiveFailures > 0 {
            if let hold = PollMemory(json: try await store.scheduleMemory(feedID: feed.id).memory).hold { holds.add(hold) }
        }
    }

    /// Polls a feed whatever the plan says: the server's own wish to wait is the only thing that puts it off.
    func poll(_ feed: Feed, settings: SyncSettings) async -> PollReport {
        var report = PollReport()
        do {
            let (text, publications) = try await store.scheduleMemory(feedID: feed.id)
            let memory = PollMemory(json: text)
            var turn = PollTurn(
                feed: feed, schedule: settings.schedule, memory: memory, publications: publications, at: clock.now())
            if let until = wish(of: memory, address: turn.address) {
                report.isDeferred = true
                report.putOffUntil = until
                return report
            }
            report.wasAsked = true
            try await run(&turn, settings: settings, report: &report)
        } catch is CancellationError {
            report.failure = FeedFailure(kind: "cancelled", message: "the sync was stopped")
        } catch StoreError.noSuchFeed {
            // Removed while it was being polled.
            return report
        } catch {
            report.failure = FeedFailure(kind: "cache", message: "what was read could not be stored: \(error)")
            // Without a new time the plan would ask again at once.
            report.putOffUntil = clock.now().adding(seconds: 60)
        }
        return report
    }

    /// Until when not to ask; `nil` for now. A moment too far off comes from a clock that was wrong.
    private func wish(of memory: PollMemory, address: String) -> Timestamp? {
        let now = clock.now()
        let wish = max(memory.wish(at: now), holds.until(address, now: now) ?? now)
        return wish > now && wish < now.adding(seconds: FeedPlan.furthestSeconds) ? wish : nil
    }

    func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse { try await fetcher.fetch(request) }

    func judge(_ document: FeedDocument) -> [Relevance] { reader.judge(document) }

    private func run(_ turn: inout PollTurn, settings: SyncSettings, report: inout PollReport) async throws {
        var request = FetchRequest(url: turn.address, validators: turn.sentValidators)
        request.limits = settings.limits
        settings.credentials.apply(to: &request)
        var permit: LargeBodyPermit?
        defer { if permit != nil { largeDocuments.leave() } }
        do {
            let response = try await fetcher.fetch(request)
            if response.permit != nil { await largeDocuments.enter() }
            permit = response.permit
            report.byteCount = response.wireByteCount
            try await take(response, &turn, settings: settings)
        } catch let error as FetchError {
            if error.isCancellation { throw CancellationError() }
            // The host complained about others of its feeds; this one was not asked and has not failed.
            if case .hostPaused = error {
                report.wasAsked = false
                report.isDeferred = true
                report.putOffUntil = clock.now().adding(seconds: 3600)
                return
            }
            var status: StatusFailure?
            if case .status(let failure) = error { status = failure }
            turn.failed(FeedFailure(kind: error.kind, message: error.sentence), status: status, at: clock.now())
        } catch let error as FeedParsingError {
            turn.failed(FeedFailure(kind: "not-a-feed", message: error.sentence), at: clock.now())
        }
        try await commit(turn, report: &report)
    }

    private func take(_ response: FetchResponse, _ turn: inout PollTurn, settings: SyncSettings) async throws {
        let bodyHash = Int64(bitPattern: Hash64.of(response.body))
        if response.isNotModified || turn.isRepeated(bodyHash) {
            turn.wasUnchanged(response, at: clock.now())
            return
        }
        let document = try FeedParser.parse(response.body, contentType: response.contentType, url: response.url)
        let entries = reader.identify(document)
        let known = try await store.known(feedID: turn.feed.id, guids: entries.map(\.guid))
        let fresh = entries.filter { known[$0.guid]?.contentHash != $0.contentHash }
        let items = fresh.map { reader.read($0, feed: turn.feed, document: document, fetchesPages: settings.fetchesPages) }
        turn.wasRead(
            response, document, items: items, newCount: fresh.count { known[$0.guid] == nil }, entryCount: entries.count,
            bodyHash: bodyHash,
            at: clock.now())
    }

    private func commit(_ turn: PollTurn, report: inout PollReport) async throws {
        let (poll, hold) = turn.poll()
        if let hold { holds.add(hold) }
        report.failure = turn.failure
        let outcome = try await store.commit(poll) { item, candidates in item.linkage(among: candidates, seenAt: poll.at) }
        report.newArticles = outcome.newArticles.count
        report.changedArticles = outcome.changedArticles.count
        if case .unchanged = poll.result { report.isUnchanged = true }
        if turn.fellSilent { _ = try await store.append(.feedSilent, feedID: turn.feed.id, detail: "{}", at: poll.at) }
        report.feed = try await store.feed(id: turn.feed.id)
        announce(turn)
    }

    /// One line a change of state, whatever the number of polls.
    private func announce(_ turn: PollTurn) {
        let feed = turn.feed
        if let failure = turn.failure, feed.lastError?.kind != failure.kind {
            logger.warning("feed fails", metadata: ["feed": "\(feed.url)", "cause": "\(failure.kind)", "error": "\(failure.message)"])
        } else if turn.failure == nil, feed.consecutiveFailures > 0 {
            logger.notice("feed works again", metadata: ["feed": "\(feed.url)", "failures": "\(feed.consecutiveFailures)"])
        }
        if turn.fellSilent { logger.notice("feed has gone silent", metadata: ["feed": "\(feed.url)"]) }
    }
}

extension PolledItem {
    /// An item without a text to compare belongs to nothing.
    fileprivate func linkage(among candidates: [IndexedArticle], seenAt now: Timestamp) -> Linkage {
        guard let fingerprint else { return Linkage() }
        return Linking.link(published: min(published ?? now, now), fingerprint: fingerprint, candidates: candidates)
    }
}
