import ArticleParsing
import Fetching
import Model

/// Fetches one page and takes the article out of it, as far as the site's robots.txt allows.
struct PageFetch: Sendable {
    struct Wish: Sendable {
        var url: String
        var validators = Validators()
        var selectors: PageSelectors?
        /// What the feed calls the article.
        var title: String?
    }

    struct Page: Sendable {
        var content: ArticleContent
        /// After redirects.
        var url: String
        var validators: Validators
    }

    enum Answer: Sendable {
        case page(Page)
        case unchanged
        /// - Parameter mayPass: asking again later may help.
        case failed(reason: String, mayPass: Bool)
        /// Called off: nothing was learned.
        case cancelled
    }

    private let fetcher: Fetcher
    private let robots: RobotsBook
    private let room = ReadingRoom()

    init(fetcher: Fetcher) {
        self.fetcher = fetcher
        robots = RobotsBook(fetcher: fetcher)
    }

    func read(_ wish: Wish, settings: SyncSettings, now: Timestamp) async -> Answer {
        guard let url = WebURL(wish.url), url.isWeb else { return .failed(reason: "its address is no web address", mayPass: false) }
        if let refusal = await refusal(of: url, settings, now) { return refusal }
        var request = FetchRequest(url: wish.url, validators: wish.validators, accept: FetchRequest.pageAccept, takesDelta: false)
        request.limits = settings.limits
        settings.credentials.apply(to: &request)
        do {
            let (answer, end) = try await fetched(request, wish, now)
            // A page may lead to another site's, which has rules of its own.
            if let end, end.host != url.host, let refusal = await refusal(of: end, settings, now) { return refusal }
            return answer
        } catch {
            if case .cancelled = error { return .cancelled }
            return .failed(reason: error.sentence, mayPass: error.mayPass)
        }
    }

    /// What was fetched is let go of before another fetch: its body may hold one of the few permits for large ones, which that may want.
    /// - Returns: also the address at which redirects ended.
    private func fetched(_ request: FetchRequest, _ wish: Wish, _ now: Timestamp) async throws(FetchError) -> (Answer, WebURL?) {
        let response = try await fetcher.fetch(request)
        return (response.isNotModified ? .unchanged : await article(of: response, wish, now: now), WebURL(response.url))
    }

    private func refusal(of url: WebURL, _ settings: SyncSettings, _ now: Timestamp) async -> Answer? {
        switch await robots.permission(for: url, limits: settings.limits, now: now) {
        case .granted: nil
        case .refused: .failed(reason: "the site's robots.txt does not allow it", mayPass: false)
        case .unknown: Task.isCancelled ? .cancelled : .failed(reason: "the site's robots.txt could not be read", mayPass: true)
        }
    }

    private func article(of response: FetchResponse, _ wish: Wish, now: Timestamp) async -> Answer {
        // Beside its bytes a page being read weighs many times as much.
        let byteCount = response.body.count
        await room.enter(byteCount)
        defer { room.leave(byteCount) }
        var options = ArticleParsingOptions()
        options.contentSelector = wish.selectors?.content
        options.stripSelector = wish.selectors?.strip
        options.feedTitle = wish.title
        options.latestDay = now.day.adding(days: 1)
        let charset = response.contentType.flatMap(CharsetDeclaration.inContentType)
        do {
            let content = try ArticleParser.parse(response.body, charset: charset, url: response.url, options: options)
            guard content.access != .consentWall else { return .failed(reason: "the page is a consent wall", mayPass: false) }
            return .page(Page(content: content, url: response.url, validators: response.validators))
        } catch {
            return .failed(reason: "there is no page at its address", mayPass: false)
        }
    }
}

extension FetchError {
    /// Whether asking again later may help.
    fileprivate var mayPass: Bool {
        switch self {
        case .invalidURL, .unsupportedScheme, .unsafeHeader, .privateAddress, .bodyTooLarge, .redirectLoop: false
        case .status(let failure): failure.status == 429 || failure.status == 408 || failure.status >= 500
        default: true
        }
    }
}
