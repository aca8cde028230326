import API
import Cache
import HummingbirdCore
import Model
import NIOCore

/// Opens streams of events: each reader pulls from the log by its own cursor, at its own speed, and nothing is queued for it.
struct EventStreams: Sendable {
    let store: any Store
    let pulse: EventPulse
    let lines: EventLines
    let settings: QueryServerSettings
    let queue: FairQueue
    let now: @Sendable () -> Timestamp

    init(
        store: any Store, pulse: EventPulse, settings: QueryServerSettings, queue: FairQueue = FairQueue(width: 3),
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.store = store
        self.pulse = pulse
        self.settings = settings
        self.queue = queue
        self.now = now
        lines = EventLines(store: store)
    }

    var openCount: Int { pulse.readerCount }

    /// - Parameter request: its channel is the reader's; the stream ends when that closes.
    func reply(_ parameters: EventParameters, to request: AnswerRequest) async throws -> Reply {
        let end = try await store.latestCursor()
        guard let reader = pulse.join(limit: settings.streamLimit) else {
            throw Problem(.tooMany, "Too many event streams are open.", hint: "Close some.", retryAfterMilliseconds: 5000)
        }
        request.channel?.closeFuture.whenComplete { [pulse] _ in pulse.leave(reader) }
        let stream = EventStream(streams: self, parameters: parameters, reader: reader, peer: request.peer, end: end)
        return Reply(mediaType: Reply.ndjson, body: .stream { try await stream.write(to: &$0) })
    }
}

/// One reader's stream.
struct EventStream: Sendable {
    let streams: EventStreams
    let parameters: EventParameters
    let reader: Int
    let peer: Peer
    /// The log's end when the stream was asked for.
    let end: Cursor

    private static let pageLimit = 64

    func write(to body: inout any ResponseBodyWriter) async throws {
        defer { streams.pulse.leave(reader) }
        var cursor = parameters.since ?? end
        if cursor > end {
            // A cursor of another cache, or of one that was set back: its reader missed what it cannot name.
            try await write(.gap(cursor: end), to: &body)
            cursor = end
        }
        var remaining = parameters.limit ?? Int.max
        var hasCaughtUp = false
        var goal = end
        while true {
            if hasCaughtUp, goal.value - cursor.value > streams.settings.lagLimit {
                return try await write(.gap(cursor: goal), to: &body)
            }
            cursor = try await copy(from: cursor, to: goal, remaining: &remaining, into: &body)
            guard remaining > 0, parameters.follows ?? true else { return }
            hasCaughtUp = true
            switch await streams.pulse.wait(reader, beyond: cursor) {
            case .grown(let end): goal = end
            case .beat: try await write(.heartbeat(cursor: cursor, at: streams.now()), to: &body)
            case .ended: return
            }
        }
    }

    /// Copies what lies behind `cursor`, at least to `goal`, and returns where it came to.
    private func copy(from start: Cursor, to goal: Cursor, remaining: inout Int, into body: inout any ResponseBodyWriter) async throws
        -> Cursor
    {
        var cursor = start
        while true {
            // A page at a time, in turn with other streams: a crowd that catches up keeps no request waiting.
            let (from, most) = (cursor, remaining)
            let page = try await withTaskExecutorPreference(streams.store.readers) {
                try await streams.queue.turn(of: peer, in: .stream) { try await nextPage(after: from, most: most) }
            }
            if !page.bytes.isEmpty { try await body.write(ByteBuffer(bytes: page.bytes)) }
            remaining -= page.count
            cursor = page.cursor
            guard remaining > 0 else { return cursor }
            // A log that was pruned to its end gives no events: the reader stands at that end then.
            guard !page.isLast else { return max(cursor, goal) }
        }
    }

    private struct Page: Sendable {
        var bytes: [UInt8] = []
        /// Events that were asked for.
        var count = 0
        var cursor: Cursor
        var isLast: Bool
    }

    private func nextPage(after start: Cursor, most: Int) async throws -> Page {
        let found = try await streams.store.events(after: start, limit: Self.pageLimit)
        var page = Page(cursor: max(start, found.cursor), isLast: found.events.count < Self.pageLimit)
        if found.hasGap {
            let before = found.events.first.map { Cursor($0.cursor.value - 1) }
            page.bytes += EventLines.line(.gap(cursor: before ?? found.cursor))
        }
        for event in found.events where parameters.kinds?.contains(event.kind) ?? true {
            page.bytes += try await streams.lines.line(of: event)
            page.count += 1
            guard page.count < most else {
                page.cursor = event.cursor
                break
            }
        }
        return page
    }

    private func write(_ record: StreamRecord, to body: inout any ResponseBodyWriter) async throws {
        try await body.write(ByteBuffer(bytes: EventLines.line(record)))
    }
}
