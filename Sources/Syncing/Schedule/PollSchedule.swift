import Fetching
import Model

/// Decides when a feed is read next, and says why. A pure function of what is known after a poll.
///
/// The longest of these counts: the interval (the user's own, else the default), what the document asks for (`ttl`, `sy:update*`), for how
/// long the server calls its answer fresh, and the feed's own rhythm where the user has set no interval. After failures the interval
/// doubles each time. Hours and days that the feed wants to be left alone in are passed over.
package struct PollSchedule: Sendable, Equatable {
    /// One hour, which operators of feeds name as the most that they want to see (rachelbythebay.com/w/feed/).
    package var defaultInterval = Duration.seconds(3600)
    /// For the default interval and for feeds that are read faster than it. The user's own interval may be lower.
    package var shortest = Duration.seconds(300)
    /// Nothing but the user's own interval and hours that are passed over make a feed wait longer.
    package var longest = Duration.seconds(24 * 3600)

    package init() {}

    package func next(after poll: PollSituation) -> NextPoll {
        switch poll.result {
        case .gone: NextPoll(at: nil, reason: "the server says that the feed is gone for good (410)")
        case .outage: afterOutage(poll)
        case .read: afterReading(poll)
        case .failed(let retryAfter, let isRateLimit): afterFailure(poll, retryAfter: retryAfter, isRateLimit: isRateLimit)
        }
    }

    /// Nobody is burdened by requests that never leave, so that the feeds are there soon after the network is.
    private func afterOutage(_ poll: PollSituation) -> NextPoll {
        let wait = min(interval(poll).wait, .seconds(300))
        return resting(
            NextPoll(
                at: poll.now.adding(wait + wait * Spread(poll.seed).fraction(0) / 5),
                reason: "no server could be reached, this feed's or any other"),
            poll)
    }

    private func afterReading(_ poll: PollSituation) -> NextPoll {
        var choice = interval(poll)
        if poll.ownInterval == nil {
            if poll.turnover >= 0.5 {
                choice = Choice(max(choice.wait / 2, shortest), "half of the feed or more was new, so it is read more often")
            } else if let rhythm = poll.rhythm, rhythm.readingInterval(at: poll.now) > choice.wait {
                choice = Choice(
                    min(rhythm.readingInterval(at: poll.now), longest), "the feed publishes about every \(rhythm.usualGap.inWords)")
            }
        }
        var wish = Choice(.zero, "")
        if let asked = poll.hints.interval, asked > .zero {
            wish = Choice(min(asked, longest), "the feed asks to be read every \(min(asked, longest).inWords)")
        }
        if let fresh = poll.freshness.map(believable), fresh > wish.wait {
            wish = Choice(fresh, "the server calls its answer fresh for \(fresh.inWords)")
        }
        let notBefore = wish.wait > .zero ? poll.now.adding(wish.wait) : nil
        if wish.wait > choice.wait { choice = wish }
        let spread = Spread(poll.seed).fraction(0)
        // A minute in an hour is enough to part feeds that were added together, and keeps the interval what it says.
        return resting(
            NextPoll(
                at: poll.now.adding(choice.wait + choice.wait * spread / 60), reason: choice.reason, notBefore: notBefore,
                notBeforeReason: notBefore == nil ? nil : wish.reason), poll)
    }

    private func afterFailure(_ poll: PollSituation, retryAfter: Duration?, isRateLimit: Bool) -> NextPoll {
        let failures = max(poll.failures, 1)
        var choice = interval(poll)
        if failures > 1 {
            let ceiling = max(longest, choice.wait)
            let doubled = choice.wait * (1 << min(failures - 1, 16))
            let jitter = 1 + Spread(poll.seed).fraction(failures) / 10
            choice = Choice(min(doubled * jitter, ceiling), "it has failed \(failures) times in a row")
        } else {
            choice.reason += "; the last attempt failed"
        }
        // A server that complains without saying for how long is left alone for an hour.
        guard let asked = retryAfter ?? (isRateLimit ? .seconds(3600) : nil) else {
            return resting(NextPoll(at: poll.now.adding(choice.wait), reason: choice.reason), poll)
        }
        let reason = retryAfter == nil ? "the server says that it is asked too often" : "the server asks to wait \(asked.inWords)"
        let notBefore = poll.now.adding(asked)
        if asked >= choice.wait { choice = Choice(asked, reason) }
        return NextPoll(at: poll.now.adding(choice.wait), reason: choice.reason, notBefore: notBefore, notBeforeReason: reason)
    }

    private struct Choice {
        var wait: Duration
        var reason: String

        init(_ wait: Duration, _ reason: String) {
            self.wait = wait
            self.reason = reason
        }
    }

    private func interval(_ poll: PollSituation) -> Choice {
        if let own = poll.ownInterval {
            let wait = max(own, .seconds(60))
            return Choice(wait, "every \(wait.inWords), as configured for this feed")
        }
        let wait = min(max(defaultInterval, shortest), longest)
        return Choice(wait, "every \(wait.inWords)")
    }

    /// Lifetimes of more than a week are meant for images and style sheets; feeds get them by mistake (16 years have been seen).
    private func believable(_ fresh: Duration) -> Duration {
        fresh > .seconds(7 * 86_400) ? min(.seconds(5 * 3600), longest) : min(fresh, longest)
    }

    private func resting(_ next: NextPoll, _ poll: PollSituation) -> NextPoll {
        guard let at = next.at, let moved = RestingHours(poll.hints).firstAllowed(from: at), moved > at else { return next }
        var next = next
        next.at = moved
        next.reason = "the feed asks to be left alone until then (skipHours, skipDays)"
        return next
    }
}
