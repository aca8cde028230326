import API
import Glibc
import QueryClient

/// Looks at everything that stands between a user and fresh news, in the order in which it has to work.
struct Diagnosis {
    let session: Session

    private static let staleAfter: Int64 = 86_400
    private static let skewLimit: Int64 = 60
    private static let lowDisk: Int64 = 200_000_000

    func findings() -> [Finding] {
        do throws(ClientError) {
            let version: VersionReport = try session.client.ask(.version)
            guard version.isSpokenHere else { throw .mismatch(version) }
            let status: StatusReport = try session.client.ask(.status)
            let feeds: FeedList = try session.client.ask(.feeds)
            return [.well("daemon", "tradewired \(version.version) answers"), admin(), clock(status), sync(status), cache(status)]
                + self.feeds(feeds.feeds)
        } catch {
            let failure = Failure(error)
            var finding = Finding.broken("daemon", failure.message, failure.hint)
            finding.isFatal = true
            return [finding]
        }
    }

    /// Asks the admin socket for what the read socket answers too: only whether it lets us in.
    private func admin() -> Finding {
        var client = session.client
        client.timeout = .seconds(5)
        do throws(ClientError) {
            _ = try client.askAdmin(.version)
            return .well("changes", "allowed: the admin socket answers")
        } catch {
            let failure = Failure(error)
            if failure.status == .refused {
                return .well("changes", "not allowed for this user, reading is (\(failure.hint ?? failure.message))")
            }
            return .care("changes", "the admin socket: \(failure.message)", failure.hint)
        }
    }

    private func clock(_ status: StatusReport) -> Finding {
        let written = [status.startedAt, status.sync.last].compactMap { $0 }.max() ?? session.now
        let ahead = written.seconds - session.now.seconds
        guard ahead > Self.skewLimit else { return .well("clock", ClockTime.full(session.now)) }
        return .broken("clock", "went back by at least \(ahead) s since the daemon last wrote", "set it: timedatectl set-ntp true")
    }

    private func sync(_ status: StatusReport) -> Finding {
        guard status.feeds.total > 0 else {
            return .care("sync", "there are no feeds", "tradewire feeds add URL, or list them in tradewire.toml")
        }
        guard let last = status.sync.last else { return .care("sync", "nothing was read yet", "tradewire sync") }
        let words = "the last was \(ClockTime(now: session.now).relative(last))"
        guard session.now.seconds - last.seconds > Self.staleAfter else { return .well("sync", words) }
        return .care("sync", words, "tradewire sync; if it fails, look at the network and at journalctl -u tradewired")
    }

    private func cache(_ status: StatusReport) -> Finding {
        let words = "\(byteCountText(status.cache.byteCount)) in \(status.cache.path)"
        var space = statvfs()
        guard statvfs(status.cache.path, &space) == 0 else { return .well("cache", words) }
        let free = Int64(clamping: UInt64(space.f_bavail).multipliedReportingOverflow(by: UInt64(space.f_frsize)).partialValue)
        guard free < Self.lowDisk else { return .well("cache", "\(words), \(byteCountText(free)) free") }
        return .broken(
            "cache", "\(words), only \(byteCountText(free)) left on its disk", "make room, or lower size_limit of [cache] in tradewire.toml"
        )
    }

    private func feeds(_ feeds: [ListedFeed]) -> [Finding] {
        let troubled = feeds.filter { [.failing, .silent, .gone].contains($0.health) }
        let polled = feeds.filter { $0.health != .paused }
        guard !troubled.isEmpty else { return [.well("feeds", "\(polled.count) polled, none fails")] }
        if polled.count > 2, polled.allSatisfy({ $0.health == .failing }) {
            let kinds = Set(troubled.compactMap(\.feed.lastError?.kind)).sorted().joined(separator: ", ")
            return [.broken("feeds", "all \(polled.count) fail (\(kinds))", "look at the network first: DNS, proxy, firewall")]
        }
        let shown = troubled.prefix(10).map { listed in
            let words = "\(listed.feed.id) \(listed.feed.title): \(listed.feed.lastError?.message ?? "it is read, and brings nothing new")"
            // Some publishers are quiet for months: worth a look, and nothing that is broken.
            return listed.health == .silent
                ? Finding.notice("silent", words, Self.advice(listed)) : Finding.care(listed.health.rawValue, words, Self.advice(listed))
        }
        let rest = troubled.count - shown.count
        return shown + (rest > 0 ? [.care("feeds", "\(rest) more need care", "tradewire feeds list --health failing,silent,gone")] : [])
    }

    private static func advice(_ listed: ListedFeed) -> String {
        let id = listed.feed.id
        switch listed.health {
        case .gone: return "the publisher took it down: tradewire feeds remove \(id)"
        case .silent: return "nothing new for long: see whether it moved, tradewire feeds test \(listed.feed.currentURL)"
        default: return "tradewire feeds show \(id); tradewire feeds test \(listed.feed.currentURL)"
        }
    }
}
