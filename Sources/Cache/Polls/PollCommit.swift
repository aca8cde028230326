import GRDB
import Model

import struct Model.Cursor

extension SQLiteStore {
    package func known(feedID: Int64, guids: [String]) async throws -> [String: KnownItem] {
        try await reading { db in
            var known: [String: KnownItem] = [:]
            known.reserveCapacity(guids.count)
            let appearance = try db.cachedStatement(
                sql: "SELECT article_id, content_hash FROM appearance WHERE feed_id = ? AND guid = ?")
            let tombstone = try db.cachedStatement(sql: "SELECT content_hash FROM tombstone WHERE feed_id = ? AND guid = ?")
            for guid in guids {
                if let row = try Row.fetchOne(appearance, arguments: [feedID, guid]) {
                    known[guid] = KnownItem(articleID: row[0], contentHash: row[1])
                } else if let hash = try Int64.fetchOne(tombstone, arguments: [feedID, guid]) {
                    known[guid] = KnownItem(articleID: KnownItem.pruned, contentHash: hash)
                }
            }
            return known
        }
    }

    package func scheduleMemory(feedID: Int64) async throws -> (memory: String, publications: [Timestamp]) {
        try await reading { db in
            let memory = try String.fetchOne(db, sql: "SELECT memory FROM feed WHERE id = ?", arguments: [feedID])
            guard let memory else { throw StoreError.noSuchFeed(id: feedID) }
            let sql = "SELECT published FROM appearance WHERE feed_id = ? ORDER BY published DESC LIMIT 30"
            return (memory, try db.rows(sql, [feedID]).map { Timestamp(milliseconds: $0[0]) })
        }
    }

    package func commit(
        _ poll: Poll, link: @escaping @Sendable (LinkQuestion) -> Linkage
    ) async throws -> PollOutcome {
        let outcome = try await writing { [counts = storyKeyCounts] db in
            var commit = PollCommit(poll: poll, db: db, counts: counts)
            return try commit.run(link: link)
        }
        broadcast.send(outcome.cursor)
        return outcome
    }
}

/// The transaction of one poll: what became of the feed, and what became of its items.
private struct PollCommit {
    let poll: Poll
    let db: Database
    let counts: StoryKeyCounts

    private struct Before {
        var currentURL: String
        var failures: Int
        var isGone: Bool
    }

    mutating func run(link: @escaping (LinkQuestion) -> Linkage) throws -> PollOutcome {
        let sql = "SELECT current_url, failures, is_gone FROM feed WHERE id = ? AND is_listed = 1"
        guard let row = try db.row(sql, [poll.feedID]) else { throw StoreError.noSuchFeed(id: poll.feedID) }
        if let token = poll.leaseToken { try FeedLeases.check(token, of: poll.feedID, db) }
        let before = Before(currentURL: row[0], failures: row[1], isGone: row[2])
        var outcome = PollOutcome(cursor: Cursor(0))
        if case .fetched(let fetched) = poll.result {
            var writer = ItemWriter(poll, fetched, db: db, counts: counts, link: link)
            for item in fetched.items { try writer.write(item) }
            try writer.finish()
            outcome = writer.outcome
        }
        if !poll.isPartial { try writeState(before) }
        outcome.cursor = try EventLog.end(db)
        return outcome
    }

    private func writeState(_ before: Before) throws {
        switch poll.result {
        case .unchanged:
            try writeSuccess(before)
        case .fetched(let fetched):
            try db.run(
                "UPDATE feed SET document_title = coalesce(?, document_title), format = ?, hub = ?, warnings = ? WHERE id = ?",
                [fetched.title, fetched.format, fetched.hub, JSONList.text(fetched.warnings), poll.feedID])
            try writeSuccess(before)
        case .failed(let failure):
            try writeFailure(failure, isGone: before.isGone)
            if before.failures == 0, !poll.isOutage { try event(.feedFailing, failure.detail) }
        case .gone(let failure):
            try writeFailure(failure, isGone: true)
            if !before.isGone { try event(.feedGone, failure.detail) }
        }
        if let url = poll.currentURL, url != before.currentURL {
            try db.run("UPDATE feed SET current_url = ? WHERE id = ?", [url, poll.feedID])
            var detail = JSONWriter()
            detail.object { object in
                object.field("from", before.currentURL)
                object.field("to", url)
            }
            try event(.feedMoved, detail.text)
        }
        if poll.fellSilent { try event(.feedSilent, "{}") }
    }

    private func writeSuccess(_ before: Before) throws {
        try db.run(
            """
            UPDATE feed SET last_poll = ?1, last_success = ?1, next_poll = ?2, next_poll_reason = ?3, memory = ?4, failures = 0,
                error_kind = NULL, error_message = NULL, is_gone = 0, etag = iif(?5, ?6, etag), last_modified = iif(?5, ?7, last_modified)
            WHERE id = ?8
            """,
            [
                poll.at.milliseconds, poll.schedule.nextPoll?.milliseconds, poll.schedule.reason, poll.schedule.memory,
                poll.validators != nil, poll.validators?.etag, poll.validators?.lastModified, poll.feedID,
            ])
        if before.failures > 0 { try event(.feedRecovered, "{\"failures\":\(before.failures)}") }
    }

    /// The validators stay: they still describe what is stored.
    private func writeFailure(_ failure: FeedFailure, isGone: Bool) throws {
        try db.run(
            """
            UPDATE feed SET last_poll = ?, next_poll = ?, next_poll_reason = ?, memory = ?, failures = failures + ?,
                error_kind = ?, error_message = ?, is_gone = ?
            WHERE id = ?
            """,
            [
                poll.at.milliseconds, poll.schedule.nextPoll?.milliseconds, poll.schedule.reason, poll.schedule.memory,
                poll.isOutage ? 0 : 1, failure.kind, failure.message, isGone, poll.feedID,
            ])
    }

    private func event(_ kind: Event.Kind, _ detail: String) throws {
        try EventLog.append(kind, articleID: nil, feedID: poll.feedID, detail: detail, at: poll.at, db)
    }
}

extension FeedFailure {
    fileprivate var detail: String {
        var writer = JSONWriter()
        writer.object { object in
            object.field("kind", kind)
            object.field("message", message)
        }
        return writer.text
    }
}
