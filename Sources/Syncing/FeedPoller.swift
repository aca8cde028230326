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
    private let readers: Current<ItemReader>
    private let clock: WallClock
    private let logger: Logger
    /// For what a page would give, before its feed is followed.
    let pages: PageFetch
    private let holds = HostHolds()
    private let room = ReadingRoom()
    private let network = NetworkHealth()

    package init(store: any Store, fetcher: Fetcher, reader: Current<ItemReader>, clock: WallClock, logger: Logger) {
        self.store = store
        self.fetcher = fetcher
        readers = reader
        self.clock = clock
        self.logger = logger
        pages = PageFetch(fetcher: fetcher)
    }

    var now: Timestamp { clock.now() }
    private var reader: ItemReader { readers.value }

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
            if !feed.wasPolled(after: clock.now()), let until = wish(of: memory, address: turn.address) {
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
        do {
            var response = try await fetcher.fetch(request)
            let byteCount = response.body.count
            await room.enter(byteCount)
            defer { room.leave(byteCount) }
            if network.answered() { logger.notice("the network is there again") }
            report.byteCount = response.wireByteCount
            try await take(&response, &turn, settings: settings, report: &report)
            return try await commit(turn, report: &report)
        } catch let error as FetchError {
            try note(error, &turn, report: &report)
        } catch let error as FeedParsingError {
            turn.failed(FeedFailure(kind: "not-a-feed", message: error.sentence), at: clock.now())
        }
        if report.wasAsked { try await commit(turn, report: &report) }
    }

    private func note(_ error: FetchError, _ turn: inout PollTurn, report: inout PollReport) throws {
        if error.isCancellation { throw CancellationError() }
        // The host complained about others of its feeds; this one was not asked and has not failed.
        if case .hostPaused = error {
            report.wasAsked = false
            report.isDeferred = true
            report.putOffUntil = clock.now().adding(seconds: 3600)
            return
        }
        if !error.isPerhapsLocal {
            if network.answered() { logger.notice("the network is there again") }
        } else if network.failed(turn.address, at: clock.now()) {
            logger.warning("no server can be reached; feeds are tried again soon", metadata: ["cause": "\(error.kind)"])
        }
        let isOutage = error.isPerhapsLocal && network.isDown(at: clock.now()) && turn.feed.lastSuccess != nil
        var status: StatusFailure?
        if case .status(let failure) = error { status = failure }
        turn.failed(FeedFailure(kind: error.kind, message: error.sentence), status: status, isOutage: isOutage, at: clock.now())
    }

    /// Reads what came. A document of many new items is stored in parts, the first ones here: in memory an item weighs many times its bytes,
    /// and other feeds get in between.
    private func take(_ response: inout FetchResponse, _ turn: inout PollTurn, settings: SyncSettings, report: inout PollReport)
        async throws
    {
        let bodyHash = Int64(bitPattern: Hash64.of(response.body))
        if response.isNotModified || turn.isRepeated(bodyHash) {
            turn.wasUnchanged(response, at: clock.now())
            return
        }
        let document = try FeedParser.parse(response.body, contentType: response.contentType, url: response.url)
        response.body = []
        let entries = reader.identify(document)
        let known = try await store.known(feedID: turn.feed.id, guids: entries.map(\.guid))
        let guids = Set(entries.map(\.guid))
        var fresh = entries.filter { known[$0.guid]?.contentHash != $0.contentHash }[...]
        let newCount = guids.count { known[$0] == nil }
        func items(_ part: some Sequence<ItemReader.Identified>) -> [PolledItem] {
            part.map { reader.read($0, feed: turn.feed, document: document, fetchesPages: settings.fetchesPages) }
        }
        while fresh.count > Self.itemsAtOnce {
            let part = turn.part(items(fresh.prefix(Self.itemsAtOnce)), of: document, guids: guids, at: clock.now())
            fresh = fresh.dropFirst(Self.itemsAtOnce)
            report.count(try await store(part))
        }
        turn.wasRead(
            response, document, items: items(fresh), newCount: newCount, guids: guids, bodyHash: bodyHash, at: clock.now())
    }

    private static let itemsAtOnce = 1000

    private func store(_ poll: Poll) async throws -> PollOutcome {
        try await store.commit(poll, link: Linking.link)
    }

    private func commit(_ turn: PollTurn, report: inout PollReport) async throws {
        let (poll, hold) = turn.poll()
        if let hold { holds.add(hold) }
        report.failure = turn.failure
        report.count(try await store(poll))
        if case .unchanged = poll.result { report.isUnchanged = true }
        report.feed = try await store.feed(id: turn.feed.id)
        announce(turn)
    }

    /// One line a change of state, whatever the number of polls.
    private func announce(_ turn: PollTurn) {
        let feed = turn.feed
        if turn.isOutage { return }
        if let failure = turn.failure, feed.consecutiveFailures == 0 || feed.lastError?.kind != failure.kind {
            logger.warning("feed fails", metadata: ["feed": "\(feed.url)", "cause": "\(failure.kind)", "error": "\(failure.message)"])
        } else if turn.failure == nil, feed.consecutiveFailures > 0 {
            logger.notice("feed works again", metadata: ["feed": "\(feed.url)", "failures": "\(feed.consecutiveFailures)"])
        }
        if turn.fellSilent { logger.notice("feed has gone silent", metadata: ["feed": "\(feed.url)"]) }
    }
}
