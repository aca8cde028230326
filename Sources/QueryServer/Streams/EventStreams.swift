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
    let now: @Sendable () -> Timestamp

    init(store: any Store, pulse: EventPulse, settings: QueryServerSettings, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.pulse = pulse
        self.settings = settings
        self.now = now
        lines = EventLines(store: store)
    }

    var openCount: Int { pulse.readerCount }

    /// - Parameter channel: the reader's; the stream ends when it closes.
    func reply(_ parameters: EventParameters, on channel: (any Channel)?) async throws -> Reply {
        let end = try await store.latestCursor()
        guard let reader = pulse.join(limit: settings.streamLimit) else {
            throw Problem(.tooMany, "Too many event streams are open.", hint: "Close some.", retryAfterMilliseconds: 5000)
        }
        channel?.closeFuture.whenComplete { [pulse] _ in pulse.leave(reader) }
        let stream = EventStream(streams: self, parameters: parameters, reader: reader, end: end)
        return Reply(mediaType: Reply.ndjson, body: .stream { try await stream.write(to: &$0) })
    }
}

/// One reader's stream.
struct EventStream: Sendable {
    let streams: EventStreams
    let parameters: EventParameters
    let reader: Int
    /// The log's end when the stream was asked for.
    let end: Cursor

    private static let pageLimit = 256

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
            let page = try await streams.store.events(after: cursor, limit: Self.pageLimit)
            var bytes: [UInt8] = []
            if page.hasGap {
                let before = page.events.first.map { Cursor($0.cursor.value - 1) }
                bytes += EventLines.line(.gap(cursor: before ?? page.cursor))
            }
            for event in page.events where remaining > 0 {
                cursor = event.cursor
                guard parameters.kinds?.contains(event.kind) ?? true else { continue }
                bytes += try await streams.lines.line(of: event)
                remaining -= 1
            }
            if !bytes.isEmpty { try await body.write(ByteBuffer(bytes: bytes)) }
            guard remaining > 0 else { return cursor }
            // A log that was pruned to its end gives no events: the reader stands at that end then.
            guard page.events.count == Self.pageLimit else { return max(cursor, page.cursor, goal) }
        }
    }

    private func write(_ record: StreamRecord, to body: inout any ResponseBodyWriter) async throws {
        try await body.write(ByteBuffer(bytes: EventLines.line(record)))
    }
}
