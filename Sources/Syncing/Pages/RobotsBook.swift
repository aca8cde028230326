import Fetching
import Model

/// The robots.txt of the sites that were asked lately; each is fetched once a day at most.
actor RobotsBook {
    private struct Page {
        var rules: RobotsRules
        var readAt: Timestamp
    }

    private let fetcher: Fetcher
    private let limits: FetchLimits
    private var pages: [String: Page] = [:]

    private static let lifetime: Int64 = 86_400
    private static let siteLimit = 2000

    init(fetcher: Fetcher, limits: FetchLimits) {
        self.fetcher = fetcher
        self.limits = limits
    }

    func allows(_ url: WebURL, now: Timestamp) async -> Bool {
        var site = url
        site.path = "/robots.txt"
        site.query = nil
        site.fragment = nil
        site.userInfo = nil
        let key = site.description
        if let page = pages[key], page.readAt.adding(seconds: Self.lifetime) > now {
            return page.rules.allows(url.path + (url.query.map { "?" + $0 } ?? ""))
        }
        let rules = await read(key)
        if pages.count >= Self.siteLimit { pages.removeAll() }
        pages[key] = Page(rules: rules, readAt: now)
        return rules.allows(url.path + (url.query.map { "?" + $0 } ?? ""))
    }

    private func read(_ url: String) async -> RobotsRules {
        do {
            let response = try await fetcher.fetch(
                FetchRequest(url: url, accept: "text/plain, */*;q=0.5", takesDelta: false, limits: limits))
            return RobotsRules(response.body, agent: Product.name)
        } catch {
            // RFC 9309 §2.3.1.3: 4xx means that there are no rules; §2.3.1.4: when the server fails, nothing is allowed.
            if case .status(let failure) = error, (400..<500).contains(failure.status), failure.status != 429 { return .allowAll }
            if case .emptyBody = error { return .allowAll }
            return .disallowAll
        }
    }
}
