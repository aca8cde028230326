import Syncing

/// What the daemon does now, in one line for `systemctl status`.
enum ServiceStatus {
    static func text(_ status: SyncStatus) -> String {
        var parts: [String] = []
        if let job = status.currentJob, job.finishedAt == nil { parts.append("sync: \(job.done) of \(job.total) read") }
        if status.activePolls > 0 {
            parts.append("\(status.activePolls) being read")
        } else if let next = status.nextPoll {
            parts.append("next at \(next)")
        }
        let failures = status.failures.values.reduce(0, +)
        parts.append(status.polls == 0 ? "nothing read yet" : "\(status.polls) polls, \(failures) failed")
        return "\(status.feeds == 1 ? "1 feed" : "\(status.feeds) feeds"): " + parts.joined(separator: "; ")
    }
}
