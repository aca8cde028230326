import Fetching
import Model

/// The robots.txt of the sites that were asked lately; each is fetched once a day at most.
actor RobotsBook {
    private struct Page {
        /// `nil` where they could not be read.
        var rules: RobotsRules?
        var expiresAt: Timestamp
    }

    enum Permission: Sendable {
        case granted, refused
        /// robots.txt could not be read, which RFC 9309 §2.3.1.4 takes for a refusal until it can.
        case unknown
    }

    private let fetcher: Fetcher
    private var pages: [String: Page] = [:]
    /// Under way: pages of one site that come together wait for one reading.
    private var readings: [String: Task<Page?, Never>] = [:]

    private static let lifetime: Int64 = 86_400
    private static let lifetimeOfFailure: Int64 = 3600
    private static let siteLimit = 500
    private static let byteLimit = 1 << 20

    init(fetcher: Fetcher) { self.fetcher = fetcher }

    func permission(for url: WebURL, limits: FetchLimits, now: Timestamp) async -> Permission {
        var site = url
        site.path = "/robots.txt"
        site.query = nil
        site.fragment = nil
        site.userInfo = nil
        guard let rules = await rules(of: site.description, limits, now: now) else { return .unknown }
        return rules.allows(url.path + (url.query.map { "?" + $0 } ?? "")) ? .granted : .refused
    }

    private func rules(of site: String, _ limits: FetchLimits, now: Timestamp) async -> RobotsRules? {
        if let page = pages[site], page.expiresAt > now { return page.rules }
        let task = readings[site] ?? Task { await read(site, limits, now: now) }
        readings[site] = task
        let page = await task.value
        readings[site] = nil
        // A reading that was called off says nothing about the site.
        guard let page else { return nil }
        if pages.count >= Self.siteLimit, let oldest = pages.min(by: { $0.value.expiresAt < $1.value.expiresAt }) {
            pages[oldest.key] = nil
        }
        pages[site] = page
        return page.rules
    }

    private func read(_ url: String, _ limits: FetchLimits, now: Timestamp) async -> Page? {
        var request = FetchRequest(url: url, accept: "text/plain, */*;q=0.5", takesDelta: false, limits: limits)
        request.limits.byteLimit = min(request.limits.byteLimit, Self.byteLimit)
        let expiry = now.adding(seconds: Self.lifetime)
        do {
            let response = try await fetcher.fetch(request)
            return Page(rules: RobotsRules(response.body, agent: Product.name), expiresAt: expiry)
        } catch {
            // RFC 9309 §2.3.1.3: 4xx means that there are no rules; §2.3.1.4: when the server fails, nothing is allowed.
            switch error {
            case .cancelled: return nil
            case .emptyBody: return Page(rules: .allowAll, expiresAt: expiry)
            case .status(let failure) where (400..<500).contains(failure.status) && failure.status != 429:
                return Page(rules: .allowAll, expiresAt: expiry)
            default: return Page(rules: nil, expiresAt: now.adding(seconds: Self.lifetimeOfFailure))
            }
        }
    }
}
