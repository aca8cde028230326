import Cache
import Fetching
import Identity
import Logging
import Model

/// Reads the pages of the articles that want it: robots.txt first, politely, each once; a failure keeps the feed's own text.
package struct PageReader: Sendable {
    private let store: any Store
    private let readers: Current<ItemReader>
    private let clock: WallClock
    private let settings: CurrentSettings
    private let pages: PageFetch
    private let logger: Logger

    /// Tries before the feed's text is all there will be, and the seconds between them.
    private static let retryAfter: [Int64] = [3600, 6 * 3600, 24 * 3600]
    private static let queueLimit = 2000
    private static let lookEvery = Duration.seconds(5)

    package init(
        store: any Store, fetcher: Fetcher, reader: Current<ItemReader>, clock: WallClock, settings: CurrentSettings, logger: Logger
    ) {
        self.store = store
        readers = reader
        self.clock = clock
        self.settings = settings
        self.logger = logger
        pages = PageFetch(fetcher: fetcher)
    }

    /// Reads what is due until cancelled.
    package func run() async {
        while !Task.isCancelled {
            // An empty queue is looked at again soon; one that cannot be worked off, because nothing can be stored, later.
            switch await readDue(keepsLooking: true) {
            case .none: try? await clock.sleep(Self.lookEvery)
            case .stuck: try? await clock.sleep(.seconds(60))
            case .progress: continue
            }
        }
    }

    /// Reads pages until none is due: for a sync without a daemon.
    package func drain() async {
        while !Task.isCancelled, await readDue(keepsLooking: false) == .progress {}
    }

    private enum Round { case none, progress, stuck }

    private enum Step: Sendable {
        case read(articleID: Int64, isSettled: Bool)
        case look
    }

    /// Works the queue off, a page taking the place of each that is done.
    /// - Parameter keepsLooking: whether pages that fall due in the meantime start beside slow ones that are under way.
    private func readDue(keepsLooking: Bool) async -> Round {
        await withTaskGroup(of: Step.self) { group in
            var turns = PageTurns()
            var isWatched = !keepsLooking
            while !Task.isCancelled {
                guard await start(&turns, in: &group) else { return .stuck }
                guard turns.isBusy else { break }
                if !isWatched {
                    isWatched = true
                    group.addTask {
                        try? await clock.sleep(Self.lookEvery)
                        return .look
                    }
                }
                switch await group.next() {
                case .read(let articleID, let isSettled): turns.finished(articleID, isSettled: isSettled)
                case .look: isWatched = false
                case nil: break
                }
            }
            group.cancelAll()
            return turns.isStuck ? .stuck : turns.settledCount > 0 ? .progress : .none
        }
    }

    /// - Returns: whether the queue could be read.
    private func start(_ turns: inout PageTurns, in group: inout TaskGroup<Step>) async -> Bool {
        var isRenewed = false
        while true {
            if let want = turns.next() {
                group.addTask { .read(articleID: want.articleID, isSettled: await read(want)) }
            } else if isRenewed || !settings.value.fetchesPages {
                return true
            } else {
                do {
                    turns.renew(try await store.pagesDue(at: clock.now(), limit: Self.queueLimit))
                } catch {
                    logger.error("the queue of pages cannot be read", metadata: ["error": "\(error)"])
                    return false
                }
                isRenewed = true
            }
        }
    }

    /// - Returns: whether the want is settled, one way or the other.
    private func read(_ want: PageWant) async -> Bool {
        do {
            guard let result = try await result(of: want) else { return false }
            try await store.finishPage(articleID: want.articleID, result, at: clock.now(), link: Linking.link)
            return true
        } catch {
            logger.error("a page could not be stored", metadata: ["url": "\(want.url)", "error": "\(error)"])
        }
        // One page that cannot be stored must not stand in the way of those behind it.
        let later = PageResult.failed(reason: "it could not be stored", retryAt: clock.now().adding(seconds: 3600))
        do {
            try await store.finishPage(articleID: want.articleID, later, at: clock.now(), link: Linking.link)
            return true
        } catch {
            return false
        }
    }

    /// `nil` where the reading was cancelled: the want stays as it is.
    private func result(of want: PageWant) async throws -> PageResult? {
        guard let article = try await store.article(id: want.articleID)?.article else {
            return .failed(reason: "the article is gone", retryAt: nil)
        }
        let settings = settings.value
        let feed = try await store.feed(id: want.feedID)
        let wish = PageFetch.Wish(
            url: want.url, validators: want.validators, selectors: feed.flatMap { settings.selectors[$0.url] }, title: article.title)
        switch await pages.read(wish, settings: settings, now: clock.now()) {
        case .page(let page): return result(of: page, for: article)
        case .unchanged: return .unchanged
        case .failed(let reason, let mayPass): return .failed(reason: reason, retryAt: mayPass ? retry(want) : nil)
        case .cancelled: return nil
        }
    }

    private func result(of page: PageFetch.Page, for article: Article) -> PageResult {
        let text = page.content.text
        // A teaser or a subscription box must not replace a longer text that the feed itself brought.
        guard text.utf8.count >= max(200, (article.text?.utf8.count ?? 0) * 3 / 4) else {
            return .failed(reason: "the page holds less of the article than the feed", retryAt: nil)
        }
        let language = article.language ?? page.content.language
        let reader = readers.value
        let relevance = reader.judge(
            title: article.title, summary: article.summary, text: text, language: language, source: article.outlet)
        var reading = PageReading(
            content: page.content, contentHash: ContentHash.of(title: article.title, summary: article.summary, text: text),
            relevance: relevance, fingerprint: Fingerprints.fingerprint(title: article.title, text: text, language: language),
            validators: page.validators)
        reading.reading = reader.reading(of: article, content: page.content, judged: relevance)
        return .read(reading)
    }

    private func retry(_ want: PageWant) -> Timestamp? {
        guard want.attempts < Self.retryAfter.count else { return nil }
        return clock.now().adding(seconds: Self.retryAfter[want.attempts])
    }
}
