import Model

/// How often a feed publishes, from the times of its recent entries.
package struct FeedRhythm: Sendable, Equatable {
    /// Between one batch of entries and the next: half of the gaps are longer.
    package let usualGap: Duration
    /// One gap in ten is longer.
    package let longGap: Duration
    package let newest: Timestamp

    /// - Parameter times: publication times in any order; those after `now` are left out.
    /// - Returns: `nil` for fewer than five batches: too few to speak of a rhythm.
    package init?(_ times: [Timestamp], at now: Timestamp) {
        let sorted = times.filter { $0 <= now }.sorted().suffix(60)
        // Entries that came out together are one batch: ten a week at once are weekly, not one every minute.
        var batches: [Timestamp] = []
        for time in sorted where batches.last.map({ time.milliseconds - $0.milliseconds >= 600_000 }) != false { batches.append(time) }
        guard batches.count >= 5, let newest = sorted.last else { return nil }
        let gaps = zip(batches.dropFirst(), batches).map { $0.milliseconds - $1.milliseconds }.sorted()
        usualGap = .milliseconds(gaps[gaps.count / 2])
        longGap = .milliseconds(gaps[gaps.count * 9 / 10])
        self.newest = newest
    }

    /// A twelfth of the time in which something new is to be expected, half a day at most: a feed that is seldom renewed need not be asked
    /// each hour, and what it brings is late by less than a tenth of its own gap.
    func readingInterval(at now: Timestamp) -> Duration {
        let quiet = Duration.milliseconds(max(0, now.milliseconds - newest.milliseconds))
        return min(max(usualGap, quiet / 4) / 12, .seconds(12 * 3600))
    }
}

/// Tells a feed that has gone quiet from one that is quiet by nature.
package enum SilenceRule {
    /// - Returns: how long the feed has been silent, where that is more than three days and five times the longest gap that is usual for it.
    package static func silence(of rhythm: FeedRhythm, at now: Timestamp) -> Duration? {
        let quiet = Duration.milliseconds(now.milliseconds - rhythm.newest.milliseconds)
        return quiet > max(.seconds(3 * 86_400), rhythm.longGap * 5) ? quiet : nil
    }
}
