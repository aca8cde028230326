import Model

/// What the rules of polling remember of a feed between two polls, kept in the cache as one JSON object.
struct PollMemory: Sendable, Equatable {
    /// The server or the feed asked not to be polled before: a user's sync waits for it too.
    var notBefore: Timestamp?
    /// Its host asked for the same on behalf of all its feeds.
    var hold: HostHold?
    /// When the feed last came as a whole document, and the hash of its bytes, for servers without validators.
    var lastDocument: Timestamp?
    var bodyHash: Int64?
    /// Of the last document, which a 304 leaves in force.
    var hints = UpdateHints()
    var redirects = PermanentRedirects.Memory()
    var isSilent = false

    init() {}

    init(json: String) {
        guard let value = try? JSONReader.read(json) else { return }
        func moment(_ name: String) -> Timestamp? { value[name]?.int.map { Timestamp(milliseconds: $0) } }
        func integers(_ name: String) -> Set<Int> { Set((value[name]?.array ?? []).compactMap { $0.int.map(Int.init) }) }
        notBefore = moment("not_before")
        if let host = value["hold_host"]?.string, let until = moment("hold_until") { hold = HostHold(host: host, until: until) }
        lastDocument = moment("document_at")
        bodyHash = value["body"]?.int
        hints.interval = value["ttl_s"]?.int.map { .seconds($0) }
        hints.skipHours = integers("skip_hours")
        hints.skipDays = integers("skip_days")
        if let target = value["moved_to"]?.string, let first = moment("moved_first"), let count = value["moved_count"]?.int {
            redirects = PermanentRedirects.Memory(target: target, firstSeen: first, sightings: Int(count))
        }
        isSilent = value["silent"]?.bool ?? false
    }

    /// Until when not to ask for the feed, by its server's wish or by its own, hours of rest included; `now` where neither minds.
    func wish(at now: Timestamp) -> Timestamp {
        max(notBefore ?? now, RestingHours(hints).firstAllowed(from: now) ?? now, now)
    }

    /// Members that hold nothing are left out: most feeds remember little.
    var json: String {
        var writer = JSONWriter(reserving: 128)
        writer.object {
            if let notBefore { $0.field("not_before", notBefore.milliseconds) }
            if let hold {
                $0.field("hold_host", hold.host)
                $0.field("hold_until", hold.until.milliseconds)
            }
            if let lastDocument { $0.field("document_at", lastDocument.milliseconds) }
            if let bodyHash { $0.field("body", bodyHash) }
            if let interval = hints.interval { $0.field("ttl_s", interval.components.seconds) }
            if !hints.skipHours.isEmpty {
                $0.field("skip_hours", array: { for hour in hints.skipHours.sorted() { $0.value(Int64(hour)) } })
            }
            if !hints.skipDays.isEmpty { $0.field("skip_days", array: { for day in hints.skipDays.sorted() { $0.value(Int64(day)) } }) }
            if let target = redirects.target {
                $0.field("moved_to", target)
                $0.field("moved_first", redirects.firstSeen.milliseconds)
                $0.field("moved_count", redirects.sightings)
            }
            if isSilent { $0.field("silent", true) }
        }
        return writer.text
    }
}
