import ArticleParsing
import Cache
import Fetching
import Identity
import Logging
import Model

/// Reads the pages of the articles that want it: robots.txt first, politely, each once; a failure keeps the feed's own text.
package struct PageReader: Sendable {
    private let store: any Store
    private let fetcher: Fetcher
    private let reader: ItemReader
    private let clock: WallClock
    private let settings: CurrentSettings
    private let robots: RobotsBook
    private let logger: Logger

    /// Tries before the feed's text is all there will be, and the seconds between them.
    private static let retryAfter: [Int64] = [3600, 6 * 3600, 24 * 3600]
    private static let batch = 8

    package init(store: any Store, fetcher: Fetcher, reader: ItemReader, clock: WallClock, settings: CurrentSettings, logger: Logger) {
        self.store = store
        self.fetcher = fetcher
        self.reader = reader
        self.clock = clock
        self.settings = settings
        self.logger = logger
        robots = RobotsBook(fetcher: fetcher, settings: settings)
    }

    /// Reads what is due until cancelled.
    package func run() async {
        while !Task.isCancelled {
            // An empty queue is looked at again soon; one that cannot be worked off, because nothing can be stored, later.
            switch await readDue() {
            case .none: try? await clock.sleep(.seconds(5))
            case .stuck: try? await clock.sleep(.seconds(60))
            case .progress: continue
            }
        }
    }

    /// Reads pages until none is due: for a sync without a daemon.
    package func drain() async {
        while !Task.isCancelled, await readDue() == .progress {}
    }

    private enum Round { case none, progress, stuck }

    private func readDue() async -> Round {
        guard settings.value.fetchesPages else { return .none }
        do {
            let wants = try await store.pagesDue(at: clock.now(), limit: Self.batch)
            guard !wants.isEmpty else { return .none }
            let settled = await withTaskGroup(of: Bool.self) { group in
                for want in wants { group.addTask { await read(want) } }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            return settled > 0 ? .progress : .stuck
        } catch {
            logger.error("the queue of pages cannot be read", metadata: ["error": "\(error)"])
            return .stuck
        }
    }

    /// - Returns: whether the want is settled, one way or the other.
    private func read(_ want: PageWant) async -> Bool {
        guard let result = await result(of: want) else { return false }
        do {
            try await store.finishPage(articleID: want.articleID, result, at: clock.now())
            return true
        } catch {
            logger.error("a page could not be stored", metadata: ["url": "\(want.url)", "error": "\(error)"])
        }
        // One page that cannot be stored must not stand in the way of those behind it.
        let later = PageResult.failed(reason: "it could not be stored", retryAt: clock.now().adding(seconds: 3600))
        do {
            try await store.finishPage(articleID: want.articleID, later, at: clock.now())
            return true
        } catch {
            return false
        }
    }

    /// `nil` where the reading was cancelled: the want stays as it is.
    private func result(of want: PageWant) async -> PageResult? {
        guard let url = WebURL(want.url), url.isWeb else { return .failed(reason: "its address is no web address", retryAt: nil) }
        guard await robots.allows(url, now: clock.now()) else {
            return Task.isCancelled
                ? nil : .failed(reason: "the site's robots.txt does not allow it", retryAt: retry(want, isPassing: true))
        }
        var request = FetchRequest(url: want.url, validators: want.validators, accept: FetchRequest.pageAccept, takesDelta: false)
        request.limits = settings.value.limits
        settings.value.credentials.apply(to: &request)
        do {
            let response = try await fetcher.fetch(request)
            return response.isNotModified ? .unchanged : try await parse(response, want)
        } catch let error as FetchError {
            if case .cancelled = error { return nil }
            return .failed(reason: error.sentence, retryAt: retry(want, isPassing: error.isPassing))
        } catch {
            return .failed(reason: "\(error)", retryAt: retry(want, isPassing: true))
        }
    }

    private func parse(_ response: FetchResponse, _ want: PageWant) async throws -> PageResult {
        guard let detail = try await store.article(id: want.articleID) else { return .failed(reason: "the article is gone", retryAt: nil) }
        let article = detail.article
        var options = ArticleParsingOptions()
        if let feed = try await store.feed(id: want.feedID), let selectors = settings.value.selectors[feed.url] {
            options.contentSelector = selectors.content
            options.stripSelector = selectors.strip
        }
        options.latestDay = clock.now().day.adding(days: 1)
        let content: ArticleContent
        do {
            content = try ArticleParser.parse(
                response.body, charset: response.contentType.flatMap(CharsetDeclaration.inContentType), url: response.url, options: options)
        } catch {
            return .failed(reason: "there is no page at its address", retryAt: nil)
        }
        guard content.access != .consentWall else { return .failed(reason: "the page is a consent wall", retryAt: nil) }
        let text = content.text
        // A teaser or a subscription box must not replace a longer text that the feed itself brought.
        guard text.utf8.count >= max(200, (article.text?.utf8.count ?? 0) * 3 / 4) else {
            return .failed(reason: "the page holds less of the article than the feed", retryAt: nil)
        }
        let language = article.language ?? content.language
        let reading = PageReading(
            content: content, contentHash: ContentHash.of(title: article.title, summary: article.summary, text: text),
            relevance: reader.judge(title: article.title, summary: article.summary, text: text, language: language, source: article.outlet),
            fingerprint: Fingerprints.fingerprint(title: article.title, text: text, language: language),
            validators: response.validators)
        return .read(reading)
    }

    private func retry(_ want: PageWant, isPassing: Bool) -> Timestamp? {
        guard isPassing, want.attempts < Self.retryAfter.count else { return nil }
        return clock.now().adding(seconds: Self.retryAfter[want.attempts])
    }
}

extension FetchError {
    /// Whether asking again later may help.
    fileprivate var isPassing: Bool {
        switch self {
        case .invalidURL, .unsupportedScheme, .unsafeHeader, .privateAddress, .bodyTooLarge, .redirectLoop: false
        case .status(let failure): failure.status == 429 || failure.status == 408 || failure.status >= 500
        default: true
        }
    }
}
