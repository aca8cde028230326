import ArticleParsing
import Cache
import Fetching
import Model

/// What the configuration decides about syncing.
package struct SyncSettings: Sendable {
    /// Transfers at once, those not counted whose servers take their time.
    package var concurrency = 16
    /// Polls under way: as many as the fetcher may have to wait for, so that slow servers keep no other feed from its turn.
    var pollLimit: Int { concurrency > 1 ? min(concurrency * 16, 256) : 1 }
    package var schedule = PollSchedule()
    package var limits = FetchLimits()
    package var credentials = CredentialBook()
    package var retention = Retention()
    /// Whether the pages of core and related items are fetched.
    package var fetchesPages = true
    /// Selectors that a feed's user set, by the feed's configured address.
    package var selectors: [String: PageSelectors] = [:]

    package init() {}
}

/// CSS selectors for a site whose pages need help.
package struct PageSelectors: Sendable, Equatable {
    package var content: Selector?
    package var strip: Selector?

    package init(content: Selector?, strip: Selector?) {
        self.content = content
        self.strip = strip
    }
}
