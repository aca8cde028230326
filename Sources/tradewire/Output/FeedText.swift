import API
import Model

/// One feed with all that is known of it, a line each.
struct FeedText {
    let clock: ClockTime
    let look: Look

    func write(_ listed: ListedFeed, to out: inout StandardOutput) throws {
        let feed = listed.feed
        try out.write(Line(feed.title.isEmpty ? feed.url : feed.title, .bold))
        var facts = NamedValues(indent: 14, columns: look.columns)
        facts.add("Id", "\(feed.id)")
        facts.add("Address", feed.url)
        if feed.currentURL != feed.url { facts.add("Read from", feed.currentURL) }
        facts.add("Health", listed.health.rawValue, FeedPresentation.style(of: listed.health))
        if let error = feed.lastError {
            facts.add("Error", "\(error.message) [\(error.kind)]", .red)
            facts.add("Failures", "\(feed.consecutiveFailures) in a row")
        }
        facts.add("Articles", "\(feed.articleCount)")
        facts.add("Last read", feed.lastSuccess.map(time) ?? "never")
        if let next = feed.nextPoll { facts.add("Next", time(next) + (feed.nextPollReason.map { ": \($0)" } ?? "")) }
        if let interval = feed.interval { facts.add("Interval", ClockTime.duration(milliseconds: interval.components.seconds * 1000)) }
        facts.add("Format", feed.format)
        facts.add("Tags", feed.tags.isEmpty ? nil : feed.tags.joined(separator: ", "))
        facts.add("Listed in", feed.origin == .config ? "the configuration" : "the cache (tradewire feeds add)")
        if feed.wantsFullText { facts.add("Full text", "read from the articles' pages") }
        facts.add("Hub", feed.hub)
        for warning in feed.warnings { facts.add("Warning", warning, .yellow) }
        try facts.write(to: &out)
    }

    private func time(_ time: Timestamp) -> String {
        look.isTerminal ? "\(ClockTime.full(time))\(clock.aside(time))" : time.rfc3339
    }
}
