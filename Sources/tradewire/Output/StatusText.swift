import API
import Model

/// The daemon's state for people: what is there, when it was read, what needs care.
struct StatusText {
    let clock: ClockTime
    let look: Look

    private static let troubledLimit = 10

    func write(_ report: StatusReport, _ feeds: [ListedFeed], to out: inout StandardOutput) throws {
        let daemon = report.startedAt.map { "started \(time($0))" } ?? "not running; this is what its cache holds"
        try out.write(Line("tradewired \(report.version), \(daemon)", .bold))
        var facts = NamedValues(indent: 11, columns: look.columns)
        facts.add("Articles", articles(report.cache))
        facts.add("Last sync", report.sync.last.map(time) ?? "never")
        if report.startedAt != nil { facts.add("Next poll", report.sync.next.map(time)) }
        if report.sync.activePolls > 0 { facts.add("Reading", "\(report.sync.activePolls) feeds now") }
        if let job = report.sync.job, !job.isFinished { facts.add("Sync", Sync.summary(job)) }
        facts.add("Feeds", health(report.feeds))
        facts.add("Cache", "\(byteCountText(report.cache.byteCount)) in \(report.cache.path)")
        if report.cache.pagesWaiting > 0 { facts.add("Pages", "\(report.cache.pagesWaiting) still to be read") }
        try facts.write(to: &out)
        try writeTroubled(feeds, to: &out)
    }

    private func articles(_ cache: StatusReport.Cache) -> String {
        let count = { (verdict: Verdict) in grouped(cache.articles[verdict] ?? 0) }
        return "\(count(.core)) core, \(count(.related)) related, \(count(.no)) others as headlines"
    }

    private func health(_ feeds: StatusReport.Feeds) -> String {
        let states: [Feed.Health] = [.ok, .new, .failing, .silent, .gone, .paused]
        let parts = states.compactMap { state in
            feeds.byHealth[state].flatMap { $0 > 0 ? "\($0) \(state.rawValue)" : nil }
        }
        return parts.isEmpty ? "none; tradewire feeds add URL adds one" : "\(feeds.total): \(parts.joined(separator: ", "))"
    }

    private func writeTroubled(_ feeds: [ListedFeed], to out: inout StandardOutput) throws {
        let troubled = feeds.filter { [.failing, .silent, .gone].contains($0.health) }
        guard !troubled.isEmpty else { return }
        try out.blankLine()
        for listed in troubled.prefix(Self.troubledLimit) {
            var line = Line(listed.health.rawValue, FeedPresentation.style(of: listed.health))
            line.pad(to: 9)
            line.add("\(listed.feed.id)  ", .dim)
            line.add(listed.feed.title.isEmpty ? listed.feed.url : listed.feed.title)
            line.add("  \(reason(listed))", .dim)
            try out.write(look.columns.map { line.clipped(to: $0, omission: look.omission) } ?? line)
        }
        let rest = troubled.count - Self.troubledLimit
        if rest > 0 { try out.write(Line("and \(rest) more: tradewire feeds list --health failing,silent,gone", .dim)) }
    }

    private func reason(_ listed: ListedFeed) -> String {
        if let error = listed.feed.lastError { return error.message }
        guard let last = listed.feed.lastSuccess else { return "never read" }
        return "read \(time(last)), nothing new"
    }

    private func time(_ time: Timestamp) -> String { look.isTerminal ? clock.relative(time) : time.rfc3339 }
}

/// "9,120".
func grouped(_ count: Int) -> String { grouped(String(count)) }

func grouped(_ digits: String) -> String {
    var digits = digits
    var groups: [Substring] = []
    while digits.count > 3 {
        groups.insert(Substring(digits.suffix(3)), at: 0)
        digits.removeLast(3)
    }
    return ([digits[...]] + groups).joined(separator: ",")
}
